import { beforeEach, expect, test } from 'vitest';
import { startApp } from '../../test/app.ts';
import type { TestApp } from '../../test/app.ts';
import { createConnectedWaba } from '../../test/factories/connected-waba.ts';
import { createClient } from '../../test/factories/organization.ts';
import { deliver, notice, signatureOf } from '../../test/meta-delivery.ts';
import { metaWorld, numberAtMeta, WABA } from '../../test/meta-world.ts';
import { statementsOf } from '../../test/statements-of.ts';
import { Event } from '../domains/event/event.entity.ts';
import { MetaNotice } from '../domains/waba/meta-notice.entity.ts';
import { Waba } from '../domains/waba/waba.entity.ts';

const REVIEW = notice(WABA, 'account_review_update', { decision: 'APPROVED' });

let hub: TestApp;

beforeEach(async () => {
  hub = await startApp(metaWorld([numberAtMeta(0)]));
  const { client } = await createClient(hub.services.orm.em.fork(), { name: 'Nordwind' });
  await createConnectedWaba(hub, client, WABA);
  await hub.runJobs();
  hub.sandbox.control.clearRequests();
});

test("Meta's check of the address is answered with its challenge, anybody else's is not", async () => {
  const ask = (query: Record<string, string>) =>
    hub.app.inject({ method: 'GET', url: '/webhooks/meta', query });
  const mode = { 'hub.mode': 'subscribe', 'hub.challenge': '1158201444' };
  const right = await ask({ ...mode, 'hub.verify_token': 'test-verify-token' });
  expect([right.statusCode, right.body]).toEqual([200, '1158201444']);
  const wrong = await ask({ ...mode, 'hub.verify_token': 'guess' });
  expect([wrong.statusCode, wrong.body]).toEqual([403, '']);
});

test('a webhook is stored with its job and answered before anything is done', async () => {
  expect(await deliver(hub, REVIEW)).toBe(200);
  expect(await stored()).toMatchObject([{ body: REVIEW, appliedAt: null }]);
  expect(await jobs()).toEqual(['apply_meta_notice']);
  expect(hub.sandbox.control.requests()).toEqual([]);

  await hub.runJobs();
  expect(await stored()).toMatchObject([{ appliedAt: hub.clock.now() }]);
  expect(await jobs()).toEqual([]);
  expect(hub.sandbox.control.requests()).not.toEqual([]);
});

test('one statement stores a webhook with its job', async () => {
  await deliver(hub, notice(WABA, 'account_update', { event: 'SOMETHING' }));
  expect(await statementsOf(() => deliver(hub, REVIEW))).toHaveLength(1);
  expect(await stored()).toHaveLength(2);
});

test.for([
  ['no signature', {}],
  ['a signature of something else', { 'x-hub-signature-256': signatureOf('{}') }],
  ['an old kind of signature', { 'x-hub-signature': signatureOf(REVIEW) }],
] as const)('with %s a webhook is refused and not stored', async ([, headers]) => {
  expect(await deliver(hub, REVIEW, headers)).toBe(401);
  expect(await stored()).toEqual([]);
});

test.for([
  ['no JSON', '{'],
  ['an empty body', ''],
  ['another envelope', '{"entry":"none"}'],
] as const)('a signed webhook with %s is malformed and not stored', async ([, body]) => {
  expect(await deliver(hub, body)).toBe(400);
  expect(await stored()).toEqual([]);
  expect(await jobs()).toEqual([]);
});

test('the signature counts over the raw bytes, whatever the type says', async () => {
  const raw = Buffer.from(REVIEW.replace('"APPROVED"', '"\\u0041PPROVED" '));
  const headers = { 'x-hub-signature-256': signatureOf(raw), 'content-type': 'text/plain' };
  expect(await deliver(hub, raw, headers)).toBe(200);
});

test('a webhook that comes twice, even at once, is stored once and has one job', async () => {
  const answers = await Promise.all(Array.from({ length: 6 }, () => deliver(hub, REVIEW)));
  expect(answers).toEqual([200, 200, 200, 200, 200, 200]);
  expect(await stored()).toHaveLength(1);
  expect(await jobs()).toEqual(['apply_meta_notice']);
});

test('a webhook that comes again after it was applied has the facts read again, and each is told once', async () => {
  await deliver(hub, REVIEW);
  await hub.runJobs();
  const [{ appliedAt } = { appliedAt: null }] = await stored();
  // Another decision of the same second reads the same.
  hub.sandbox.control.set(WABA, { account_review_status: 'REJECTED' });
  hub.clock.advance({ seconds: 1 });
  await Promise.all([deliver(hub, REVIEW), deliver(hub, REVIEW)]);
  expect(await jobs()).toEqual(['apply_meta_notice']);
  await hub.runJobs();
  const em = hub.services.orm.em.fork();
  expect(await em.findOneOrFail(Waba, { metaId: WABA })).toMatchObject({
    accountReviewStatus: 'REJECTED',
  });
  const told = await em.find(Event, { type: 'account.review_changed' }, { orderBy: { id: 'asc' } });
  expect(told.map(({ payload }) => payload)).toMatchObject([
    { current: 'APPROVED' },
    { current: 'REJECTED' },
  ]);
  expect(await stored()).toMatchObject([{ appliedAt }]);
});

test('while a webhook is being applied the same one waits, and finds it applied', async () => {
  await deliver(hub, REVIEW);
  await Promise.all([hub.runJobs(), deliver(hub, REVIEW), hub.runJobs()]);
  await hub.runJobs();
  expect(await jobs()).toEqual([]);
  const em = hub.services.orm.em.fork();
  expect(await em.count(Event, { type: 'account.review_changed' })).toBe(1);
});

test('when the job cannot be added nothing is stored, and Meta is told to try again', async () => {
  const { jobPool } = hub.services;
  await jobPool.query('alter function graphile_worker.add_job rename to add_job_away');
  expect(await deliver(hub, REVIEW)).toBe(500);
  expect(await stored()).toEqual([]);

  await jobPool.query('alter function graphile_worker.add_job_away rename to add_job');
  expect(await deliver(hub, REVIEW)).toBe(200);
  expect(await jobs()).toEqual(['apply_meta_notice']);
});

test("customers' messages are none of the Hub's business and are not kept", async () => {
  const message = notice(WABA, 'messages', { messages: [{ text: { body: 'Hello' } }] });
  expect(await deliver(hub, message)).toBe(200);
  expect(await stored()).toEqual([]);
  expect(await jobs()).toEqual([]);
});

test('a webhook of an account that is not connected changes nothing', async () => {
  const other = notice('999', 'account_review_update', { decision: 'REJECTED' });
  expect(await deliver(hub, other)).toBe(200);
  await hub.runJobs();
  expect(await stored()).toMatchObject([{ appliedAt: hub.clock.now() }]);
  expect(hub.sandbox.control.requests()).toEqual([]);
});

test('webhooks that were applied a month ago are forgotten, others are not', async () => {
  await deliver(hub, REVIEW);
  await hub.runJobs();
  hub.clock.advance({ days: 31 });
  const fresh = notice(WABA, 'account_review_update', { decision: 'REJECTED' });
  await deliver(hub, fresh);
  const em = hub.services.orm.em.fork();
  await em.execute(`select graphile_worker.add_job('forget_meta_notices', '{}'::json)`);
  await hub.runJobs();
  expect(await stored()).toMatchObject([{ body: fresh }]);
});

function stored(): Promise<MetaNotice[]> {
  return hub.services.orm.em.fork().find(MetaNotice, {});
}

async function jobs(): Promise<string[]> {
  const { rows } = await hub.services.jobPool.query<{ task: string }>(
    'select task_identifier as task from graphile_worker.jobs',
  );
  return rows.map(({ task }) => task);
}
