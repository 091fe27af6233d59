import type { MetaChange } from '../../upstream/meta/meta-change.ts';
import type { WabaSanction } from '../phone-number/account-status.facts.ts';
import { stopsMessages } from './restriction.rules.ts';

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

/**
 * What a change says about messages of the whole account: null when they are free again, undefined
 * when it says nothing.
 */
export function sanctionOf({
  banState,
  restrictions,
}: Extract<MetaChange, { kind: 'account' }>): WabaSanction | null | undefined {
  if (banState === 'DISABLE') return 'DISABLED';
  if (banState === 'REINSTATE') return null;
  return restrictions.some(stopsMessages) ? 'RESTRICTED' : undefined;
}
