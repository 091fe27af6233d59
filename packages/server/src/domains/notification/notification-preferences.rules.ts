import type { NotificationEmail } from './notification.enums.ts';
import { NotificationKind } from './notification.enums.ts';
import type { NotificationPreference } from './notification.types.ts';

/** What somebody chose, by kind; what is left out is as by default. */
export type NotificationSettings = {
  readonly [K in NotificationKind]?: { isInHub: boolean; email: NotificationEmail };
};

/** What cannot wait until somebody looks. */
const BY_EMAIL: ReadonlySet<NotificationKind> = new Set([
  'RESTRICTION',
  'PERMISSION',
  'CANCELLATION',
  'PARTNER_CHANGE',
  'SUPPORT',
]);

export function preferenceFor(
  settings: NotificationSettings,
  kind: NotificationKind,
): NotificationPreference {
  const byDefault = { isInHub: true, email: BY_EMAIL.has(kind) ? 'EACH' : 'OFF' } as const;
  return { kind, ...(settings[kind] ?? byDefault) };
}

export function notificationPreferences(membership: {
  notificationSettings: NotificationSettings;
}): NotificationPreference[] {
  const kinds = Object.values(NotificationKind);
  return kinds.map((kind) => preferenceFor(membership.notificationSettings, kind));
}
