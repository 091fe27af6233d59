import { v7 as uuid } from 'uuid';
import { viewerOf } from '../../context.ts';
import type { Context } from '../../context.ts';
import { Forbidden, userError, UserErrors } from '../../errors.ts';
import { addJobs } from '../../jobs/add-job.ts';
import { audit } from '../audit/audit.ts';
import { recordChange } from '../phone-number/record-change.ts';
import { findNumbersOfInput } from './find-numbers-of-input.ts';
import { PermissionRequest } from './permission-request.entity.ts';
import type { RequestPartnerPermissionInput } from './permission.inputs.ts';
import { mayRequestPermission, mayRequestPermissionOf } from './permission.policy.ts';
import { remarkOf } from './remark.ts';

const OPEN_MILLISECONDS = 30 * 86_400_000;

/** A partner asks for numbers: one request for each, all or none. Returns their uuids. */
export async function requestPartnerPermission(
  ctx: Context,
  input: RequestPartnerPermissionInput,
): Promise<string[]> {
  const viewer = viewerOf(ctx);
  const refusal = mayRequestPermission(viewer);
  if (refusal !== null) throw new Forbidden(refusal);
  const note = remarkOf(input.note, 'note');
  const at = ctx.services.clock.now();
  return ctx.em.transactional(async (em) => {
    const { phoneNumberIds } = input;
    const named = await findNumbersOfInput(em, viewer, { phoneNumberIds }, (number) =>
      mayRequestPermissionOf(viewer, number),
    );
    const numbers = named.phoneNumberIds;
    const open = await em.find(PermissionRequest, {
      phoneNumber: { $in: numbers },
      status: 'PENDING',
    });
    const waiting = new Set(open.map(({ phoneNumber }) => phoneNumber.id));
    const taken = numbers.flatMap(({ id }, index) =>
      waiting.has(id)
        ? [userError('TAKEN', 'The client has not answered the last request yet.', ['input', 'phoneNumberIds', String(index)])]
        : [],
    );
    if (taken.length > 0) throw new UserErrors(...taken);

    const requests = numbers.map((number) => {
      const { partner } = number;
      if (partner === null) throw new Error(`${number.id} has no partner who could see it`);
      const request = em.create(PermissionRequest, {
        id: uuid(),
        phoneNumber: number,
        client: number.client,
        partner,
        status: 'PENDING',
        note,
        partnerName: partner.brandName,
        requestedByName: viewer.name,
        requestedAt: at,
        expiresAt: new Date(at.getTime() + OPEN_MILLISECONDS),
        decidedAt: null,
        decidedByName: null,
        declineReason: null,
      });
      em.persist(request);
      recordChange(em, number, {
        kind: 'PARTNER_PERMISSION',
        previous: 'MISSING',
        current: 'REQUESTED',
        detail: note,
        source: 'PARTNER',
        actorName: viewer.name,
        event: 'number.permission_requested',
        at,
      });
      audit(em, ctx, {
        action: 'requestPartnerPermission',
        subject: number,
        subjectType: 'PhoneNumber',
        subjectName: number.number,
        client: number.client,
      });
      return request;
    });
    await em.flush();
    await addJobs(
      em,
      'expire_permission_request',
      requests.map(({ id, expiresAt }) => ({
        payload: { permissionRequestId: id },
        runAt: expiresAt,
      })),
    );
    return requests.map(({ id }) => id);
  });
}
