import type { EntityManager } from '@mikro-orm/postgresql';
import { accountStatus as statusOf } from './account-status.rules.ts';
import { PhoneNumber } from './phone-number.entity.ts';
import type { AccountStatus } from './phone-number.enums.ts';
import { accountFacts } from './phone-number.rules.ts';

const BATCH = 500;

interface WrongStatus {
  id: string;
  stored: AccountStatus;
  computed: AccountStatus;
}

/** Recomputes every number's account status and tells where the stored one differs. */
export async function findWrongStatuses(em: EntityManager): Promise<WrongStatus[]> {
  const wrong: WrongStatus[] = [];
  let last = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const batch = await em.fork().find(
      PhoneNumber,
      { id: { $gt: last } },
      {
        orderBy: { id: 'asc' },
        limit: BATCH,
        populate: ['waba', 'businessPortfolio', 'client'],
      },
    );
    for (const number of batch) {
      const { accountStatus, reasons } = statusOf(accountFacts(number));
      const same =
        accountStatus === number.accountStatus &&
        reasons.join() === number.statusReasonCodes.join();
      if (!same)
        wrong.push({ id: number.id, stored: number.accountStatus, computed: accountStatus });
    }
    const end = batch.at(-1);
    if (end === undefined || batch.length < BATCH) return wrong;
    last = end.id;
  }
}
