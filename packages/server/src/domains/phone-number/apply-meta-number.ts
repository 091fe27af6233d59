import type { EntityManager } from '@mikro-orm/postgresql';
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { v7 as uuid } from 'uuid';
import { formatPhoneNumber } from '../../lib/format-phone-number.ts';
import { told } from '../../lib/told.ts';
import type { MetaPhoneNumber } from '../../upstream/meta/nodes.ts';
import type { EventType } from '../event/event.entity.ts';
import type { Waba } from '../waba/waba.entity.ts';
import { PhoneNumber } from './phone-number.entity.ts';
import type { HistoryKind, SetupStatus } from './phone-number.enums.ts';
import { recordChange } from './record-change.ts';

/** A number that Meta lists and the Hub does not know yet. It becomes the client's. */
export function createFromMeta(
  em: EntityManager,
  waba: Waba,
  facts: MetaPhoneNumber & { number: string },
  at: Date,
): PhoneNumber {
  const partner = waba.client.partner;
  const isShared = partner?.paymentModel === 'PARTNER_PAID';
  const number = em.create(PhoneNumber, {
    id: uuid(),
    metaId: facts.metaId,
    number: facts.number,
    formattedNumber: formatPhoneNumber(facts.number),
    country: parsePhoneNumberFromString(facts.number)?.country ?? null,
    displayName: facts.displayName,
    waba,
    businessPortfolio: waba.businessPortfolio,
    client: waba.client,
    partner,
    accountStatus: 'ONBOARDING',
    statusReasonCodes: ['NUMBER_CREATED'],
    setupStatus: 'CREATED',
    partnerPermission: isShared ? 'SHARED' : 'MISSING',
    partnerPermissionSince: isShared ? at : null,
    permissionRequestedAt: null,
    plan: 'BASIC',
    billingStartedAt: at,
    createdAt: at,
    // The account status is computed before the database can say that these are empty.
    pendingDisplayName: null,
    nameChangeTimes: [],
    registrationTimes: [],
    registrationBlockedUntil: null,
    unpaidSince: null,
    portingState: null,
    cancellationRequestedAt: null,
    terminatesAt: null,
    deactivatedAt: null,
    deletedAt: null,
    billingEndedAt: null,
    missingAtMetaSince: null,
    messagingWebhookUrl: null,
    syncedAt: null,
    ...metaColumns(facts),
  });
  em.persist(number);
  recordChange(em, number, {
    kind: 'CREATED',
    previous: null,
    current: facts.number,
    source: 'META',
    event: 'number.created',
    at,
  });
  return number;
}

/** Brings the Hub's copy to what Meta says; history and event for what people watch. */
export function applyMetaNumber(
  em: EntityManager,
  number: PhoneNumber,
  facts: MetaPhoneNumber,
  at: Date,
): void {
  const watched = [
    ['qualityRating', 'QUALITY', 'number.quality_changed'],
    ['displayName', 'DISPLAY_NAME', 'number.display_name_changed'],
    ['connectionStatus', 'CONNECTION', 'number.status_changed'],
  ] as const satisfies readonly (readonly [keyof MetaPhoneNumber, HistoryKind, EventType])[];
  for (const [property, kind, event] of watched) {
    const [previous, current] = [number[property], facts[property]];
    if (previous === null || current === null || previous === current) continue;
    recordChange(em, number, { kind, previous, current, source: 'META', event, at });
  }
  Object.assign(number, told({ ...metaColumns(facts), displayName: facts.displayName }), {
    metaId: facts.metaId,
    setupStatus: setupStatus(number.setupStatus, facts),
    missingAtMetaSince: null,
    syncedAt: at,
  });
}

/** Meta no longer lists the number. It stays, with the time since when. */
export function markMissing(number: PhoneNumber, at: Date): void {
  number.missingAtMetaSince ??= at;
  number.syncedAt = at;
}

function metaColumns(facts: MetaPhoneNumber) {
  return {
    connectionStatus: facts.connectionStatus,
    connectionStatusRaw: facts.connectionStatusRaw,
    qualityRating: facts.qualityRating,
    qualityRatingRaw: facts.qualityRatingRaw,
    codeVerificationStatus: facts.codeVerificationStatus,
    nameStatus: facts.nameStatus,
    hostingPlatform: facts.hostingPlatform,
    accountMode: facts.accountMode,
    isOfficialBusinessAccount: facts.isOfficialBusinessAccount,
    throughputLevel: facts.throughputLevel,
  };
}

const BEFORE_READY: ReadonlySet<SetupStatus> = new Set([
  'CREATED',
  'UNVERIFIED',
  'VERIFIED',
  'REGISTERED',
  'NAME_REQUESTED',
  'CERTIFICATE_DECLINED',
]);

const REGISTERED: ReadonlySet<string | null> = new Set([
  'CONNECTED',
  'FLAGGED',
  'RESTRICTED',
  'RATE_LIMITED',
  'BANNED',
]);

/** How far setting up has come by what Meta says; steps of porting are the porting's own. */
function setupStatus(present: SetupStatus, facts: MetaPhoneNumber): SetupStatus {
  if (!BEFORE_READY.has(present)) return present;
  if (REGISTERED.has(facts.connectionStatus)) return 'READY';
  if (facts.nameStatus === 'DECLINED') return 'CERTIFICATE_DECLINED';
  if (facts.codeVerificationStatus === 'VERIFIED') return 'VERIFIED';
  return 'UNVERIFIED';
}
