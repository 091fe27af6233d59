import type { Services } from '../../services.ts';
import { MetaError } from '../../upstream/meta/meta-error.ts';
import type { UpstreamError } from '../../errors.ts';
import { errorColumns, upstreamError } from '../../upstream-failure.ts';
import { DisplayNameRequest } from '../phone-number/display-name-request.entity.ts';
import { lockNumbers } from '../phone-number/lock-numbers.ts';
import type { NumberWithFacts } from '../phone-number/lock-numbers.ts';
import type { DisplayNameRegistration } from '../phone-number/phone-number.enums.ts';
import { emitNumberEvent, recordChange } from '../phone-number/record-change.ts';
import { findPin } from '../two-step-pin/find-pin.ts';
import { requestSync } from '../waba/request-sync.ts';
import { registerSoon } from './decide-display-name.ts';
import {
  mayRegisterAt,
  recentRegistrations,
  REGISTRATIONS_WITHIN_MS,
} from './display-name.rules.ts';

/** Meta's code for ten registrations in 72 hours: another try only prolongs the block. */
const TOO_MANY_REGISTRATIONS = 133016;
const WRONG_PIN = 133005;

/**
 * Puts an approved name in force: Meta wants the number registered again within 14 days. What is
 * tried is written down before, because Meta counts it whether or not anybody hears the answer.
 */
export async function registerDisplayNameAtMeta(
  services: Services,
  { requestId }: { requestId: string },
): Promise<void> {
  const { orm, meta, clock } = services;
  const request = await orm.em
    .fork()
    .findOne(
      DisplayNameRequest,
      { id: requestId, status: 'APPROVED' },
      { populate: ['phoneNumber'] },
    );
  const metaId = request?.phoneNumber.metaId;
  if (!request || !metaId || request.registration === 'DONE') return;
  const isOver = request.registerBy !== null && request.registerBy <= clock.now();
  if (request.registration !== 'WAITING' && !isOver) return;

  const facts = await meta.getPhoneNumber(metaId);
  // Somebody registered it elsewhere, or an answer was lost.
  if (facts.displayName === request.newName) return complete(services, requestId);
  if (isOver || facts.newNameStatus === 'EXPIRED') return give(services, requestId, 'LAPSED');

  const found = await findPin(services, request.phoneNumber.id);
  if (found.pin === null) return give(services, requestId, found.why);
  if (!(await countAttempt(services, requestId))) return;
  try {
    await meta.registerNumber(metaId, found.pin);
  } catch (error) {
    if (!(error instanceof MetaError)) throw error;
    if (error.code === TOO_MANY_REGISTRATIONS) return give(services, requestId, 'BLOCKED', error);
    // The queue tries again, and looks first whether the call went through.
    if (error.retryable) throw error;
    const outcome = error.code === WRONG_PIN ? 'PIN_REFUSED' : 'FAILED';
    return give(services, requestId, outcome, error);
  }
  await complete(services, requestId);
}

/** Writes an attempt down; false when Meta's ten are used and a later job has to do it. */
function countAttempt(services: Services, requestId: string): Promise<boolean> {
  const { clock } = services;
  return inOrder(services, requestId, async (em, request, number) => {
    const now = clock.now();
    const at = mayRegisterAt(number, now);
    request.registersAt = at;
    if (at !== null) {
      await registerSoon(em, request, at);
      return false;
    }
    number.registrationTimes = [
      ...recentRegistrations(number.registrationTimes, now),
      now.toISOString(),
    ];
    return true;
  });
}

/** The name is in force: the number has it from now on, and a sync brings the rest. */
async function complete(services: Services, requestId: string): Promise<void> {
  const at = services.clock.now();
  await inOrder(services, requestId, async (em, request, number) => {
    Object.assign(request, errorColumns(null), {
      registration: 'DONE',
      registeredAt: at,
      registersAt: null,
    });
    if (number.displayName !== request.newName) {
      recordChange(em, number, {
        kind: 'DISPLAY_NAME',
        previous: number.displayName,
        current: request.newName,
        detail: 'Registered again with the kept PIN',
        source: 'HUB',
        event: 'number.display_name_changed',
        payload: { status: 'IN_FORCE' },
        at,
      });
      number.displayName = request.newName;
    }
    await requestSync(em, [number.waba], at);
    return true;
  });
}

/** Gives up for now: somebody has to act, and is told. */
async function give(
  services: Services,
  requestId: string,
  registration: Exclude<DisplayNameRegistration, 'WAITING' | 'DONE'>,
  error?: MetaError,
): Promise<void> {
  const at = services.clock.now();
  const told: UpstreamError | null = error ? upstreamError(error) : null;
  await inOrder(services, requestId, async (em, request, number) => {
    if (request.registration === registration) return false;
    Object.assign(request, errorColumns(told), { registration, registersAt: null });
    if (registration === 'BLOCKED') {
      number.registrationBlockedUntil = new Date(at.getTime() + REGISTRATIONS_WITHIN_MS);
    }
    emitNumberEvent(
      em,
      number,
      'number.registration_failed',
      {
        reason: registration,
        displayName: request.newName,
        registerBy: request.registerBy?.toISOString() ?? null,
      },
      at,
    );
    return true;
  });
}

type Work = (
  em: Parameters<typeof lockNumbers>[0],
  request: DisplayNameRequest,
  number: NumberWithFacts,
) => Promise<boolean>;

/** Works on an approved request with its number locked; false when it is no longer open. */
function inOrder({ orm }: Services, requestId: string, work: Work): Promise<boolean> {
  return orm.em.fork().transactional(async (em) => {
    const known = await em.findOneOrFail(DisplayNameRequest, requestId);
    const [number] = await lockNumbers(em, { id: known.phoneNumber.id });
    const request = await em.refresh(known);
    const isOpen = request?.status === 'APPROVED' && request.registration !== 'DONE';
    return number && request && isOpen ? work(em, request, number) : false;
  });
}
