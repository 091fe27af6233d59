import { GraphQLJSON } from 'graphql-scalars';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Money } from '../../money.ts';
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

  @Field(() => ID, {
    nullable: true,
    description:
      'The template, template_…, that would get these contents: then what Meta refuses to change about it is told too, such as name, language or the category of an approved one, and how often it takes an edit. Its account is known then.',
  })
  templateId?: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'How many template names an account has.' })
export class TemplateRoom {
  @Field(() => Int, { description: 'Names that it has; all languages of a name are one.' })
  used!: number;

  @Field(() => Int, {
    description: 'Names that Meta allows: 250, and 6,000 once the business is verified.',
  })
  most!: number;
}

@ObjectType({
  simpleResolvers: true,
  description:
    "What messages of a template cost people in the client's country, by the rate card of today; without volume discounts, taxes and fees.",
})
export class TemplateCost {
  @Field(() => Money, { description: '1 000 messages of its category.' })
  costPerThousand!: Money;

  @Field(() => String, {
    description:
      "Whose messages are counted: the client's country as ISO 3166-1 alpha-2, or the region of Meta's rate card that it belongs to.",
  })
  market!: string;

  @Field(() => String, { description: 'The first day of the rate card, e.g. `2026-07-01`.' })
  ratesValidFrom!: string;

  @Field(() => Boolean, { description: 'True where the rates are made up, for a demonstration.' })
  isSample!: boolean;
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

  @Field(() => ID, {
    nullable: true,
    description: 'The template that was asked about, as in the input.',
  })
  templateId!: string | null;

  @Field(() => String, { description: 'Version of the rules that were applied, a date.' })
  rulesVersion!: string;

  @Field(() => Boolean, { description: 'Whether there is no problem of severity ERROR.' })
  isSubmittable!: boolean;

  @Field(() => [TemplateProblem], { description: 'Errors first, then warnings; at most 100.' })
  problems!: TemplateProblem[];

  @Field(() => TemplateRoom, {
    nullable: true,
    description: 'Template names of the account; null where none was asked about.',
  })
  room!: TemplateRoom | null;

  @Field(() => TemplateCost, {
    nullable: true,
    description: 'What its messages cost; null where no account was asked, or no rate card tells.',
  })
  cost!: TemplateCost | null;
}
