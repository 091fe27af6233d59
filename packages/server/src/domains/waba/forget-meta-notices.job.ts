import type { Services } from '../../services.ts';
import { MetaNotice } from './meta-notice.entity.ts';

/** Meta repeats a notice for at most 7 days; after that nobody asks whether it came before. */
const KEPT_MS = 30 * 24 * 60 * 60 * 1000;

export async function forgetMetaNotices({ orm, clock }: Services): Promise<void> {
  const before = new Date(clock.now().getTime() - KEPT_MS);
  await orm.em
    .fork()
    .nativeDelete(MetaNotice, { receivedAt: { $lt: before }, appliedAt: { $ne: null } });
}
