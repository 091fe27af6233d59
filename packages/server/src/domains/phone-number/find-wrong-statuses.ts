import type { EntityManager } from '@mikro-orm/postgresql';
import { accountStatus as statusOf } from './account-status.rules.ts';
import { PhoneNumber } from './phone-number.entity.ts';
import type { AccountStatus, StatusReasonCode } from './phone-number.enums.ts';
import { accountFacts } from './phone-number.rules.ts';

const BATCH = 500;

interface Told {
  status: AccountStatus;
  reasons: StatusReasonCode[];
}

interface WrongStatus {
  id: string;
  stored: Told;
  computed: Told;
}

/** Recomputes every number's account status and tells where the stored one differs. */
export async function findWrongStatuses(em: EntityManager): Promise<WrongStatus[]> {
  const wrong: WrongStatus[] = [];
  let last: string | null = null;
  for (;;) {
    const batch: PhoneNumber[] = await em
      .fork()
      .find(PhoneNumber, last ? { id: { $gt: last } } : {}, {
        orderBy: { id: 'asc' },
        limit: BATCH,
        populate: ['waba', 'businessPortfolio', 'client'],
        // One statement sees one moment: facts and status belong together.
        strategy: 'joined',
      });
    for (const number of batch) {
      const stored = { status: number.accountStatus, reasons: number.statusReasonCodes };
      const { accountStatus, reasons } = statusOf(accountFacts(number));
      const isSame = stored.status === accountStatus && stored.reasons.join() === reasons.join();
      if (!isSame)
        wrong.push({ id: number.id, stored, computed: { status: accountStatus, reasons } });
    }
    last = batch.at(-1)?.id ?? null;
    if (last === null || batch.length < BATCH) return wrong;
  }
}
