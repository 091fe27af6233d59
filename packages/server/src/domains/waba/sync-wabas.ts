import { viewerOf } from '../../context.ts';
import type { Context } from '../../context.ts';
import { Forbidden, userError, UserErrors } from '../../errors.ts';
import type { UserError } from '../../errors.ts';
import { decodeTypeId } from '../../lib/type-id.ts';
import { inScope } from '../../read/find-in-scope.ts';
import { audit } from '../audit/audit.ts';
import { reasonFor } from '../audit/reason-for.ts';
import { requestSync } from './request-sync.ts';
import { Waba } from './waba.entity.ts';
import type { SyncWabasInput } from './waba.inputs.ts';
import { maySync } from './waba.policy.ts';

const MOST = 100;

/** What happened to one account of the input. */
export interface SyncedWaba {
  index: number;
  wabaId: string;
  userErrors: UserError[];
}

/** Asks for a sync of many accounts. One that is refused does not keep the others. */
export async function syncWabas(ctx: Context, input: SyncWabasInput): Promise<SyncedWaba[]> {
  const { wabaIds } = input;
  const viewer = viewerOf(ctx);
  const refusal = maySync(viewer);
  if (refusal !== null) throw new Forbidden(refusal);
  const path = ['input', 'wabaIds'];
  if (wabaIds.length === 0) throw new UserErrors(userError('REQUIRED', 'Name an account.', path));
  if (wabaIds.length > MOST) {
    throw new UserErrors(userError('TOO_LONG', `Name at most ${MOST} accounts at once.`, path));
  }
  const reason = reasonFor(ctx, input.reason);
  return ctx.em.transactional(async (em) => {
    const known = wabaIds.map((id) => decodeTypeId('waba', id)).filter((id) => id !== null);
    const found = await em.find(
      Waba,
      { $and: [{ id: { $in: known } }, inScope(em, Waba, viewer)] },
      { orderBy: { id: 'asc' } },
    );
    await requestSync(em, found, ctx.services.clock.now());
    for (const waba of found) {
      const { name: subjectName, client } = waba;
      audit(em, ctx, {
        action: 'syncWaba',
        subject: waba,
        subjectType: 'Waba',
        subjectName,
        client,
        reason,
      });
    }
    const ids = new Set(found.map(({ id }) => id));
    return wabaIds.map((wabaId, index) => {
      const isFound = ids.has(decodeTypeId('waba', wabaId) ?? '');
      const gone = userError('NOT_FOUND', 'There is no such account.', [...path, String(index)]);
      return { index, wabaId, userErrors: isFound ? [] : [gone] };
    });
  });
}
