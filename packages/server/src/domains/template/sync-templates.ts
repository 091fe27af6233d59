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
import { Waba } from '../waba/waba.entity.ts';
import { maySync } from '../waba/waba.policy.ts';
import { templateSyncJob } from './request-template-sync.ts';
import type { SyncTemplatesInput } from './template.inputs.ts';

/** Asks for a sync of an account's templates; requests that wait already become one. */
export async function syncTemplates(ctx: Context, input: SyncTemplatesInput): Promise<Read> {
  const refusal = maySync(viewerOf(ctx));
  if (refusal !== null) throw new Forbidden(refusal);
  const reason = reasonFor(ctx, input.reason);
  const id = decodeTypeId('waba', input.wabaId);
  const waba =
    id &&
    (await changeRow(ctx, Waba, id, {
      set: { templatesSyncRequestedAt: ctx.services.clock.now() },
      rows: [
        auditRow(ctx, {
          action: 'syncTemplates',
          subject: { id },
          subjectType: 'Waba',
          subjectName: before('name'),
          organization: organizationOf('client'),
          reason,
        }),
      ],
      calls: [jobCall('sync_templates', templateSyncJob(id))],
    }));
  if (!waba) {
    throw new UserErrors(userError('NOT_FOUND', 'There is no such account.', ['input', 'wabaId']));
  }
  return waba;
}
