import { inspect } from 'node:util';
import { expect, test, vi } from 'vitest';
import { ManualClock } from '../../../test/clock.ts';
import { metaSecrets, startMeta } from '../../../test/meta.ts';
import { createGraph } from './graph.ts';
import { MetaError, Throttled, type MetaErrorKind } from './meta-error.ts';

const wabaId = '102290129340398';
const numberId = '106540352242922';
const world = {
  wabas: [{ id: wabaId }],
  phoneNumbers: [{ id: numberId, display_phone_number: '+49 30 23125 417' }],
};

async function failureOf(promise: Promise<unknown>): Promise<MetaError> {
  const error = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error instanceof MetaError) return error;
  throw new Error(`Expected a MetaError, got ${inspect(error)}`);
}

const classes: [kind: MetaErrorKind, retryable: boolean, codes: (number | [number, number])[]][] = [
  ['token', false, [0, 3, 10, 190, 200, 210, 299, 131005]],
  ['throttled', true, [4, 80007, 130429, 131056]],
  ['throttled', false, [133016]],
  ['integrity', false, [368, 131031, 130497, 131064]],
  ['transient', true, [1, 2, 131000, 131016, 133004, 131057, 2494100, [100, 2494100]]],
  ['caller', false, [100, 131008, 131009, 2388103, [100, 2388024], [80008, 2388040]]],
  ['registration', false, [133005, 133006, 133008, 133009, 133010, 133015, 136024]],
  ['payment', false, [131042]],
  ['gone', false, [33, [100, 33]]],
  ['unknown', false, [199, 300, 987654]],
];

for (const [kind, retryable, codes] of classes) {
  test.each(codes)(
    `code %s is ${kind}, ${retryable ? '' : 'not '}to be tried again`,
    async (given) => {
      const [code, subcode] = [given].flat();
      const { meta, sandbox, calls } = await startMeta(world, { limits: { breakerFailures: 100 } });
      // Title and status say something else on purpose: only the code counts.
      sandbox.control.failNext({
        code,
        subcode,
        httpStatus: 418,
        isTransient: false,
        message: 'OAuthException: rate limit hit',
        times: 10,
      });

      const error = await failureOf(meta.getWaba(wabaId));

      expect(error).toMatchObject({
        kind,
        code,
        subcode: subcode ?? null,
        retryable,
        httpStatus: 418,
      });
      expect(error.traceId).toMatch(/^A[\w-]{20,}$/);
      expect(error.upstreamMessage).toBe('OAuthException: rate limit hit');
      expect(error.message).not.toContain('OAuthException');
      expect(calls()).toHaveLength(kind === 'transient' ? 4 : 1);
    },
  );
}

test('an unknown code that Meta calls transient is tried again', async () => {
  const { meta, sandbox, calls } = await startMeta(world);
  sandbox.control.failNext({ code: 987654, isTransient: true, times: 2 });
  await expect(meta.getWaba(wabaId)).resolves.toMatchObject({ metaId: wabaId });
  expect(calls()).toHaveLength(3);
});

test('real refusals of the sandbox are told apart: a wrong token and an object that is gone', async () => {
  const { meta } = await startMeta(world);
  expect(await failureOf(meta.getWaba('404'))).toMatchObject({
    kind: 'gone',
    code: 100,
    subcode: 33,
  });
  const { meta: stranger } = await startMeta(world, { accessToken: 'EAAstranger' });
  expect(await failureOf(stranger.getWaba(wabaId))).toMatchObject({
    kind: 'token',
    code: 190,
    httpStatus: 401,
  });
});

test('the text that Meta writes for people is kept apart', async () => {
  const { graphUrl } = await startMeta(world);
  const graph = graphOn(graphUrl);
  const call = {
    method: 'POST',
    id: numberId,
    edge: 'whatsapp_business_profile',
    body: { messaging_product: 'whatsapp', about: '' },
  } as const;
  const error = await failureOf(graph.call(call));
  expect(error).toMatchObject({ kind: 'caller', code: 100 });
  expect(error.userMessage).toMatch(/about/);
});

test.each([
  ['a cut connection', { kind: 'drop' }],
  ["a gateway's error page", { kind: 'html', httpStatus: 502 }],
  ['an answer cut short', { kind: 'truncated' }],
  ['a success that is no JSON', { kind: 'html', httpStatus: 200 }],
] as const)(
  '%s passes when tried again, and ends as transient when it stays',
  async (_name, fault) => {
    const { meta, sandbox, calls } = await startMeta(world);
    sandbox.control.failNext({ ...fault, times: 2 });
    await expect(meta.getWaba(wabaId)).resolves.toMatchObject({ metaId: wabaId });
    expect(calls()).toHaveLength(3);

    sandbox.control.clearRequests();
    sandbox.control.failNext({ ...fault, times: 4 });
    expect(await failureOf(meta.getWaba(wabaId))).toMatchObject({
      kind: 'transient',
      code: null,
      retryable: true,
    });
    expect(calls()).toHaveLength(4);
    await expect(meta.getWaba(wabaId)).resolves.toMatchObject({ metaId: wabaId });
  },
);

test("a proxy's refusal is no reason to insist", async () => {
  const { meta, sandbox, calls } = await startMeta(world);
  sandbox.control.failNext({ kind: 'html', httpStatus: 403, times: 10 });
  expect(await failureOf(meta.getWaba(wabaId))).toMatchObject({
    kind: 'unknown',
    retryable: false,
    httpStatus: 403,
  });
  expect(calls()).toHaveLength(1);
});

test('nobody at the address is a transient failure', async () => {
  const { meta, sandbox } = await startMeta(world);
  await sandbox.close();
  expect(await failureOf(meta.getWaba(wabaId))).toMatchObject({
    kind: 'transient',
    retryable: true,
  });
});

test('an attempt that hangs is given up and made again', async () => {
  const { meta, sandbox, calls } = await startMeta(world, { limits: { attemptMs: 100 } });
  sandbox.control.failNext({ hangMs: 60_000 });
  await expect(meta.getWaba(wabaId)).resolves.toMatchObject({ metaId: wabaId });
  expect(calls()).toHaveLength(2);
});

test('a call ends at its deadline whatever its attempts still wanted', async () => {
  const { meta, sandbox, calls } = await startMeta(world, {
    limits: { attemptMs: 60_000, deadlineMs: 150 },
  });
  sandbox.control.failNext({ hangMs: 60_000, times: 10 });
  const error = await failureOf(meta.getWaba(wabaId));
  expect(error).toMatchObject({ kind: 'transient', retryable: true });
  expect(error.message).toBe(`Meta did not answer GET /${wabaId} in time`);
  expect(calls()).toHaveLength(1);
});

test('after failures in a row Meta is left alone, then one call finds it back', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-22T12:00:00Z') });
  const { meta, sandbox, calls } = await startMeta(world, {
    limits: { retries: 0, breakerFailures: 3, breakerOpenMs: 20_000 },
  });
  sandbox.control.down();
  for (let call = 0; call < 5; call += 1) {
    expect(await failureOf(meta.getWaba(wabaId))).toMatchObject({ kind: 'transient' });
  }
  expect(calls()).toHaveLength(3);

  sandbox.control.up();
  vi.setSystemTime(new Date('2026-11-22T12:00:19Z'));
  expect((await failureOf(meta.getWaba(wabaId))).message).toMatch(/left alone/);
  expect(calls()).toHaveLength(3);

  vi.setSystemTime(new Date('2026-11-22T12:00:20Z'));
  await expect(meta.getWaba(wabaId)).resolves.toMatchObject({ metaId: wabaId });
  await expect(meta.getWaba(wabaId)).resolves.toMatchObject({ metaId: wabaId });
  expect(calls()).toHaveLength(5);
  vi.useRealTimers();
});

test('a refusal proves that Meta works: it breaks a row of failures', async () => {
  const { meta, sandbox, calls } = await startMeta(world, {
    limits: { retries: 0, breakerFailures: 3 },
  });
  for (const code of [2, 2, 190, 2, 2, 100, 2, 2]) {
    sandbox.control.failNext({ code });
    await failureOf(meta.getWaba(wabaId));
  }
  expect(calls()).toHaveLength(8);
  await expect(meta.getWaba(wabaId)).resolves.toMatchObject({ metaId: wabaId });
});

function graphOn(graphUrl: string) {
  return createGraph({
    graphUrl,
    accessToken: metaSecrets.accessToken,
    secrets: [],
    clock: new ManualClock(),
    logger: { debug: () => {}, warn: () => {} },
    limits: { maxPauseMs: 0 },
  });
}

test('a registration whose answer got lost is not sent again', async () => {
  const { sandbox, graphUrl, calls } = await startMeta(world);
  const graph = graphOn(graphUrl);
  const register = {
    method: 'POST',
    id: numberId,
    edge: 'register',
    body: { messaging_product: 'whatsapp', pin: '123456' },
  } as const;

  sandbox.control.failNext({ kind: 'drop', after: true });
  expect(await failureOf(graph.call(register))).toMatchObject({ kind: 'transient' });
  sandbox.control.failNext({ code: 133016, times: 10 });
  const blocked = await failureOf(graph.call(register));
  expect(blocked).toMatchObject({ kind: 'throttled', retryable: false, retryAfter: 72 * 3600 });
  expect(calls()).toEqual(Array.from({ length: 2 }, () => `POST /v25.0/${numberId}/register`));
});

test.each([
  [4, 60],
  [80007, 60],
  [130429, 1],
  [131056, 6],
])('code %s asks the caller to come back after %s s', async (code, retryAfter) => {
  const { meta, sandbox } = await startMeta(world);
  sandbox.control.failNext({ code });
  const error = await failureOf(meta.getWaba(wabaId));
  expect(error).toBeInstanceOf(Throttled);
  expect(error).toMatchObject({ retryAfter });
});

test("a gateway's bare 429 asks the caller to come back too", async () => {
  const { meta, sandbox, calls } = await startMeta(world);
  sandbox.control.failNext({ kind: 'html', httpStatus: 429 });
  const error = await failureOf(meta.getWaba(wabaId));
  expect(error).toBeInstanceOf(Throttled);
  expect(error).toMatchObject({ retryAfter: 60, httpStatus: 429, retryable: true });
  expect(calls()).toHaveLength(1);
});

test('when the app has no calls left, nothing is sent for a while, about whatever', async () => {
  const clock = new ManualClock();
  const { meta, sandbox, calls } = await startMeta(world, { clock });
  sandbox.control.failNext({ code: 4 });
  for (const call of [() => meta.getWaba(wabaId), () => meta.getPhoneNumber(numberId)]) {
    expect(await failureOf(call())).toMatchObject({ kind: 'throttled', retryAfter: 60 });
  }
  expect(calls()).toHaveLength(1);
  clock.advance({ seconds: 60 });
  await expect(meta.getWaba(wabaId)).resolves.toMatchObject({ metaId: wabaId });
});

test('when an account has no calls left, the others are still asked for', async () => {
  const { meta, sandbox } = await startMeta(world);
  sandbox.control.failNext({ code: 80007 });
  await failureOf(meta.getWaba(wabaId));
  expect(await failureOf(meta.getWaba(wabaId))).toMatchObject({ kind: 'throttled', code: null });
  await expect(meta.getPhoneNumber(numberId)).resolves.toMatchObject({ metaId: numberId });
});

test('the hourly allowance is told, and once it is used up nothing is sent until Meta answers again', async () => {
  const clock = new ManualClock();
  // Without a registered number an account has 200 calls an hour.
  const { meta, sandbox, calls } = await startMeta(
    {
      wabas: [{ id: wabaId }],
      phoneNumbers: [{ id: numberId, display_phone_number: '+1 415 555 0132', status: 'PENDING' }],
    },
    { clock },
  );
  for (let call = 0; call < 50; call += 1) await meta.listSubscribedApps(wabaId);
  expect(meta.usage(wabaId)).toEqual({
    used: 25,
    remaining: 75,
    regainAt: null,
    observedAt: clock.now(),
  });
  expect(meta.usage()).toMatchObject({ regainAt: null });
  expect(meta.usage('404')).toBeNull();

  for (let call = 0; call < 149; call += 1) await meta.listSubscribedApps(wabaId);
  await meta.getPhoneNumber(numberId);
  expect(meta.usage(wabaId)).toMatchObject({ used: 100, remaining: 0 });

  for (const call of [meta.getWaba(wabaId), meta.getPhoneNumber(numberId)]) {
    const error = await failureOf(call);
    expect(error).toBeInstanceOf(Throttled);
    expect(error).toMatchObject({ retryAfter: 3600, retryable: true, code: null });
  }
  expect(calls()).toHaveLength(200);

  clock.advance({ hours: 1 });
  await sandbox.control.advance({ seconds: 3600 });
  await expect(meta.getWaba(wabaId)).resolves.toMatchObject({ metaId: wabaId });
});

test('when Meta itself says that the allowance is used up, its time counts', async () => {
  const { sandbox, graphUrl } = await startMeta({ wabas: [{ id: wabaId }] });
  const graph = graphOn(graphUrl);
  for (let call = 0; call < 199; call += 1) {
    await graph.call({ method: 'GET', id: wabaId });
  }
  await sandbox.control.advance({ seconds: 600 });
  await graph.call({ method: 'GET', id: wabaId });
  // A second process knows nothing of the first one's calls.
  const error = await failureOf(graphOn(graphUrl).call({ method: 'GET', id: wabaId }));
  expect(error).toMatchObject({ code: 80007, retryAfter: 50 * 60, httpStatus: 429 });
});

test('neither log nor error shows the token or the app secret, though Meta repeats them', async () => {
  const { meta, sandbox, logged } = await startMeta(world);
  const { accessToken, appSecret } = metaSecrets;
  for (const [code, times] of [
    [190, 1],
    [2, 4],
  ]) {
    sandbox.control.failNext({
      code,
      times,
      message: `Malformed access token ${accessToken}`,
      details: `secret ${appSecret}`,
    });
    const error = await failureOf(meta.getWaba(wabaId));
    expect(error.upstreamMessage).toBe('Malformed access token [redacted] – secret [redacted]');
    expect(inspect(error, { depth: 10 })).not.toMatch(new RegExp(`${accessToken}|${appSecret}`));
  }
  sandbox.control.failNext({ kind: 'drop', times: 4 });
  const cut = await failureOf(meta.getWaba(wabaId));
  expect(inspect(cut, { depth: 10, showHidden: true })).not.toContain(accessToken);

  expect(logged.length).toBeGreaterThanOrEqual(5 * 2 + 4);
  expect(logged.join('\n')).not.toMatch(new RegExp(`${accessToken}|${appSecret}`));
  expect(logged.join('\n')).toContain('[redacted]');
});
