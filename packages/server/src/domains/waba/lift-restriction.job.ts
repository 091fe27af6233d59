import { LockMode } from '@mikro-orm/core';
import type { Services } from '../../services.ts';
import { lockNumbers } from '../phone-number/lock-numbers.ts';
import { updateAccountStatus } from '../phone-number/update-account-status.ts';
import { recordAccountChange } from './record-account-change.ts';
import { inForce, measuresInWords, restrictionLevel, stopsMessages } from './restriction.rules.ts';
import { restrictionChange } from './tell-of-notice.ts';
import { Waba } from './waba.entity.ts';

/** Ends restrictions at the time that Meta announced with them: Meta does not tell again. */
export async function liftRestriction(
  { orm, clock }: Services,
  { wabaId, endsAt }: { wabaId: string; endsAt: string },
): Promise<void> {
  await orm.em.fork().transactional(async (em) => {
    const now = clock.now();
    // The database may be ahead of this process: the queue tries again.
    if (now < new Date(endsAt)) throw new Error('The restriction has not ended yet');
    const waba = await em.findOne(Waba, wabaId, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (waba === null) return;
    const told = waba.restrictionsTold;
    const left = inForce(told, now);
    if (left.length === told.length) return;
    const previous = waba.sanction ?? 'LIMITED';
    waba.restrictionsTold = left;
    if (waba.sanction === 'RESTRICTED' && !left.some(stopsMessages)) waba.sanction = null;
    const current = restrictionLevel(waba, { now });
    if (previous === current) return;
    const numbers = await lockNumbers(em, { waba, deletedAt: null });
    await em.populate(waba, ['client']);
    const measures = measuresInWords(left, waba.client.timezone);
    const change = restrictionChange({ previous, current, measures, at: now });
    await recordAccountChange(em, waba, numbers, change);
    for (const number of numbers) updateAccountStatus(em, number, { source: 'META', at: now });
  });
}
