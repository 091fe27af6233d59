import { viewerOf } from '../../context.ts';
import type { Context } from '../../context.ts';
import { Forbidden, userError, UserErrors } from '../../errors.ts';
import { jobCall } from '../../jobs/add-job.ts';
import { decodeTypeId } from '../../lib/type-id.ts';
import { before, changeRow } from '../../read/change.ts';
import type { Read } from '../../read/read.ts';
import { auditRow } from '../audit/audit.ts';
import { reasonFor } from '../audit/reason-for.ts';
import { organizationOf } from '../organization/organization-of.ts';
import { syncJob } from './request-sync.ts';
import { Waba } from './waba.entity.ts';
import { maySync } from './waba.policy.ts';
import type { SyncWabaInput } from './waba.inputs.ts';

/**
 * Asks for a sync of an account; requests that wait already become one. The act stands in the log
 * of the client whose account it is, whoever acted.
 */
export async function syncWaba(ctx: Context, input: SyncWabaInput): Promise<Read> {
  const viewer = viewerOf(ctx);
  const refusal = maySync(viewer);
  if (refusal !== null) throw new Forbidden(refusal);
  const reason = reasonFor(ctx, input.reason);
  const id = decodeTypeId('waba', input.wabaId);
  const waba =
    id &&
    (await changeRow(ctx, Waba, id, {
      set: { syncRequestedAt: ctx.services.clock.now() },
      rows: [
        auditRow(ctx, {
          action: 'syncWaba',
          subject: { id },
          subjectType: 'Waba',
          subjectName: before('name'),
          organization: organizationOf('client'),
          reason,
        }),
      ],
      calls: [jobCall('sync_waba', syncJob(id))],
    }));
  if (!waba) {
    throw new UserErrors(userError('NOT_FOUND', 'There is no such account.', ['input', 'wabaId']));
  }
  return waba;
}
