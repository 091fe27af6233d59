import { randomUUID } from 'node:crypto';
import { DisplayNameRequest } from 'server/domains/phone-number/display-name-request.entity';
import type { PhoneNumber } from 'server/domains/phone-number/phone-number.entity';
import { emitNumberEvent } from 'server/domains/phone-number/record-change';
import { pinContext } from 'server/domains/two-step-pin/pin-seal';
import { TwoStepPin } from 'server/domains/two-step-pin/two-step-pin.entity';
import { REGISTER_WITHIN_MS } from 'server/domains/display-name/display-name.rules';
import { addJob } from 'server/jobs/add-job';
import type { Services } from 'server/services';
import { daysAgo } from './days-ago.ts';
import type { HubFacts } from './number-story.ts';

type EntityManager = Services['orm']['em'];

/** The PIN that the sandbox has of every number. */
const PIN = '123456';

/** The Hub keeps the PIN, so an approved name comes into force by itself. */
export function layPin(
  em: EntityManager,
  { sealer, clock }: Services,
  number: PhoneNumber,
  { daysAgo: days, by }: NonNullable<HubFacts['pin']>,
): void {
  em.persist(
    em.create(TwoStepPin, {
      id: randomUUID(),
      phoneNumber: number,
      sealed: sealer.seal(PIN, pinContext(number.id)),
      keptSince: daysAgo(clock.now(), days),
      setByName: by,
      source: 'CLIENT',
    }),
  );
}

/** A name that Meta has refused. */
export function layRejectedName(
  em: EntityManager,
  number: PhoneNumber,
  { name, daysAgo: days, by, reason }: NonNullable<HubFacts['rejectedName']>,
  now: Date,
): void {
  const requestedAt = daysAgo(now, days + 1);
  number.nameChangeTimes = [requestedAt.toISOString()];
  em.persist(
    em.create(DisplayNameRequest, {
      id: randomUUID(),
      phoneNumber: number,
      oldName: number.displayName,
      newName: name,
      status: 'REJECTED',
      rejectionReason: reason,
      requestedByName: by,
      source: 'CLIENT',
      requestedAt,
      submittedAt: requestedAt,
      decidedAt: daysAgo(now, days),
    }),
  );
}

/** A name that Meta has approved, whose number the Hub could not register again. */
export function layApprovedName(
  em: EntityManager,
  number: PhoneNumber,
  { name, daysAgo: days, by, waitsFor }: NonNullable<HubFacts['approvedName']>,
  now: Date,
): void {
  const requestedAt = daysAgo(now, days + 1);
  const decidedAt = daysAgo(now, days);
  number.nameChangeTimes = [requestedAt.toISOString()];
  const request = em.create(DisplayNameRequest, {
    id: randomUUID(),
    phoneNumber: number,
    oldName: number.displayName,
    newName: name,
    status: 'APPROVED',
    requestedByName: by,
    source: 'CLIENT',
    requestedAt,
    submittedAt: requestedAt,
    decidedAt,
    registration: waitsFor === 'PIN' ? 'NEEDS_PIN' : 'FAILED',
    registerBy: new Date(decidedAt.getTime() + REGISTER_WITHIN_MS),
  });
  em.persist(request);
  tellOfFailure(em, number, request, now);
  if (waitsFor === 'PIN') return;
  number.registrationTimes = [decidedAt.toISOString()];
  Object.assign(request, {
    errorCode: 133006,
    errorTraceId: 'AkTq3VfX9pLw2',
    errorMessage: 'Phone number re-verification needed',
  });
}

/** What those who must act were told. */
function tellOfFailure(
  em: EntityManager,
  number: PhoneNumber,
  { registration, newName, registerBy }: DisplayNameRequest,
  at: Date,
): void {
  const payload = {
    reason: registration,
    displayName: newName,
    registerBy: registerBy?.toISOString() ?? null,
  };
  emitNumberEvent(em, number, 'number.registration_failed', payload, at);
}

/** The jobs that look at the end of Meta's 14 days; call it when all names are stored. */
export async function planLapses(em: EntityManager): Promise<void> {
  const waiting = await em.find(DisplayNameRequest, { status: 'APPROVED' });
  for (const { id, registerBy } of waiting) {
    if (registerBy === null) continue;
    const options = { jobKey: `lapse_display_name:${id}`, runAt: registerBy };
    await addJob(em, 'register_display_name', { requestId: id }, options);
  }
}
