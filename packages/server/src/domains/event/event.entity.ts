import type { Opt } from '@mikro-orm/core';
import {
  Entity,
  Index,
  ManyToOne,
  PrimaryKey,
  Property,
  Trigger,
} from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime, GraphQLJSONObject } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { dottedEnum } from '../../lib/graphql-enum.ts';
import { connectionOf } from '../../read/connection.ts';
import { Computed, Prefix, Scope } from '../../read/entity.ts';
import { Node } from '../../read/node.ts';
import { Client } from '../client/client.entity.ts';
import { Partner } from '../partner/partner.entity.ts';
import { PhoneNumber } from '../phone-number/phone-number.entity.ts';
import { eventSubject } from './event.rules.ts';
import type { EventSubjectType } from './event.rules.ts';
import { EventSubject } from './event.types.ts';

export const EventType = dottedEnum(
  'EventType',
  'What happened. Programs outside of GraphQL know the types as `number.created` and so on.',
  {
    'account.alert': 'Meta sent an alert about an account or a number.',
    'account.restriction': 'Meta restricted an account, or lifted the restriction.',
    'account.review_changed': "Meta's review of an account was decided.",
    'account.updated': 'Meta told of another change of an account, such as a partner added.',
    'account.violation': 'Meta found that an account violates its policies.',
    'client.created': 'A client was created.',
    'invoice.created': 'An invoice was written.',
    'member.two_factor_reset': "Somebody's two-factor authentication was switched off by another.",
    'number.api_key_generated': 'An API key of a number was generated; the one before is void.',
    'number.api_key_revoked': 'An API key of a number was revoked, without a new one.',
    'number.cancellation_processed': 'A cancellation took effect: the number is inactive.',
    'number.cancellation_requested': 'The subscription of a number was cancelled.',
    'number.cancellation_withdrawn': 'A cancellation was withdrawn.',
    'number.commerce_settings_changed': 'Catalogue or cart of a number were shown or hidden.',
    'number.created': 'A number was added.',
    'number.display_name_changed': 'The display name, or a request to change it, changed.',
    'number.inbox_activated': 'The inbox was activated for a number.',
    'number.limit_changed': 'The messaging limit changed.',
    'number.live': 'A number left sandbox mode.',
    'number.messaging_webhook_changed': 'Messages of a number go to another address.',
    'number.permission_declined': "A client declined its partner's request for a number.",
    'number.permission_granted': 'A client shared a number with its partner.',
    'number.permission_request_expired': "Nobody answered a partner's request in time.",
    'number.permission_request_withdrawn': 'A partner took its request for a number back.',
    'number.permission_requested': 'A partner asked for permission for a number.',
    'number.permission_revoked': 'A client took the permission back.',
    'number.porting_changed': 'A porting went a step further.',
    'number.profile_changed': 'The business profile of a number changed.',
    'number.quality_changed': 'The quality rating changed.',
    'number.reactivated': 'A cancelled number is in use again.',
    'number.ready': 'A number is registered and set up.',
    'number.registration_failed':
      'A number could not be registered again for an approved display name, so somebody must act.',
    'number.running': 'A number can send and receive.',
    'number.security_changed': 'The PIN of a number was changed, or its reset was asked for.',
    'number.status_changed': 'The account status, or the state at Meta, changed.',
    'partner_change.decided': 'A partner accepted or rejected a partner change.',
    'partner_change.executed': 'A client moved to another partner.',
    'partner_change.requested': 'A client asked for another partner.',
    'payment_revocation.effective': "A partner no longer pays for a client's number.",
    'payment_revocation.requested': "A partner gave notice to pay for a client's number.",
    'payment_revocation.withdrawn': 'A partner withdrew its notice.',
    'refund.completed': 'A refund was paid.',
    'template.category_changed': 'Meta changed the category of a template.',
    'template.category_announced':
      'Meta announced another category of a template, within 24 hours.',
    'template.quality_changed': 'The quality of a template changed.',
    'template.review_decided': 'A colleague approved a draft of a template, or sent it back.',
    'template.review_requested': 'A draft of a template waits for the review of a colleague.',
    'template.review_withdrawn': 'Who asked for the review of a draft took the request back.',
    'template.status_changed': 'The status of a template changed.',
    'ticket.updated': 'A support ticket got an answer or another state.',
    'wallet.low': 'A balance fell below the chosen level.',
    'wallet.restored': 'Sending is possible again after a payment.',
    'wallet.suspended': 'Sending is blocked: nothing is left or an invoice is unpaid.',
    'wallet.topped_up': 'Funds were added.',
    'webhook.test': 'A test that somebody sent.',
  },
);
export type EventType = (typeof EventType)[string];

/**
 * The outbox: written in the transaction of the change, by `emitEvent`. Whoever tells the world
 * takes events in the order of their positions, see publish-events.ts.
 */
@ObjectType({ implements: Node, description: 'Something that happened. Kept for 30 days.' })
@Entity({ tableName: 'events' })
@Prefix('event')
@Scope({
  operator: {},
  partner: { anyOf: [{ via: 'sharedClient' }, { partner: 'partnerId' }] },
  client: { client: 'clientId' },
})
@Index({ properties: ['position', 'id'] })
@Index({ properties: ['client', 'position', 'id'] })
@Index({ properties: ['partner', 'position', 'id'] })
@Index({ properties: ['at', 'id'] })
@Index({
  name: 'events_unpublished',
  expression: 'create index "events_unpublished" on "events" ("id") where position is null',
})
@Trigger({
  name: 'events_written',
  timing: 'after',
  events: ['insert'],
  forEach: 'statement',
  body: "perform pg_notify('hub_outbox', ''); return null",
})
export class Event extends Node {
  @PrimaryKey({ type: 'uuid' })
  declare id: string;

  @Field(() => EventType, { description: 'What happened.' })
  @Property({ type: 'text' })
  type!: EventType;

  @Field(() => Client, {
    nullable: true,
    description: 'The client it happened to; null when it concerns a partner or the Hub alone.',
  })
  @ManyToOne({ entity: () => Client, nullable: true })
  client!: Client | null;

  /**
   * The same client where its partner may know too; null for what is the client's own affair, such
   * as its tickets and logins.
   */
  @ManyToOne({ entity: () => Client, nullable: true })
  sharedClient!: Client | null;

  /** A partner that may know beside the one that manages the client. */
  @ManyToOne({ entity: () => Partner, nullable: true })
  partner!: Partner | null;

  @Field(() => PhoneNumber, {
    nullable: true,
    description: 'The number as it is now, for events about a number.',
  })
  @ManyToOne({ entity: () => PhoneNumber, nullable: true, index: true })
  phoneNumber!: PhoneNumber | null;

  @Property({ type: 'text' })
  subjectType!: EventSubjectType;

  @Property({ type: 'uuid' })
  subjectId!: string;

  @Field(() => EventSubject, { description: 'What it happened to.' })
  @Computed(eventSubject, { subjectType: true, subjectId: true })
  subject!: Opt<EventSubject>;

  @Field(() => GraphQLJSONObject, {
    description: 'More about it, depending on the type, e.g. `previous` and `current`.',
  })
  @Property({ type: 'json' })
  payload!: Record<string, unknown>;

  /** The person who did it and need not be told; null when nobody in the Hub did. */
  @Property({ type: 'uuid', nullable: true })
  actorId!: string | null;

  @Field(() => GraphQLDateTime, { description: 'When it happened.' })
  @Property({ type: 'timestamptz' })
  at!: Date;

  /** Place in the order of commits; null until it is published. */
  @Property({ type: 'bigint', nullable: true })
  position!: string | null;
}

export const { Edge: EventEdge, Connection: EventConnection } = connectionOf(Event);
