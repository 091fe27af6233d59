import { beforeEach, expect, test } from 'vitest';
import { startApp } from '../../../test/app.ts';
import type { TestApp } from '../../../test/app.ts';
import { as } from '../../../test/as.ts';
import { createConnectedWaba } from '../../../test/factories/connected-waba.ts';
import { createClient } from '../../../test/factories/organization.ts';
import type { Caller } from '../../../test/graphql.ts';
import { deliver, notice } from '../../../test/meta-delivery.ts';
import { metaWorld, numberAtMeta, WABA } from '../../../test/meta-world.ts';

const BEGIN = 'RESTRICTED_BIZ_INITIATED_MESSAGING';
const ANSWER = 'RESTRICTED_CUSTOMER_INITIATED_MESSAGING';
const ADD = 'RESTRICTED_ADD_PHONE_NUMBER_ACTION';

let hub: TestApp;
let owner: Caller;

beforeEach(async () => {
  hub = await startApp(metaWorld([numberAtMeta(0)]));
  const { client, organization } = await createClient(hub.services.orm.em.fork(), {
    name: 'Nordwind',
  });
  owner = await as(hub, organization, 'OWNER');
  await createConnectedWaba(hub, client, WABA);
  await hub.runJobs();
  // Ahead of the clock of the queue, which does jobs when they are due.
  hub.clock.set('2126-11-24T12:00:00Z');
});

test("measures stand on the account under Meta's names, with their ends and Meta's advice", async () => {
  await tell(
    { restriction_type: BEGIN, expiration: seconds('2126-11-30T22:59:00Z'), remediation: 'Stop.' },
    { restriction_type: ADD },
    { restriction_type: 'RESTRICTED_SOMETHING_NEW' },
  );
  const { waba, ...number } = await read();
  expect(waba).toEqual({
    restrictionLevel: 'RESTRICTED',
    restrictions: [
      {
        type: ADD,
        message: 'The account cannot add numbers.',
        stopsMessages: false,
        expiresAt: null,
        remediation: null,
        since: '2126-11-24T12:00:00.000Z',
      },
      {
        type: BEGIN,
        message: 'The account cannot begin conversations with customers.',
        stopsMessages: true,
        expiresAt: '2126-11-30T22:59:00.000Z',
        remediation: 'Stop.',
        since: '2126-11-24T12:00:00.000Z',
      },
      {
        type: 'RESTRICTED_SOMETHING_NEW',
        message: null,
        stopsMessages: true,
        expiresAt: null,
        remediation: null,
        since: '2126-11-24T12:00:00.000Z',
      },
    ],
  });
  expect(number.statusReasons).toEqual([
    {
      code: 'META_RESTRICTED',
      message: `Meta restricts the WhatsApp Business Account. Cannot begin conversations with customers until 30 Nov 2126, 23:59 Europe/Berlin (${BEGIN}); RESTRICTED_SOMETHING_NEW.`,
      nextStep: 'Stop.',
    },
  ]);
});

test('an account stays restricted until the last of its measures has ended', async () => {
  await tell({ restriction_type: BEGIN, expiration: seconds('2126-11-24T18:00:00Z') });
  hub.clock.advance({ minutes: 1 });
  await tell({ restriction_type: ANSWER, expiration: seconds('2126-11-24T15:00:00Z') });
  await at('2126-11-24T16:00:00Z');
  expect(await read()).toMatchObject({
    accountStatus: 'RESTRICTED',
    waba: { restrictions: [{ type: BEGIN }] },
  });
  await at('2126-11-24T18:00:00Z');
  expect(await read()).toMatchObject({
    accountStatus: 'RUNNING',
    waba: { restrictionLevel: null, restrictions: [] },
  });
});

test('another end of a measure is told; an older notice that comes late is not', async () => {
  const first = hub.clock.now();
  await tell({ restriction_type: ADD, expiration: seconds('2126-11-25T12:00:00Z') });
  hub.clock.advance({ hours: 1 });
  await tell({ restriction_type: ADD, expiration: seconds('2126-11-28T12:00:00Z') });
  await deliverAt(first, { restriction_type: ADD, expiration: seconds('2126-11-26T12:00:00Z') });
  const { waba, history } = await read();
  expect(waba).toMatchObject({
    restrictionLevel: 'LIMITED',
    restrictions: [{ expiresAt: '2126-11-28T12:00:00.000Z' }],
  });
  expect(history.nodes).toMatchObject([
    { previous: 'LIMITED', detail: expect.stringContaining('until 28 Nov 2126, 13:00') },
    { previous: null, detail: expect.stringContaining('until 25 Nov 2126, 13:00') },
  ]);
});

test('a measure that leaves messages alone ends too, and that is told', async () => {
  await tell({ restriction_type: ADD, expiration: seconds('2126-11-25T12:00:00Z') });
  await at('2126-11-25T12:00:00Z');
  const { waba, history } = await read();
  expect(waba).toEqual({ restrictionLevel: null, restrictions: [] });
  expect(history.nodes[0]).toMatchObject({ previous: 'LIMITED', current: null });
});

test('a reinstatement ends what was told before it, and nothing that is told after', async () => {
  const before = hub.clock.now();
  hub.clock.advance({ hours: 1 });
  const value = { event: 'DISABLED_UPDATE', ban_info: { waba_ban_state: 'REINSTATE' } };
  await deliver(hub, notice(WABA, 'account_update', value, hub.clock.now()));
  await hub.runJobs();
  await deliverAt(before, { restriction_type: ADD });
  expect(await read()).toMatchObject({ waba: { restrictions: [] } });
  hub.clock.advance({ hours: 1 });
  await tell({ restriction_type: ADD });
  expect(await read()).toMatchObject({ waba: { restrictions: [{ type: ADD }] } });
});

test('the day of an announced ban is told as Meta writes it', async () => {
  const ban_info = { waba_ban_state: 'SCHEDULE_FOR_DISABLE', waba_ban_date: 'November 30, 2126' };
  const value = { event: 'DISABLED_UPDATE', ban_info };
  await deliver(hub, notice(WABA, 'account_update', value, hub.clock.now()));
  await hub.runJobs();
  const { history } = await read();
  expect(history.nodes).toMatchObject([
    { current: 'DISABLE_SCHEDULED', detail: 'On November 30, 2126, says Meta' },
  ]);
});

const seconds = (iso: string): number => new Date(iso).getTime() / 1000;

async function tell(...measures: object[]): Promise<void> {
  await deliverAt(hub.clock.now(), ...measures);
}

async function deliverAt(told: Date, ...measures: object[]): Promise<void> {
  const value = { event: 'ACCOUNT_RESTRICTION', restriction_info: measures };
  expect(await deliver(hub, notice(WABA, 'account_update', value, told))).toBe(200);
  await hub.runJobs();
}

async function at(iso: string): Promise<void> {
  hub.clock.set(iso);
  await hub.runJobsByClock();
}

async function read() {
  const { data } = await hub.graphql(
    owner,
    `{ phoneNumbers(first: 1) { nodes {
      accountStatus
      statusReasons { code message nextStep }
      history(first: 10, filter: { kind: [ACCOUNT_RESTRICTION] }) {
        nodes { previous current detail }
      }
      waba {
        restrictionLevel
        restrictions { type message stopsMessages expiresAt remediation since }
      }
    } } }`,
  );
  return data.phoneNumbers.nodes[0];
}
