import {
  Entity,
  Index,
  ManyToOne,
  PrimaryKey,
  Property,
  Unique,
} from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { connectionOf } from '../../read/connection.ts';
import { Prefix, Scope } from '../../read/entity.ts';
import { Node } from '../../read/node.ts';
import { Organization } from '../organization/organization.entity.ts';
import { PhoneNumber } from '../phone-number/phone-number.entity.ts';
import { Tag } from './tag.entity.ts';

@ObjectType({ implements: Node, description: "A tag of the caller's organization on a number." })
@Entity({ tableName: 'number_tags' })
@Prefix('numbertag')
@Scope({
  operator: { organization: 'organizationId' },
  partner: { organization: 'organizationId' },
  client: { organization: 'organizationId' },
})
@Unique({ properties: ['phoneNumber', 'tag'] })
@Index({ properties: ['tag', 'phoneNumber'] })
export class NumberTag extends Node {
  @PrimaryKey({ type: 'uuid' })
  declare id: string;

  /** That of the tag, so that the rows of others need no look at it. */
  @ManyToOne({ entity: () => Organization })
  organization!: Organization;

  @Field(() => PhoneNumber, {
    nullable: true,
    description: 'The number; null for a partner who no longer manages it.',
  })
  @ManyToOne({ entity: () => PhoneNumber, deleteRule: 'cascade' })
  phoneNumber!: PhoneNumber;

  @Field(() => Tag, { description: 'The tag.' })
  @ManyToOne({ entity: () => Tag, deleteRule: 'cascade' })
  tag!: Tag;

  @Field(() => GraphQLDateTime, { description: 'Since when the number has it.' })
  @Property({ type: 'timestamptz' })
  createdAt!: Date;
}

export const { Edge: NumberTagEdge, Connection: NumberTagConnection } = connectionOf(NumberTag);
