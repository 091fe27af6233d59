import type { Refusal } from '../../capability.ts';
import type { Viewer } from '../../viewer.ts';
import { displayNameChangesLeft } from '../display-name/display-name.rules.ts';
import type { WabaType } from '../waba/waba.types.ts';
import type { AccountStatus, PartnerPermission } from './phone-number.enums.ts';

/** The columns of a number that decide who may edit what of it. */
export interface EditColumns {
  accountStatus: AccountStatus;
  metaId: string | null;
  isOfficialBusinessAccount: boolean | null;
  pendingDisplayName: string | null;
  nameChangeTimes: string[];
  partnerPermission: PartnerPermission;
  waba: { type: WabaType };
}

/** Whether somebody may edit numbers at all. */
export function mayEdit(viewer: Viewer): Refusal {
  if (viewer.role === 'AUDITOR') return 'Auditors read only';
  if (viewer.scopes !== null && !viewer.scopes.includes('WRITE')) {
    return 'This API key may only read';
  }
  return null;
}

const NOT_SHARED = 'The client has not shared this number';

export function mayChangeNameOf(
  viewer: Viewer,
  number: Pick<EditColumns, 'partnerPermission'>,
): Refusal {
  return viewer.kind === 'partner' && number.partnerPermission !== 'SHARED' ? NOT_SHARED : null;
}

/** Who sets the PIN can move the number elsewhere. */
export function maySetPin(viewer: Viewer): Refusal {
  if (viewer.userId === null) return mayEdit(viewer) ?? 'API keys cannot set the PIN';
  if (viewer.kind === 'client' && viewer.role !== 'OWNER') return 'Only owners can set the PIN';
  if (viewer.kind === 'operator' && viewer.role !== 'ADMIN' && viewer.role !== 'SUPPORT') {
    return 'Only administrators and support can set the PIN';
  }
  return null;
}

export function maySetPinOf(viewer: Viewer, number: EditColumns): Refusal {
  return viewer.kind === 'partner' && number.partnerPermission !== 'SHARED' ? NOT_SHARED : null;
}

/** Meta changes nothing of a number that it does not know. */
export function isAtMeta(number: Pick<EditColumns, 'metaId' | 'accountStatus'>): Refusal {
  if (number.accountStatus === 'INACTIVE') return 'The subscription of this number has ended';
  if (number.accountStatus === 'DELETED') return 'This number is deleted';
  return number.metaId === null ? 'Meta does not know this number yet' : null;
}

/** Whether another name can be asked for now, whoever asks. */
export function nameCanChange(number: EditColumns, now: Date): Refusal {
  if (number.pendingDisplayName !== null) {
    return `“${number.pendingDisplayName}” is in Meta's review. One name at a time`;
  }
  if (number.isOfficialBusinessAccount === true) {
    return 'Meta changes the name of an official business account through support only';
  }
  if (displayNameChangesLeft(number, { now }) === 0) {
    return 'Meta allows 10 changes in 30 days, and all are used';
  }
  return isAtMeta(number);
}

export function commerceCanChange(number: Pick<EditColumns, 'waba'>): Refusal {
  return number.waba.type === 'OBO'
    ? 'Contact support: this account is managed on your behalf'
    : null;
}
