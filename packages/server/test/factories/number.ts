import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 as uuid } from 'uuid';
import type { Client } from '../../src/domains/client/client.entity.ts';
import { PhoneNumber } from '../../src/domains/phone-number/phone-number.entity.ts';
import { Waba } from '../../src/domains/waba/waba.entity.ts';
import { formatPhoneNumber } from '../../src/lib/format-phone-number.ts';

const at = new Date('2026-02-01T10:00:00Z');

let count = 0;
function next(): number {
  count += 1;
  return count;
}

/** A SHARED account that was never synced. */
export async function createWaba(
  em: EntityManager,
  client: Client,
  given: Partial<Pick<Waba, 'metaId' | 'name' | 'type'>> = {},
): Promise<Waba> {
  const type = given.type ?? 'SHARED';
  const waba = em.create(Waba, {
    id: uuid(),
    client,
    metaId: given.metaId ?? String(100_000_000_000 + next()),
    name: given.name ?? `${client.name} WABA`,
    type,
    consentStatus: 'SIGNED',
    messageOnBehalfStatus: type === 'OBO' ? 'SUBMITTED' : 'NOT_APPLICABLE',
    createdAt: at,
  });
  await em.persist(waba).flush();
  return waba;
}

/** A running number, as if it had been synced. */
export async function createNumber(
  em: EntityManager,
  waba: Waba,
  given: Partial<
    Pick<PhoneNumber, 'number' | 'displayName' | 'metaId' | 'qualityRating' | 'partnerPermission'>
  > = {},
): Promise<PhoneNumber> {
  const index = next();
  const digits = given.number ?? `+4930231${String(25_000 + index)}`;
  const number = em.create(PhoneNumber, {
    id: uuid(),
    metaId: given.metaId ?? String(200_000_000_000 + index),
    number: digits,
    formattedNumber: formatPhoneNumber(digits),
    country: 'DE',
    displayName: given.displayName ?? `${waba.client.name} ${index}`,
    waba,
    businessPortfolio: null,
    client: waba.client,
    partner: waba.client.partner,
    accountStatus: 'RUNNING',
    statusReasonCodes: [],
    setupStatus: 'READY',
    connectionStatus: 'CONNECTED',
    connectionStatusRaw: 'CONNECTED',
    codeVerificationStatus: 'VERIFIED',
    qualityRating: given.qualityRating ?? 'GREEN',
    qualityRatingRaw: 'GREEN',
    hostingPlatform: 'CLOUD_API',
    accountMode: 'LIVE',
    partnerPermission: given.partnerPermission ?? 'MISSING',
    plan: 'REGULAR',
    billingStartedAt: at,
    createdAt: new Date(at.getTime() + index * 1000),
  });
  await em.persist(number).flush();
  return number;
}
