import { v7 as uuid } from 'uuid';
import { beforeAll, expect, test } from 'vitest';
import { startApp } from '../../../test/app.ts';
import type { TestApp } from '../../../test/app.ts';
import { as } from '../../../test/as.ts';
import { createNumber, createWaba } from '../../../test/factories/number.ts';
import { createClient } from '../../../test/factories/organization.ts';
import type { Caller } from '../../../test/graphql.ts';
import { encodeTypeId } from '../../lib/type-id.ts';
import { HistoryEntry } from './history-entry.entity.ts';
import type { HistoryKind, HistorySource } from './phone-number.enums.ts';

let hub: TestApp;
let owner: Caller;
let numberId: string;

beforeAll(async () => {
  hub = await startApp();
  const em = hub.services.orm.em.fork();
  const { client, organization } = await createClient(em, { name: 'Nordwind' });
  const number = await createNumber(em, await createWaba(em, client));
  numberId = encodeTypeId('number', number.id);
  const start = Date.parse('2026-03-01T00:00:00Z');
  const past: [HistoryKind, string, HistorySource][] = [
    ['CREATED', number.number, 'CLIENT'],
    ['QUALITY', 'YELLOW', 'META'],
    ['QUALITY', 'GREEN', 'META'],
    ['ACCOUNT_STATUS', 'RESTRICTED', 'META'],
    ['ACCOUNT_STATUS', 'RUNNING', 'HUB'],
    ['QUALITY', 'RED', 'META'],
  ];
  past.forEach(([kind, current, source], day) =>
    em.persist(
      em.create(HistoryEntry, {
        id: uuid(),
        phoneNumber: number,
        kind,
        previous: null,
        current,
        detail: null,
        source,
        actorName: null,
        at: new Date(start + day * 86_400_000),
      }),
    ),
  );
  await em.flush();
  owner = await as(hub, organization, 'OWNER');
});

async function history(filter: object | null, after: string | null = null, first = 2) {
  const { data, errors } = await hub.graphql(
    owner,
    `query ($id: ID!, $first: Int!, $after: String, $filter: HistoryFilter) {
      phoneNumber(id: $id) {
        history(first: $first, after: $after, filter: $filter) {
          nodes { current }
          pageInfo { hasNextPage endCursor }
          totalCount
        }
      }
    }`,
    { id: numberId, first, after, filter },
  );
  expect(errors).toEqual([]);
  const { nodes, pageInfo, totalCount } = data.phoneNumber.history;
  return { values: nodes.map((node: { current: string }) => node.current), pageInfo, totalCount };
}

test('the history of a number is walked newest first, also when only some kinds are asked for', async () => {
  const first = await history({ kind: ['QUALITY'] });
  expect(first).toMatchObject({ values: ['RED', 'GREEN'], totalCount: 3 });
  expect(first.pageInfo.hasNextPage).toBe(true);
  const second = await history({ kind: ['QUALITY'] }, first.pageInfo.endCursor);
  expect(second).toMatchObject({ values: ['YELLOW'], pageInfo: { hasNextPage: false } });
  expect((await history(null, null, 100)).totalCount).toBe(6);
});

test('the history of a number is narrowed by where changes came from', async () => {
  expect((await history({ source: ['HUB', 'CLIENT'] })).values[0]).toBe('RUNNING');
  expect((await history({ source: ['HUB', 'CLIENT'] })).totalCount).toBe(2);
  const both = await history({ source: ['META'], kind: ['ACCOUNT_STATUS'] });
  expect(both.values).toEqual(['RESTRICTED']);
  expect((await history({ kind: [] })).totalCount).toBe(0);
});
