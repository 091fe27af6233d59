import { viewerOf } from '../../context.ts';
import type { Context } from '../../context.ts';
import { Forbidden } from '../../errors.ts';
import { endPermissionRequests } from './end-permission-requests.ts';
import type { DeclinePermissionRequestsInput } from './permission.inputs.ts';
import { mayManagePermission } from './permission.policy.ts';
import { remarkOf } from './remark.ts';

/** A client declines requests of its partner; returns their uuids. */
export async function declinePermissionRequests(
  ctx: Context,
  input: DeclinePermissionRequestsInput,
): Promise<string[]> {
  const refusal = mayManagePermission(viewerOf(ctx));
  if (refusal !== null) throw new Forbidden(refusal);
  return endPermissionRequests(ctx, input.ids, {
    action: 'declinePermissionRequests',
    status: 'DECLINED',
    event: 'number.permission_declined',
    declineReason: remarkOf(input.declineReason, 'declineReason'),
  });
}
