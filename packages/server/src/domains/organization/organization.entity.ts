import { Collection } from '@mikro-orm/core';
import type { Opt } from '@mikro-orm/core';
import {
  Check,
  Entity,
  OneToMany,
  OneToOne,
  PrimaryKey,
  Property,
  Unique,
} from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime } from 'graphql-scalars';
import { Args, Field, ObjectType } from 'type-graphql';
import { Capability } from '../../capability.ts';
import { Node } from '../../read/node.ts';
import { PageArgs } from '../../read/page-args.ts';
import { Computed, Prefix, Reads, Scope } from '../../read/entity.ts';
import { page } from '../../read/read.ts';
import type { Read } from '../../read/read.ts';
import {
  OrganizationApiKey,
  OrganizationApiKeyConnection,
} from '../api-key/organization-api-key.entity.ts';
import { Client } from '../client/client.entity.ts';
import { Partner } from '../partner/partner.entity.ts';
import { Invitation, InvitationConnection } from './invitation.entity.ts';
import { Membership, MembershipConnection } from './membership.entity.ts';
import { MembersArgs } from './member.inputs.ts';
import { OrganizationKind } from './organization.enums.ts';
import { organizationCapabilities } from './organization.policy.ts';

@ObjectType({
  implements: Node,
  description: 'What a client, a partner and the operator have in common: members and API keys.',
})
@Entity({ tableName: 'organizations' })
@Prefix('org')
@Scope({
  operator: {},
  partner: { anyOf: [{ id: 'organizationId' }, { via: 'memberships' }] },
  client: { anyOf: [{ id: 'organizationId' }, { via: 'memberships' }] },
})
@Check({
  name: 'organizations_kind_matches',
  expression:
    "(kind = 'CLIENT') = (client_id is not null) and (kind = 'PARTNER') = (partner_id is not null) and kind in ('CLIENT', 'PARTNER', 'OPERATOR')",
})
export class Organization extends Node {
  @PrimaryKey({ type: 'uuid' })
  declare id: string;

  @Field(() => OrganizationKind, { description: 'Client, partner or operator.' })
  @Property({ type: 'text' })
  kind!: OrganizationKind;

  @Field(() => String, { description: 'Name shown in the workspace switcher.' })
  @Property({ type: 'text' })
  name!: string;

  @Field(() => String, {
    description:
      'Short name in URLs and in the `X-Hub-Organization` header, e.g. `nordwind-outdoor`.',
  })
  @Unique()
  @Property({ type: 'text' })
  slug!: string;

  @Field(() => Client, { nullable: true, description: 'The client; null unless kind is CLIENT.' })
  @OneToOne({ entity: () => Client, owner: true, nullable: true })
  client!: Client | null;

  @Field(() => Partner, {
    nullable: true,
    description: 'The partner; null unless kind is PARTNER.',
  })
  @OneToOne({ entity: () => Partner, owner: true, nullable: true })
  partner!: Partner | null;

  /** Who can manage it: owners, or the operator's administrators. Kept by a trigger. */
  @Property({ type: 'integer', default: 0 })
  ownerCount!: Opt<number>;

  @OneToMany(() => Membership, (membership) => membership.organization)
  memberships = new Collection<Membership>(this);

  @Field(() => Boolean, {
    description:
      'Whether a colleague reviews templates before they go to Meta: of a client those of its accounts, of a partner those that its people write.',
  })
  @Property({ type: 'boolean', default: false })
  requiresTemplateReview!: Opt<boolean>;

  @Field(() => GraphQLDateTime, { description: 'When the organization was created.' })
  @Property({ type: 'timestamptz' })
  createdAt!: Date;

  @Field(() => MembershipConnection, {
    description: 'The people who work here, longest-serving first.',
  })
  @Reads()
  members(@Args(() => MembersArgs) args: MembersArgs): Read {
    const where = { role: args.role ? { in: args.role } : undefined };
    return page(Membership, args, where, { by: 'organization', order: [['createdAt', 'asc']] });
  }

  @Field(() => InvitationConnection, {
    description: 'Open invitations, newest first, those with an expired link included.',
  })
  @Reads()
  invitations(@Args(() => PageArgs) args: PageArgs): Read {
    const open = { acceptedAt: null, withdrawnAt: null };
    return page(Invitation, args, open, { by: 'organization', order: [['createdAt', 'desc']] });
  }

  @Field(() => OrganizationApiKeyConnection, {
    description: "The organization's API keys, newest first, revoked ones included.",
  })
  @Reads()
  apiKeys(@Args(() => PageArgs) args: PageArgs): Read {
    return page(
      OrganizationApiKey,
      args,
      {},
      { by: 'organization', order: [['createdAt', 'desc']] },
    );
  }

  @Field(() => [Capability], { description: 'What the caller may do here, with reasons.' })
  @Computed(organizationCapabilities, {
    id: true,
    kind: true,
    client: { partner: { paymentModel: true, brandName: true } },
  })
  capabilities!: Opt<Capability[]>;
}
