import type { EntityManager } from '@mikro-orm/postgresql';
import type { PhoneNumber } from '../phone-number/phone-number.entity.ts';
import { recordChange } from '../phone-number/record-change.ts';
import { TwoStepPin } from './two-step-pin.entity.ts';

/** Meta tells of every change of a PIN, also of the Hub's own: one so close to it is the same. */
const OWN_CHANGE_MS = 2 * 60_000;

/**
 * Marks the kept PIN as doubtful after Meta told that it was changed; false when the Hub keeps
 * none, changed it itself, or has set another since.
 */
export async function doubtPin(
  em: EntityManager,
  number: PhoneNumber,
  event: string,
  at: Date,
): Promise<boolean> {
  const kept = await em.findOne(TwoStepPin, { phoneNumber: number });
  // A PIN on its way to Meta replaces whatever Meta has now.
  if (!kept?.sealed || !kept.keptSince || kept.nextSealed) return false;
  if (at.getTime() < kept.keptSince.getTime() + OWN_CHANGE_MS) return false;
  kept.doubtfulSince ??= at;
  recordChange(em, number, {
    kind: 'PIN',
    previous: null,
    current: null,
    detail: 'Changed past the Hub: the kept one is doubtful',
    source: 'META',
    event: 'number.security_changed',
    payload: { event, isPinDoubtful: true },
    at,
  });
  return true;
}
