import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 as uuid } from 'uuid';
import type { MetaPhoneNumber } from '../../upstream/meta/nodes.ts';
import { DisplayNameRequest } from '../phone-number/display-name-request.entity.ts';
import type { PhoneNumber } from '../phone-number/phone-number.entity.ts';
import { recordChange } from '../phone-number/record-change.ts';
import { decideDisplayName } from './decide-display-name.ts';
import { recentNameChanges } from './display-name.rules.ts';

/** A decision by webhook may be ahead of what a sync has read by so much. */
const CLOCKS_DIFFER_MS = 60_000;

/**
 * Compares what a sync has read with what the Hub knows of requests for names: decisions whose
 * webhook was lost, names put in force elsewhere, and requests made at Meta, past the Hub.
 */
export async function settleDisplayNames(
  em: EntityManager,
  matched: ReadonlyMap<PhoneNumber, MetaPhoneNumber>,
  at: Date,
): Promise<void> {
  const latest = await em.find(DisplayNameRequest, {
    phoneNumber: { $in: [...matched.keys()] },
    isLatest: true,
  });
  const requests = new Map(latest.map((request) => [request.phoneNumber.id, request]));
  for (const [number, facts] of matched) {
    const request = requests.get(number.id);
    if (request?.status === 'PENDING') await settlePending(em, number, request, facts, at);
    else if (request && isWaiting(request)) settleApproved(request, facts, at);
    else if (isUnknownToHub(request, facts, at)) await adopt(em, number, facts, at);
  }
}

async function settlePending(
  em: EntityManager,
  number: PhoneNumber,
  request: DisplayNameRequest,
  facts: MetaPhoneNumber,
  at: Date,
): Promise<void> {
  // Asked for after Meta was read, or not taken by Meta yet.
  if (request.submittedAt === null || request.submittedAt >= at) return;
  const isAboutIt = facts.newDisplayName === request.newName;
  const isInForce = facts.displayName === request.newName;
  const isApproved =
    facts.newNameStatus === 'APPROVED' || facts.newNameStatus === 'AVAILABLE_WITHOUT_REVIEW';
  if (isInForce || (isAboutIt && isApproved)) {
    await decideDisplayName(em, number, request, { status: 'APPROVED', reason: null, at });
    if (isInForce) settleApproved(request, facts, at);
  } else if (isAboutIt && (facts.newNameStatus === 'DECLINED' || hasLapsed(facts))) {
    await decideDisplayName(em, number, request, { status: 'REJECTED', reason: null, at });
  }
}

const hasLapsed = ({ newNameStatus }: MetaPhoneNumber) => newNameStatus === 'EXPIRED';

const isWaiting = ({ status, registration }: DisplayNameRequest) =>
  status === 'APPROVED' && registration !== 'DONE' && registration !== 'LAPSED';

function settleApproved(request: DisplayNameRequest, facts: MetaPhoneNumber, at: Date): void {
  if (facts.displayName === request.newName) {
    request.registration = 'DONE';
    request.registeredAt = at;
    request.registersAt = null;
  } else if (hasLapsed(facts)) request.registration = 'LAPSED';
}

function isUnknownToHub(
  request: DisplayNameRequest | undefined,
  facts: MetaPhoneNumber,
  at: Date,
): boolean {
  if (facts.newDisplayName === null || facts.newNameStatus !== 'PENDING_REVIEW') return false;
  const decidedAt = request?.decidedAt?.getTime() ?? -Infinity;
  return decidedAt + CLOCKS_DIFFER_MS < at.getTime();
}

/** Somebody asked for a name in Meta's own pages. */
async function adopt(
  em: EntityManager,
  number: PhoneNumber,
  { newDisplayName }: MetaPhoneNumber,
  at: Date,
): Promise<void> {
  if (newDisplayName === null) return;
  await em.flush();
  await em.nativeUpdate(DisplayNameRequest, { phoneNumber: number }, { isLatest: false });
  em.persist(
    em.create(DisplayNameRequest, {
      id: uuid(),
      phoneNumber: number,
      oldName: number.displayName,
      newName: newDisplayName,
      status: 'PENDING',
      source: 'META',
      requestedAt: at,
      submittedAt: at,
    }),
  );
  number.pendingDisplayName = newDisplayName;
  number.nameChangeTimes = [...recentNameChanges(number.nameChangeTimes, at), at.toISOString()];
  recordChange(em, number, {
    kind: 'DISPLAY_NAME_REQUEST',
    previous: number.displayName,
    current: newDisplayName,
    detail: 'Asked for at Meta',
    source: 'META',
    event: 'number.display_name_changed',
    payload: { status: 'PENDING' },
    at,
  });
}
