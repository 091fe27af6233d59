import { Entity, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { connectionOf } from '../../read/connection.ts';
import { Prefix, Scope } from '../../read/entity.ts';
import { Node } from '../../read/node.ts';
import { Organization } from '../organization/organization.entity.ts';

@ObjectType({
  implements: Node,
  description: 'A word that an organization puts on numbers. Nobody else sees it.',
})
@Entity({ tableName: 'tags' })
@Prefix('tag')
@Scope({
  operator: { organization: 'organizationId' },
  partner: { organization: 'organizationId' },
  client: { organization: 'organizationId' },
})
@Unique({ properties: ['organization', 'key'] })
export class Tag extends Node {
  @PrimaryKey({ type: 'uuid' })
  declare id: string;

  @ManyToOne({ entity: () => Organization })
  organization!: Organization;

  @Field(() => String, { description: 'As it was first written.' })
  @Property({ type: 'text' })
  name!: string;

  /** The name in lower case: by it tags are found, and told apart. */
  @Property({ type: 'text' })
  key!: string;

  @Field(() => GraphQLDateTime, { description: 'When it was first used.' })
  @Property({ type: 'timestamptz' })
  createdAt!: Date;
}

export const { Edge: TagEdge, Connection: TagConnection } = connectionOf(Tag);
