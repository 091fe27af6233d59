import { GraphQLJSON } from 'graphql-scalars';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { PageArgs } from '../../read/page-args.ts';
import { ParameterFormat, TemplateCategory, TemplateDraftState } from './template.enums.ts';

const REASON = "Why. Required of the operator's staff; the customer can read it.";

@InputType({
  description:
    'A draft to save: with `draftId` that one, with `templateId` the one that edits a template, with `wabaId` or `sourceTemplateId` a new one. What is not given stays as it is.',
})
export class SaveTemplateDraftInput {
  @Field(() => ID, { nullable: true, description: 'The draft to save, draft_….' })
  draftId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The account of a new draft, waba_…; that of the source by default.',
  })
  wabaId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'The template to edit, template_…. The draft begins with its contents; where there is an open one already, it is that one.',
  })
  templateId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'A template that a new draft begins as a copy of, template_…: with another `language` to add that language, otherwise under a name of its own.',
  })
  sourceTemplateId?: string | null;

  @Field(() => String, { nullable: true, description: 'Name, at most 512 characters.' })
  name?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Language in Meta's spelling; a new draft is in `en_US` by default.",
  })
  language?: string | null;

  @Field(() => TemplateCategory, {
    nullable: true,
    description: 'What it is for; a new draft is MARKETING by default.',
  })
  category?: TemplateCategory | null;

  @Field(() => ParameterFormat, {
    nullable: true,
    description: 'How its variables are written; POSITIONAL by default.',
  })
  parameterFormat?: ParameterFormat | null;

  @Field(() => GraphQLJSON, {
    nullable: true,
    description: "Components in Meta's JSON, as a whole; at most 100,000 characters.",
  })
  components?: unknown;

  @Field(() => Int, {
    nullable: true,
    description: "For how many seconds Meta shall try to deliver; null for Meta's default.",
  })
  messageSendTtlSeconds?: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'The version that was read. When somebody has saved since, the error is CONFLICT and nothing changes; without it the last one wins.',
  })
  expectedVersion?: number | null;

  @Field(() => String, { nullable: true, description: `For a new draft. ${REASON}` })
  reason?: string | null;
}

@InputType({ description: 'Which draft to delete.' })
export class DeleteTemplateDraftInput {
  @Field(() => ID, { description: 'Id, draft_….' })
  draftId!: string;

  @Field(() => String, { nullable: true, description: REASON })
  reason?: string | null;
}

@InputType({ description: 'Which draft to submit to Meta.' })
export class SubmitTemplateDraftInput {
  @Field(() => ID, { description: 'Id, draft_….' })
  draftId!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The version that was read; when somebody has saved since, the error is CONFLICT.',
  })
  expectedVersion?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether Meta may give a new template another category instead of rejecting it; false by default.',
  })
  allowCategoryChange?: boolean | null;

  @Field(() => String, { nullable: true, description: REASON })
  reason?: string | null;
}

@InputType({ description: 'Which drafts; all conditions must hold, a list means any of it.' })
export class TemplateDraftFilter {
  @Field(() => ID, { nullable: true, description: 'For one account, waba_….' })
  wabaId?: string | null;

  @Field(() => [TemplateDraftState], { nullable: true, description: 'Where they stand.' })
  state?: TemplateDraftState[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True for those in review that somebody else than the caller asked for.',
  })
  awaitsCaller?: boolean | null;
}

@ArgsType()
export class TemplateDraftsArgs extends PageArgs {
  @Field(() => TemplateDraftFilter, { nullable: true, description: 'Which ones; all by default.' })
  filter?: TemplateDraftFilter | null;
}

@InputType({ description: 'A version of a template to write on from.' })
export class RestoreTemplateVersionInput {
  @Field(() => ID, { description: 'Id, tplversion_….' })
  versionId!: string;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether a draft of the template that is open already takes over the contents; refused with NOT_ALLOWED by default, for what is written there would be lost.',
  })
  replaceDraft?: boolean | null;

  @Field(() => String, { nullable: true, description: REASON })
  reason?: string | null;
}
