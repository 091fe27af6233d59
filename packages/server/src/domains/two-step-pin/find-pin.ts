import type { Services } from '../../services.ts';
import { confirmPin } from './send-pin.job.ts';
import { pinContext } from './pin-seal.ts';
import { TwoStepPin } from './two-step-pin.entity.ts';

type FoundPin =
  | { readonly pin: string }
  | { readonly pin: null; readonly why: 'NEEDS_PIN' | 'PIN_DOUBTFUL' };

/** The PIN that Meta knows, for a call to Meta and nothing else, or why there is none to use. */
export async function findPin(services: Services, phoneNumberId: string): Promise<FoundPin> {
  const find = () => services.orm.em.fork().findOne(TwoStepPin, { phoneNumber: phoneNumberId });
  let kept = await find();
  if (kept?.nextSealed) {
    // Which of the two Meta knows is not known until it took the new one.
    await confirmPin(services, kept);
    kept = await find();
  }
  if (!kept?.sealed) return { pin: null, why: 'NEEDS_PIN' };
  // Meta counts every try, and a wrong PIN blocks the number.
  if (kept.doubtfulSince) return { pin: null, why: 'PIN_DOUBTFUL' };
  return { pin: services.sealer.open(kept.sealed, pinContext(phoneNumberId)) };
}
