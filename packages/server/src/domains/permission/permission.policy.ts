import { mayWrite } from '../../capability.ts';
import type { Refusal } from '../../capability.ts';
import type { Viewer } from '../../viewer.ts';
import type { PaymentModel } from '../partner/partner.entity.ts';
import type { AccountStatus, PartnerPermission } from '../phone-number/phone-number.enums.ts';

/** Consent is given by a person who may bind the client. */
export function mayManagePermission(viewer: Viewer): Refusal {
  if (viewer.kind !== 'client') return 'Only the client can change the permission';
  if (viewer.role === 'OWNER') return null;
  return viewer.userId === null
    ? 'API keys cannot change the permission'
    : 'Only owners can change the permission';
}

type PartnerColumns = { paymentModel: PaymentModel; brandName: string } | null;

export function mayManagePermissionOf(
  viewer: Viewer,
  { partner }: { partner: PartnerColumns },
): Refusal {
  const refusal = mayManagePermission(viewer);
  if (refusal !== null) return refusal;
  if (partner === null) return 'There is no partner to share numbers with';
  if (partner.paymentModel === 'PARTNER_PAID') {
    return `${partner.brandName} pays for your numbers and so holds their API keys. Ask ${partner.brandName} to change this`;
  }
  return null;
}

export function mayRequestPermission(viewer: Viewer): Refusal {
  if (viewer.kind !== 'partner') return 'Only the partner can ask for the permission';
  return mayWrite(viewer);
}

export function mayRequestPermissionOf(
  viewer: Viewer,
  number: {
    partnerPermission: PartnerPermission;
    permissionRequestedAt: Date | null;
    accountStatus: AccountStatus;
  },
): Refusal {
  const refusal = mayRequestPermission(viewer);
  if (refusal !== null) return refusal;
  if (number.partnerPermission === 'SHARED') return 'The client shares this number already';
  if (number.accountStatus === 'INACTIVE' || number.accountStatus === 'DELETED') {
    return 'The subscription of this number has ended';
  }
  // One open request for a number is enough.
  return number.permissionRequestedAt === null
    ? null
    : 'The client has not answered the last request yet';
}
