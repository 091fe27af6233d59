import { viewerOf } from '../../context.ts';
import type { Context } from '../../context.ts';
import { Forbidden, userError, UserErrors } from '../../errors.ts';
import { decodeTypeId } from '../../lib/type-id.ts';
import { before, changeRow } from '../../read/change.ts';
import type { Change } from '../../read/change.ts';
import type { Read } from '../../read/read.ts';
import { auditRow } from '../audit/audit.ts';
import { reasonFor } from '../audit/reason-for.ts';
import { organizationOf } from '../organization/organization-of.ts';
import { Waba } from './waba.entity.ts';
import { maySync } from './waba.policy.ts';

interface Asked {
  readonly wabaId: string;
  readonly reason?: string | null;
}

/**
 * Marks an account as waiting for Meta and adds the job. The act stands in the log of the client
 * whose account it is, whoever acted.
 */
export async function askForSync(
  ctx: Context,
  input: Asked,
  action: 'syncWaba' | 'syncTemplates',
  mark: (id: string, now: Date) => Pick<Change<Waba>, 'set' | 'calls'>,
): Promise<Read> {
  const refusal = maySync(viewerOf(ctx));
  if (refusal !== null) throw new Forbidden(refusal);
  const reason = reasonFor(ctx, input.reason);
  const id = decodeTypeId('waba', input.wabaId);
  const waba =
    id &&
    (await changeRow(ctx, Waba, id, {
      ...mark(id, ctx.services.clock.now()),
      rows: [
        auditRow(ctx, {
          action,
          subject: { id },
          subjectType: 'Waba',
          subjectName: before('name'),
          organization: organizationOf('client'),
          reason,
        }),
      ],
    }));
  if (!waba) {
    throw new UserErrors(userError('NOT_FOUND', 'There is no such account.', ['input', 'wabaId']));
  }
  return waba;
}
