import { viewerOf } from '../../context.ts';
import type { Context } from '../../context.ts';
import { Forbidden } from '../../errors.ts';
import { endPermissionRequests } from './end-permission-requests.ts';
import type { WithdrawPermissionRequestsInput } from './permission.inputs.ts';
import { mayRequestPermission } from './permission.policy.ts';

/** A partner takes requests back; returns their uuids. */
export async function withdrawPermissionRequests(
  ctx: Context,
  input: WithdrawPermissionRequestsInput,
): Promise<string[]> {
  const refusal = mayRequestPermission(viewerOf(ctx));
  if (refusal !== null) throw new Forbidden(refusal);
  return endPermissionRequests(ctx, input.ids, {
    action: 'withdrawPermissionRequests',
    status: 'WITHDRAWN',
    event: 'number.permission_request_withdrawn',
  });
}
