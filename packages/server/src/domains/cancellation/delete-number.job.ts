import type { Services } from '../../services.ts';
import { auditByHub } from '../audit/audit.ts';
import { countNumbers } from '../business-portfolio/apply-meta-portfolio.ts';
import { updateAccountStatus } from '../phone-number/update-account-status.ts';
import { lockWithNumber } from './lock-with-number.ts';

/** Deletes a cancelled number that nobody has reactivated within the retention period. */
export async function deleteNumber(
  { orm, clock }: Services,
  { cancellationId }: { cancellationId: string },
): Promise<void> {
  await orm.em.fork().transactional(async (em) => {
    const found = await lockWithNumber(em, cancellationId);
    if (found?.cancellation.status !== 'PROCESSED') return;
    const { cancellation, number } = found;
    if (number.deletedAt !== null) return;
    const at = clock.now();
    if (cancellation.deletesAt !== null && at < cancellation.deletesAt) {
      throw new Error('The number can still be reactivated');
    }
    number.deletedAt = at;
    updateAccountStatus(em, number, { source: 'HUB', at });
    auditByHub(em, {
      at,
      action: 'deleteNumber',
      subject: number,
      subjectType: 'PhoneNumber',
      subjectName: number.number,
      changes: { deletedAt: [null, at.toISOString()] },
      client: number.client,
    });
    await em.flush();
    await countNumbers(em, number.businessPortfolio ? [number.businessPortfolio.id] : []);
  });
}
