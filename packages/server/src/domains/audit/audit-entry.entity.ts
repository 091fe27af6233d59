import type { Opt } from '@mikro-orm/core';
import {
  Entity,
  Index,
  ManyToOne,
  PrimaryKey,
  Property,
  Trigger,
} from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import { graphqlEnum } from '../../lib/graphql-enum.ts';
import { connectionOf } from '../../read/connection.ts';
import { Computed, Prefix, Scope } from '../../read/entity.ts';
import { Node } from '../../read/node.ts';
import { Organization } from '../organization/organization.entity.ts';
import { mayReadAuditLog } from './audit.policy.ts';
import { actorId, changes, ip, subjectId, subjectTitle, userAgent } from './audit.rules.ts';
import { AuditChange } from './audit.types.ts';

export const AuditActorKind = graphqlEnum('AuditActorKind', 'What kind of caller acted.', {
  USER: 'A person.',
  API_KEY: 'A program with an API key of an organization.',
  META: 'Meta, by a notice.',
  HUB: 'The Hub itself, at its time.',
});
export type AuditActorKind = keyof typeof AuditActorKind;

/** The database itself refuses to change or remove an entry. */
@ObjectType({
  implements: Node,
  description:
    'Who did what to which object. For owners, for administrators and auditors of the operator, and for API keys.',
})
@Entity({ tableName: 'audit_entries' })
@Prefix('audit')
@Scope(
  {
    operator: {},
    partner: {
      anyOf: [{ organization: 'organizationId' }, { actorOrganizationId: 'organizationId' }],
    },
    client: {
      anyOf: [{ organization: 'organizationId' }, { actorOrganizationId: 'organizationId' }],
    },
  },
  (viewer) => mayReadAuditLog(viewer) === null,
)
@Index({ properties: ['organization', 'at', 'id'] })
@Index({ properties: ['actorOrganizationId', 'at', 'id'] })
@Index({ properties: ['subjectId', 'at', 'id'] })
@Index({ properties: ['at', 'id'] })
@Trigger({
  name: 'audit_entries_append_only',
  timing: 'before',
  events: ['update', 'delete'],
  forEach: 'statement',
  body: "raise exception 'audit entries are never changed or removed'; return null",
})
export class AuditEntry extends Node {
  @PrimaryKey({ type: 'uuid' })
  declare id: string;

  @Field(() => Organization, {
    nullable: true,
    description: 'In whose log it stands; null where the caller may not see that organization.',
  })
  @ManyToOne({ entity: () => Organization, mapToPk: true })
  organization!: string;

  @Field(() => AuditActorKind, { description: 'What kind of caller acted.' })
  @Property({ type: 'text' })
  actorKind!: AuditActorKind;

  /** The user or the API key; null for Meta and the Hub itself. */
  @Field(() => ID, {
    nullable: true,
    description: 'Id of the person or the API key, user_… or key_…; null for Meta and the Hub.',
  })
  @Computed(actorId, { actorKind: true, actorId: true })
  @Property({ type: 'uuid', nullable: true })
  actorId!: string | null;

  @Field(() => String, { description: 'Name of the person or key at that time.' })
  @Property({ type: 'text' })
  actorName!: string;

  /** For whom the actor acted; null for Meta and the Hub itself. */
  @Property({ type: 'uuid', nullable: true })
  actorOrganizationId!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'For which organization the caller acted; null for Meta and the Hub.',
  })
  @Property({ type: 'text', nullable: true })
  actorOrganizationName!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Start and end of the API key that was used, e.g. `hub_org_…9f3c`.',
  })
  @Property({ type: 'text', nullable: true })
  apiKeyHint!: string | null;

  @Field(() => String, { description: 'The mutation, or what the Hub did, e.g. `removeMember`.' })
  @Property({ type: 'text' })
  action!: string;

  @Field(() => String, { description: 'Type of the object, e.g. `PhoneNumber`.' })
  @Property({ type: 'text' })
  subjectType!: string;

  @Field(() => ID, { description: 'Id of the object; it may be gone by now.' })
  @Computed(subjectId, { subjectType: true, subjectId: true })
  @Property({ type: 'uuid' })
  subjectId!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What people called the object at that time, e.g. the number.',
  })
  @Property({ type: 'text', nullable: true })
  subjectName!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The same as people read it: `+49 30 23125417` for a number, any other name as it is.',
  })
  @Computed(subjectTitle, { subjectName: true })
  subjectTitle!: Opt<string | null>;

  /** Field → [before, after]. Never holds secrets. */
  @Field(() => [AuditChange], { description: 'What was before and after; without secrets.' })
  @Computed(changes, { changes: true })
  @Property({ type: 'json' })
  changes!: Record<string, [unknown, unknown]>;

  @Field(() => String, {
    nullable: true,
    description: "Why, in the words of the operator's staff or of the customer.",
  })
  @Property({ type: 'text', nullable: true })
  reason!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'From which address; shown for acts of the own organization, and to the operator.',
  })
  @Computed(ip, { actorOrganizationId: true, ip: true, userAgent: true })
  @Property({ type: 'text', nullable: true })
  ip!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the program called itself; shown like the address.',
  })
  @Computed(userAgent, { actorOrganizationId: true, ip: true, userAgent: true })
  @Property({ type: 'text', nullable: true })
  userAgent!: string | null;

  @Field(() => String, { nullable: true, description: 'Id of the request, for support.' })
  @Property({ type: 'text', nullable: true })
  requestId!: string | null;

  @Field(() => GraphQLDateTime, { description: 'When.' })
  @Property({ type: 'timestamptz' })
  at!: Date;
}

export const { Edge: AuditEntryEdge, Connection: AuditEntryConnection } = connectionOf(AuditEntry);
