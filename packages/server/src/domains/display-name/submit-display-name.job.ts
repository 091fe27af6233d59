import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Services } from '../../services.ts';
import { MetaError } from '../../upstream/meta/meta-error.ts';
import type { Meta } from '../../upstream/meta/meta.ts';
import { errorColumns, upstreamError } from '../../upstream-failure.ts';
import { auditByHub } from '../audit/audit.ts';
import { DisplayNameRequest } from '../phone-number/display-name-request.entity.ts';
import { PhoneNumber } from '../phone-number/phone-number.entity.ts';
import { recordChange } from '../phone-number/record-change.ts';

/**
 * Brings a request to Meta that was left halfway: by a process that died, or because Meta did not
 * answer. Asks what Meta has first, for every change counts against ten in 30 days.
 */
export async function submitDisplayName(
  services: Services,
  { requestId }: { requestId: string },
): Promise<void> {
  const { orm, meta } = services;
  const request = await orm.em
    .fork()
    .findOne(
      DisplayNameRequest,
      { id: requestId, status: 'PENDING', submittedAt: null },
      { populate: ['phoneNumber'] },
    );
  const metaId = request?.phoneNumber.metaId;
  if (!request || !metaId) return;
  try {
    const facts = await meta.getPhoneNumber(metaId);
    if (!holdsName(facts, request.newName)) await meta.requestDisplayName(metaId, request.newName);
  } catch (error) {
    if (!(error instanceof MetaError) || error.retryable) throw error;
    return refuseSubmission(services, requestId, error);
  }
  await confirmSubmission(services, requestId);
}

/** Whether Meta has the name in review or in force; null while it does not tell. */
export async function isTakenByMeta(
  meta: Meta,
  phoneNumberMetaId: string,
  name: string,
): Promise<boolean | null> {
  try {
    return holdsName(await meta.getPhoneNumber(phoneNumberMetaId), name);
  } catch (error) {
    if (error instanceof MetaError) return null;
    throw error;
  }
}

type NameFacts = Pick<
  Awaited<ReturnType<Meta['getPhoneNumber']>>,
  'displayName' | 'newDisplayName' | 'newNameStatus'
>;

function holdsName({ displayName, newDisplayName, newNameStatus }: NameFacts, name: string) {
  if (displayName === name) return true;
  const isOver = newNameStatus === 'DECLINED' || newNameStatus === 'EXPIRED';
  return newDisplayName === name && !isOver;
}

/** Meta has the name: history, event, and nothing left to do but wait. */
export async function confirmSubmission(
  { orm, clock }: Services,
  requestId: string,
): Promise<void> {
  await orm.em.fork().transactional(async (em) => {
    const request = await lockRequest(em, requestId);
    if (request === null || request.submittedAt !== null) return;
    const at = clock.now();
    request.submittedAt = at;
    recordChange(em, request.phoneNumber, {
      kind: 'DISPLAY_NAME_REQUEST',
      previous: request.oldName,
      current: request.newName,
      detail: 'In Meta’s review',
      source: request.source,
      actorName: request.requestedByName,
      event: 'number.display_name_changed',
      payload: { status: 'PENDING' },
      at,
    });
  });
}

/** Meta refused at once: as if nobody had asked. */
export async function withdrawSubmission({ orm }: Services, requestId: string): Promise<void> {
  await orm.em.fork().transactional(async (em) => {
    const request = await lockRequest(em, requestId);
    if (request === null) return;
    const { phoneNumber: number, requestedAt } = request;
    number.pendingDisplayName = null;
    number.nameChangeTimes = number.nameChangeTimes.filter(
      (at) => at !== requestedAt.toISOString(),
    );
    await em.remove(request).flush();
    const [before] = await em.find(
      DisplayNameRequest,
      { phoneNumber: number },
      { orderBy: { requestedAt: 'desc', id: 'desc' }, limit: 1 },
    );
    if (before) before.isLatest = true;
  });
}

/** Meta refused when nobody was there to hear it: the request stays to tell. */
async function refuseSubmission(
  { orm, clock, logger }: Services,
  requestId: string,
  error: MetaError,
): Promise<void> {
  const { code, subcode, traceId } = error;
  logger.warn({ requestId, code, subcode, traceId }, 'Meta did not take a display name');
  await orm.em.fork().transactional(async (em) => {
    const request = await lockRequest(em, requestId);
    if (request === null) return;
    const { phoneNumber: number } = request;
    const at = clock.now();
    Object.assign(request, errorColumns(upstreamError(error)), {
      status: 'REJECTED',
      decidedAt: at,
    });
    number.pendingDisplayName = null;
    auditByHub(em, {
      action: 'displayNameRefused',
      subject: number,
      subjectType: 'PhoneNumber',
      subjectName: number.number,
      client: number.client,
      changes: { displayName: [request.newName, null] },
      at,
    });
    recordChange(em, number, {
      kind: 'DISPLAY_NAME_REQUEST',
      previous: request.newName,
      current: null,
      detail: 'Meta did not take the name',
      source: 'META',
      event: 'number.display_name_changed',
      payload: { status: 'REJECTED', requestedName: request.newName },
      at,
    });
  });
}

/** An open request and its number, which is locked first, as everybody does. */
async function lockRequest(
  em: EntityManager,
  requestId: string,
): Promise<DisplayNameRequest | null> {
  const known = await em.findOne(DisplayNameRequest, { id: requestId });
  if (known === null) return null;
  await em.findOneOrFail(PhoneNumber, known.phoneNumber.id, {
    lockMode: LockMode.PESSIMISTIC_WRITE,
  });
  await em.refresh(known);
  return known.status === 'PENDING' ? known : null;
}
