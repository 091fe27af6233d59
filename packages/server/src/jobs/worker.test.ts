import { expect, onTestFinished, test } from 'vitest';
import { startApp } from '../../test/app.ts';
import type { TestApp } from '../../test/app.ts';
import { createNumber, createWaba } from '../../test/factories/number.ts';
import { createMember } from '../../test/factories/user.ts';
import { createConnectedWaba } from '../../test/factories/connected-waba.ts';
import { createClient } from '../../test/factories/organization.ts';
import { metaWorld, numbersAtMeta, WABA } from '../../test/meta-world.ts';
import { spawnServer } from '../../test/server-process.ts';
import { until } from '../../test/until.ts';
import { publishEvents } from '../domains/event/publish-events.ts';
import { sendLetter } from '../domains/mail/send-letter.ts';
import { Membership } from '../domains/organization/membership.entity.ts';
import { emitNumberEvent } from '../domains/phone-number/record-change.ts';
import { requestSync } from '../domains/waba/request-sync.ts';
import { Waba } from '../domains/waba/waba.entity.ts';
import { createServices } from '../services.ts';
import { startWorker } from './worker.ts';

test('a worker that runs on notices that another died and does its work', async () => {
  const hub = await startHub();
  hub.sandbox.control.failNext({ match: 'phone_numbers', hangMs: 120_000 });
  const other = spawnServer(hub);
  await until('the other process reads from Meta', () => timesAsked(hub, 'phone_numbers') === 1);

  await start(hub);
  await sendProbe(hub);
  expect(await jobOwners(hub)).toHaveLength(1);
  expect(timesAsked(hub, 'phone_numbers')).toBe(1);

  await other.kill();
  await until('the survivor synced', async () => (await syncedAt(hub)) !== null);
  expect(timesAsked(hub, 'phone_numbers')).toBe(2);
});

test('two workers never sync one account at the same time', async () => {
  const hub = await startHub();
  await Promise.all([start(hub), start(hub)]);
  const syncs = () => timesAsked(hub, 'phone_numbers');
  await until('the first sync', async () => (await syncedAt(hub)) !== null);
  hub.sandbox.control.clearRequests();

  hub.sandbox.control.failNext({ match: 'phone_numbers', hangMs: 1_500 });
  await request(hub);
  await until('a sync hangs at Meta', () => syncs() === 1);
  await request(hub);
  // Both workers look at the queue again and again to send these.
  for (let letter = 0; letter < 8; letter += 1) await sendProbe(hub);
  expect(syncs()).toBe(1);

  await until('both were done', async () => (await jobOwners(hub)) === null);
  expect(syncs()).toBe(2);
});

test('a worker that stops leaves no lock and no job behind', async () => {
  const hub = await startHub();
  const worker = await startWorker(hub.services);
  await until('the sync', async () => (await syncedAt(hub)) !== null);
  await worker.stop();
  const { rows } = await hub.services.jobPool.query(
    `select from pg_locks where locktype = 'advisory'
       and database = (select oid from pg_database where datname = current_database())`,
  );
  expect(rows).toEqual([]);
  expect(await jobOwners(hub)).toBeNull();
});

test('locks and notices of the queue take the direct way when there is a pooler', async () => {
  const { services } = await startApp();
  const direct = new URL(services.config.DATABASE_URL);
  direct.searchParams.set('application_name', 'direct');
  const own = await createServices({ ...services.config, JOBS_DATABASE_URL: direct.href });
  const worker = await startWorker(own);
  onTestFinished(async () => {
    await worker.stop();
    await own.close();
  });
  await until('it listens', async () => {
    const { rowCount } = await services.jobPool.query(
      `select from pg_stat_activity where application_name = 'direct' and query ilike 'listen %'`,
    );
    return rowCount === 1;
  });
  const { rows } = await services.jobPool.query<{ name: string }>(
    `select distinct application_name as name from pg_locks join pg_stat_activity using (pid)
     where locktype = 'advisory' and datname = current_database()`,
  );
  expect(rows).toEqual([{ name: 'direct' }]);
});

test('a worker that comes back makes up for the daily letters of the hour that it missed, at once', async () => {
  const { services, clock, sandbox } = await startApp();
  const em = services.orm.em.fork();
  const { client, organization } = await createClient(em, { name: 'Nordwind' });
  const number = await createNumber(em, await createWaba(em, client));
  await createMember(services, em, organization, 'OWNER');
  await services.orm.em
    .fork()
    .nativeUpdate(
      Membership,
      { organization },
      { notificationSettings: { QUALITY: { isInHub: true, email: 'DAILY' } } },
    );
  clock.set('2026-11-22T20:00:00Z');
  await services.orm.em.fork().transactional(async (emOfChange) => {
    const payload = { previous: 'GREEN', current: 'RED' };
    emitNumberEvent(emOfChange, number, 'number.quality_changed', payload, clock.now());
  });
  await publishEvents(services);
  clock.set('2026-11-23T07:59:00Z');
  await services.jobPool.query(
    `insert into graphile_worker._private_known_crontabs (identifier, known_since, last_execution)
     values ('send_digests', now() - interval '1 day', now() - interval '2 hours')`,
  );
  const worker = await startWorker(services);
  onTestFinished(() => worker.stop());
  await until('the letter came', () => sandbox.control.mail().length > 0);
  expect(sandbox.control.mail()).toHaveLength(1);
});

async function startHub(): Promise<TestApp> {
  const hub = await startApp(metaWorld(numbersAtMeta(3)));
  const { client } = await createClient(hub.services.orm.em.fork(), { name: 'Nordwind' });
  await createConnectedWaba(hub, client, WABA);
  return hub;
}

/** A worker with services of its own, as another process has. */
async function start({ services }: TestApp): Promise<void> {
  const own = await createServices(services.config, { clock: services.clock });
  const worker = await startWorker(own);
  onTestFinished(async () => {
    await worker.stop();
    await own.close();
  });
}

async function request({ services, clock }: TestApp): Promise<void> {
  clock.advance({ minutes: 1 });
  await services.orm.em.fork().transactional(async (em) => {
    const waba = await em.findOneOrFail(Waba, { metaId: WABA });
    await requestSync(em, [waba], clock.now());
  });
}

/** Comes back when a worker has taken and done another job. */
async function sendProbe({ services, sandbox, clock }: TestApp): Promise<void> {
  const sent = sandbox.control.mail().length;
  const letter = { to: 'ada@hub.example', subject: 'Probe', text: 'Probe', html: 'Probe' };
  await services.orm.em.fork().transactional((em) => sendLetter(em, letter, clock.now()));
  await until('a letter was sent', () => sandbox.control.mail().length > sent);
}

function timesAsked({ sandbox }: TestApp, what: string): number {
  return sandbox.control.requests().filter(({ path }) => path.includes(what)).length;
}

async function syncedAt({ services }: TestApp): Promise<Date | null> {
  return (await services.orm.em.fork().findOneOrFail(Waba, { metaId: WABA })).syncedAt;
}

/** Who works on a sync; null when there is none to do. */
async function jobOwners({ services }: TestApp): Promise<string[] | null> {
  const { rows } = await services.jobPool.query<{ worker: string | null }>(
    `select locked_by as worker from graphile_worker.jobs where task_identifier = 'sync_waba'`,
  );
  return rows.length === 0 ? null : rows.flatMap(({ worker }) => worker ?? []);
}
