import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Organization } from '../organization/organization.entity.ts';

export type ActorKind = 'USER' | 'API_KEY' | 'META' | 'HUB';

/** Append-only: who did what to whose object. Kept in the log of the organization it concerns. */
@Entity({ tableName: 'audit_entries' })
@Index({ properties: ['organization', 'at', 'id'] })
export class AuditEntry {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @ManyToOne({ entity: () => Organization })
  organization!: Organization;

  @Property({ type: 'text' })
  actorKind!: ActorKind;

  /** The user or the API key; null for Meta and the Hub itself. */
  @Property({ type: 'uuid', nullable: true })
  actorId!: string | null;

  /** The actor's name at that time. */
  @Property({ type: 'text' })
  actorName!: string;

  /** The mutation or event, e.g. `createOrganizationApiKey`. */
  @Property({ type: 'text' })
  action!: string;

  @Property({ type: 'text' })
  subjectType!: string;

  @Property({ type: 'uuid' })
  subjectId!: string;

  /** Field → [before, after]. Never holds secrets. */
  @Property({ type: 'json' })
  changes!: Record<string, [unknown, unknown]>;

  @Property({ type: 'text', nullable: true })
  ip!: string | null;

  @Property({ type: 'text', nullable: true })
  requestId!: string | null;

  @Property({ type: 'timestamptz' })
  at!: Date;
}
