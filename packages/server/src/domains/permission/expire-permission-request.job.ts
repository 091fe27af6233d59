import { LockMode } from '@mikro-orm/core';
import type { Services } from '../../services.ts';
import { recordChange } from '../phone-number/record-change.ts';
import { PermissionRequest } from './permission-request.entity.ts';

/** Ends a request that nobody has answered in time. */
export async function expirePermissionRequest(
  { orm, clock }: Services,
  { permissionRequestId }: { permissionRequestId: string },
): Promise<void> {
  await orm.em.fork().transactional(async (em) => {
    const request = await em.findOne(
      PermissionRequest,
      { id: permissionRequestId, status: 'PENDING' },
      { lockMode: LockMode.PESSIMISTIC_WRITE },
    );
    if (request === null) return;
    await em.populate(request, ['phoneNumber']);
    const at = clock.now();
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
