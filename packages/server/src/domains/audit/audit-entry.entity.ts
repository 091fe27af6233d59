import {
  Entity,
  Index,
  ManyToOne,
  PrimaryKey,
  Property,
  Trigger,
} from '@mikro-orm/decorators/legacy';
import { Organization } from '../organization/organization.entity.ts';

export type ActorKind = 'USER' | 'API_KEY' | 'META' | 'HUB';

/**
 * Who did what to whose object, kept in the log of the organization it concerns. The database
 * itself refuses to change or remove an entry.
 */
@Entity({ tableName: 'audit_entries' })
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
export class AuditEntry {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @ManyToOne({ entity: () => Organization, mapToPk: true })
  organization!: string;

  @Property({ type: 'text' })
  actorKind!: ActorKind;

  /** The user or the API key; null for Meta and the Hub itself. */
  @Property({ type: 'uuid', nullable: true })
  actorId!: string | null;

  /** The actor's name at that time. */
  @Property({ type: 'text' })
  actorName!: string;

  /** For whom the actor acted; null for Meta and the Hub itself. */
  @Property({ type: 'uuid', nullable: true })
  actorOrganizationId!: string | null;

  @Property({ type: 'text', nullable: true })
  actorOrganizationName!: string | null;

  /** Start and end of the API key that was used, e.g. `hub_org_…9f3c`. */
  @Property({ type: 'text', nullable: true })
  apiKeyHint!: string | null;

  /** The mutation or event, e.g. `createOrganizationApiKey`. */
  @Property({ type: 'text' })
  action!: string;

  @Property({ type: 'text' })
  subjectType!: string;

  @Property({ type: 'uuid' })
  subjectId!: string;

  /** What people called the subject at that time, e.g. the number. */
  @Property({ type: 'text', nullable: true })
  subjectName!: string | null;

  /** Field → [before, after]. Never holds secrets. */
  @Property({ type: 'json' })
  changes!: Record<string, [unknown, unknown]>;

  /** Why, in the words of the operator's staff. */
  @Property({ type: 'text', nullable: true })
  reason!: string | null;

  @Property({ type: 'text', nullable: true })
  ip!: string | null;

  @Property({ type: 'text', nullable: true })
  userAgent!: string | null;

  @Property({ type: 'text', nullable: true })
  requestId!: string | null;

  @Property({ type: 'timestamptz' })
  at!: Date;
}
