import { viewerOf } from '../../context.ts';
import type { Context } from '../../context.ts';
import { Forbidden, userError, UserErrors } from '../../errors.ts';
import { findInScope } from '../../read/find-in-scope.ts';
import { audit } from '../audit/audit.ts';
import { mayManageApiKeys } from '../organization/organization.policy.ts';
import type { RevokeOrganizationApiKeyInput } from './api-key.inputs.ts';
import { OrganizationApiKey } from './organization-api-key.entity.ts';

/** Revokes a key of the caller's workspace; a second time changes nothing. Returns its uuid. */
export async function revokeOrganizationApiKey(
  ctx: Context,
  input: RevokeOrganizationApiKeyInput,
): Promise<string> {
  const viewer = viewerOf(ctx);
  const refusal = mayManageApiKeys(viewer);
  if (refusal !== null) throw new Forbidden(refusal);
  const now = ctx.services.clock.now();
  return ctx.em.transactional(async (em) => {
    const key = await findInScope(em, OrganizationApiKey, viewer, input.id);
    if (key === null) {
      throw new UserErrors(userError('NOT_FOUND', 'There is no such API key.', ['input', 'id']));
    }
    if (key.revokedAt !== null) return key.id;
    key.revokedAt = now;
    audit(em, ctx, {
      action: 'revokeOrganizationApiKey',
      subject: key,
      subjectType: 'OrganizationApiKey',
      subjectName: key.name,
      changes: { revokedAt: [null, now] },
    });
    return key.id;
  });
}
