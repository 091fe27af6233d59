import type { EntityManager } from '@mikro-orm/postgresql';
import { addJob } from '../../jobs/add-job.ts';
import type { DisplayNameRequest } from '../phone-number/display-name-request.entity.ts';
import type { PhoneNumber } from '../phone-number/phone-number.entity.ts';
import { recordChange } from '../phone-number/record-change.ts';
import { REGISTER_WITHIN_MS, rejectionMessage } from './display-name.rules.ts';

interface Decision {
  status: 'APPROVED' | 'REJECTED';
  /** In Meta's words. */
  reason: string | null;
  at: Date;
}

/**
 * Takes in what Meta decided about a name. An approved one is in force after the next registration
 * only, so a job registers the number at once, and another looks at the end of Meta's 14 days.
 */
export async function decideDisplayName(
  em: EntityManager,
  number: PhoneNumber,
  request: DisplayNameRequest,
  { status, reason, at }: Decision,
): Promise<void> {
  const isApproved = status === 'APPROVED';
  request.status = status;
  request.submittedAt ??= at;
  request.decidedAt = at;
  request.rejectionReason = isApproved ? null : (reason ?? 'UNKNOWN');
  number.pendingDisplayName = null;
  recordChange(em, number, {
    kind: 'DISPLAY_NAME_REQUEST',
    previous: isApproved ? request.oldName : request.newName,
    current: isApproved ? request.newName : null,
    detail: isApproved ? 'Approved by Meta' : rejectionMessage(request),
    source: 'META',
    event: 'number.display_name_changed',
    payload: { status, requestedName: request.newName, rejectionReason: request.rejectionReason },
    at,
  });
  if (!isApproved) return;
  request.registration = 'WAITING';
  request.registerBy = new Date(at.getTime() + REGISTER_WITHIN_MS);
  await em.flush();
  await registerSoon(em, request);
  const payload = { requestId: request.id };
  const jobKey = `lapse_display_name:${request.id}`;
  await addJob(em, 'register_display_name', payload, { jobKey, runAt: request.registerBy });
}

/** Lets a job register the number, now or when Meta takes registrations again. */
export async function registerSoon(
  em: EntityManager,
  request: { id: string },
  runAt?: Date,
): Promise<void> {
  await addJob(
    em,
    'register_display_name',
    { requestId: request.id },
    { jobKey: `register_display_name:${request.id}`, ...(runAt && { runAt }) },
  );
}
