import { expect, test } from 'vitest';
import { z } from 'zod';
import { NUMBER, startSandbox, WABA, type Started } from './start.ts';

const usageSchema = z.record(
  z.string(),
  z.array(
    z.object({
      type: z.string(),
      call_count: z.number(),
      estimated_time_to_regain_access: z.number(),
    }),
  ),
);

function usage(headers: Headers): { call_count: number; estimated_time_to_regain_access: number } {
  const [entry] =
    usageSchema.parse(JSON.parse(headers.get('x-business-use-case-usage') ?? '{}'))[WABA] ?? [];
  if (!entry) throw new Error('no usage of the account');
  return entry;
}

async function call({ graph }: Started, times: number, path = `/${WABA}?fields=id`): Promise<void> {
  for (let i = 0; i < times; i += 1) await graph(path);
}

const unregistered = {
  wabas: [{ id: WABA }],
  phoneNumbers: [{ id: NUMBER, display_phone_number: '+49 30 901820', status: 'PENDING' }],
};

test('an account without a registered number has 200 calls an hour, then code 80007', async () => {
  const started = await startSandbox(unregistered);
  await call(started, 99);
  await call(started, 1, `/${NUMBER}`);
  expect(usage((await started.graph(`/${WABA}/phone_numbers`)).headers).call_count).toBe(50);
  await call(started, 99);
  const refused = await started.graph(`/${WABA}`);
  expect(refused).toMatchObject({
    status: 429,
    body: { error: { code: 80007, is_transient: true } },
  });
  expect(usage(refused.headers)).toMatchObject({
    call_count: 100,
    estimated_time_to_regain_access: 60,
  });
  expect(JSON.parse(refused.headers.get('x-app-usage') ?? '')).toHaveProperty('call_count');
});

test('access returns when the hour has rolled on, as announced', async () => {
  const started = await startSandbox(unregistered);
  await call(started, 100);
  await started.sandbox.control.advance({ seconds: 30 * 60 });
  await call(started, 100);
  const refused = await started.graph(`/${WABA}`);
  const minutes = usage(refused.headers).estimated_time_to_regain_access;
  expect(minutes).toBe(30);
  await started.sandbox.control.advance({ seconds: (minutes - 1) * 60 });
  expect((await started.graph(`/${WABA}`)).status).toBe(429);
  await started.sandbox.control.advance({ seconds: 60 });
  expect((await started.graph(`/${WABA}`)).status).toBe(200);
});

test('a registered number raises the allowance to 5 000', async () => {
  const started = await startSandbox();
  await call(started, 250);
  const answer = await started.graph(`/${WABA}`);
  expect(answer.status).toBe(200);
  expect(usage(answer.headers).call_count).toBe(5);
});

test('a business counts against the app only', async () => {
  const started = await startSandbox();
  const [business] = started.sandbox.control.world().businesses;
  const answer = await started.graph(`/${business?.id}`);
  expect(answer.headers.get('x-business-use-case-usage')).toBeNull();
  expect(answer.headers.get('x-app-usage')).not.toBeNull();
});
