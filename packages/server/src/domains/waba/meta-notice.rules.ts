import type { MetaChange } from '../../upstream/meta/webhook.ts';
import type { WabaSanction } from '../phone-number/account-status.facts.ts';

/** Fields without a shape of their own that tell of facts which a sync reads. */
const OTHER_FIELDS: ReadonlySet<string> = new Set(['account_alerts', 'account_settings_update']);

/** Whether the Hub has anything to do with a change. */
export function concernsHub(change: MetaChange): boolean {
  return change.kind === 'template' || changesAccount(change);
}

/** Whether an account or its numbers may have changed. Customers' messages are not the Hub's. */
export function changesAccount(change: MetaChange): boolean {
  if (change.kind === 'unknown') return OTHER_FIELDS.has(change.field);
  return change.kind !== 'template';
}

/** Measures that leave messaging alone: adding numbers, writing templates, calls. */
const HARMLESS = /ADD_PHONE_NUMBER|TEMPLATE|CALL/;

interface ToldSanction {
  /** Null: the account is free again. */
  sanction: WabaSanction | null;
  /** When Meta ends it without another word; null when it does not. */
  endsAt: Date | null;
}

/** What a change says about measures against the whole account; null when nothing. */
export function sanctionOf(change: MetaChange): ToldSanction | null {
  if (change.kind !== 'account') return null;
  if (change.banState === 'DISABLE') return { sanction: 'DISABLED', endsAt: null };
  if (change.banState === 'REINSTATE') return { sanction: null, endsAt: null };
  const restrictions = change.restrictions.filter(({ type }) => !HARMLESS.test(type));
  if (restrictions.length === 0) return null;
  const ends = restrictions.map(({ expiresAt }) => expiresAt?.getTime() ?? Infinity);
  const last = Math.max(...ends);
  return { sanction: 'RESTRICTED', endsAt: last === Infinity ? null : new Date(last) };
}
