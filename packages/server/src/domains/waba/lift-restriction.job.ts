import { LockMode } from '@mikro-orm/core';
import type { Services } from '../../services.ts';
import { lockNumbers } from '../phone-number/lock-numbers.ts';
import { updateAccountStatus } from '../phone-number/update-account-status.ts';
import { tellOfSanction } from './tell-of-notice.ts';
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
    tellOfSanction(em, waba, { previous: 'RESTRICTED', current: null, at: clock.now() });
    const change = { source: 'META', at: clock.now() } as const;
    for (const number of await lockNumbers(em, { waba, deletedAt: null })) {
      updateAccountStatus(em, number, change);
    }
  });
}
