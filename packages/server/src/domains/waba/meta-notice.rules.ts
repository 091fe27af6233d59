import type { MetaChange } from '../../upstream/meta/meta-change.ts';
import type { WabaSanction } from '../phone-number/account-status.facts.ts';

/** Fields without a shape of their own that tell of facts which a sync reads. */
const OTHER_FIELDS: ReadonlySet<string> = new Set(['account_settings_update']);

/** What customers write and read: none of the Hub's business, so nothing of it is kept. */
const CONVERSATIONS =
  /^(messages|message_echoes|messaging_.*|calls|history|group_.*|smb_.*|user_preferences|automatic_events|flows)$/;

/**
 * Whether a notice is kept as it came. All that tells of management is, also what the Hub does not
 * understand yet: it can be read again when it does.
 */
export function isKept(change: MetaChange): boolean {
  return !CONVERSATIONS.test(change.field);
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
