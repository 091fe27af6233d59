import { GraphQLJSON } from 'graphql-scalars';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { ProblemSeverity } from './template.rule.ts';

@InputType({ description: 'A template as it would be submitted to Meta.' })
export class TemplateProblemsInput {
  @Field(() => String, { description: 'Name: a to z, 0 to 9 and underscore, at most 512.' })
  name!: string;

  @Field(() => String, { description: "Language in Meta's spelling, e.g. `en_US`." })
  language!: string;

  @Field(() => String, { description: 'MARKETING, UTILITY or AUTHENTICATION.' })
  category!: string;

  @Field(() => String, {
    nullable: true,
    description: 'POSITIONAL ({{1}}) or NAMED ({{order_id}}); POSITIONAL when left out.',
  })
  parameterFormat?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'For how many seconds Meta tries to deliver a message of it.',
  })
  messageSendTtlSeconds?: number | null;

  @Field(() => GraphQLJSON, {
    description: "List of components in Meta's JSON; at most 100,000 characters.",
  })
  components!: unknown;

  @Field(() => ID, {
    nullable: true,
    description:
      'The account, waba_…, that a new template is for: then names in use or locked after a deletion, limits of the account and a template that says the same are told too.',
  })
  wabaId?: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'One rule that a template breaks.' })
export class TemplateProblem {
  @Field(() => String, { description: 'Stable name of the rule, e.g. `body.length`.' })
  ruleId!: string;

  @Field(() => ProblemSeverity, { description: 'How much it matters.' })
  severity!: ProblemSeverity;

  @Field(() => [String], {
    description: 'Where in the input, e.g. `components`, `0`, `text`.',
  })
  path!: string[];

  @Field(() => String, { description: 'What is wrong, for people.' })
  message!: string;

  @Field(() => String, { description: 'How to mend it.' })
  cure!: string;

  @Field(() => Int, {
    nullable: true,
    description: "Meta's error code or subcode of the same refusal; null for the Hub's advice.",
  })
  metaCode!: number | null;
}

@ObjectType({ simpleResolvers: true, description: 'What is wrong with a template.' })
export class TemplateProblems {
  @Field(() => ID, { nullable: true, description: 'The account that was asked, as in the input.' })
  wabaId!: string | null;

  @Field(() => String, { description: 'Version of the rules that were applied, a date.' })
  rulesVersion!: string;

  @Field(() => Boolean, { description: 'Whether there is no problem of severity ERROR.' })
  isSubmittable!: boolean;

  @Field(() => [TemplateProblem], { description: 'Errors first, then warnings; at most 100.' })
  problems!: TemplateProblem[];
}
