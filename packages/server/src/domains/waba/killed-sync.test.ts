import { expect, test } from 'vitest';
import { startApp } from '../../../test/app.ts';
import type { TestApp } from '../../../test/app.ts';
import { createConnectedWaba } from '../../../test/factories/connected-waba.ts';
import { createClient, createPartner } from '../../../test/factories/organization.ts';
import { metaWorld, numbersAtMeta, WABA } from '../../../test/meta-world.ts';
import { spawnServer } from '../../../test/server-process.ts';
import { tableContents } from '../../../test/table-contents.ts';
import { until } from '../../../test/until.ts';
import { findWrongStatuses } from '../phone-number/find-wrong-statuses.ts';
import { Waba } from './waba.entity.ts';

test('a server that is killed in mid-sync and started again comes to the same end', async () => {
  const undisturbed = await startConnected();
  spawnServer(undisturbed);
  await until('the undisturbed sync', () => isSynced(undisturbed));
  await until('the end of its jobs', () => isIdle(undisturbed));

  const killed = await startConnected();
  killed.sandbox.control.failNext({ match: 'after=', hangMs: 120_000 });
  const server = spawnServer(killed);
  await until('the second page is asked for', () => asksForSecondPage(killed));
  await server.kill();
  expect(await isSynced(killed)).toBe(false);

  spawnServer(killed);
  await until('the sync that was taken over', () => isSynced(killed));
  await until('the end of the job', () => isIdle(killed));

  const contents = await contentsOf(killed);
  expect(contents['phone_numbers']).toHaveLength(130);
  expect(contents).toEqual(await contentsOf(undisturbed));
  expect(await findWrongStatuses(killed.services.orm.em.fork())).toEqual([]);
});

async function startConnected(): Promise<TestApp> {
  const hub = await startApp(metaWorld(numbersAtMeta(130)));
  const em = hub.services.orm.em.fork();
  const { partner } = await createPartner(em, {
    brandName: 'Zwischenwerk',
    paymentModel: 'PARTNER_PAID',
  });
  const { client } = await createClient(em, { name: 'Nordwind', partner });
  await createConnectedWaba(hub, client, WABA);
  return hub;
}

async function isSynced({ services }: TestApp): Promise<boolean> {
  const waba = await services.orm.em.fork().findOneOrFail(Waba, { metaId: WABA });
  return waba.syncedAt !== null;
}

async function isIdle({ services }: TestApp): Promise<boolean> {
  const { rowCount } = await services.jobPool.query('select from graphile_worker._private_jobs');
  return rowCount === 0;
}

function asksForSecondPage({ sandbox }: TestApp): boolean {
  return sandbox.control
    .requests()
    .some(({ path }) => path.includes('phone_numbers') && path.includes('after='));
}

function contentsOf({ services }: TestApp): Promise<Record<string, string[]>> {
  return tableContents(services.orm.em.fork());
}
