import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 as uuid } from 'uuid';
import { viewerOf } from '../../context.ts';
import type { Context } from '../../context.ts';
import { Forbidden } from '../../errors.ts';
import { addJobs } from '../../jobs/add-job.ts';
import { audit } from '../audit/audit.ts';
import type { LockedNumber } from '../phone-number/lock-numbers.ts';
import { actorOf, recordChange } from '../phone-number/record-change.ts';
import { findNumbersOfInput } from './find-numbers-of-input.ts';
import { PermissionRequest } from './permission-request.entity.ts';
import type { RequestPartnerPermissionInput } from './permission.inputs.ts';
import { mayRequestPermission, mayRequestPermissionOf } from './permission.policy.ts';
import { remarkOf } from './remark.ts';

const OPEN_MILLISECONDS = 30 * 86_400_000;

/** A partner asks for numbers: one request for each, all or none. Returns their uuids and those of the numbers. */
export async function requestPartnerPermission(
  ctx: Context,
  input: RequestPartnerPermissionInput,
): Promise<{ numberIds: string[]; requestIds: string[] }> {
  const viewer = viewerOf(ctx);
  const refusal = mayRequestPermission(viewer);
  if (refusal !== null) throw new Forbidden(refusal);
  const note = remarkOf(input.note, 'note');
  return ctx.em.transactional(async (em) => {
    const { phoneNumberIds } = input;
    const named = await findNumbersOfInput(em, viewer, { phoneNumberIds }, (number) =>
      mayRequestPermissionOf(viewer, number),
    );
    const numbers = named.phoneNumberIds;
    const requests = numbers.map((number) => createRequest(em, ctx, number, note));
    await em.flush();
    await addJobs(
      em,
      'expire_permission_request',
      requests.map(({ id, expiresAt }) => ({
        payload: { permissionRequestId: id },
        runAt: expiresAt,
      })),
    );
    return {
      numberIds: numbers.map(({ id }) => id),
      requestIds: requests.map(({ id }) => id),
    };
  });
}

function createRequest(
  em: EntityManager,
  ctx: Context,
  number: LockedNumber,
  note: string | null,
): PermissionRequest {
  const { name } = viewerOf(ctx);
  const at = ctx.services.clock.now();
  const { client, partner } = number;
  if (partner === null) throw new Error(`${number.id} has no partner who could see it`);
  const request = em.create(PermissionRequest, {
    id: uuid(),
    phoneNumber: number,
    client,
    partner,
    status: 'PENDING',
    note,
    partnerName: partner.brandName,
    requestedByName: name,
    requestedAt: at,
    expiresAt: new Date(at.getTime() + OPEN_MILLISECONDS),
    decidedAt: null,
    decidedByName: null,
    declineReason: null,
  });
  em.persist(request);
  number.permissionRequestedAt = at;
  recordChange(em, number, {
    kind: 'PARTNER_PERMISSION',
    previous: 'MISSING',
    current: 'REQUESTED',
    detail: note,
    ...actorOf(viewerOf(ctx)),
    event: 'number.permission_requested',
    at,
  });
  audit(em, ctx, {
    action: 'requestPartnerPermission',
    subject: number,
    subjectType: 'PhoneNumber',
    subjectName: number.number,
    client,
  });
  return request;
}
