import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { ManualClock } from '../../../test/clock.ts';
import { metaSecrets } from '../../../test/meta.ts';
import { createMeta } from './meta.ts';
import { MetaError } from './meta-error.ts';

/** The adapter in front of somebody who answers what the sandbox never would. */
async function answeredWith(answer: (url: URL) => unknown) {
  const asked: URL[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '', 'http://upstream');
    asked.push(url);
    response.setHeader('content-type', 'application/json');
    response.setHeader('x-business-use-case-usage', '{"1":[{"call_count":"many"}],"2":7}');
    response.setHeader('x-app-usage', 'not json');
    response.end(JSON.stringify(answer(url)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const meta = createMeta({
    ...metaSecrets,
    graphUrl: `http://127.0.0.1:${port}/v25.0`,
    clock: new ManualClock(),
    logger: { debug: () => {}, warn: () => {} },
    limits: { retries: 0, maxPauseMs: 0, breakerFailures: Infinity },
  });
  onTestFinished(async () => {
    await meta.close();
    server.closeAllConnections();
    server.close();
  });
  return { meta, asked };
}

async function collect<Row>(pages: AsyncIterable<Row[]>): Promise<Row[]> {
  const all: Row[] = [];
  for await (const page of pages) all.push(...page);
  return all;
}

test('only the cursor of the next page is believed, never its address', async () => {
  const { meta, asked } = await answeredWith((url) =>
    url.searchParams.has('after')
      ? { data: [{ id: '2' }] }
      : {
          data: [{ id: '1' }],
          paging: { next: 'https://evil.example/v25.0/1/phone_numbers?access_token=x&after=abc' },
        },
  );
  const numbers = await collect(meta.listPhoneNumbers('77'));
  expect(numbers.map(({ metaId }) => metaId)).toEqual(['1', '2']);
  expect(asked.map(({ pathname }) => pathname)).toEqual([
    '/v25.0/77/phone_numbers',
    '/v25.0/77/phone_numbers',
  ]);
  expect(asked[1]?.searchParams.get('after')).toBe('abc');
  expect(asked[1]?.searchParams.has('access_token')).toBe(false);
});

test('pages that go round in a circle end with an error', async () => {
  const { meta, asked } = await answeredWith(() => ({
    data: [{ id: '1' }],
    paging: { cursors: { after: 'same' }, next: 'https://graph.facebook.com/next' },
  }));
  await expect(collect(meta.listPhoneNumbers('77'))).rejects.toThrow(MetaError);
  expect(asked).toHaveLength(2);
});

test('a next page that cannot be asked for is an error, not the end of the list', async () => {
  const { meta } = await answeredWith(() => ({
    data: [{ id: '1' }],
    paging: { next: 'nonsense' },
  }));
  await expect(collect(meta.listPhoneNumbers('77'))).rejects.toThrow(MetaError);
});

test('a row without id is an error, so that its number does not look deleted', async () => {
  const { meta } = await answeredWith(() => ({ data: [{ id: '1' }, { status: 'CONNECTED' }] }));
  await expect(collect(meta.listPhoneNumbers('77'))).rejects.toMatchObject({ kind: 'unknown' });
});

test('an object with nothing but an id is read, everything else is not known', async () => {
  const { meta } = await answeredWith(() => ({ id: 77 }));
  const number = await meta.getPhoneNumber('77');
  const { metaId, ...others } = number;
  expect(metaId).toBe('77');
  expect(new Set(Object.values(others))).toEqual(new Set([null]));
  await expect(meta.getWaba('77')).resolves.toMatchObject({ metaId: '77', portfolio: null });
});

test('fields of strange types read as not known', async () => {
  const { meta } = await answeredWith(() => ({
    id: '77',
    name: 5,
    timezone_id: 'x',
    account_review_status: {},
    owner_business_info: 'Nordwind',
    status: 7,
    throughput: 'fast',
    is_pin_enabled: 'yes',
    last_onboarded_time: 'yesterday',
    display_phone_number: '',
  }));
  await expect(meta.getWaba('77')).resolves.toMatchObject({
    name: null,
    timezoneId: null,
    accountReviewStatus: null,
    portfolio: null,
  });
  await expect(meta.getPhoneNumber('77')).resolves.toMatchObject({
    number: null,
    connectionStatus: null,
    throughputLevel: null,
    isPinEnabled: null,
    lastOnboardedAt: null,
  });
});

test('whatever JSON comes, it is read or ends as a MetaError', async () => {
  let next: unknown = null;
  const { meta } = await answeredWith(() => next);
  const field = fc.constantFrom(
    'id',
    'data',
    'paging',
    'error',
    'name',
    'status',
    'success',
    'quality_rating',
    'owner_business_info',
    'timezone_id',
    'throughput',
    'code',
    'cursors',
    'after',
  );
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof(
      { depthSize: 'small' },
      fc.oneof(
        fc.string(),
        fc.integer(),
        fc.double(),
        fc.boolean(),
        fc.constant(null),
        fc.constant('77'),
      ),
      fc.array(tie('tree'), { maxLength: 3 }),
      fc.dictionary(field, tie('tree'), { maxKeys: 6 }),
    ),
  }));
  await fc.assert(
    fc.asyncProperty(tree, async (body) => {
      next = body;
      const calls = [
        meta.getWaba('1'),
        meta.getPhoneNumber('1'),
        collect(meta.listPhoneNumbers('1')),
        collect(meta.listTemplates('1')),
        meta.getBusinessProfile('1'),
        meta.listSubscribedApps('1'),
        meta.subscribeApp('1'),
      ];
      for (const outcome of await Promise.allSettled(calls)) {
        expect(outcome.status === 'fulfilled' || outcome.reason instanceof MetaError).toBe(true);
      }
    }),
    { numRuns: 150 },
  );
});
