import type { EntityManager } from '@mikro-orm/postgresql';
import { addJob } from '../../jobs/add-job.ts';
import type { MetaChange } from '../../upstream/meta/meta-change.ts';
import { sanctionOf } from './meta-notice.rules.ts';
import type { AccountChange } from './record-account-change.ts';
import {
  measuresInWords,
  restrictionLevel,
  restrictionsAfter,
  restrictionsSince,
} from './restriction.rules.ts';
import type { KeptRestriction } from './restriction.rules.ts';
import { restrictionChange } from './tell-of-notice.ts';
import type { Waba } from './waba.entity.ts';

/**
 * Bans and restrictions of a whole account are told by webhook only; the newest word on each
 * counts. Returns what has changed by it; null when nothing has.
 */
export async function applyRestrictions(
  em: EntityManager,
  waba: Waba,
  change: MetaChange,
  { at, now }: { at: Date; now: Date },
): Promise<AccountChange | null> {
  if (change.kind !== 'account') return null;
  const { restrictions } = change;
  const [previous, before] = [restrictionLevel(waba, { now }), waba.restrictionsTold];
  if (change.banState === 'REINSTATE') free(waba, at);
  else
    waba.restrictionsTold = restrictionsAfter(before, restrictions, { at, freedAt: waba.freedAt });
  const sanction = sanctionOf(change);
  if (sanction !== undefined && (waba.sanctionAt === null || waba.sanctionAt <= at)) {
    waba.sanction = sanction;
    waba.sanctionAt = at;
  }
  for (const { expiresAt } of restrictions) {
    if (expiresAt === null) continue;
    const payload = { wabaId: waba.id, endsAt: expiresAt.toISOString() };
    await addJob(em, 'lift_restriction', payload, { runAt: expiresAt });
  }
  const current = restrictionLevel(waba, { now });
  const isOther = !isSame(before, waba.restrictionsTold);
  if (previous === current && (current === null || !isOther)) return null;
  const measures = measuresInWords(restrictions, waba.client.timezone);
  return restrictionChange({ previous, current, measures, restrictions, at });
}

function free(waba: Waba, at: Date): void {
  if (waba.freedAt !== null && waba.freedAt >= at) return;
  waba.freedAt = at;
  waba.restrictionsTold = restrictionsSince(waba.restrictionsTold, at);
}

/** Whether the same is not allowed for the same time. */
function isSame(some: readonly KeptRestriction[], others: readonly KeptRestriction[]): boolean {
  const told = (all: readonly KeptRestriction[]) =>
    all.map(({ type, expiresAt }) => `${type} ${expiresAt}`).join();
  return told(some) === told(others);
}
