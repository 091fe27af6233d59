import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Services } from '../../services.ts';
import { MetaError } from '../../upstream/meta/meta-error.ts';
import { errorColumns, upstreamError } from '../../upstream-failure.ts';
import { auditByHub } from '../audit/audit.ts';
import { registerSoon } from '../display-name/decide-display-name.ts';
import { DisplayNameRequest } from '../phone-number/display-name-request.entity.ts';
import { PhoneNumber } from '../phone-number/phone-number.entity.ts';
import { recordChange } from '../phone-number/record-change.ts';
import { pinContext } from './pin-seal.ts';
import { TwoStepPin } from './two-step-pin.entity.ts';

/** Brings a PIN to Meta that was left halfway. Sending it twice is the same as once. */
export async function sendPin(services: Services, { pinId }: { pinId: string }): Promise<void> {
  const kept = await services.orm.em.fork().findOne(TwoStepPin, pinId);
  if (kept?.nextSealed) await confirmPin(services, kept);
}

/** Sends the waiting PIN; throws while Meta does not answer, so that a job tries again. */
export async function confirmPin(services: Services, kept: TwoStepPin): Promise<void> {
  const { orm, meta, sealer } = services;
  const { nextSealed, phoneNumber } = kept;
  if (nextSealed === null) return;
  const { metaId } = await orm.em.fork().findOneOrFail(PhoneNumber, phoneNumber.id);
  if (metaId === null) return;
  try {
    await meta.setPin(metaId, sealer.open(nextSealed, pinContext(phoneNumber.id)));
  } catch (error) {
    if (!(error instanceof MetaError) || error.retryable) throw error;
    return dropPin(services, kept, error);
  }
  await keepPin(services, kept);
}

/** Meta took the PIN: from now on it is the one to register with. */
export async function keepPin({ orm, clock }: Services, sent: TwoStepPin): Promise<void> {
  await orm.em.fork().transactional(async (em) => {
    const { number, kept } = await lockPin(em, sent);
    if (kept === null || kept.nextSealed !== sent.nextSealed) return;
    const at = clock.now();
    Object.assign(kept, errorColumns(null), {
      sealed: kept.nextSealed,
      keptSince: at,
      setByName: kept.nextSetByName,
      doubtfulSince: null,
      nextSealed: null,
      nextSetByName: null,
      pendingSince: null,
    });
    recordChange(em, number, {
      kind: 'PIN',
      previous: null,
      current: null,
      detail: 'Set and kept by the Hub',
      source: kept.source,
      actorName: kept.setByName,
      event: 'number.security_changed',
      payload: { change: 'PIN_SET' },
      at,
    });
    await registerWhatWaits(em, number);
  });
}

/** Meta did not take it: the one before, if any, stays. */
export async function dropPin(
  { orm, clock, logger }: Services,
  sent: TwoStepPin,
  error: MetaError,
  isHeard = false,
): Promise<void> {
  const { code, subcode, traceId } = error;
  logger.warn({ pin: sent.id, code, subcode, traceId }, 'Meta did not take a PIN');
  await orm.em.fork().transactional(async (em) => {
    const { number, kept } = await lockPin(em, sent);
    if (kept === null || kept.nextSealed !== sent.nextSealed) return;
    Object.assign(kept, errorColumns(isHeard ? null : upstreamError(error)), {
      nextSealed: null,
      nextSetByName: null,
      pendingSince: null,
    });
    auditByHub(em, {
      action: 'pinRefused',
      subject: number,
      subjectType: 'PhoneNumber',
      subjectName: number.number,
      client: number.client,
      at: clock.now(),
    });
    if (isHeard && kept.sealed === null) em.remove(kept);
  });
}

async function lockPin(em: EntityManager, { id, phoneNumber }: TwoStepPin) {
  const number = await em.findOneOrFail(PhoneNumber, phoneNumber.id, {
    lockMode: LockMode.PESSIMISTIC_WRITE,
  });
  return { number, kept: await em.findOne(TwoStepPin, id) };
}

/** An approved name that waited for a PIN need not wait any longer. */
async function registerWhatWaits(em: EntityManager, number: PhoneNumber): Promise<void> {
  const request = await em.findOne(DisplayNameRequest, {
    phoneNumber: number,
    isLatest: true,
    status: 'APPROVED',
    registration: { $in: ['NEEDS_PIN', 'PIN_DOUBTFUL', 'PIN_REFUSED'] },
  });
  if (request === null) return;
  request.registration = 'WAITING';
  await em.flush();
  await registerSoon(em, request);
}
