import type { EntityManager } from '@mikro-orm/postgresql';
import { addJob } from '../../jobs/add-job.ts';
import type { Services } from '../../services.ts';
import { keyHint, revokeLiveKeys } from '../api-key/revoke-live-keys.ts';
import { auditByHub } from '../audit/audit.ts';
import type { NumberWithFacts } from '../phone-number/lock-numbers.ts';
import { recordChange } from '../phone-number/record-change.ts';
import { updateAccountStatus } from '../phone-number/update-account-status.ts';
import { lockWithNumber } from './lock-with-number.ts';

const DAY_MILLISECONDS = 86_400_000;

/** Ends a subscription after its last instant: the key stops working and billing stops. */
export async function processCancellation(
  { orm, clock, config }: Services,
  { cancellationId }: { cancellationId: string },
): Promise<void> {
  await orm.em.fork().transactional(async (em) => {
    const found = await lockWithNumber(em, cancellationId);
    if (found?.cancellation.status !== 'PENDING') return;
    const { cancellation, number } = found;
    const at = clock.now();
    // The database may be ahead of this process: the queue tries again.
    if (at <= cancellation.terminatesAt) throw new Error('The subscription has not ended yet');

    const deletesAt = new Date(at.getTime() + config.NUMBER_RETENTION_DAYS * DAY_MILLISECONDS);
    Object.assign(cancellation, { status: 'PROCESSED', processedAt: at, deletesAt });
    Object.assign(number, { deactivatedAt: at, billingEndedAt: cancellation.terminatesAt });
    const change = { source: 'HUB', at } as const;
    await endKey(em, number, at);
    recordChange(em, number, {
      ...change,
      kind: 'CANCELLATION',
      previous: 'PENDING',
      current: 'PROCESSED',
      event: 'number.cancellation_processed',
    });
    updateAccountStatus(em, number, change);
    auditByHub(em, {
      at,
      action: 'processCancellation',
      subject: number,
      subjectType: 'PhoneNumber',
      subjectName: number.number,
      changes: { billingEndedAt: [null, cancellation.terminatesAt.toISOString()] },
      client: number.client,
    });
    await em.flush();
    await addJob(em, 'delete_number', { cancellationId }, { runAt: deletesAt });
  });
}

async function endKey(em: EntityManager, number: NumberWithFacts, at: Date): Promise<void> {
  const key = (await revokeLiveKeys(em, [number], at)).get(number);
  if (!key) return;
  recordChange(em, number, {
    kind: 'API_KEY',
    previous: keyHint(key),
    current: null,
    source: 'HUB',
    event: 'number.api_key_revoked',
    payload: { because: 'SUBSCRIPTION_ENDED' },
    at,
  });
}
