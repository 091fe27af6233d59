import { createHash } from 'node:crypto';
import pg from 'pg';
import { v7 as uuid } from 'uuid';
import { z } from 'zod';
import { COUNT_LIMIT } from '../count-limit.ts';
import { SET_WEBHOOK } from '../set-webhook.ts';

/*
 * The SQL of the hand-written servers, as their authors would write it: named prepared statements,
 * one for a page, one for each relation of all its rows, and the same cuts by partner.
 */
export const environment = z
  .object({ DATABASE_URL: z.string(), PORT: z.coerce.number(), PARTNER_ID: z.string() })
  .parse(process.env);

const pool = new pg.Pool({ connectionString: environment.DATABASE_URL, max: 10 });
pool.on('error', (error) => process.stderr.write(`${error.message}\n`));

export const end = () => pool.end();

async function rows<Row extends object>(
  name: string,
  text: string,
  values: unknown[],
): Promise<Row[]> {
  const result = await pool.query<Row>({ name, text, values });
  return result.rows;
}

/** The rows with these ids, in the order of the ids. */
async function byId(name: string, text: string, ids: readonly string[]): Promise<(Named | null)[]> {
  const found = await rows<Named>(name, text, [[...new Set(ids)]]);
  const known = new Map(found.map((row) => [row.id, row]));
  return ids.map((id) => known.get(id) ?? null);
}

export interface Named {
  id: string;
  name: string;
}

export interface NumberRow {
  id: string;
  createdAt: Date;
  wabaId: string;
  clientId: string;
  businessPortfolioId: string | null;
  partnerId: string | null;
}

export interface HistoryRow {
  id: string;
  phoneNumberId: string;
  at: Date;
}

export interface AuditRow {
  id: string;
  at: Date;
}

export interface Page<Row> {
  nodes: Row[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

const NUMBER = `id, meta_id as "metaId", number, country, display_name as "displayName",
  account_status as "accountStatus", setup_status as "setupStatus",
  connection_status as "connectionStatus", quality_rating as "qualityRating",
  hosting_platform as "hostingPlatform", account_mode as "accountMode",
  is_official_business_account as "isOfficialBusinessAccount",
  throughput_level as "throughputLevel", partner_permission as "partnerPermission", plan,
  billing_started_at as "billingStartedAt", terminates_at as "terminatesAt",
  messaging_webhook_url as "messagingWebhookUrl", synced_at as "syncedAt",
  created_at as "createdAt", waba_id as "wabaId", client_id as "clientId",
  business_portfolio_id as "businessPortfolioId", partner_id as "partnerId"`;
const CARD = `id, number, display_name as "displayName", country,
  account_status as "accountStatus", quality_rating as "qualityRating",
  partner_permission as "partnerPermission", created_at as "createdAt",
  waba_id as "wabaId", client_id as "clientId"`;

export async function pageOfNumbers(first: number, search?: string): Promise<Page<NumberRow>> {
  const found =
    search === undefined
      ? await rows<NumberRow>(
          'page',
          `select ${CARD} from phone_numbers where partner_id = $1
           order by created_at desc, id desc limit $2`,
          [environment.PARTNER_ID, first + 1],
        )
      : await rows<NumberRow>(
          'search',
          `select ${CARD} from phone_numbers where partner_id = $1 and search_text like $3
           order by created_at desc, id desc limit $2`,
          [environment.PARTNER_ID, first + 1, `%${search}%`],
        );
  return pageOf(found, first, ({ createdAt, id }) => [createdAt.toISOString(), id]);
}

/** As exactly as our server counts, and not one row further. */
export async function countNumbers(): Promise<number> {
  const [row] = await rows<{ count: number }>(
    'count',
    `select count(*)::int as count from (
       select from phone_numbers where partner_id = $1 limit $2) counted`,
    [environment.PARTNER_ID, COUNT_LIMIT],
  );
  return row?.count ?? 0;
}

export async function findNumber(id: string): Promise<NumberRow | null> {
  const text = `select ${NUMBER} from phone_numbers where id = $1 and partner_id = $2`;
  const [row] = await rows<NumberRow>('number', text, [id, environment.PARTNER_ID]);
  return row ?? null;
}

export async function findWaba(id: string): Promise<Named | null> {
  const [row] = await rows<Named>(
    'waba',
    `select w.id, w.name, w.meta_id as "metaId", w.currency,
       w.account_review_status as "accountReviewStatus"
     from wabas w join clients c on c.id = w.client_id where w.id = $1 and c.partner_id = $2`,
    [id, environment.PARTNER_ID],
  );
  return row ?? null;
}

export async function numbersOfWaba(id: string, first: number): Promise<Page<NumberRow>> {
  const found = await rows<NumberRow>(
    'numbers_of_waba',
    `select ${CARD} from phone_numbers where waba_id = $1 and partner_id = $2
     order by created_at desc, id desc limit $3`,
    [id, environment.PARTNER_ID, first + 1],
  );
  return pageOf(found, first, ({ createdAt, id: last }) => [createdAt.toISOString(), last]);
}

/** A page for each of these numbers. */
export async function historyOfNumbers(
  ids: readonly string[],
  first: number,
): Promise<Page<HistoryRow>[]> {
  const found = await rows<HistoryRow>(
    'history',
    `select h.id, h.phone_number_id as "phoneNumberId", h.kind, h.previous, h.current, h.detail,
       h.source, h.actor_name as "actorName", h.at
     from unnest($1::uuid[]) as n (id) cross join lateral (
       select * from phone_number_history where phone_number_id = n.id
       order by at desc, id desc limit $2) h`,
    [ids, first + 1],
  );
  const grouped = Map.groupBy(found, ({ phoneNumberId }) => phoneNumberId);
  return ids.map((id) =>
    pageOf(grouped.get(id) ?? [], first, ({ at, id: last }) => [at.toISOString(), last]),
  );
}

export const wabasById = (ids: readonly string[]) =>
  byId(
    'wabas',
    `select id, name, meta_id as "metaId", currency,
       account_review_status as "accountReviewStatus" from wabas where id = any($1)`,
    ids,
  );

export const clientsById = (ids: readonly string[]) =>
  byId(
    'clients',
    'select id, name, legal_name as "legalName" from clients where id = any($1)',
    ids,
  );

export const partnersById = (ids: readonly string[]) =>
  byId('partners', 'select id, brand_name as "brandName" from partners where id = any($1)', ids);

export const portfoliosById = (ids: readonly string[]) =>
  byId(
    'portfolios',
    `select id, name, meta_id as "metaId", messaging_limit as "messagingLimit",
       verification_status as "verificationStatus", phone_number_count as "phoneNumberCount"
     from business_portfolios where id = any($1)`,
    ids,
  );

export async function organizationOfKey(authorization: string): Promise<Named | null> {
  const key = authorization.slice('Bearer '.length);
  const [row] = await rows<Named>(
    'viewer',
    `select o.id, o.name from organization_api_keys k
     join organizations o on o.id = k.organization_id where k.secret_hash = $1`,
    [createHash('sha256').update(key).digest('hex')],
  );
  return row ?? null;
}

export async function auditLogOf(authorization: string, first: number): Promise<Page<AuditRow>> {
  const organization = await organizationOfKey(authorization);
  const found = await rows<AuditRow>(
    'audit',
    `select id, action, subject_type as "subjectType", actor_name as "actorName", reason, at
     from audit_entries where organization_id = $1 order by at desc, id desc limit $2`,
    [organization?.id, first + 1],
  );
  return pageOf(found, first, ({ at, id }) => [at.toISOString(), id]);
}

/** The change and its audit entry in one statement; the organization is the person's first one. */
export async function renameUser(id: string, name: string): Promise<Named | null> {
  const [row] = await rows<Named>(
    'rename',
    `with before as (
       select u.id, u.name, m.organization_id from users u join memberships m on m.user_id = u.id
       where u.id = $1 order by m.created_at limit 1 for update of u),
     logged as (
       insert into audit_entries (id, organization_id, actor_kind, actor_id, actor_name, action,
         subject_type, subject_id, changes, ip, request_id, at)
       select $3, organization_id, 'USER', id, name, 'updateViewer', 'User', id,
         jsonb_build_object('name', jsonb_build_array(name, $2::text)), '127.0.0.1', null, now()
       from before)
     update users u set name = $2, updated_at = now() from before where u.id = before.id
     returning u.id, u.name`,
    [id, name, uuid()],
  );
  return row ?? null;
}

export async function setWebhook(authorization: string, id: string, url: string) {
  const organization = await organizationOfKey(authorization);
  const values = [id, environment.PARTNER_ID, url, organization?.id];
  const [row] = await rows<{ id: string; url: string }>('set_webhook', SET_WEBHOOK, values);
  return row === undefined ? null : { id: row.id, messagingWebhookUrl: row.url };
}

function pageOf<Row>(found: Row[], first: number, cursor: (row: Row) => string[]): Page<Row> {
  const nodes = found.slice(0, first);
  const last = nodes.at(-1);
  return {
    nodes,
    pageInfo: {
      hasNextPage: found.length > first,
      endCursor: last === undefined ? null : Buffer.from(cursor(last).join(' ')).toString('base64'),
    },
  };
}
