import { Arg, Ctx, Field, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Context } from '../../context.ts';
import { payload, UserError, WhyRefused } from '../../errors.ts';
import { eachOf, one } from '../../read/read.ts';
import type { Read } from '../../read/read.ts';
import { Waba } from '../waba/waba.entity.ts';
import { archiveTemplates } from './archive-templates.ts';
import { copyTemplates } from './copy-templates.ts';
import type { CopyOutcome } from './copy-templates.ts';
import { deleteTemplateName } from './delete-template-name.ts';
import { deleteTemplates } from './delete-templates.ts';
import type { TemplateOutcome } from './delete-templates.ts';
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

const EACH = 'What happened to each template, in the order of the input.';
const WHOLE = 'Why all of it was refused; empty where each template was looked at.';

@ObjectType({ simpleResolvers: true, description: 'What happened to one template.' })
class TemplateResult {
  @Field(() => Int, { description: 'Its place in the input, from 0.' })
  index!: number;

  @Field(() => Template, {
    nullable: true,
    description:
      'The template; null where there is none to see. While a job deletes it, it has a deletionRequestedAt.',
  })
  template!: Read | null;

  @WhyRefused()
  userErrors!: UserError[];
}

@ObjectType({ simpleResolvers: true, description: 'What happened to one template in one account.' })
class TemplateCopyResult {
  @Field(() => Int, {
    description: 'Its place, from 0: the first template in each account, then the next template.',
  })
  index!: number;

  @Field(() => Template, {
    nullable: true,
    description: 'What was copied; null where there is none to see.',
  })
  template!: Read | null;

  @Field(() => Waba, { nullable: true, description: 'The account that it was copied into.' })
  waba!: Read | null;

  @Field(() => TemplateDraft, {
    nullable: true,
    description: 'The copy; null where there is none. Once Meta has it, it has a template.',
  })
  draft!: Read | null;

  @Field(() => [UserError], {
    description: 'Why it was not made or not submitted; with a draft, that is there to mend.',
  })
  userErrors!: UserError[];
}

@ObjectType({ simpleResolvers: true, description: 'Result of deleteTemplates.' })
class DeleteTemplatesPayload {
  @Field(() => [TemplateResult], { nullable: true, description: EACH })
  results?: TemplateResult[];

  @Field(() => [UserError], { description: WHOLE })
  userErrors!: UserError[];
}

@ObjectType({ simpleResolvers: true, description: 'Result of archiveTemplates.' })
class ArchiveTemplatesPayload {
  @Field(() => [TemplateResult], { nullable: true, description: EACH })
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
    return payload(async () => ({ results: withTemplates(await deleteTemplates(ctx, input)) }));
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
    return payload(async () => ({ results: withCopies(await copyTemplates(ctx, input)) }));
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
    return payload(async () => ({ results: withTemplates(await archiveTemplates(ctx, input)) }));
  }
}

function withTemplates(outcomes: readonly TemplateOutcome[]): TemplateResult[] {
  const templates = eachOf(
    Template,
    outcomes.map(({ templateId }) => templateId),
  );
  return outcomes.map(({ index, userErrors }, at) => ({
    index,
    template: templates[at] ?? null,
    userErrors,
  }));
}

function withCopies(outcomes: readonly CopyOutcome[]): TemplateCopyResult[] {
  const templates = eachOf(
    Template,
    outcomes.map(({ templateId }) => templateId),
  );
  const wabas = eachOf(
    Waba,
    outcomes.map(({ wabaId }) => wabaId),
  );
  const drafts = eachOf(
    TemplateDraft,
    outcomes.map(({ draftId }) => draftId ?? ''),
  );
  return outcomes.map(({ index, userErrors }, at) => ({
    index,
    template: templates[at] ?? null,
    waba: wabas[at] ?? null,
    draft: drafts[at] ?? null,
    userErrors,
  }));
}
