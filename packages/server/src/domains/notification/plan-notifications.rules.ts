import { encodeTypeId } from '../../lib/type-id.ts';
import type { EventType } from '../event/event.entity.ts';
import { eventSubject } from '../event/event.rules.ts';
import type { EventSubjectType } from '../event/event.rules.ts';
import { preferenceFor } from './notification-preferences.rules.ts';
import type { NotificationSettings } from './notification-preferences.rules.ts';
import { NOTIFICATION_RULES } from './notification.rules.ts';
import type { Facts, NotificationRule } from './notification-rule.ts';

/** An event as it is published. */
export interface ToldEvent {
  readonly id: string;
  readonly type: EventType;
  readonly payload: { readonly [name: string]: unknown };
  readonly clientId: string | null;
  readonly clientName: string | null;
  /** Who manages the client now and may know. */
  readonly clientPartnerId: string | null;
  readonly partnerId: string | null;
  readonly phoneNumberId: string | null;
  readonly subjectType: EventSubjectType;
  readonly subjectId: string;
  readonly actorId: string | null;
  readonly at: Date;
  readonly position: string;
}

/** Somebody who may be told. */
export interface Recipient {
  readonly membershipId: string;
  readonly userId: string;
  readonly organizationId: string;
  readonly role: string;
  readonly kind: string;
  readonly clientId: string | null;
  readonly partnerId: string | null;
  readonly settings: NotificationSettings;
}

/** Events that say the same of several numbers of one client; they become one notification. */
export interface Group {
  readonly rule: NotificationRule;
  readonly first: ToldEvent;
  readonly facts: Facts;
}

export function groupsOf(events: readonly ToldEvent[]): Group[] {
  const groups = new Map<string, { rule: NotificationRule; all: ToldEvent[] }>();
  for (const event of events) {
    const rule = NOTIFICATION_RULES[event.type];
    if (!rule || rule.when?.(factsOf(event, 1)) === false) continue;
    const { number: _number, ...alike } = event.payload;
    const isNumber = event.phoneNumberId !== null;
    const key = isNumber
      ? JSON.stringify([event.type, event.clientId, event.partnerId, event.actorId, alike])
      : event.id;
    const group = groups.get(key) ?? { rule, all: [] };
    groups.set(key, group);
    group.all.push(event);
  }
  return [...groups.values()].flatMap(({ rule, all }) => {
    const [first] = all;
    // The same of one number twice is still one number.
    const count = new Set(all.map(({ phoneNumberId }) => phoneNumberId)).size;
    return first ? [{ rule, first, facts: factsOf(first, count) }] : [];
  });
}

function factsOf(event: ToldEvent, count: number): Facts {
  const { payload, clientName } = event;
  return { payload, clientName, subjectId: eventSubject(event).id, count };
}

/** The columns of the notification for this person; null when they need not be told. */
export function notificationFor({ rule, first, facts }: Group, recipient: Recipient) {
  const { settings, userId } = recipient;
  if (!concerns(rule, first, recipient) || userId === first.actorId) return null;
  const { isInHub, email } = preferenceFor(settings, rule.kind);
  if (!isInHub && email === 'OFF') return null;
  return {
    membershipId: recipient.membershipId,
    userId,
    organizationId: recipient.organizationId,
    eventId: first.id,
    kind: rule.kind,
    severity: typeof rule.severity === 'function' ? rule.severity(facts) : rule.severity,
    title: rule.title(facts),
    body: rule.body?.(facts) ?? null,
    path: pathOf(rule, first, facts),
    eventCount: facts.count,
    isShown: isInHub,
    email,
    at: first.at.toISOString(),
    position: first.position,
  };
}

function concerns(rule: NotificationRule, event: ToldEvent, recipient: Recipient): boolean {
  const { kind, role } = recipient;
  const has = (roles: readonly string[] = []) => roles.includes(role);
  if (kind === 'OPERATOR') return has(rule.operator);
  if (kind === 'CLIENT') return has(rule.client) && recipient.clientId === event.clientId;
  const { partnerId } = recipient;
  const isTheirs = partnerId === event.clientPartnerId || partnerId === event.partnerId;
  return has(rule.partner) && isTheirs;
}

function pathOf(rule: NotificationRule, { phoneNumberId }: ToldEvent, facts: Facts): string {
  const { count } = facts;
  if (rule.path !== undefined) {
    return typeof rule.path === 'function' ? rule.path(facts) : rule.path;
  }
  if (phoneNumberId === null || count > 1) return '/numbers';
  return `/numbers/${encodeTypeId('number', phoneNumberId)}`;
}
