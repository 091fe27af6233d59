import { reseal } from '../../jobs/reseal.ts';
import type { Services } from '../../services.ts';
import { pinContext } from './pin-seal.ts';
import { TwoStepPin } from './two-step-pin.entity.ts';

/** Seals PINs anew that an older key has sealed. Runs daily. */
export async function resealPins(services: Services): Promise<void> {
  for (const column of ['sealed', 'nextSealed'] as const) {
    await reseal(services, {
      name: 'PINs',
      async find(em, current, after, limit) {
        const pins = await em.find(
          TwoStepPin,
          { id: { $gt: after }, [column]: { $ne: null }, $not: { [column]: { $like: current } } },
          { orderBy: { id: 'asc' }, limit },
        );
        return pins.map((pin) => ({
          id: pin.id,
          sealed: pin[column] ?? '',
          context: pinContext(pin.phoneNumber.id),
        }));
      },
      replace: (em, old, sealed) =>
        em.nativeUpdate(TwoStepPin, { id: old.id, [column]: old.sealed }, { [column]: sealed }),
    });
  }
}
