import { v7 as uuid } from 'uuid';
import { beforeAll, describe, expect, test } from 'vitest';
import { startApp } from '../../../test/app.ts';
import type { TestApp } from '../../../test/app.ts';
import { as } from '../../../test/as.ts';
import { createNumber, createWaba } from '../../../test/factories/number.ts';
import { createClient } from '../../../test/factories/organization.ts';
import { nobody } from '../../../test/graphql.ts';
import type { Caller } from '../../../test/graphql.ts';
import { encodeTypeId } from '../../lib/type-id.ts';
import { AuditEntry } from '../audit/audit-entry.entity.ts';
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

test('a time narrows the changes: from it on, or before it', async () => {
  const since = '2026-03-03T00:00:00Z';
  const until = '2026-03-05T00:00:00Z';
  const found = async (filter: object) => (await history(filter, null, 10)).values;
  expect(await found({ since, until })).toEqual(['RESTRICTED', 'GREEN']);
  expect(await found({ since, kind: ['QUALITY'] })).toEqual(['RED', 'GREEN']);
});

describe('the export of the history', () => {
  const get = (caller: Caller, search = '', id = numberId) =>
    hub.app.inject({
      url: `/exports/number-history.csv?phoneNumberId=${id}${search}`,
      headers: caller,
    });
  const currentsOf = (body: string) =>
    body
      .trim()
      .split('\r\n')
      .slice(1)
      .map((line) => line.split(',')[3]);

  test('has every change, newest first, and names the file', async () => {
    const answer = await get(owner);
    expect(answer.headers['content-disposition']).toBe(
      'attachment; filename="number-history-2026-11-22.csv"',
    );
    expect(answer.body).toMatch(/^\uFEFFTime \(UTC\),Change,From,To,Who,Source,Detail,Entry ID/);
    expect(currentsOf(answer.body).slice(0, 3)).toEqual(['RED', 'RUNNING', 'RESTRICTED']);
    expect(answer.body.trim().split('\r\n')).toHaveLength(7);
  });

  test('is narrowed like the list', async () => {
    expect(currentsOf((await get(owner, '&kind=QUALITY&source=META')).body)).toEqual([
      'RED',
      'GREEN',
      'YELLOW',
    ]);
    expect((await get(owner, '&kind=NONSENSE')).statusCode).toBe(400);
  });

  test('finds no number of another tenant, and stands in the audit log', async () => {
    const other = await createClient(hub.services.orm.em.fork(), { name: 'Seeadler' });
    expect((await get(await as(hub, other.organization, 'OWNER'))).statusCode).toBe(404);
    expect((await get(nobody)).statusCode).toBe(401);
    const { headers } = await get(owner);
    const requestId = String(headers['x-request-id']);
    expect(await hub.services.orm.em.fork().find(AuditEntry, { requestId })).toMatchObject([
      { action: 'exportNumberHistory', subjectType: 'PhoneNumber' },
    ]);
  });
});
