import type { Opt } from '@mikro-orm/core';
import { Entity, Index, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { connectionOf } from '../../read/connection.ts';
import { Prefix, Scope } from '../../read/entity.ts';
import { Node } from '../../read/node.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'What one message costs in a market, by category; decimals such as `0.0550`.',
})
export class MessageRate {
  @Field(() => String, {
    description: "Country as ISO 3166-1 alpha-2, or the name of one of Meta's regions.",
  })
  market!: string;

  @Field(() => String, { nullable: true, description: 'Of a marketing message; null if unknown.' })
  marketing!: string | null;

  @Field(() => String, { nullable: true, description: 'Of a utility message; null if unknown.' })
  utility!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Of an authentication message within the country; null if unknown.',
  })
  authentication!: string | null;
}

@ObjectType({
  implements: Node,
  description:
    'What messages cost from a day on, as the operator keeps it. For the operator; others see what it says about their templates.',
})
@Entity({ tableName: 'rate_cards' })
@Prefix('ratecard')
@Scope({ operator: {}, partner: { anyOf: [] }, client: { anyOf: [] } })
@Unique({ properties: ['currency', 'validFrom'] })
@Index({ properties: ['validFrom', 'id'] })
export class RateCard extends Node {
  @PrimaryKey({ type: 'uuid' })
  declare id: string;

  @Field(() => String, { description: 'ISO 4217 currency of all rates.' })
  @Property({ type: 'text' })
  currency!: string;

  @Field(() => String, { description: 'The first day, in UTC, e.g. `2026-07-01`.' })
  @Property({ type: 'text' })
  validFrom!: string;

  @Field(() => Boolean, { description: 'True where the rates are made up, for a demonstration.' })
  @Property({ type: 'boolean', default: false })
  isSample!: Opt<boolean>;

  @Field(() => [MessageRate], { description: 'At most 300, by market.' })
  @Property({ type: 'json' })
  rates!: MessageRate[];

  @Field(() => String, { description: 'Who imported it.' })
  @Property({ type: 'text' })
  importedBy!: string;

  @Field(() => GraphQLDateTime, { description: 'When.' })
  @Property({ type: 'timestamptz' })
  importedAt!: Date;
}

export const { Edge: RateCardEdge, Connection: RateCardConnection } = connectionOf(RateCard);
