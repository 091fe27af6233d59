import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { createServer } from 'node:http';
import type { IncomingMessage } from 'node:http';
import pg from 'pg';
import { v7 as uuid } from 'uuid';
import { z } from 'zod';
import { COUNT_LIMIT } from '../count-limit.ts';
import { SET_WEBHOOK_STEPS } from '../set-webhook.ts';

/*
 * The bare limit: no GraphQL, no rules. A path names a prepared statement that returns the whole
 * answer as JSON text; a few connections take statements one behind the other without waiting.
 */
const environment = z
  .object({
    DATABASE_URL: z.string(),
    PORT: z.coerce.number(),
    PARTNER_ID: z.string(),
    META_APP_SECRET: z.string(),
  })
  .parse(process.env);

const page = (count: string) => `
  with page as (
    select n.id, n.number, n.display_name, n.country, n.account_status, n.quality_rating,
      n.partner_permission, n.created_at, w.id as waba_id, w.name as waba_name,
      c.id as client_id, c.name as client_name, row_number() over (order by n.created_at desc, n.id desc) as place
    from (select * from phone_numbers where partner_id = $1
      order by created_at desc, id desc limit $2::int + 1) n
    join wabas w on w.id = n.waba_id join clients c on c.id = n.client_id)
  select json_build_object('data', json_build_object('phoneNumbers', json_build_object(
    'nodes', json_agg(json_build_object('id', id, 'number', number, 'displayName', display_name,
      'country', country, 'accountStatus', account_status, 'qualityRating', quality_rating,
      'partnerPermission', partner_permission, 'createdAt', created_at,
      'waba', json_build_object('id', waba_id, 'name', waba_name),
      'client', json_build_object('id', client_id, 'name', client_name)) order by place)
      filter (where place <= $2::int),
    'pageInfo', json_build_object('hasNextPage', count(*) > $2::int, 'endCursor',
      min(created_at || ' ' || id::text) filter (where place <= $2::int))
    ${count})))::text as answer from page`;

const search = `
  with page as (
    select n.id, n.number, n.display_name, n.account_status, n.created_at, c.id as client_id,
      c.name as client_name, row_number() over (order by n.created_at desc, n.id desc) as place
    from (select * from phone_numbers where partner_id = $1 and search_text like '%' || $2 || '%'
      order by created_at desc, id desc limit 51) n
    join clients c on c.id = n.client_id)
  select json_build_object('data', json_build_object('phoneNumbers', json_build_object(
    'nodes', coalesce(json_agg(json_build_object('id', id, 'number', number,
      'displayName', display_name, 'accountStatus', account_status, 'createdAt', created_at,
      'client', json_build_object('id', client_id, 'name', client_name)) order by place)
      filter (where place <= 50), '[]'),
    'pageInfo', json_build_object('hasNextPage', count(*) > 50, 'endCursor',
      min(created_at || ' ' || id::text) filter (where place <= 50)))))::text as answer from page`;

const history = (columns: string) => `select row_number() over (order by at desc, id desc) as place,
    ${columns} from phone_number_history h where h.phone_number_id = n.id
    order by at desc, id desc`;

const waba = `
  select json_build_object('data', json_build_object('waba', json_build_object(
    'id', w.id, 'name', w.name, 'currency', w.currency,
    'phoneNumbers', json_build_object('nodes', (
      select json_agg(json_build_object('id', n.id, 'number', n.number,
        'displayName', n.display_name, 'accountStatus', n.account_status,
        'qualityRating', n.quality_rating, 'history', json_build_object('nodes', (
          select coalesce(json_agg(json_build_object('id', id, 'kind', kind, 'previous', previous,
            'current', current, 'source', source, 'at', at) order by place), '[]')
          from (${history('id, kind, previous, current, source, at')} limit 10) told)))
        order by n.created_at desc, n.id desc)
      from (select * from phone_numbers where waba_id = w.id and partner_id = $1
        order by created_at desc, id desc limit 50) n)))))::text as answer
  from wabas w join clients c on c.id = w.client_id where w.id = $2 and c.partner_id = $1`;

const audit = `
  with page as (
    select id, action, subject_type, actor_name, reason, at,
      row_number() over (order by at desc, id desc) as place
    from audit_entries where organization_id = (
      select organization_id from organization_api_keys where secret_hash = $1)
    order by at desc, id desc limit 51)
  select json_build_object('data', json_build_object('auditEntries', json_build_object(
    'nodes', coalesce(json_agg(json_build_object('id', id, 'action', action,
      'subjectType', subject_type, 'actorName', actor_name, 'reason', reason, 'at', at)
      order by place) filter (where place <= 50), '[]'),
    'pageInfo', json_build_object('hasNextPage', count(*) > 50,
      'endCursor', min(at || ' ' || id::text) filter (where place <= 50)))))::text as answer
  from page`;

const numberHistory = `
  select json_build_object('data', json_build_object('phoneNumber', json_build_object('id', n.id,
    'history', (select json_build_object(
      'nodes', coalesce(json_agg(json_build_object('id', id, 'kind', kind, 'previous', previous,
        'current', current, 'detail', detail, 'source', source, 'actorName', actor_name,
        'at', at) order by place) filter (where place <= 50), '[]'),
      'pageInfo', json_build_object('hasNextPage', count(*) > 50,
        'endCursor', min(at || ' ' || id::text) filter (where place <= 50)))
      from (${history('id, kind, previous, current, detail, source, actor_name, at')} limit 51) told)
    )))::text as answer
  from phone_numbers n where n.id = $2 and n.partner_id = $1`;

const details = `
  select json_build_object('data', json_build_object('phoneNumber', json_build_object(
    'id', n.id, 'metaId', n.meta_id, 'number', n.number, 'country', n.country,
    'displayName', n.display_name, 'accountStatus', n.account_status,
    'setupStatus', n.setup_status, 'connectionStatus', n.connection_status,
    'qualityRating', n.quality_rating, 'hostingPlatform', n.hosting_platform,
    'accountMode', n.account_mode, 'isOfficialBusinessAccount', n.is_official_business_account,
    'throughputLevel', n.throughput_level, 'partnerPermission', n.partner_permission,
    'plan', n.plan, 'billingStartedAt', n.billing_started_at, 'terminatesAt', n.terminates_at,
    'messagingWebhookUrl', n.messaging_webhook_url, 'syncedAt', n.synced_at,
    'createdAt', n.created_at,
    'waba', (select json_build_object('id', w.id, 'name', w.name, 'metaId', w.meta_id,
      'currency', w.currency, 'accountReviewStatus', w.account_review_status)
      from wabas w where w.id = n.waba_id),
    'businessPortfolio', (select json_build_object('id', b.id, 'name', b.name,
      'metaId', b.meta_id, 'messagingLimit', b.messaging_limit,
      'verificationStatus', b.verification_status, 'phoneNumberCount', b.phone_number_count)
      from business_portfolios b where b.id = n.business_portfolio_id),
    'client', (select json_build_object('id', c.id, 'name', c.name, 'legalName', c.legal_name)
      from clients c where c.id = n.client_id),
    'partner', (select json_build_object('id', p.id, 'brandName', p.brand_name)
      from partners p where p.id = n.partner_id),
    'history', (select json_build_object(
      'nodes', coalesce(json_agg(json_build_object('id', id, 'kind', kind, 'previous', previous,
        'current', current, 'detail', detail, 'source', source, 'actorName', actor_name,
        'at', at) order by place) filter (where place <= 10), '[]'),
      'pageInfo', json_build_object('hasNextPage', count(*) > 10,
        'endCursor', min(at || ' ' || id::text) filter (where place <= 10)))
      from (${history('id, kind, previous, current, detail, source, actor_name, at')} limit 11) told)
    )))::text as answer
  from phone_numbers n where n.id = $2 and n.partner_id = $1`;

const viewer = `
  select json_build_object('data', json_build_object('viewer', json_build_object('organization',
    json_build_object('id', o.id, 'name', o.name))))::text as answer
  from organization_api_keys k join organizations o on o.id = k.organization_id
  where k.secret_hash = $1`;

const rename = `
  with before as (select id, name from users where id = $1 for update),
  logged as (
    insert into audit_entries (id, organization_id, actor_kind, actor_id, actor_name, action,
      subject_type, subject_id, changes, ip, request_id, at)
    select $4, $3, 'USER', id, name, 'updateViewer', 'User', id,
      jsonb_build_object('name', jsonb_build_array(name, $2::text)), '127.0.0.1', null, now()
    from before)
  update users u set name = $2, updated_at = now() from before where u.id = before.id
  returning '{"data":{"updateViewer":{"user":{"id":"' || u.id || '","name":' || to_json(u.name)
    || '}}}}' as answer`;

const setWebhook = `${SET_WEBHOOK_STEPS}
  select json_build_object('data', json_build_object('setMessagingWebhook',
    json_build_object('phoneNumber', json_build_object('id', id,
      'messagingWebhookUrl', messaging_webhook_url))))::text as answer from changed cross join asked`;

const notice = `
  with stored as (
    insert into meta_notices (id, body_hash, body, received_at) values ($1, $2, $3, now())
    on conflict (body_hash) do nothing returning id)
  select graphile_worker.add_job('apply_meta_notice', json_build_object('noticeId', id))
  from stored`;

const clients = Array.from({ length: 4 }, () => {
  const client = new pg.Client({ connectionString: environment.DATABASE_URL, pipeline: true });
  client.on('error', (error) => process.stderr.write(`${error.message}\n`));
  return client;
});
await Promise.all(clients.map((client) => client.connect()));
let turn = 0;

async function answer(name: string, text: string, values: unknown[]): Promise<string> {
  const client = clients[(turn += 1) % clients.length];
  const result = await client?.query<{ answer: string }>({ name, text, values });
  return result?.rows[0]?.answer ?? '';
}

function keyHashOf({ headers }: IncomingMessage): string {
  const key = (headers.authorization ?? '').slice('Bearer '.length);
  return createHash('sha256').update(key).digest('hex');
}

const PARTNER = environment.PARTNER_ID;
const given = z.looseObject({
  first: z.number().default(50),
  id: z.string().default(''),
  search: z.string().default(''),
  user: z.string().default(''),
  organization: z.string().default(''),
  name: z.string().default(''),
  url: z.string().default(''),
});
type Given = z.infer<typeof given>;

const answers: Record<string, (asked: Given, request: IncomingMessage) => Promise<string>> = {
  '/Q1': ({ first }) =>
    answer(
      'q1',
      page(
        `, 'totalCount', (select count(*) from (
          select from phone_numbers where partner_id = $1 limit $3::int) counted)`,
      ),
      [PARTNER, first, COUNT_LIMIT],
    ),
  '/Q1n': ({ first }) => answer('q1n', page(''), [PARTNER, first]),
  '/Q2': ({ id }) => answer('q2', waba, [PARTNER, id]),
  '/Q3': (_asked, request) => answer('q3', viewer, [keyHashOf(request)]),
  '/audit': (_asked, request) => answer('audit', audit, [keyHashOf(request)]),
  '/history': ({ id }) => answer('history', numberHistory, [PARTNER, id]),
  '/details': ({ id }) => answer('details', details, [PARTNER, id]),
  '/search': ({ search: text }) => answer('search', search, [PARTNER, text]),
  '/M2': ({ id, url, organization }) => answer('m2', setWebhook, [id, PARTNER, url, organization]),
  '/M1': ({ user, organization, name }) => answer('m1', rename, [user, name, organization, uuid()]),
};

async function takeNotice(body: Buffer, { headers }: IncomingMessage): Promise<number> {
  const signature = String(headers['x-hub-signature-256']).slice('sha256='.length);
  const wanted = createHmac('sha256', environment.META_APP_SECRET).update(body).digest();
  const isSigned = timingSafeEqual(wanted, Buffer.from(signature, 'hex'));
  if (!isSigned) return 401;
  JSON.parse(body.toString('utf8'));
  const hash = createHash('sha256').update(body).digest('hex');
  await answer('notice', notice, [uuid(), hash, body.toString('utf8')]);
  return 200;
}

const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const body = Buffer.concat(chunks);
    const path = request.url ?? '';
    const ask = answers[path];
    const respond = async () => {
      if (path === '/webhooks/meta') {
        response.writeHead(await takeNotice(body, request)).end();
      } else if (ask === undefined) {
        response.writeHead(404).end();
      } else {
        const text = await ask(given.parse(JSON.parse(body.toString('utf8'))), request);
        response.writeHead(200, { 'content-type': 'application/json' }).end(text);
      }
    };
    respond().catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  });
});
server.listen(environment.PORT, '127.0.0.1');
process.once('SIGTERM', () => {
  server.close(() => void Promise.all(clients.map((client) => client.end())));
  server.closeAllConnections();
});
