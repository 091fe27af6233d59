import { beforeAll, describe, expect, test, vi } from 'vitest';
import { startApp } from '../../test/app.ts';
import type { TestApp } from '../../test/app.ts';
import { as, asKey } from '../../test/as.ts';
import { createNumber, createWaba } from '../../test/factories/number.ts';
import { createClient, createPartner } from '../../test/factories/organization.ts';
import { createConsent } from '../../test/factories/permission.ts';
import { nobody } from '../../test/graphql.ts';
import type { Caller } from '../../test/graphql.ts';
import type { Organization } from '../domains/organization/organization.entity.ts';
import { PhoneNumber } from '../domains/phone-number/phone-number.entity.ts';
import { Database } from '../read/database.ts';

const MANY = 1_200;

let hub: TestApp;
let brightdesk: Organization;
let nordwind: Organization;
let seeadler: Organization;

beforeAll(async () => {
  hub = await startApp();
  const em = hub.services.orm.em.fork();
  const partner = await createPartner(em, { brandName: 'Brightdesk' });
  brightdesk = partner.organization;
  const client = await createClient(em, { name: 'Nordwind', partner: partner.partner });
  nordwind = client.organization;
  const waba = await createWaba(em, client.client);
  await createNumber(em, waba, { number: '+493023125417', displayName: '=HYPERLINK("evil")' });
  await createNumber(em, waba, { number: '+493023125418', displayName: 'Nordwind, "Nord"' });
  const large = await createClient(em, { name: 'Seeadler' });
  seeadler = large.organization;
  const first = await createNumber(em, await createWaba(em, large.client));
  await hub.services.readPool.query(
    `insert into phone_numbers select (jsonb_populate_record(null::phone_numbers, to_jsonb(n)
       || jsonb_build_object('id', gen_random_uuid(), 'number', '+4940' || (1000000 + i), 'meta_id', 900000 + i))).*
     from phone_numbers n, generate_series(1, ${MANY - 1}) i where n.id = $1`,
    [first.id],
  );
});

async function exported(caller: Caller, query: Record<string, string> = {}) {
  const response = await hub.app.inject({
    method: 'GET',
    url: `/exports/accounts.csv?${new URLSearchParams(query).toString()}`,
    headers: caller,
  });
  const [head = '', ...lines] = response.body
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .split('\r\n');
  return { response, status: response.statusCode, head, lines };
}

describe('the export of accounts', () => {
  test("has the seeds' columns first, and names the file", async () => {
    const { response, head, lines } = await exported(await as(hub, brightdesk, 'MEMBER'));
    expect(head.split(',').slice(0, 6)).toEqual([
      'Company legal name',
      'WhatsApp number',
      'Contact email',
      'Message on behalf',
      'Meta business verification',
      'Number registration',
    ]);
    expect(response.headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="accounts-2026-11-22.csv"',
      'x-content-type-options': 'nosniff',
    });
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(
      /^Nordwind GmbH,\+493023125417,ada@nordwind\.example,Not applicable,Not started,Done,/,
    );
  });

  test('runs nothing in a spreadsheet, and keeps what needs quotes', async () => {
    const { lines } = await exported(await as(hub, nordwind, 'OWNER'));
    expect(lines.join('\n')).toContain(`"'=HYPERLINK(""evil"")"`);
    expect(lines.join('\n')).toContain('"Nordwind, ""Nord"""');
  });

  test('says since when a number is shared, and who decided that', async () => {
    const em = hub.services.orm.em.fork();
    const number = await em.findOneOrFail(
      PhoneNumber,
      { number: '+493023125417' },
      { populate: ['client', 'partner'] },
    );
    const at = new Date('2026-05-04T08:00:00Z');
    number.permissionConsent = await createConsent(em, number, at);
    Object.assign(number, { partnerPermission: 'SHARED', partnerPermissionSince: at });
    await em.flush();
    const filter = JSON.stringify({ search: '125417' });
    const { head, lines } = await exported(await as(hub, brightdesk, 'MEMBER'), { filter });
    const column = head.split(',').indexOf('Permission since');
    expect(head.split(',')[column + 1]).toBe('Permission decided by');
    expect(lines[0]?.split(',').slice(column - 1, column + 2)).toEqual([
      'Shared',
      '2026-05-04T08:00:00.000Z',
      'Somebody',
    ]);
  });

  test('is narrowed and sorted like the list', async () => {
    const owner = await as(hub, nordwind, 'OWNER');
    const found = await exported(owner, {
      filter: JSON.stringify({ search: '125418', accountStatus: ['RUNNING'] }),
    });
    expect(found.lines.map((line) => line.split(',')[1])).toEqual(['+493023125418']);
    const orderBy = JSON.stringify({ field: 'NUMBER', direction: 'ASC' });
    const sorted = await exported(owner, { orderBy });
    expect(sorted.lines.map((line) => line.split(',')[1])).toEqual([
      '+493023125417',
      '+493023125418',
    ]);
  });

  test('shows each caller exactly the numbers of its list, also by API key', async () => {
    const foreign = JSON.stringify({ search: '4940' });
    expect((await exported(await asKey(hub, nordwind, ['READ']))).lines).toHaveLength(2);
    expect((await exported(await as(hub, nordwind, 'OWNER'), { filter: foreign })).lines).toEqual(
      [],
    );
    expect((await exported(nobody)).status).toBe(401);
    expect((await exported(await asKey(hub, nordwind, ['WRITE']))).status).toBe(403);
    const { cookie = '' } = await as(hub, nordwind, 'OWNER');
    expect((await exported({ cookie }, { workspace: 'nordwind' })).lines).toHaveLength(2);
    expect((await exported({ cookie }, { workspace: 'seeadler' })).status).toBe(404);
  });

  test('refuses a filter that the list would refuse', async () => {
    const owner = await as(hub, nordwind, 'OWNER');
    for (const filter of ['{', '{"accountStatus":["RUNING"]}', '{"statuses":[]}', '7']) {
      const { status, response } = await exported(owner, { filter });
      expect([status, response.json().code]).toEqual([400, 'BAD_USER_INPUT']);
    }
  });

  test('reads a long list in batches, each number once', async () => {
    const owner = await as(hub, seeadler, 'OWNER');
    const statements = vi.spyOn(Database.prototype, 'query');
    const { lines } = await exported(owner);
    expect(new Set(lines).size).toBe(MANY);
    expect(statements).toHaveBeenCalledTimes(Math.ceil(MANY / 500));
    statements.mockRestore();
  });

  test('is written down in the audit log', async () => {
    const owner = await as(hub, nordwind, 'OWNER');
    const { response } = await exported(owner, { filter: '{"search":"nord"}' });
    const { rows } = await hub.services.readPool.query(
      "select organization_id, changes from audit_entries where action = 'exportAccounts' and request_id = $1",
      [response.headers['x-request-id']],
    );
    expect(rows).toEqual([
      { organization_id: nordwind.id, changes: { filter: [null, '{"search":"nord"}'] } },
    ]);
  });
});
