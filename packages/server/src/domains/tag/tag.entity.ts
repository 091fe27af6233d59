import type { Opt } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime } from 'graphql-scalars';
import { Args, Field, ObjectType } from 'type-graphql';
import { graphqlEnum } from '../../lib/graphql-enum.ts';
import { connectionOf } from '../../read/connection.ts';
import { Prefix, Reads, Scope } from '../../read/entity.ts';
import { Node } from '../../read/node.ts';
import { PageArgs } from '../../read/page-args.ts';
import { page } from '../../read/read.ts';
import type { Read } from '../../read/read.ts';
import { Organization } from '../organization/organization.entity.ts';
import { NumberTag, NumberTagConnection } from './number-tag.entity.ts';

export const TagColor = graphqlEnum('TagColor', 'How a tag is tinted.', {
  GREY: 'Grey, as tags are at first.',
  BLUE: 'Blue.',
  VIOLET: 'Violet.',
  GREEN: 'Green.',
  AMBER: 'Amber.',
  RED: 'Red.',
});
export type TagColor = keyof typeof TagColor;

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

  @Field(() => String, { description: 'As people see it, 1 to 30 characters.' })
  @Property({ type: 'text' })
  name!: string;

  /** The name in lower case: by it tags are found, and told apart. */
  @Property({ type: 'text' })
  key!: string;

  @Field(() => TagColor, { description: 'How it is tinted.' })
  @Property({ type: 'text', default: 'GREY' })
  color!: Opt<TagColor>;

  @Field(() => GraphQLDateTime, { description: 'When it was first used.' })
  @Property({ type: 'timestamptz' })
  createdAt!: Date;

  @Field(() => NumberTagConnection, {
    description: 'Where it is: one for each number that the caller may see, latest first.',
  })
  @Reads()
  numberTags(@Args(() => PageArgs) args: PageArgs): Read {
    const visible = { phoneNumber: { id: { not: null } } };
    return page(NumberTag, args, visible, { by: 'tag', order: [['createdAt', 'desc']] });
  }
}

export const { Edge: TagEdge, Connection: TagConnection } = connectionOf(Tag);
