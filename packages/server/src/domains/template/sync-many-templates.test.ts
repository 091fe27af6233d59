import { beforeAll, expect, test } from 'vitest';
import { startApp } from '../../../test/app.ts';
import type { TestApp } from '../../../test/app.ts';
import { as } from '../../../test/as.ts';
import { createConnectedWaba } from '../../../test/factories/connected-waba.ts';
import { createClient } from '../../../test/factories/organization.ts';
import type { Caller } from '../../../test/graphql.ts';
import { deliver, notice } from '../../../test/meta-delivery.ts';
import { metaWorld, OTHER_WABA, WABA } from '../../../test/meta-world.ts';
import { statementsOf } from '../../../test/statements-of.ts';
import { syncTemplatesFromMeta } from './sync-templates.job.ts';

const MANY = 600;
const metaId = (index: number) => String(400_000_000_000_000 + index);
const WAS_PAUSED = metaId(7);

let hub: TestApp;
let owner: Caller;
let many: string;
let few: string;

beforeAll(async () => {
  hub = await startApp({
    ...metaWorld([]),
    templates: Array.from({ length: MANY + 1 }, (_, index) => ({
      id: metaId(index),
      waba: index < MANY ? WABA : OTHER_WABA,
      name: `order_${String(index).padStart(4, '0')}`,
      components: [{ type: 'BODY', text: `Order ${index} is on its way.` }],
    })),
  });
  const { client, organization } = await createClient(hub.services.orm.em.fork(), { name: 'N' });
  owner = await as(hub, organization, 'OWNER');
  many = (await createConnectedWaba(hub, client, WABA)).id;
  few = (await createConnectedWaba(hub, client, OTHER_WABA)).id;
  hub.clock.set(hub.sandbox.control.clock().now);
});

/** The statements of a sync. */
function sync(wabaId: string): Promise<string[]> {
  hub.clock.advance({ minutes: 1 });
  return statementsOf(() => syncTemplatesFromMeta(hub.services, { wabaId }));
}

/** Which version of each row the table holds. */
async function versions(): Promise<Map<string, string>> {
  const { rows } = await hub.services.jobPool.query<{ id: string; version: string }>(
    'select meta_id as id, xmin || ctid::text as version from templates',
  );
  return new Map(rows.map(({ id, version }) => [id, version]));
}

async function templateAtMeta(id: string) {
  const { data, errors } = await hub.graphql(
    owner,
    `{ templates(first: 1, filter: { search: "order_${String(Number(id) % 10_000).padStart(4, '0')}" }) {
      nodes { metaId status syncedAt changes(first: 10) { totalCount } }
    } }`,
  );
  expect(errors).toEqual([]);
  expect(data.templates.nodes).toMatchObject([{ metaId: id }]);
  return data.templates.nodes[0];
}

test('the first sync writes many templates in few statements', async () => {
  const one = await sync(few);
  const statements = await sync(many);
  expect(await versions()).toHaveProperty('size', MANY + 1);
  // Two batches more.
  expect(statements.length).toBe(one.length + 2);
  expect(one.length).toBeLessThanOrEqual(10);
});

test('a sync without news takes as many statements as that of one, and writes no template', async () => {
  const before = await versions();
  const one = await sync(few);
  expect(await sync(many)).toHaveLength(one.length);
  expect(await versions()).toEqual(before);
  // Confirmed all the same.
  expect(await templateAtMeta(metaId(0))).toMatchObject({
    syncedAt: hub.clock.now().toISOString(),
  });
});

test('only what differs is written', async () => {
  const before = await versions();
  hub.sandbox.control.set(WAS_PAUSED, { status: 'PAUSED' });
  await sync(many);
  const after = await versions();
  expect([...after].filter(([id, version]) => before.get(id) !== version)).toMatchObject([
    [WAS_PAUSED, expect.anything()],
  ]);
  expect(await templateAtMeta(WAS_PAUSED)).toMatchObject({
    status: 'PAUSED',
    changes: { totalCount: 1 },
  });
});

test('hundreds of changes in one sync have all their history', async () => {
  for (let index = 100; index < 400; index += 1) {
    hub.sandbox.control.set(metaId(index), { quality_score: { score: 'YELLOW' } });
  }
  const { length } = await sync(many);
  expect(length).toBeLessThanOrEqual(30);
  const { rows } = await hub.services.jobPool.query(
    `select count(*)::int as changes, (select count(*)::int from events
       where type = 'template.quality_changed') as events
     from template_changes where kind = 'QUALITY'`,
  );
  expect(rows).toEqual([{ changes: 300, events: 300 }]);
});

test('a notice from before the last sync is late, also for what that sync did not write', async () => {
  const tell = async (event: string, secondsAgo: number) => {
    const value = { event, message_template_id: Number(metaId(3)) };
    const at = new Date(hub.clock.now().getTime() - secondsAgo * 1000);
    const body = notice(WABA, 'message_template_status_update', value, at);
    expect(await deliver(hub, body)).toBe(200);
    // Meta does not answer, so that the notice is all there is.
    hub.sandbox.control.down();
    await hub.runJobs();
    hub.sandbox.control.up();
    return templateAtMeta(metaId(3));
  };
  await sync(many);
  expect(await tell('DISABLED', 30)).toMatchObject({ status: 'APPROVED' });
  hub.clock.advance({ minutes: 1 });
  expect(await tell('DISABLED', 30)).toMatchObject({ status: 'DISABLED' });
});
