import { expect, test } from 'vitest';
import { z } from 'zod';
import { NUMBER, post, startSandbox, type GraphAnswer, type Started } from './start.ts';

const HOUR = 3600;
const fresh = {
  wabas: [{}],
  phoneNumbers: [
    {
      id: NUMBER,
      display_phone_number: '+49 30 901820',
      status: 'PENDING',
      code_verification_status: 'NOT_VERIFIED',
      is_pin_enabled: false,
    },
  ],
};

function register({ graph }: Started, pin = '123456'): Promise<GraphAnswer> {
  return graph(`/${NUMBER}/register`, post({ messaging_product: 'whatsapp', pin }));
}

function codeOf(answer: GraphAnswer): number {
  return z.object({ error: z.object({ code: z.number() }) }).parse(answer.body).error.code;
}

function secretCode({ sandbox }: Started): string {
  const schema = z.object({ secrets: z.object({ verification_code: z.string() }) });
  return schema.parse(sandbox.control.node(NUMBER)).secrets.verification_code;
}

test('a new number is verified with the code and registered with a PIN', async () => {
  const started = await startSandbox(fresh);
  const { graph } = started;
  expect(codeOf(await register(started))).toBe(133006);
  const sms = { code_method: 'SMS', language: 'en_US' };
  expect((await graph(`/${NUMBER}/request_code`, post(sms))).body).toEqual({ success: true });
  const code = secretCode(started);
  const wrong = code === '000000' ? '000001' : '000000';
  expect((await graph(`/${NUMBER}/verify_code`, post({ code: wrong }))).status).toBe(400);
  expect((await graph(`/${NUMBER}/verify_code`, post({ code }))).body).toEqual({ success: true });
  expect(codeOf(await graph(`/${NUMBER}/request_code`, post(sms)))).toBe(136024);
  expect((await register(started)).body).toEqual({ success: true });
  expect((await graph(`/${NUMBER}?fields=status,is_pin_enabled`)).body).toMatchObject({
    status: 'CONNECTED',
    is_pin_enabled: true,
  });
});

test('a wrong PIN is 133005, at once again 133009, after five 133008', async () => {
  const started = await startSandbox();
  expect(codeOf(await register(started, '000000'))).toBe(133005);
  expect(codeOf(await register(started, '123456'))).toBe(133009);
  for (let i = 0; i < 4; i += 1) {
    await started.sandbox.control.advance({ seconds: 20 });
    expect(codeOf(await register(started, '000000'))).toBe(133005);
  }
  await started.sandbox.control.advance({ seconds: 20 });
  expect(codeOf(await register(started))).toBe(133008);
});

test('the eleventh registration in 72 hours is 133016 and blocks for 72 hours', async () => {
  const started = await startSandbox();
  for (let i = 0; i < 10; i += 1) expect((await register(started)).status).toBe(200);
  expect(codeOf(await register(started))).toBe(133016);
  expect(codeOf(await started.graph(`/${NUMBER}/deregister`, { method: 'POST' }))).toBe(133016);
  await started.sandbox.control.advance({ seconds: 71 * HOUR });
  expect(codeOf(await register(started))).toBe(133016);
  await started.sandbox.control.advance({ seconds: 2 * HOUR });
  expect((await register(started)).status).toBe(200);
});

test('the eleventh display name in 30 days is refused', async () => {
  const { graph, sandbox } = await startSandbox();
  const rename = (name: string): Promise<GraphAnswer> =>
    graph(`/${NUMBER}`, post({ new_display_name: name }));
  for (let i = 0; i < 10; i += 1) expect((await rename(`Nordwind ${i}`)).status).toBe(200);
  expect(codeOf(await rename('Nordwind 10'))).toBe(100);
  await sandbox.control.advance({ seconds: 31 * 24 * HOUR });
  expect((await rename('Nordwind 11')).status).toBe(200);
});

test('deregistering needs a registered number that is not used in the app', async () => {
  const started = await startSandbox();
  const deregister = (): Promise<GraphAnswer> =>
    started.graph(`/${NUMBER}/deregister`, { method: 'POST' });
  started.sandbox.control.set(NUMBER, { is_on_biz_app: true });
  expect(codeOf(await deregister())).toBe(100);
  started.sandbox.control.set(NUMBER, { is_on_biz_app: false });
  expect((await deregister()).body).toEqual({ success: true });
  expect(codeOf(await deregister())).toBe(133010);
});
