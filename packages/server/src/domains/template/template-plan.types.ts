import { GraphQLJSONObject } from 'graphql-scalars';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { graphqlEnum } from '../../lib/graphql-enum.ts';
import type { Read } from '../../read/read.ts';
import { TemplateDraft } from './template-draft.entity.ts';
import { TemplateProblem } from './template-problems.types.ts';
import { Template } from './template.entity.ts';

export const TemplatePlanAction = graphqlEnum(
  'TemplatePlanAction',
  'What applying a file does to a template.',
  {
    CREATE: 'It is submitted as a new template.',
    EDIT: 'Its contents are replaced.',
    KEEP: 'It is as the file says, or on its way there.',
    REFUSE: 'It cannot be applied; see the problems.',
  },
);
export type TemplatePlanAction = keyof typeof TemplatePlanAction;

const FILES =
  'Templates as `Template.file` gives them: `name`, `language`, `category`, `components`, and if need be `parameterFormat` and `messageSendTtlSeconds`. At most 100.';

@InputType({ description: 'Files to compare with the templates of an account.' })
export class PlanTemplatesInput {
  @Field(() => ID, { description: 'The account, waba_….' })
  wabaId!: string;

  @Field(() => [GraphQLJSONObject], { description: FILES })
  files!: Record<string, unknown>[];
}

@InputType({ description: 'Files that the templates of an account shall be like.' })
export class ApplyTemplatesInput {
  @Field(() => ID, { description: 'The account, waba_….' })
  wabaId!: string;

  @Field(() => [GraphQLJSONObject], { description: FILES })
  files!: Record<string, unknown>[];

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether Meta may give new templates another category; false by default.',
  })
  allowCategoryChange?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: "Why. Required of the operator's staff; the customer can read it.",
  })
  reason?: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'What applying one file does.' })
export class TemplatePlanStep {
  @Field(() => Int, { description: 'Its place in the input, from 0.' })
  index!: number;

  @Field(() => TemplatePlanAction, { description: 'What is to be done.' })
  action!: TemplatePlanAction;

  @Field(() => String, { description: 'Name of the template; empty where the file has none.' })
  name!: string;

  @Field(() => String, { description: 'Its language.' })
  language!: string;

  @Field(() => [String], { description: 'In what the file differs, e.g. `components`.' })
  differences!: string[];

  @Field(() => [TemplateProblem], { description: 'What the rules say, errors first.' })
  problems!: TemplateProblem[];

  @Field(() => Template, {
    nullable: true,
    description: 'The template as it is, before the file is applied; null where there is none yet.',
  })
  template!: Read | null;

  @Field(() => TemplateDraft, {
    nullable: true,
    description:
      'The draft that applying made, or else the open one of this name and language; null where there is none.',
  })
  draft!: Read | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What applying files would do. Nothing is done.',
})
export class TemplatePlan {
  @Field(() => ID, { description: 'The account.' })
  wabaId!: string;

  @Field(() => Boolean, { description: 'Whether nothing is refused.' })
  isApplicable!: boolean;

  @Field(() => [TemplatePlanStep], { description: 'One step for each file.' })
  steps!: TemplatePlanStep[];
}
