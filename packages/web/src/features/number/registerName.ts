import type { RegisterNameFragment } from '../../gql/operations.ts';
import { capabilityOf } from '../../lib/capability.ts';

type Asked = Pick<RegisterNameFragment, 'displayNameRequest' | 'twoStepPin' | 'capabilities'>;

/** States of an approved name that somebody can end. */
const REGISTERS_AGAIN: ReadonlySet<string> = new Set([
  'NEEDS_PIN',
  'PIN_DOUBTFUL',
  'PIN_REFUSED',
  'BLOCKED',
  'FAILED',
]);

/** Whether an approved name waits for somebody to register the number again. */
export const isRegisteredAgain = (request: { registration: string | null } | null): boolean =>
  REGISTERS_AGAIN.has(request?.registration ?? '');

/** Whether registering again takes a PIN that the Hub does not keep, or no longer trusts. */
export function needsPin({ displayNameRequest, twoStepPin: pin }: Asked): boolean {
  if (pin?.pendingSince) return false;
  if (!pin?.keptSince || pin.doubtfulSince) return true;
  return displayNameRequest?.registration === 'PIN_REFUSED';
}

/** Why the number cannot be registered again now, by this person. */
export function whyNotRegister(number: Asked): string | undefined {
  const request = number.displayNameRequest;
  const register = capabilityOf(request?.capabilities ?? [], 'REGISTER_DISPLAY_NAME');
  if (!register.allowed) return register.reason;
  return needsPin(number) ? capabilityOf(number.capabilities, 'SET_PIN').reason : undefined;
}
