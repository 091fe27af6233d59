import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { Money } from '../../money.ts';
import { TemplateCategory } from './template.enums.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'A category that Meta gives or gave a template in place of another one.',
})
export class TemplateCategoryChange {
  @Field(() => TemplateCategory, { description: 'The one before.' })
  from!: TemplateCategory;

  @Field(() => TemplateCategory, { description: 'The one after.' })
  to!: TemplateCategory;

  @Field(() => Boolean, { description: 'True while it is announced and the one before holds.' })
  isAnnounced!: boolean;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description:
      'From when on the one after holds; null where Meta did not say. What it announces comes within 24 hours.',
  })
  effectiveAt!: Date | null;

  @Field(() => Money, {
    nullable: true,
    description:
      "What 1 000 messages to people in the client's country cost before, by the rate card that is valid when the change takes effect; without volume discounts, taxes and fees. Null where no card says it.",
  })
  costPerThousandBefore!: Money | null;

  @Field(() => Money, { nullable: true, description: 'The same after the change.' })
  costPerThousandAfter!: Money | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Whose messages are counted: the client's country as ISO 3166-1 alpha-2, or the region of Meta's rate card that it belongs to. Null without costs.",
  })
  market!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The first day of the rate card, e.g. `2026-07-01`. Null without costs.',
  })
  ratesValidFrom!: string | null;

  @Field(() => Boolean, { description: 'True where the rates are made up, for a demonstration.' })
  isSample!: boolean;
}
