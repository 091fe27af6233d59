import { createHash } from 'node:crypto';
import { accountStatus } from 'server/domains/phone-number/account-status.rules';
import type { FactColumns } from 'server/domains/phone-number/phone-number.rules';
import { accountFacts } from 'server/domains/phone-number/phone-number.rules';
import { formatPhoneNumber } from 'server/lib/format-phone-number';

type Row = Record<string, unknown>;

const START = Date.UTC(2024, 0, 1);
const MINUTE = 60_000;
const FIRST = ['Alder', 'Birch', 'Cedar', 'Delta', 'Ember', 'Fjord', 'Grove', 'Harbour', 'Iris'];
const SECOND = ['Bakery', 'Clinic', 'Travel', 'Outdoor', 'Motors', 'Books', 'Foods', 'Studio'];
const CITIES = ['Berlin', 'Lyon', 'Porto', 'Graz', 'Utrecht', 'Malmö', 'Kraków', 'Gdańsk'];
const LIMITS = ['TIER_250', 'TIER_2K', 'TIER_10K', 'TIER_100K', 'TIER_UNLIMITED'] as const;

/** The same name gives the same id, so that rows can point at each other without a look-up. */
export function idOf(kind: string, index: number): string {
  const hex = createHash('sha256').update(`${kind}:${index}`).digest('hex');
  // The bits of a version 7 id, which the time would fill.
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

function pick<T>(list: readonly [T, ...T[]] | readonly T[], index: number): T {
  const found = list[((index % list.length) + list.length) % list.length];
  if (found === undefined) throw new Error('nothing to pick from');
  return found;
}

/** Spreads neighbours apart, so that no column follows the order of another. */
function scatter(index: number): number {
  return Math.imul(index + 1, 2_654_435_761) >>> 0;
}

function companyName(index: number): string {
  const seed = scatter(index);
  return `${pick(FIRST, seed)} ${pick(SECOND, seed >>> 4)} ${pick(CITIES, seed >>> 8)} ${index}`;
}

/** The first partner has every other client, as the largest one of a Hub does. */
export function partnerOf(client: number, partners: number): number {
  return client % 2 === 0 ? 0 : (client >> 1) % partners;
}

function at(index: number): string {
  return new Date(START + index * MINUTE).toISOString();
}

export function partnerRow(index: number): Row {
  return {
    id: idOf('partner', index),
    brand_name: `Bench partner ${index}`,
    country: 'DE',
    currency: 'EUR',
    payment_model: index % 2 === 0 ? 'DIRECT_PAID' : 'PARTNER_PAID',
    payment_processor: 'STRIPE_EU',
    plan: 'GROWTH',
    clients_may_add_numbers: true,
    auto_accept_partner_changes: false,
    created_at: at(index),
  };
}

export function clientRow(index: number, partners: number): Row {
  const name = companyName(index);
  return {
    id: idOf('client', index),
    name,
    legal_name: `${name} GmbH`,
    contact_full_name: 'Kim Beispiel',
    contact_email: `kim@bench-client-${index}.example`,
    contact_language: 'en',
    address_street: `Street ${index % 200}`,
    address_zip: '10115',
    address_city: pick(CITIES, index),
    address_country: 'DE',
    timezone: 'Europe/Berlin',
    max_numbers: 100,
    status: 'ACTIVE',
    partner_id: idOf('partner', partnerOf(index, partners)),
    search_text: '',
    created_at: at(index),
  };
}

/** Partners first, then clients. */
export function organizationRow(index: number, partners: number): Row {
  if (index < partners) {
    return {
      id: idOf('organization-partner', index),
      kind: 'PARTNER',
      name: `Bench partner ${index}`,
      slug: `bench-partner-${index}`,
      partner_id: idOf('partner', index),
      client_id: null,
      created_at: at(index),
    };
  }
  const client = index - partners;
  return {
    id: idOf('organization-client', client),
    kind: 'CLIENT',
    name: companyName(client),
    slug: `bench-client-${client}`,
    partner_id: null,
    client_id: idOf('client', client),
    created_at: at(client),
  };
}

export function portfolioRow(index: number, phoneNumbers: number): Row {
  return {
    id: idOf('portfolio', index),
    meta_id: String(900_000_000_000 + index),
    name: companyName(index),
    client_id: idOf('client', index),
    verification_status: 'VERIFIED',
    verification_status_raw: 'verified',
    messaging_limit: pick(LIMITS, scatter(index)),
    messaging_limit_raw: pick(LIMITS, scatter(index)),
    phone_number_count: phoneNumbers,
    synced_at: at(index),
    sync_failure_permanent: false,
    created_at: at(index),
  };
}

export function wabaRow(index: number, clients: number): Row {
  const client = index % clients;
  return {
    id: idOf('waba', index),
    client_id: idOf('client', client),
    business_portfolio_id: idOf('portfolio', client),
    meta_id: String(800_000_000_000 + index),
    name: `${companyName(client)} WABA`,
    type: 'SHARED',
    timezone_id: 47,
    currency: 'EUR',
    account_review_status: 'APPROVED',
    business_verification_status: 'VERIFIED',
    message_on_behalf_status: 'NOT_APPLICABLE',
    consent_status: 'SIGNED',
    synced_at: at(index),
    sync_failure_permanent: false,
    created_at: at(index),
  };
}

/** The columns that the account status follows from; one in five numbers is not simply running. */
function facts(index: number): FactColumns {
  const seed = scatter(index) % 100;
  return {
    setupStatus: seed < 4 ? 'UNVERIFIED' : 'READY',
    connectionStatus: seed < 4 ? 'UNVERIFIED' : seed < 8 ? 'FLAGGED' : 'CONNECTED',
    accountMode: 'LIVE',
    qualityRating: seed < 8 ? 'RED' : seed < 20 ? 'YELLOW' : seed < 30 ? 'UNKNOWN' : 'GREEN',
    codeVerificationStatus: seed < 4 ? 'NOT_VERIFIED' : 'VERIFIED',
    missingAtMetaSince: null,
    deletedAt: null,
    unpaidSince: seed >= 8 && seed < 14 ? new Date(START) : null,
    portingState: seed === 14 ? 'IN_PROGRESS' : null,
    cancellationRequestedAt: seed >= 15 && seed < 18 ? new Date(START) : null,
    terminatesAt: seed >= 15 && seed < 18 ? new Date(START + 60 * 24 * 60 * MINUTE) : null,
    deactivatedAt: seed === 17 ? new Date(START + 60 * 24 * 60 * MINUTE) : null,
    waba: {
      type: 'SHARED',
      accountReviewStatus: 'APPROVED',
      messageOnBehalfStatus: 'NOT_APPLICABLE',
      businessVerificationStatus: 'VERIFIED',
      sanction: null,
    },
    businessPortfolio: { verificationStatus: 'VERIFIED' },
    client: { status: 'ACTIVE' },
  };
}

export function numberRow(
  index: number,
  { wabas, clients, partners }: { wabas: number; clients: number; partners: number },
): Row {
  const waba = index % wabas;
  const client = waba % clients;
  const known = facts(index);
  const number = `+4915${String(100_000_000 + index)}`;
  const { accountStatus: status, reasons } = accountStatus(accountFacts(known));
  return {
    id: idOf('number', index),
    meta_id: String(700_000_000_000 + index),
    number,
    formatted_number: formatPhoneNumber(number),
    country: 'DE',
    display_name: companyName(client),
    sort_name: '',
    search_text: '',
    waba_id: idOf('waba', waba),
    business_portfolio_id: idOf('portfolio', client),
    client_id: idOf('client', client),
    partner_id: idOf('partner', partnerOf(client, partners)),
    account_status: status,
    status_reason_codes: reasons,
    setup_status: known.setupStatus,
    connection_status: known.connectionStatus,
    connection_status_raw: known.connectionStatus,
    code_verification_status: known.codeVerificationStatus,
    quality_rating: known.qualityRating,
    quality_rating_raw: known.qualityRating,
    hosting_platform: 'CLOUD_API',
    account_mode: known.accountMode,
    is_official_business_account: false,
    throughput_level: 'STANDARD',
    registration_ivr: false,
    registration_method: 'SMS',
    partner_permission: scatter(index) % 3 === 0 ? 'MISSING' : 'SHARED',
    plan: 'REGULAR',
    billing_started_at: at(index),
    unpaid_since: known.unpaidSince,
    porting_state: known.portingState,
    cancellation_requested_at: known.cancellationRequestedAt,
    terminates_at: known.terminatesAt,
    deactivated_at: known.deactivatedAt,
    inbox_active: false,
    synced_at: at(index),
    created_at: at(index),
  };
}

/** One act in the log of the first partner, which grows with the numbers. */
export function auditRow(index: number): Row {
  const subject = idOf('number', index);
  return {
    id: idOf('audit', index),
    organization_id: organizationRow(0, 1)['id'],
    actor_kind: 'HUB',
    actor_name: 'Hub',
    action: index % 3 === 0 ? 'generateApiKey' : 'syncWaba',
    subject_type: 'PhoneNumber',
    subject_id: subject,
    changes: { lastStep: [index, index + 1] },
    at: at(index),
  };
}

/** How many changes a number of every tenth account has seen; the others tell of none. */
export const HISTORY_LENGTH = 10;

/** One change of a number; the first one is the oldest. */
export function historyRow(number: number, step: number): Row {
  const [previous, current] = step % 2 === 0 ? ['GREEN', 'YELLOW'] : ['YELLOW', 'GREEN'];
  return {
    id: idOf('history', number * HISTORY_LENGTH + step),
    phone_number_id: idOf('number', number),
    kind: step === 0 ? 'CREATED' : 'QUALITY',
    previous: step === 0 ? null : previous,
    current: step === 0 ? null : current,
    source: step === 0 ? 'HUB' : 'META',
    at: at(number + step * 24 * 60),
  };
}
