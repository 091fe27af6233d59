import type { Services } from '../../services.ts';
import { IdempotencyKey } from './idempotency-key.entity.ts';
import { KEY_KEPT_MS } from './idempotent-answers.ts';

/** After 24 hours a key is free again. */
export async function forgetIdempotencyKeys({ orm, clock }: Services): Promise<void> {
  const before = new Date(clock.now().getTime() - KEY_KEPT_MS);
  await orm.em.fork().nativeDelete(IdempotencyKey, { startedAt: { $lte: before } });
}
