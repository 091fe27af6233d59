import type { Opt } from '@mikro-orm/core';
import {
  Entity,
  Index,
  ManyToOne,
  PrimaryKey,
  Property,
  Trigger,
  Unique,
} from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { graphqlEnum } from '../../lib/graphql-enum.ts';
import { connectionOf } from '../../read/connection.ts';
import { Computed, Prefix, Scope } from '../../read/entity.ts';
import { Node } from '../../read/node.ts';
import { Organization } from '../organization/organization.entity.ts';
import { User } from '../user/user.entity.ts';
import { apiKeyState } from './api-key.rules.ts';

export const OrganizationApiKeyScope = graphqlEnum(
  'OrganizationApiKeyScope',
  'What a key may be used for.',
  { READ: 'Queries.', WRITE: 'Mutations.' },
);
export type OrganizationApiKeyScope = keyof typeof OrganizationApiKeyScope;

export const OrganizationApiKeyState = graphqlEnum(
  'OrganizationApiKeyState',
  'Whether a key works.',
  { ACTIVE: 'It works.', EXPIRED: 'Its time is over.', REVOKED: 'Somebody revoked it.' },
);
export type OrganizationApiKeyState = keyof typeof OrganizationApiKeyState;

@ObjectType({ implements: Node, description: 'An API key of an organization for this API.' })
@Entity({ tableName: 'organization_api_keys' })
@Prefix('key')
@Scope({
  operator: { organization: 'organizationId' },
  partner: { organization: 'organizationId' },
  client: { organization: 'organizationId' },
})
@Index({ properties: ['organization', 'createdAt', 'id'] })
@Trigger({
  name: 'organization_api_keys_changed',
  timing: 'after',
  events: ['update', 'delete'],
  body: `if tg_op = 'DELETE' or to_jsonb(new) - 'last_used_at' is distinct from to_jsonb(old) - 'last_used_at' then
      perform pg_notify('hub_live', 'access:' || old.id);
    end if;
    return null`,
})
export class OrganizationApiKey extends Node {
  @PrimaryKey({ type: 'uuid' })
  declare id: string;

  @ManyToOne({ entity: () => Organization })
  organization!: Organization;

  @Field(() => String, { description: 'What it is for.' })
  @Property({ type: 'text' })
  name!: string;

  @Field(() => String, { description: 'Start of the key.' })
  @Property({ type: 'text' })
  prefix!: string;

  @Field(() => String, { description: 'Last four characters of the key.' })
  @Property({ type: 'text' })
  last4!: string;

  /** SHA-256 of the secret, which itself is never stored. */
  @Unique()
  @Property({ type: 'text' })
  secretHash!: string;

  @Field(() => [OrganizationApiKeyScope], { description: 'What it may be used for.' })
  @Property({ type: 'json' })
  scopes!: OrganizationApiKeyScope[];

  @Field(() => [String], {
    description: 'Addresses and CIDR ranges it may be used from; empty means anywhere.',
  })
  @Property({ type: 'json' })
  ipAllowList!: string[];

  @Field(() => User, { nullable: true, description: 'Who created it.' })
  @ManyToOne({ entity: () => User, nullable: true })
  createdBy!: User | null;

  @Field(() => GraphQLDateTime, { description: 'When it was created.' })
  @Property({ type: 'timestamptz' })
  createdAt!: Date;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it stops working.' })
  @Property({ type: 'timestamptz', nullable: true })
  expiresAt!: Date | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When it was last used, to the minute.',
  })
  @Property({ type: 'timestamptz', nullable: true })
  lastUsedAt!: Date | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was revoked.' })
  @Property({ type: 'timestamptz', nullable: true })
  revokedAt!: Date | null;

  @Field(() => OrganizationApiKeyState, { description: 'Whether it works now.' })
  @Computed(apiKeyState, { expiresAt: true, revokedAt: true })
  state!: Opt<OrganizationApiKeyState>;
}

export const { Edge: OrganizationApiKeyEdge, Connection: OrganizationApiKeyConnection } =
  connectionOf(OrganizationApiKey);
