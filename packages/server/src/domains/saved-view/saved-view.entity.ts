import type { Opt } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { graphqlEnum } from '../../lib/graphql-enum.ts';
import { Computed, Prefix, Scope } from '../../read/entity.ts';
import { Node } from '../../read/node.ts';
import { Organization } from '../organization/organization.entity.ts';
import { PhoneNumberFilter, PhoneNumberOrder } from '../phone-number/phone-number.inputs.ts';
import { User } from '../user/user.entity.ts';
import { savedFilter, savedOrder } from './saved-view.rules.ts';

export const SavedViewLayout = graphqlEnum('SavedViewLayout', 'How a list of numbers is drawn.', {
  LIST: 'One row for a number.',
  CARDS: 'One card for a number.',
});
export type SavedViewLayout = keyof typeof SavedViewLayout;

@ObjectType({
  implements: Node,
  description: "A person's own view of the list of numbers, in one workspace.",
})
@Entity({ tableName: 'saved_views' })
@Prefix('view')
@Scope({
  operator: { organization: 'organizationId', user: 'userId' },
  partner: { organization: 'organizationId', user: 'userId' },
  client: { organization: 'organizationId', user: 'userId' },
})
@Index({ properties: ['user', 'organization', 'position', 'id'] })
export class SavedView extends Node {
  @PrimaryKey({ type: 'uuid' })
  declare id: string;

  @ManyToOne({ entity: () => Organization })
  organization!: Organization;

  @ManyToOne({ entity: () => User, deleteRule: 'cascade' })
  user!: User;

  @Field(() => String, { description: 'Name of its tab, 1 to 40 characters.' })
  @Property({ type: 'text' })
  name!: string;

  @Property({ type: 'json' })
  filterJson!: PhoneNumberFilter;

  @Field(() => PhoneNumberFilter, { description: 'Which numbers it shows.' })
  @Computed(savedFilter, { filterJson: true })
  filter!: Opt<PhoneNumberFilter>;

  @Property({ type: 'json', nullable: true })
  orderJson!: PhoneNumberOrder | null;

  @Field(() => PhoneNumberOrder, {
    nullable: true,
    description: 'In which order; newest first by default.',
  })
  @Computed(savedOrder, { orderJson: true })
  orderBy!: Opt<PhoneNumberOrder | null>;

  @Field(() => SavedViewLayout, { description: 'As a list or as cards.' })
  @Property({ type: 'text' })
  layout!: SavedViewLayout;

  @Field(() => Int, { description: 'Its place among the views, from 0.' })
  @Property({ type: 'integer' })
  position!: number;

  @Field(() => GraphQLDateTime, { description: 'When it was made.' })
  @Property({ type: 'timestamptz' })
  createdAt!: Date;
}
