import { Collection } from '@mikro-orm/core';
import { Entity, OneToMany, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { Prefix, Scope } from '../../read/entity.ts';
import { Node } from '../../read/node.ts';
import { Membership } from '../organization/membership.entity.ts';

/** The table is shared with better-auth, which owns e-mail, password and sessions. */
@ObjectType({ implements: Node, description: 'A person who signs in.' })
@Entity({ tableName: 'users' })
@Prefix('user')
@Scope({
  operator: {},
  partner: { anyOf: [{ id: 'userId' }, { via: 'memberships' }] },
  client: { anyOf: [{ id: 'userId' }, { via: 'memberships' }] },
})
export class User extends Node {
  @PrimaryKey({ type: 'uuid' })
  declare id: string;

  @Field(() => String, { description: 'Full name.' })
  @Property({ type: 'text' })
  name!: string;

  @Field(() => String, { description: 'E-mail address, the login name.' })
  @Unique()
  @Property({ type: 'text' })
  email!: string;

  @Property({ type: 'boolean' })
  emailVerified!: boolean;

  @Property({ type: 'text', nullable: true })
  image!: string | null;

  @OneToMany(() => Membership, (membership) => membership.user)
  memberships = new Collection<Membership>(this);

  @Field(() => GraphQLDateTime, { description: 'When the account was created.' })
  @Property({ type: 'timestamptz' })
  createdAt!: Date;

  @Property({ type: 'timestamptz' })
  updatedAt!: Date;
}
