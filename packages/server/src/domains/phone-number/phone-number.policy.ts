import { capability } from '../../capability.ts';
import type { Capability } from '../../capability.ts';
import type { Viewer } from '../../viewer.ts';
import {
  mayCancelOf,
  mayReactivateOf,
  mayWithdrawOf,
} from '../cancellation/cancellation.policy.ts';
import type { CancellationColumns } from '../cancellation/cancellation.policy.ts';
import { mayRevokeKeyOf, mayUseApiOf } from '../api-key/number-api-key.policy.ts';
import { mayReadAuditLog } from '../audit/audit.policy.ts';
import { mayActivateInboxOf } from '../inbox/inbox.policy.ts';
import type { PaymentModel } from '../partner/partner.entity.ts';
import { mayManagePermissionOf, mayRequestPermissionOf } from '../permission/permission.policy.ts';
import { mayTag } from '../tag/tag.policy.ts';
import { maySync } from '../waba/waba.policy.ts';
import {
  commerceCanChange,
  isAtMeta,
  mayChangeNameOf,
  mayEdit,
  maySetPin,
  maySetPinOf,
  nameCanChange,
} from './number-editing.policy.ts';
import type { EditColumns } from './number-editing.policy.ts';

interface CapabilityColumns extends CancellationColumns, EditColumns {
  partner: { paymentModel: PaymentModel; brandName: string } | null;
  permissionRequestedAt: Date | null;
}

export function phoneNumberCapabilities(
  number: CapabilityColumns,
  { viewer, now }: { viewer: Viewer; now: Date },
): Capability[] {
  return [
    capability('SYNC', maySync(viewer)),
    capability('GENERATE_API_KEY', mayUseApiOf(viewer, number)),
    capability('REVOKE_API_KEY', mayRevokeKeyOf(viewer, number)),
    capability('SET_MESSAGING_WEBHOOK', mayUseApiOf(viewer, number)),
    capability('MANAGE_PARTNER_PERMISSION', mayManagePermissionOf(viewer, number)),
    capability('REQUEST_PARTNER_PERMISSION', mayRequestPermissionOf(viewer, number)),
    capability(
      'CHANGE_DISPLAY_NAME',
      mayEdit(viewer) ?? mayChangeNameOf(viewer, number) ?? nameCanChange(number, now),
    ),
    capability('SET_PIN', maySetPin(viewer) ?? maySetPinOf(viewer, number) ?? isAtMeta(number)),
    capability('EDIT_PROFILE', mayEdit(viewer) ?? isAtMeta(number)),
    capability(
      'CHANGE_COMMERCE_SETTINGS',
      mayEdit(viewer) ?? commerceCanChange(number) ?? isAtMeta(number),
    ),
    capability('CANCEL_NUMBER', mayCancelOf(viewer, number)),
    capability('WITHDRAW_CANCELLATION', mayWithdrawOf(viewer, number)),
    capability('REACTIVATE_NUMBER', mayReactivateOf(viewer, number)),
    capability('ACTIVATE_INBOX', mayActivateInboxOf(viewer, number)),
    capability('USE_SIGNALS', 'Coming'),
    capability('READ_AUDIT_LOG', mayReadAuditLog(viewer)),
    capability('TAG_NUMBERS', mayTag(viewer)),
  ];
}
