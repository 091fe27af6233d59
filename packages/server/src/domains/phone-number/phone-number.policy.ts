import { capability } from '../../capability.ts';
import type { Capability, Refusal } from '../../capability.ts';
import type { Viewer } from '../../viewer.ts';
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

export const KEY_SHARED_WITH_PARTNER =
  'API keys are disabled for this number. The number was shared with your integration partner. With your permission the partner has access to the WhatsApp Business API on your behalf. To manage permissions go to “Organization Settings” or contact your partner.';

interface CapabilityColumns extends EditColumns {
  partner: { paymentModel: 'PARTNER_PAID' | 'DIRECT_PAID' } | null;
}

const NOT_YET = 'not available yet';

export function phoneNumberCapabilities(
  number: CapabilityColumns,
  { viewer, now }: { viewer: Viewer; now: Date },
): Capability[] {
  return [
    capability('SYNC', maySync(viewer)),
    capability('GENERATE_API_KEY', mayGenerateApiKey(viewer, number) ?? `Keys are ${NOT_YET}`),
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
    capability('CANCEL_NUMBER', mayCancel(viewer, number) ?? `Cancellation is ${NOT_YET}`),
    capability('ACTIVATE_INBOX', mayActivateInbox(viewer, number)),
    capability('USE_SIGNALS', 'Coming'),
  ];
}

function mayGenerateApiKey(viewer: Viewer, number: CapabilityColumns): Refusal {
  if (viewer.kind === 'operator') return 'Only the client or its partner can generate the key';
  if (viewer.kind === 'partner') {
    return number.partnerPermission === 'SHARED' ? null : 'The client has not shared this number';
  }
  if (number.partner !== null && number.partnerPermission === 'SHARED') {
    return KEY_SHARED_WITH_PARTNER;
  }
  return number.partner?.paymentModel === 'PARTNER_PAID' ? 'Your partner generates the key' : null;
}

function mayCancel(viewer: Viewer, number: CapabilityColumns): Refusal {
  if (viewer.kind === 'partner') return 'Only the client can cancel its number';
  if (viewer.kind === 'client' && viewer.role !== 'OWNER') return 'Only owners can cancel a number';
  if (viewer.kind === 'operator' && viewer.role !== 'ADMIN' && viewer.role !== 'SUPPORT') {
    return 'Only administrators and support can cancel a number';
  }
  if (['PENDING_DELETION', 'INACTIVE', 'DELETED'].includes(number.accountStatus)) {
    return 'Cancelled already';
  }
  return null;
}

function mayActivateInbox(viewer: Viewer, number: CapabilityColumns): Refusal {
  if (viewer.kind !== 'client' || number.partner !== null) {
    return 'Only clients without a partner can activate the inbox';
  }
  return `The inbox is ${NOT_YET}`;
}
