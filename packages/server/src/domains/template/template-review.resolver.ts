import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Context } from '../../context.ts';
import { payload, UserError, WhyRefused } from '../../errors.ts';
import { one } from '../../read/read.ts';
import type { Read } from '../../read/read.ts';
import { Organization } from '../organization/organization.entity.ts';
import {
  approveTemplateReview,
  sendBackTemplateReview,
  submitForReview,
  withdrawTemplateReview,
} from './review-template-draft.ts';
import { setTemplateReview } from './set-template-review.ts';
import { TemplateDraft } from './template-draft.entity.ts';
import { Template } from './template.entity.ts';
import {
  ApproveTemplateReviewInput,
  SendBackTemplateReviewInput,
  SetTemplateReviewInput,
  SubmitForReviewInput,
  WithdrawTemplateReviewInput,
} from './template-review.inputs.ts';

@ObjectType({ simpleResolvers: true, description: 'Result of submitForReview.' })
class SubmitForReviewPayload {
  @Field(() => TemplateDraft, { nullable: true, description: 'The draft, in review.' })
  draft?: Read;

  @WhyRefused()
  userErrors!: UserError[];
}

@ObjectType({ simpleResolvers: true, description: 'Result of approveTemplateReview.' })
class ApproveTemplateReviewPayload {
  @Field(() => TemplateDraft, { nullable: true, description: 'The draft, on its way or history.' })
  draft?: Read;

  @Field(() => Template, {
    nullable: true,
    description: 'The template; null while Meta has not answered.',
  })
  template?: Read | null;

  @Field(() => [UserError], { description: 'As of submitTemplateDraft; empty on success.' })
  userErrors!: UserError[];
}

@ObjectType({ simpleResolvers: true, description: 'Result of sendBackTemplateReview.' })
class SendBackTemplateReviewPayload {
  @Field(() => TemplateDraft, { nullable: true, description: 'The draft, to be written again.' })
  draft?: Read;

  @WhyRefused()
  userErrors!: UserError[];
}

@ObjectType({ simpleResolvers: true, description: 'Result of withdrawTemplateReview.' })
class WithdrawTemplateReviewPayload {
  @Field(() => TemplateDraft, { nullable: true, description: 'The draft, to be written again.' })
  draft?: Read;

  @WhyRefused()
  userErrors!: UserError[];
}

@ObjectType({ simpleResolvers: true, description: 'Result of setTemplateReview.' })
class SetTemplateReviewPayload {
  @Field(() => Organization, { nullable: true, description: 'The organization as changed.' })
  organization?: Read;

  @WhyRefused()
  userErrors!: UserError[];
}

@Resolver()
export class TemplateReviewResolver {
  @Mutation(() => SubmitForReviewPayload, {
    description: 'Puts a draft before a colleague, who approves it or sends it back.',
  })
  submitForReview(
    @Arg('input', () => SubmitForReviewInput, { description: 'The draft.' })
    input: SubmitForReviewInput,
    @Ctx() ctx: Context,
  ): Promise<SubmitForReviewPayload> {
    return payload(async () => ({
      draft: one(TemplateDraft, { id: await submitForReview(ctx, input) }),
    }));
  }

  @Mutation(() => ApproveTemplateReviewPayload, {
    description:
      'Approves a draft in review, which then goes to Meta. Not for who asked for the review. Needs the header Idempotency-Key.',
  })
  approveTemplateReview(
    @Arg('input', () => ApproveTemplateReviewInput, { description: 'The draft.' })
    input: ApproveTemplateReviewInput,
    @Ctx() ctx: Context,
  ): Promise<ApproveTemplateReviewPayload> {
    return payload(async () => {
      const { draftId, templateId } = await approveTemplateReview(ctx, input);
      const draft = one(TemplateDraft, { id: draftId });
      return { draft, template: templateId === null ? null : one(Template, { id: templateId }) };
    });
  }

  @Mutation(() => SendBackTemplateReviewPayload, {
    description: 'Gives a draft in review back to its author, with what to change.',
  })
  sendBackTemplateReview(
    @Arg('input', () => SendBackTemplateReviewInput, { description: 'The draft.' })
    input: SendBackTemplateReviewInput,
    @Ctx() ctx: Context,
  ): Promise<SendBackTemplateReviewPayload> {
    return payload(async () => ({
      draft: one(TemplateDraft, { id: await sendBackTemplateReview(ctx, input) }),
    }));
  }

  @Mutation(() => WithdrawTemplateReviewPayload, {
    description:
      'Takes the request for a review back before anybody has decided. For who asked for it; those who were asked are told.',
  })
  withdrawTemplateReview(
    @Arg('input', () => WithdrawTemplateReviewInput, { description: 'The draft.' })
    input: WithdrawTemplateReviewInput,
    @Ctx() ctx: Context,
  ): Promise<WithdrawTemplateReviewPayload> {
    return payload(async () => ({
      draft: one(TemplateDraft, { id: await withdrawTemplateReview(ctx, input) }),
    }));
  }

  @Mutation(() => SetTemplateReviewPayload, {
    description:
      "Says whether templates are reviewed before they go to Meta: of a client those of its accounts, of a partner those that its people write. The caller's own organization.",
  })
  setTemplateReview(
    @Arg('input', () => SetTemplateReviewInput, { description: 'Whether.' })
    input: SetTemplateReviewInput,
    @Ctx() ctx: Context,
  ): Promise<SetTemplateReviewPayload> {
    return payload(async () => ({
      organization: one(Organization, { id: await setTemplateReview(ctx, input) }),
    }));
  }
}
