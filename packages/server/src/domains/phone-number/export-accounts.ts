import { readOf, viewerOf } from '../../context.ts';
import type { Context } from '../../context.ts';
import { BYTE_ORDER_MARK, csvLines } from '../../lib/csv.ts';
import { encodeTypeId } from '../../lib/type-id.ts';
import type { Order, Where } from '../../read/read.ts';
import { walk } from '../../read/walk.ts';
import { audit } from '../audit/audit.ts';
import { PhoneNumber } from './phone-number.entity.ts';
import { numberActivation } from './phone-number.rules.ts';
import type { ActivationColumns } from './phone-number.rules.ts';

/** What of each number is read. */
const MASK = {
  id: true,
  number: true,
  metaId: true,
  displayName: true,
  accountStatus: true,
  qualityRating: true,
  partnerPermission: true,
  partnerPermissionSince: true,
  permissionConsent: { kind: true, actorName: true, at: true },
  plan: true,
  billingStartedAt: true,
  terminatesAt: true,
  createdAt: true,
  setupStatus: true,
  connectionStatus: true,
  missingAtMetaSince: true,
  portingState: true,
  client: { name: true, legalName: true, externalReference: true, contactEmail: true },
  waba: {
    name: true,
    metaId: true,
    type: true,
    messageOnBehalfStatus: true,
    businessVerificationStatus: true,
  },
  businessPortfolio: { verificationStatus: true, messagingLimit: true },
} as const;

interface Row extends Omit<ActivationColumns, 'waba' | 'businessPortfolio'> {
  id: string;
  number: string;
  metaId: string | null;
  displayName: string | null;
  accountStatus: string;
  qualityRating: string | null;
  partnerPermission: string;
  partnerPermissionSince: Date | null;
  permissionConsent: { kind: string; actorName: string; at: Date } | null;
  plan: string;
  billingStartedAt: Date | null;
  terminatesAt: Date | null;
  createdAt: Date;
  client: {
    name: string;
    legalName: string;
    externalReference: string | null;
    contactEmail: string;
  };
  waba: ActivationColumns['waba'] & { name: string; metaId: string };
  businessPortfolio:
    | (NonNullable<ActivationColumns['businessPortfolio']> & { messagingLimit: string | null })
    | null;
}

/** What people know a number by comes first, what only programs need comes last. */
const COLUMNS: readonly (readonly [head: string, cell: (row: Row) => string | null])[] = [
  ['Company legal name', ({ client }) => client.legalName],
  ['WhatsApp number', ({ number }) => number],
  ['Contact email', ({ client }) => client.contactEmail],
  ['Message on behalf', (row) => words(numberActivation(row).messageOnBehalf)],
  ['Meta business verification', (row) => words(numberActivation(row).businessVerification)],
  ['Number registration', (row) => words(numberActivation(row).numberRegistration)],
  ['Display name', ({ displayName }) => displayName],
  ['Account status', ({ accountStatus }) => words(accountStatus)],
  ['Quality rating', ({ qualityRating }) => QUALITY[qualityRating ?? ''] ?? 'Unknown'],
  ['Messaging limit', (row) => LIMITS[row.businessPortfolio?.messagingLimit ?? ''] ?? 'Unknown'],
  ['Partner API key permission', ({ partnerPermission }) => words(partnerPermission)],
  ['Permission since', (row) => permissionSince(row)?.toISOString() ?? null],
  ['Permission decided by', (row) => decidingConsent(row)?.actorName ?? null],
  ['Client', ({ client }) => client.name],
  ['External reference', ({ client }) => client.externalReference],
  ['Plan', ({ plan }) => words(plan)],
  ['Billing started', ({ billingStartedAt }) => billingStartedAt?.toISOString() ?? null],
  ['Works until', ({ terminatesAt }) => terminatesAt?.toISOString() ?? null],
  ['Added', ({ createdAt }) => createdAt.toISOString()],
  ['WhatsApp Business Account', ({ waba }) => waba.name],
  ['WhatsApp Business Account ID', ({ waba }) => waba.metaId],
  ['Phone number ID at Meta', ({ metaId }) => metaId],
  ['Number ID', ({ id }) => encodeTypeId('number', id)],
];

/** What the client decided; nothing where the permission follows from who pays. */
function decidingConsent({ partnerPermission, permissionConsent: consent }: Row) {
  const decided = partnerPermission === 'SHARED' ? 'GRANTED' : 'REVOKED';
  return consent?.kind === decided ? consent : null;
}

function permissionSince(row: Row): Date | null {
  return row.partnerPermissionSince ?? decidingConsent(row)?.at ?? null;
}

const QUALITY: Record<string, string> = { GREEN: 'High', YELLOW: 'Medium', RED: 'Low' };

/** Customers per 24 hours. */
const LIMITS: Record<string, string> = {
  TIER_50: '50',
  TIER_250: '250',
  TIER_2K: '2000',
  TIER_10K: '10000',
  TIER_100K: '100000',
  TIER_UNLIMITED: 'Unlimited',
};

/** E.g. "Not applicable" for `NOT_APPLICABLE`. */
const words = (value: string) =>
  value.charAt(0) + value.slice(1).toLowerCase().replaceAll('_', ' ');

interface List {
  where: Where<PhoneNumber>;
  order: Order<PhoneNumber>;
  /** As it was asked for, for the audit log. */
  filter: string | null;
}

/** A list of numbers as lines of CSV, in pieces; that it was taken out stands in the audit log. */
export async function exportAccounts(ctx: Context, list: List): Promise<AsyncIterable<string>> {
  const { organizationId, organizationName } = viewerOf(ctx);
  await ctx.em.transactional(async (em) => {
    audit(em, ctx, {
      action: 'exportAccounts',
      subject: { id: organizationId },
      subjectType: 'Organization',
      subjectName: organizationName,
      changes: list.filter === null ? {} : { filter: [null, list.filter.slice(0, 1_000)] },
    });
  });
  return lines(ctx, list);
}

async function* lines(ctx: Context, { where, order }: List): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK + csvLines([COLUMNS.map(([head]) => head)]);
  const batches = walk<PhoneNumber, Row>(readOf(ctx), ctx.services.orm.getMetadata(), {
    entity: PhoneNumber,
    where,
    order,
    mask: MASK,
  });
  for await (const rows of batches) {
    yield csvLines(rows.map((row) => COLUMNS.map(([, cell]) => cell(row))));
  }
}
