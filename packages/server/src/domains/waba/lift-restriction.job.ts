import { LockMode } from '@mikro-orm/core';
import type { Services } from '../../services.ts';
import { lockNumbers } from '../phone-number/lock-numbers.ts';
import { updateAccountStatus } from '../phone-number/update-account-status.ts';
import { recordAccountChange } from './record-account-change.ts';
import { restrictionChange } from './tell-of-notice.ts';
import { Waba } from './waba.entity.ts';

/** Ends a restriction at the time that Meta announced with it: Meta does not tell again. */
export async function liftRestriction(
  { orm, clock }: Services,
  { wabaId, restrictedAt }: { wabaId: string; restrictedAt: string },
): Promise<void> {
  await orm.em.fork().transactional(async (em) => {
    const waba = await em.findOne(
      Waba,
      { id: wabaId, sanction: 'RESTRICTED', sanctionAt: new Date(restrictedAt) },
      { lockMode: LockMode.PESSIMISTIC_WRITE },
    );
    if (waba === null) return;
    waba.sanction = null;
    const at = clock.now();
    const numbers = await lockNumbers(em, { waba, deletedAt: null });
    const change = restrictionChange({ previous: 'RESTRICTED', current: null, at });
    await recordAccountChange(em, waba, numbers, change);
    for (const number of numbers) updateAccountStatus(em, number, { source: 'META', at });
  });
}
