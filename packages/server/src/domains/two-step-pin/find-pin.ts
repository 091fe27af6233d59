import type { Services } from '../../services.ts';
import { confirmPin } from './send-pin.job.ts';
import { pinContext } from './pin-seal.ts';
import { TwoStepPin } from './two-step-pin.entity.ts';

/** The PIN that Meta knows, for a call to Meta and nothing else; null when none is kept. */
export async function findPin(services: Services, phoneNumberId: string): Promise<string | null> {
  const find = () => services.orm.em.fork().findOne(TwoStepPin, { phoneNumber: phoneNumberId });
  let kept = await find();
  if (kept?.nextSealed) {
    // Which of the two Meta knows is not known until it took the new one.
    await confirmPin(services, kept);
    kept = await find();
  }
  return kept?.sealed ? services.sealer.open(kept.sealed, pinContext(phoneNumberId)) : null;
}
