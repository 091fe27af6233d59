import { formatPhoneNumber } from '../../lib/format-phone-number.ts';
import type { EventType } from '../event/event.entity.ts';
import type { NotificationKind, NotificationSeverity } from './notification.enums.ts';

type Role = 'OWNER' | 'MEMBER' | 'ADMIN' | 'SUPPORT' | 'FINANCE' | 'AUDITOR';

/** What the texts are made of. */
export interface Facts {
  readonly payload: { readonly [name: string]: unknown };
  readonly clientName: string | null;
  /** Id of what it is about, e.g. `template_…`. */
  readonly subjectId: string;
  /** How many events of this kind came together. */
  readonly count: number;
}

/** Whom an event must reach, and in which words. */
export interface NotificationRule {
  readonly kind: NotificationKind;
  readonly client?: readonly Role[];
  readonly partner?: readonly Role[];
  readonly operator?: readonly Role[];
  readonly severity: NotificationSeverity | ((facts: Facts) => NotificationSeverity);
  readonly title: (facts: Facts) => string;
  readonly body?: (facts: Facts) => string | null;
  /** Where to go; the page of the number by default, the list when it is about several. */
  readonly path?: string | ((facts: Facts) => string);
  /** Only events that these facts let through are told. */
  readonly when?: (facts: Facts) => boolean;
}

/** Of some types of events. */
export type NotificationRules = { readonly [T in EventType]?: NotificationRule };

export const EVERYBODY = ['OWNER', 'MEMBER'] as const;
export const STAFF = ['ADMIN', 'SUPPORT'] as const;

/** Quality ratings in words. */
export const RATINGS: Record<string, string> = { GREEN: 'high', YELLOW: 'medium', RED: 'low' };

/** A text of the payload; empty when it has none of the name. */
export const text = (facts: Facts, name: string): string => {
  const value = facts.payload[name];
  return typeof value === 'string' ? value : '';
};

/** `+49 30 …`, or `12 numbers` when several changed alike. */
export const number = (facts: Facts): string =>
  facts.count > 1 ? `${facts.count} numbers` : formatPhoneNumber(text(facts, 'number'));

/** `SENT_BACK` as `sent back`. */
export const words = (value: string): string => value.toLowerCase().replaceAll('_', ' ');

export const is = (facts: Facts): string => (facts.count > 1 ? 'are' : 'is');

export const ofClient = ({ clientName }: Facts): string | null => clientName;
