import type { Services } from '../../services.ts';
import { recordChange } from '../phone-number/record-change.ts';
import { lockRequests } from './lock-requests.ts';

/** Ends a request that nobody has answered in time. */
export async function expirePermissionRequest(
  { orm, clock }: Services,
  { permissionRequestId }: { permissionRequestId: string },
): Promise<void> {
  await orm.em.fork().transactional(async (em) => {
    const [request] = await lockRequests(em, { id: permissionRequestId, status: 'PENDING' });
    if (request === undefined) return;
    const at = clock.now();
    request.phoneNumber.permissionRequestedAt = null;
    Object.assign(request, { status: 'EXPIRED', decidedAt: at });
    recordChange(em, request.phoneNumber, {
      kind: 'PARTNER_PERMISSION',
      previous: 'REQUESTED',
      current: 'EXPIRED',
      source: 'HUB',
      event: 'number.permission_request_expired',
      at,
    });
  });
}
