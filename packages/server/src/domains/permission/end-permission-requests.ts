import type { EntityManager, FilterQuery } from '@mikro-orm/postgresql';
import { viewerOf } from '../../context.ts';
import type { Context } from '../../context.ts';
import { userError, UserErrors } from '../../errors.ts';
import type { UserError } from '../../errors.ts';
import { decodeTypeId } from '../../lib/type-id.ts';
import { inScope } from '../../read/find-in-scope.ts';
import { audit } from '../audit/audit.ts';
import type { EventType } from '../event/event.entity.ts';
import { actorOf, recordChange } from '../phone-number/record-change.ts';
import { lockRequests } from './lock-requests.ts';
import { PermissionRequest } from './permission-request.entity.ts';
import type { PermissionRequestStatus } from './permission.enums.ts';

const MOST = 100;

interface End {
  action: 'withdrawPermissionRequests' | 'declinePermissionRequests';
  status: Exclude<PermissionRequestStatus, 'PENDING'>;
  event: EventType;
  declineReason?: string | null;
}

/** Ends open requests that the caller may see, all or none; returns their uuids. */
export async function endPermissionRequests(
  ctx: Context,
  ids: readonly string[],
  end: End,
): Promise<string[]> {
  const field = ['input', 'ids'];
  if (ids.length === 0) throw new UserErrors(userError('REQUIRED', 'Name a request.', field));
  if (ids.length > MOST) {
    throw new UserErrors(userError('TOO_LONG', `Name at most ${MOST} requests at once.`, field));
  }
  return ctx.em.transactional(async (em) => {
    const found = await lockNamed(em, ctx, ids);
    const problems = found.flatMap((request, index): UserError[] => {
      const path = [...field, String(index)];
      if (request === null) return [userError('NOT_FOUND', 'There is no such request.', path)];
      if (request.status === 'PENDING') return [];
      return [userError('NOT_ALLOWED', 'The request is no longer open.', path)];
    });
    if (problems.length > 0) throw new UserErrors(...problems);
    const requests = [...new Set(found.filter((request) => request !== null))];
    for (const request of requests) endOne(em, ctx, request, end);
    return requests.map(({ id }) => id);
  });
}

async function lockNamed(
  em: EntityManager,
  ctx: Context,
  ids: readonly string[],
): Promise<(PermissionRequest | null)[]> {
  const uuids = ids.map((id) => decodeTypeId('permissionrequest', id));
  const where = {
    $and: [
      { id: { $in: uuids.filter((uuid) => uuid !== null) } },
      inScope(em, PermissionRequest, viewerOf(ctx)),
    ],
  } as FilterQuery<PermissionRequest>;
  const rows = await lockRequests(em, where);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return uuids.map((uuid) => (uuid === null ? null : (byId.get(uuid) ?? null)));
}

function endOne(em: EntityManager, ctx: Context, request: PermissionRequest, end: End): void {
  const { name } = viewerOf(ctx);
  const at = ctx.services.clock.now();
  const { phoneNumber: number } = request;
  number.permissionRequestedAt = null;
  Object.assign(request, {
    status: end.status,
    decidedAt: at,
    decidedByName: name,
    declineReason: end.declineReason ?? null,
  });
  recordChange(em, number, {
    kind: 'PARTNER_PERMISSION',
    previous: 'REQUESTED',
    current: end.status,
    detail: end.declineReason ?? null,
    ...actorOf(viewerOf(ctx)),
    event: end.event,
    payload: { ...(end.declineReason && { declineReason: end.declineReason }) },
    at,
  });
  audit(em, ctx, {
    action: end.action,
    subject: request,
    subjectType: 'PermissionRequest',
    subjectName: number.number,
    changes: { status: ['PENDING', end.status] },
    client: request.client,
  });
}
