import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { connectionOf } from '../../read/connection.ts';
import { Prefix, Scope } from '../../read/entity.ts';
import { Node } from '../../read/node.ts';
import { PhoneNumber } from './phone-number.entity.ts';
import { HistoryKind, HistorySource } from './phone-number.enums.ts';

@ObjectType({ implements: Node, description: "One change in a number's life." })
@Entity({ tableName: 'phone_number_history' })
@Prefix('history')
@Scope({
  operator: {},
  partner: { via: 'phoneNumber' },
  client: { via: 'phoneNumber' },
})
@Index({ properties: ['phoneNumber', 'at', 'id'] })
@Index({ properties: ['phoneNumber', 'kind', 'at', 'id'] })
export class HistoryEntry extends Node {
  @PrimaryKey({ type: 'uuid' })
  declare id: string;

  @ManyToOne({ entity: () => PhoneNumber })
  phoneNumber!: PhoneNumber;

  @Field(() => HistoryKind, { description: 'What changed.' })
  @Property({ type: 'text' })
  kind!: HistoryKind;

  @Field(() => String, { nullable: true, description: 'The value before.' })
  @Property({ type: 'text', nullable: true })
  previous!: string | null;

  @Field(() => String, { nullable: true, description: 'The value after.' })
  @Property({ type: 'text', nullable: true })
  current!: string | null;

  @Field(() => String, { nullable: true, description: 'More about it, in words.' })
  @Property({ type: 'text', nullable: true })
  detail!: string | null;

  @Field(() => HistorySource, { description: 'Where the change came from.' })
  @Property({ type: 'text' })
  source!: HistorySource;

  @Field(() => String, { nullable: true, description: 'Who did it, when a person did.' })
  @Property({ type: 'text', nullable: true })
  actorName!: string | null;

  @Field(() => GraphQLDateTime, { description: 'When.' })
  @Property({ type: 'timestamptz' })
  at!: Date;
}

export const { Edge: HistoryEntryEdge, Connection: HistoryEntryConnection } =
  connectionOf(HistoryEntry);
