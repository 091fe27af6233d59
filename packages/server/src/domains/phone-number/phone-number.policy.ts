import { capability } from '../../capability.ts';
import type { Capability, Refusal } from '../../capability.ts';
import type { Viewer } from '../../viewer.ts';
import {
  mayCancelOf,
  mayReactivateOf,
  mayWithdrawOf,
} from '../cancellation/cancellation.policy.ts';
import type { CancellationColumns } from '../cancellation/cancellation.policy.ts';
import { mayRevokeKeyOf, mayUseApiOf } from '../api-key/number-api-key.policy.ts';
import { mayActivateInboxOf } from '../inbox/inbox.policy.ts';
import type { PaymentModel } from '../partner/partner.entity.ts';
import { mayManagePermissionOf, mayRequestPermissionOf } from '../permission/permission.policy.ts';
import { maySync } from '../waba/waba.policy.ts';
import type { WabaType } from '../waba/waba.types.ts';
import type { AccountStatus, PartnerPermission } from './phone-number.enums.ts';

interface CapabilityColumns extends CancellationColumns {
  accountStatus: AccountStatus;
  partnerPermission: PartnerPermission;
  partner: { paymentModel: PaymentModel; brandName: string } | null;
  waba: { type: WabaType };
}

const NOT_YET = 'not available yet';

export function phoneNumberCapabilities(
  number: CapabilityColumns,
  { viewer }: { viewer: Viewer },
): Capability[] {
  return [
    capability('SYNC', maySync(viewer)),
    capability('GENERATE_API_KEY', mayUseApiOf(viewer, number)),
    capability('REVOKE_API_KEY', mayRevokeKeyOf(viewer, number)),
    capability('SET_MESSAGING_WEBHOOK', mayUseApiOf(viewer, number)),
    capability('MANAGE_PARTNER_PERMISSION', mayManagePermissionOf(viewer, number)),
    capability('REQUEST_PARTNER_PERMISSION', mayRequestPermissionOf(viewer, number)),
    capability('CHANGE_DISPLAY_NAME', mayChangeName(viewer, number) ?? `Changes are ${NOT_YET}`),
    capability(
      'CHANGE_COMMERCE_SETTINGS',
      mayChangeCommerce(viewer, number) ?? `Commerce settings are ${NOT_YET}`,
    ),
    capability('CANCEL_NUMBER', mayCancelOf(viewer, number)),
    capability('WITHDRAW_CANCELLATION', mayWithdrawOf(viewer, number)),
    capability('REACTIVATE_NUMBER', mayReactivateOf(viewer, number)),
    capability('ACTIVATE_INBOX', mayActivateInboxOf(viewer, number)),
    capability('USE_SIGNALS', 'Coming'),
  ];
}

function mayChangeName(viewer: Viewer, number: CapabilityColumns): Refusal {
  if (viewer.role === 'AUDITOR') return 'Auditors read only';
  if (viewer.kind === 'partner' && number.partnerPermission !== 'SHARED') {
    return 'The client has not shared this number';
  }
  return null;
}

function mayChangeCommerce(viewer: Viewer, number: CapabilityColumns): Refusal {
  if (viewer.role === 'AUDITOR') return 'Auditors read only';
  if (number.waba.type === 'OBO') return 'Contact support: this account is managed on your behalf';
  return null;
}
