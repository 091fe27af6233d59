import { mayWrite } from '../../capability.ts';
import type { Refusal } from '../../capability.ts';
import type { Where } from '../../read/read.ts';
import type { Viewer } from '../../viewer.ts';
import type { PaymentModel } from '../partner/partner.entity.ts';
import { AccountStatus } from '../phone-number/phone-number.enums.ts';
import type { PartnerPermission } from '../phone-number/phone-number.enums.ts';
import type { PhoneNumber } from '../phone-number/phone-number.entity.ts';

const KEY_SHARED_WITH_PARTNER =
  'API keys are disabled for this number. The number was shared with your integration partner. With your permission the partner has access to the WhatsApp Business API on your behalf. To manage permissions go to “Organization Settings” or contact your partner.';

const ENDED = 'The subscription of this number has ended';
const WORKING: AccountStatus[] = Object.values(AccountStatus).filter(
  (status) => status !== 'INACTIVE' && status !== 'DELETED',
);

export interface KeyColumns {
  accountStatus: AccountStatus;
  partnerPermission: PartnerPermission;
  partner: { paymentModel: PaymentModel } | null;
}

/** Whether somebody of this kind may use a number over Meta's API at all: its key, its webhook. */
export function mayUseApi(viewer: Viewer): Refusal {
  if (viewer.kind === 'operator')
    return 'Only the client or its partner can use the API of a number';
  return mayWrite(viewer);
}

/** The one rule of who holds the API of a number: client or partner, never both. */
export function mayUseApiOf(viewer: Viewer, number: KeyColumns): Refusal {
  const refusal = mayUseApi(viewer);
  if (refusal !== null) return refusal;
  if (hasEnded(number)) return ENDED;
  if (viewer.kind === 'partner') {
    return number.partnerPermission === 'SHARED' ? null : 'The client has not shared this number';
  }
  if (number.partner !== null && number.partnerPermission === 'SHARED') {
    return KEY_SHARED_WITH_PARTNER;
  }
  return number.partner?.paymentModel === 'PARTNER_PAID' ? 'Your partner generates the key' : null;
}

/** The same as a condition, for a change that looks at nothing first. */
export function apiUsableBy(viewer: Viewer): Where<PhoneNumber> {
  const works: Where<PhoneNumber> = { accountStatus: { in: WORKING } };
  if (viewer.kind === 'partner') return { ...works, partnerPermission: 'SHARED' };
  return {
    ...works,
    or: [
      { partner: null },
      { partnerPermission: 'MISSING', partner: { paymentModel: 'DIRECT_PAID' } },
    ],
  };
}

/** The owner of a number may always end its key; others who could generate the next one. */
export function mayRevokeKey(viewer: Viewer): Refusal {
  if (viewer.kind === 'operator') return 'Only the client or its partner can revoke the key';
  return mayWrite(viewer);
}

export function mayRevokeKeyOf(viewer: Viewer, number: KeyColumns): Refusal {
  const refusal = mayRevokeKey(viewer);
  if (refusal !== null) return refusal;
  if (viewer.kind === 'client' && viewer.role === 'OWNER') return null;
  return mayUseApiOf(viewer, number);
}

function hasEnded({ accountStatus }: KeyColumns): boolean {
  return !WORKING.includes(accountStatus);
}
