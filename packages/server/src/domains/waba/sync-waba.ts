import { viewerOf } from '../../context.ts';
import type { Context } from '../../context.ts';
import { Forbidden, userError, UserErrors } from '../../errors.ts';
import { findInScope } from '../../read/find-in-scope.ts';
import { audit } from '../audit/audit.ts';
import { Organization } from '../organization/organization.entity.ts';
import { requestSync } from './request-sync.ts';
import { Waba } from './waba.entity.ts';
import { maySync } from './waba.policy.ts';
import type { SyncWabaInput } from './waba.inputs.ts';

/**
 * Asks for a sync of an account; requests that wait already become one. Returns its uuid. The act
 * stands in the log of the client whose account it is, whoever acted.
 */
export async function syncWaba(ctx: Context, input: SyncWabaInput): Promise<string> {
  const viewer = viewerOf(ctx);
  const refusal = maySync(viewer);
  if (refusal !== null) throw new Forbidden(refusal);
  return ctx.em.transactional(async (em) => {
    const waba = await findInScope(em, Waba, viewer, input.wabaId);
    if (waba === null) {
      throw new UserErrors(
        userError('NOT_FOUND', 'There is no such account.', ['input', 'wabaId']),
      );
    }
    await requestSync(em, [waba], ctx.services.clock.now());
    const owner = await em.findOneOrFail(Organization, { client: waba.client });
    audit(em, ctx, {
      action: 'syncWaba',
      subject: waba,
      subjectType: 'Waba',
      organizationId: owner.id,
    });
    return waba.id;
  });
}
