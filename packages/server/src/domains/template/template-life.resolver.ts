import { Arg, Ctx, Field, ID, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Context } from '../../context.ts';
import { payload, UserError, WhyRefused } from '../../errors.ts';
import { manyOf, one } from '../../read/read.ts';
import type { Read } from '../../read/read.ts';
import { Waba } from '../waba/waba.entity.ts';
import { archiveTemplates } from './archive-templates.ts';
import { copyTemplates } from './copy-templates.ts';
import { deleteTemplateName } from './delete-template-name.ts';
import { deleteTemplates } from './delete-templates.ts';
import { TemplateDraft } from './template-draft.entity.ts';
import { Template } from './template.entity.ts';
import {
  ArchiveTemplatesInput,
  CopyTemplatesInput,
  DeleteTemplateNameInput,
  DeleteTemplatesInput,
  UnpauseTemplateInput,
} from './template-life.inputs.ts';
import { unpauseTemplate } from './unpause-template.ts';

const WHOLE = 'Why all of it was refused; empty where each template was looked at.';

@ObjectType({ simpleResolvers: true, description: 'What happened to one template.' })
class TemplateResult {
  @Field(() => Int, { description: 'Its place in the input, from 0.' })
  index!: number;

  @Field(() => ID, { description: 'As in the input.' })
  templateId!: string;

  @WhyRefused()
  userErrors!: UserError[];
}

@ObjectType({ simpleResolvers: true, description: 'What happened to one template in one account.' })
class TemplateCopyResult {
  @Field(() => Int, { description: 'Its place among the copies, from 0.' })
  index!: number;

  @Field(() => ID, { description: 'The template, as in the input.' })
  templateId!: string;

  @Field(() => ID, { description: 'The account, as in the input.' })
  wabaId!: string;

  @Field(() => ID, { nullable: true, description: 'The copy; null where there is none.' })
  draftId!: string | null;

  @Field(() => [UserError], {
    description: 'Why it was not made or not submitted; with a draftId the draft is there to mend.',
  })
  userErrors!: UserError[];
}

const TEMPLATES = 'The templates in the order of the input, null where there is none to see.';

@ObjectType({ simpleResolvers: true, description: 'Result of deleteTemplates.' })
class DeleteTemplatesPayload {
  @Field(() => [Template], {
    nullable: 'itemsAndList',
    description: `${TEMPLATES} Of more than 10, those that jobs will delete have a deletionRequestedAt.`,
  })
  templates?: Read;

  @Field(() => [TemplateResult], { nullable: true, description: 'What happened to each.' })
  results?: TemplateResult[];

  @Field(() => [UserError], { description: WHOLE })
  userErrors!: UserError[];
}

@ObjectType({ simpleResolvers: true, description: 'Result of archiveTemplates.' })
class ArchiveTemplatesPayload {
  @Field(() => [Template], { nullable: 'itemsAndList', description: TEMPLATES })
  templates?: Read;

  @Field(() => [TemplateResult], { nullable: true, description: 'What happened to each.' })
  results?: TemplateResult[];

  @Field(() => [UserError], { description: WHOLE })
  userErrors!: UserError[];
}

@ObjectType({ simpleResolvers: true, description: 'Result of deleteTemplateName.' })
class DeleteTemplateNamePayload {
  @Field(() => Waba, { nullable: true, description: 'The account.' })
  waba?: Read;

  @WhyRefused()
  userErrors!: UserError[];
}

@ObjectType({ simpleResolvers: true, description: 'Result of copyTemplates.' })
class CopyTemplatesPayload {
  @Field(() => [TemplateDraft], {
    nullable: 'itemsAndList',
    description: 'The copies in the order of the results, null where there is none.',
  })
  drafts?: Read;

  @Field(() => [TemplateCopyResult], {
    nullable: true,
    description: 'What happened in each account, for the first template, then the next.',
  })
  results?: TemplateCopyResult[];

  @Field(() => [UserError], { description: WHOLE })
  userErrors!: UserError[];
}

@ObjectType({ simpleResolvers: true, description: 'Result of unpauseTemplate.' })
class UnpauseTemplatePayload {
  @Field(() => Template, { nullable: true, description: 'The template; a sync follows.' })
  template?: Read;

  @WhyRefused()
  userErrors!: UserError[];
}

@Resolver()
export class TemplateLifeResolver {
  @Mutation(() => DeleteTemplatesPayload, {
    description:
      'Deletes templates at Meta, each in its one language. The name of an approved one is locked for 30 days in that language. Up to 10 at once, more by jobs.',
  })
  deleteTemplates(
    @Arg('input', () => DeleteTemplatesInput, { description: 'Which ones.' })
    input: DeleteTemplatesInput,
    @Ctx() ctx: Context,
  ): Promise<DeleteTemplatesPayload> {
    return payload(async () => {
      const results = await deleteTemplates(ctx, input);
      return { results, templates: manyOf(Template, input.templateIds) };
    });
  }

  @Mutation(() => DeleteTemplateNamePayload, {
    description:
      'Deletes all languages of a name at Meta. The name of an approved one is locked for 30 days. Where there are none, nothing happens.',
  })
  deleteTemplateName(
    @Arg('input', () => DeleteTemplateNameInput, { description: 'Account and name.' })
    input: DeleteTemplateNameInput,
    @Ctx() ctx: Context,
  ): Promise<DeleteTemplateNamePayload> {
    return payload(async () => ({ waba: one(Waba, { id: await deleteTemplateName(ctx, input) }) }));
  }

  @Mutation(() => CopyTemplatesPayload, {
    description:
      'Copies templates into other accounts, as drafts or straight to Meta. Submitting is done by jobs: each draft is SUBMITTING until Meta has answered. One that is refused does not keep the others. Needs the header Idempotency-Key.',
  })
  copyTemplates(
    @Arg('input', () => CopyTemplatesInput, { description: 'What and where to.' })
    input: CopyTemplatesInput,
    @Ctx() ctx: Context,
  ): Promise<CopyTemplatesPayload> {
    return payload(async () => {
      const results = await copyTemplates(ctx, input);
      return {
        results,
        drafts: manyOf(
          TemplateDraft,
          results.map(({ draftId }) => draftId ?? ''),
        ),
      };
    });
  }

  @Mutation(() => UnpauseTemplatePayload, {
    description:
      'Ends the pause of a template. Meta ends pauses for low quality by itself after 3 or 6 hours.',
  })
  unpauseTemplate(
    @Arg('input', () => UnpauseTemplateInput, { description: 'Which one.' })
    input: UnpauseTemplateInput,
    @Ctx() ctx: Context,
  ): Promise<UnpauseTemplatePayload> {
    return payload(async () => ({
      template: one(Template, { id: await unpauseTemplate(ctx, input) }),
    }));
  }

  @Mutation(() => ArchiveTemplatesPayload, {
    description:
      'Takes templates out of the lists of the Hub, or back into them. Meta hears nothing of it, they can still be sent.',
  })
  archiveTemplates(
    @Arg('input', () => ArchiveTemplatesInput, { description: 'Which ones.' })
    input: ArchiveTemplatesInput,
    @Ctx() ctx: Context,
  ): Promise<ArchiveTemplatesPayload> {
    return payload(async () => {
      const results = await archiveTemplates(ctx, input);
      return { results, templates: manyOf(Template, input.templateIds) };
    });
  }
}
