import { capability } from '../../capability.ts';
import type { Capability, Refusal } from '../../capability.ts';
import type { Viewer } from '../../viewer.ts';
import { isAtMeta, mayChangeNameOf, mayEdit } from '../phone-number/number-editing.policy.ts';
import type { EditColumns } from '../phone-number/number-editing.policy.ts';
import type {
  DisplayNameRegistration,
  DisplayNameRequestStatus,
} from '../phone-number/phone-number.enums.ts';
import { moment } from '../phone-number/status-reasons.rules.ts';
import { mayRegisterAt } from './display-name.rules.ts';
import type { RegistrationColumns } from './display-name.rules.ts';

interface NameColumns {
  status: DisplayNameRequestStatus;
  registration: DisplayNameRegistration | null;
  registerBy: Date | null;
}

interface NameOfNumber extends NameColumns {
  phoneNumber: Pick<EditColumns, 'accountStatus' | 'metaId' | 'partnerPermission'> &
    RegistrationColumns & { client: { timezone: string } };
}

/** Whether a name waits for its number to be registered, whoever asks. */
export function nameWaits({ status, registration, registerBy }: NameColumns, now: Date): Refusal {
  if (status !== 'APPROVED') return 'No approved name waits for it';
  if (registration === 'DONE') return 'The name is in force';
  const isOver = registerBy !== null && registerBy <= now;
  return registration === 'LAPSED' || isOver
    ? 'The number was not registered within 14 days. Ask for the name again'
    : null;
}

/** Whether Meta's allowance lets the number be registered now. */
export function numberCanRegister(
  number: RegistrationColumns & { client: { timezone: string } },
  now: Date,
): Refusal {
  const at = mayRegisterAt(number, now);
  return (
    at && `Meta takes no registration of this number before ${moment(at, number.client.timezone)}`
  );
}

export function displayNameRequestCapabilities(
  request: NameOfNumber,
  { viewer, now }: { viewer: Viewer; now: Date },
): Capability[] {
  const { phoneNumber: number } = request;
  return [
    capability(
      'REGISTER_DISPLAY_NAME',
      mayEdit(viewer) ??
        mayChangeNameOf(viewer, number) ??
        nameWaits(request, now) ??
        isAtMeta(number) ??
        numberCanRegister(number, now),
    ),
  ];
}
