import type { Services } from '../../services.ts';
import { pinContext } from './pin-seal.ts';
import { TwoStepPin } from './two-step-pin.entity.ts';

const BATCH = 500;

/**
 * Seals anew what an older key has sealed, so that the older key can be taken out of the
 * configuration. Runs daily and ends at once when there is nothing to do.
 */
export async function resealPins({ orm, sealer, logger }: Services): Promise<void> {
  const current = `${sealer.currentPrefix.replaceAll('_', '\\_')}%`;
  const byOlderKey = (column: 'sealed' | 'nextSealed') => ({
    [column]: { $ne: null },
    $not: { [column]: { $like: current } },
  });
  for (;;) {
    const em = orm.em.fork();
    const kept = await em.find(
      TwoStepPin,
      { $or: [byOlderKey('sealed'), byOlderKey('nextSealed')] },
      { orderBy: { id: 'asc' }, limit: BATCH },
    );
    if (kept.length === 0) return;
    for (const pin of kept) {
      const context = pinContext(pin.phoneNumber.id);
      for (const column of ['sealed', 'nextSealed'] as const) {
        const sealed = pin[column];
        if (sealed === null || sealed.startsWith(sealer.currentPrefix)) continue;
        // Only if nobody has set another in the meantime.
        await em.nativeUpdate(
          TwoStepPin,
          { id: pin.id, [column]: sealed },
          { [column]: sealer.seal(sealer.open(sealed, context), context) },
        );
      }
    }
    logger.info({ pins: kept.length }, 'PINs sealed with the newest key');
  }
}
