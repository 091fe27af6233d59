import { Collection } from '@mikro-orm/core';
import type { Opt } from '@mikro-orm/core';
import { Entity, OneToMany, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { Computed, Prefix, Scope } from '../../read/entity.ts';
import { Node } from '../../read/node.ts';
import { Membership } from '../organization/membership.entity.ts';
import { hasSingleKeyShortcuts, pendingEmail } from './user.rules.ts';

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

  @Field(() => Boolean, {
    description: 'Whether signing in needs a code from an authenticator app.',
  })
  @Property({ type: 'boolean', default: false })
  twoFactorEnabled!: Opt<boolean>;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether single keys do something in the browser; told to the person alone.',
  })
  @Computed(hasSingleKeyShortcuts, { id: true, hasSingleKeyShortcuts: true })
  @Property({ type: 'boolean', default: true })
  hasSingleKeyShortcuts!: Opt<boolean>;

  @Field(() => String, {
    nullable: true,
    description: 'New address that waits to be confirmed, for one day; shown to the person alone.',
  })
  @Computed(pendingEmail, { id: true, pendingEmail: true, pendingEmailExpiresAt: true })
  @Property({ type: 'text', nullable: true })
  pendingEmail!: string | null;

  /** Of the link in the letter to the new address. */
  @Unique()
  @Property({ type: 'text', nullable: true })
  pendingEmailHash!: string | null;

  /** Of the link in the letter to the old address. */
  @Unique()
  @Property({ type: 'text', nullable: true })
  pendingEmailStopHash!: string | null;

  @Property({ type: 'timestamptz', nullable: true })
  pendingEmailExpiresAt!: Date | null;

  @OneToMany(() => Membership, (membership) => membership.user)
  memberships = new Collection<Membership>(this);

  @Field(() => GraphQLDateTime, { description: 'When the account was created.' })
  @Property({ type: 'timestamptz' })
  createdAt!: Date;

  @Property({ type: 'timestamptz' })
  updatedAt!: Date;
}
