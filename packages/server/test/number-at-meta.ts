import { PhoneNumber } from '../src/domains/phone-number/phone-number.entity.ts';
import type { WabaType } from '../src/domains/waba/waba.types.ts';
import { encodeTypeId } from '../src/lib/type-id.ts';
import { startApp } from './app.ts';
import type { TestApp } from './app.ts';
import { as } from './as.ts';
import { createWaba } from './factories/number.ts';
import { createClient, createOperator, createPartner } from './factories/organization.ts';
import type { Caller } from './graphql.ts';
import { deliver, notice } from './meta-delivery.ts';
import { metaWorld, numberAtMeta, numberId, WABA } from './meta-world.ts';
import { requestSync } from '../src/domains/waba/request-sync.ts';

export interface NumberAtMeta {
  hub: TestApp;
  /** Id of the API. */
  id: string;
  uuid: string;
  metaId: string;
  owner: Caller;
  member: Caller;
  partner: Caller;
  support: Caller;
  auditor: Caller;
  /** Owner of another client. */
  stranger: Caller;
  find(): Promise<PhoneNumber>;
  /** A webhook about the account of the number, with the work it leads to. */
  tell(field: string, value: object): Promise<void>;
  sync(): Promise<void>;
  /** As if the time that jobs wait for were over. */
  runWaitingJobs(): Promise<void>;
}

/** A synced number of a client with a partner without permission, and people around it. */
export async function startWithNumber(
  given: Parameters<typeof numberAtMeta>[1] = {},
  { type = 'SHARED' }: { type?: WabaType } = {},
): Promise<NumberAtMeta> {
  const hub = await startApp(metaWorld([numberAtMeta(0, { waba: WABA, ...given })]));
  const em = hub.services.orm.em.fork();
  const partner = await createPartner(em, { brandName: 'Brightdesk' });
  const client = await createClient(em, { name: 'Nordwind', partner: partner.partner });
  const other = await createClient(em, { name: 'Somebody' });
  const operator = await createOperator(em);
  const waba = await createWaba(em, client.client, { metaId: WABA, type });
  const sync = async (): Promise<void> => {
    hub.clock.advance({ seconds: 1 });
    await em.transactional((inner) => requestSync(inner, [waba], hub.clock.now()));
    await hub.runJobs();
  };
  await sync();
  hub.clock.advance({ minutes: 1 });
  const metaId = numberId(0);
  const find = () => hub.services.orm.em.fork().findOneOrFail(PhoneNumber, { metaId });
  const { id } = await find();
  return {
    hub,
    id: encodeTypeId('number', id),
    uuid: id,
    metaId,
    owner: await as(hub, client.organization, 'OWNER'),
    member: await as(hub, client.organization, 'MEMBER'),
    partner: await as(hub, partner.organization, 'OWNER'),
    support: await as(hub, operator.organization, 'SUPPORT'),
    auditor: await as(hub, operator.organization, 'AUDITOR'),
    stranger: await as(hub, other.organization, 'OWNER'),
    find,
    sync,
    async tell(field, value) {
      await deliver(hub, notice(WABA, field, value, hub.clock.now()));
      await hub.runJobs();
    },
    async runWaitingJobs() {
      await hub.services.jobPool.query('update graphile_worker._private_jobs set run_at = now()');
      await hub.runJobs();
    },
  };
}
