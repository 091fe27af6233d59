import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { PageArgs } from '../../read/page-args.ts';
import { TemplateCategory, TemplateQuality, TemplateStatus } from './template.enums.ts';

@InputType({ description: 'Which templates; all conditions must hold, a list means any of it.' })
export class TemplateFilter {
  @Field(() => ID, { nullable: true, description: 'Of one account, waba_….' })
  wabaId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Text in the name, the texts or the links; case and accents do not matter.',
  })
  search?: string | null;

  @Field(() => [TemplateStatus], { nullable: true, description: 'Status at Meta.' })
  status?: TemplateStatus[] | null;

  @Field(() => [TemplateCategory], { nullable: true, description: 'Category.' })
  category?: TemplateCategory[] | null;

  @Field(() => [TemplateQuality], { nullable: true, description: 'Quality.' })
  quality?: TemplateQuality[] | null;

  @Field(() => [String], { nullable: true, description: "Language in Meta's spelling." })
  language?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description:
      "Languages in Meta's spelling: those whose name their account has at Meta, but not in at least one of these.",
  })
  missingLanguage?: string[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True for those that were archived in the Hub; they are left out otherwise.',
  })
  isArchived?: boolean | null;
}

@ArgsType()
export class TemplatesArgs extends PageArgs {
  @Field(() => TemplateFilter, { nullable: true, description: 'Which ones; all by default.' })
  filter?: TemplateFilter | null;
}

@InputType({ description: "Which account's templates to sync." })
export class SyncTemplatesInput {
  @Field(() => ID, { description: 'Id, waba_….' })
  wabaId!: string;

  @Field(() => String, {
    nullable: true,
    description: "Why. Required of the operator's staff; the customer can read it.",
  })
  reason?: string | null;
}
