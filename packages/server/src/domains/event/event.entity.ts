import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Client } from '../client/client.entity.ts';
import { Partner } from '../partner/partner.entity.ts';

/** The event types of this Hub, as webhooks and notifications name them. */
export type EventType =
  | 'number.created'
  | 'number.running'
  | 'number.status_changed'
  | 'number.quality_changed'
  | 'number.limit_changed'
  | 'number.display_name_changed'
  | 'number.registration_failed'
  | 'number.pin_changed'
  | 'number.profile_changed'
  | 'number.commerce_settings_changed';

/** The outbox: written in the transaction of the change, read by whoever tells the world. */
@Entity({ tableName: 'events' })
@Index({ properties: ['client', 'at', 'id'] })
@Index({ properties: ['partner', 'at', 'id'] })
@Index({ properties: ['at', 'id'] })
export class Event {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Property({ type: 'text' })
  type!: EventType;

  @ManyToOne({ entity: () => Client, nullable: true })
  client!: Client | null;

  @ManyToOne({ entity: () => Partner, nullable: true })
  partner!: Partner | null;

  @Property({ type: 'text' })
  subjectType!: string;

  @Property({ type: 'uuid' })
  subjectId!: string;

  @Property({ type: 'json' })
  payload!: Record<string, unknown>;

  @Property({ type: 'timestamptz' })
  at!: Date;
}
