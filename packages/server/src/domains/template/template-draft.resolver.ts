import { Arg, Args, Ctx, Field, ID, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { viewerOf } from '../../context.ts';
import type { Context } from '../../context.ts';
import { payload, UserError, WhyRefused } from '../../errors.ts';
import { encodeTypeId } from '../../lib/type-id.ts';
import { idOf, one, page } from '../../read/read.ts';
import type { Read } from '../../read/read.ts';
import { callerOf } from '../../viewer.ts';
import { Waba } from '../waba/waba.entity.ts';
import { deleteTemplateDraft } from './delete-template-draft.ts';
import { restoreTemplateVersion } from './restore-template-version.ts';
import { saveTemplateDraft } from './save-template-draft.ts';
import { TemplateDraft, TemplateDraftConnection } from './template-draft.entity.ts';
import {
  DeleteTemplateDraftInput,
  RestoreTemplateVersionInput,
  SaveTemplateDraftInput,
  SubmitTemplateDraftInput,
  TemplateDraftsArgs,
} from './template-draft.inputs.ts';
import { submitTemplateDraft } from './submit-template-draft.ts';
import { Template } from './template.entity.ts';

/** In review, because somebody else than this person or key asked for it. */
const awaits = (callerId: string) =>
  ({ state: 'IN_REVIEW', reviewRequestedById: { not: callerId } }) as const;

@ObjectType({ simpleResolvers: true, description: 'Result of saveTemplateDraft.' })
class SaveTemplateDraftPayload {
  @Field(() => TemplateDraft, { nullable: true, description: 'The draft as saved.' })
  draft?: Read;

  @WhyRefused()
  userErrors!: UserError[];
}

@ObjectType({ simpleResolvers: true, description: 'Result of submitTemplateDraft.' })
class SubmitTemplateDraftPayload {
  @Field(() => Template, {
    nullable: true,
    description:
      'The template, in review; null while Meta has not answered: the draft is SUBMITTING then and a job goes on.',
  })
  template?: Read | null;

  @Field(() => TemplateDraft, { nullable: true, description: 'The draft, which is history now.' })
  draft?: Read;

  @Field(() => [UserError], {
    description:
      'Why it was refused, with paths as templateProblems gives them, e.g. `["components", "1", "text"]`; empty on success.',
  })
  userErrors!: UserError[];
}

@ObjectType({ simpleResolvers: true, description: 'Result of deleteTemplateDraft.' })
class DeleteTemplateDraftPayload {
  @Field(() => ID, { nullable: true, description: 'The draft that is no more.' })
  draftId?: string;

  @WhyRefused()
  userErrors!: UserError[];
}

@ObjectType({ simpleResolvers: true, description: 'Result of restoreTemplateVersion.' })
class RestoreTemplateVersionPayload {
  @Field(() => TemplateDraft, {
    nullable: true,
    description: 'The draft, with the contents of the version.',
  })
  draft?: Read;

  @WhyRefused()
  userErrors!: UserError[];
}

@Resolver()
export class TemplateDraftResolver {
  @Query(() => TemplateDraftConnection, {
    description: 'Drafts that the caller may see and that Meta does not have, last saved first.',
  })
  templateDrafts(
    @Args(() => TemplateDraftsArgs) args: TemplateDraftsArgs,
    @Ctx() ctx: Context,
  ): Read {
    const { wabaId, state, awaitsCaller } = args.filter ?? {};
    const where = {
      isOpen: true,
      waba: idOf(Waba, wabaId),
      state: state ? { in: state } : undefined,
      and: awaitsCaller ? [awaits(callerOf(viewerOf(ctx)))] : undefined,
    };
    return page(TemplateDraft, args, where, { order: [['updatedAt', 'desc']] });
  }

  @Query(() => TemplateDraft, {
    nullable: true,
    description: 'One draft by its id; null when there is none to see.',
  })
  templateDraft(@Arg('id', () => ID, { description: 'Id, draft_….' }) id: string): Read {
    return one(TemplateDraft, { id: idOf(TemplateDraft, id) });
  }

  @Mutation(() => SaveTemplateDraftPayload, {
    description:
      'Saves a draft of a template, or begins one. Meta hears nothing of it until it is submitted.',
  })
  saveTemplateDraft(
    @Arg('input', () => SaveTemplateDraftInput, { description: 'The draft.' })
    input: SaveTemplateDraftInput,
    @Ctx() ctx: Context,
  ): Promise<SaveTemplateDraftPayload> {
    return payload(async () => ({
      draft: one(TemplateDraft, { id: await saveTemplateDraft(ctx, input) }),
    }));
  }

  @Mutation(() => SubmitTemplateDraftPayload, {
    description:
      'Submits a draft to Meta, as a new template or as other contents of one. Sending it again does nothing a second time. Refused when the rules have errors; what Meta refuses stands at its place, with the words of Meta. Needs the header Idempotency-Key.',
  })
  submitTemplateDraft(
    @Arg('input', () => SubmitTemplateDraftInput, { description: 'Which one.' })
    input: SubmitTemplateDraftInput,
    @Ctx() ctx: Context,
  ): Promise<SubmitTemplateDraftPayload> {
    return payload(async () => {
      const { draftId, templateId } = await submitTemplateDraft(ctx, input);
      const draft = one(TemplateDraft, { id: draftId });
      return { draft, template: templateId === null ? null : one(Template, { id: templateId }) };
    });
  }

  @Mutation(() => RestoreTemplateVersionPayload, {
    description:
      'Begins a draft with the contents of a version, to submit them again. Meta hears nothing of it.',
  })
  restoreTemplateVersion(
    @Arg('input', () => RestoreTemplateVersionInput, { description: 'Which version.' })
    input: RestoreTemplateVersionInput,
    @Ctx() ctx: Context,
  ): Promise<RestoreTemplateVersionPayload> {
    return payload(async () => ({
      draft: one(TemplateDraft, { id: await restoreTemplateVersion(ctx, input) }),
    }));
  }

  @Mutation(() => DeleteTemplateDraftPayload, {
    description: 'Throws a draft away. A template of Meta that it edits stays as it is.',
  })
  deleteTemplateDraft(
    @Arg('input', () => DeleteTemplateDraftInput, { description: 'Which one.' })
    input: DeleteTemplateDraftInput,
    @Ctx() ctx: Context,
  ): Promise<DeleteTemplateDraftPayload> {
    return payload(async () => ({
      draftId: encodeTypeId('draft', await deleteTemplateDraft(ctx, input)),
    }));
  }
}
