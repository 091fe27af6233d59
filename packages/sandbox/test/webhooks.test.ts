import { createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { startReceiver, VERIFY_TOKEN, type Receiver } from './receiver.ts';
import {
  APP_SECRET,
  BUSINESS,
  NUMBER,
  smallWorld,
  startSandbox,
  WABA,
  type Started,
} from './start.ts';

const envelopeSchema = z.object({
  object: z.literal('whatsapp_business_account'),
  entry: z.array(
    z.object({
      id: z.string(),
      time: z.int(),
      changes: z.array(z.object({ field: z.string(), value: z.unknown() })),
    }),
  ),
});

function changes(receiver: Receiver): { field: string; value: unknown }[] {
  return receiver.received.flatMap(({ body }) =>
    envelopeSchema.parse(JSON.parse(body)).entry.flatMap((entry) => entry.changes),
  );
}

function values(receiver: Receiver): unknown[] {
  return changes(receiver).map(({ value }) => value);
}

async function started(world = smallWorld): Promise<Started & { receiver: Receiver }> {
  const receiver = await startReceiver();
  const webhook = { url: receiver.url, verifyToken: VERIFY_TOKEN };
  return { ...(await startSandbox(world, { webhook })), receiver };
}

async function sendThree({ sandbox }: Started): Promise<void> {
  sandbox.control.pauseWebhooks();
  for (const n of [1, 2, 3])
    sandbox.control.sendWebhook({ wabaId: WABA, field: 'flows', value: n });
}

describe('delivery', () => {
  test('begins with the handshake and is signed over the raw body', async () => {
    const { sandbox, receiver } = await started();
    sandbox.control.sendWebhook({ wabaId: WABA, field: 'flows', value: { name: 'Süd / Nord' } });
    await sandbox.control.webhooksSettled();
    expect(receiver.handshakes).toHaveLength(1);
    expect(receiver.handshakes[0]?.get('hub.mode')).toBe('subscribe');
    const [delivery] = receiver.received;
    const body = delivery?.body ?? '';
    const expected = createHmac('sha256', APP_SECRET).update(body).digest('hex');
    expect(delivery?.headers['x-hub-signature-256']).toBe(`sha256=${expected}`);
    expect(body).toContain('S\\u00fcd \\/ Nord');
    expect(values(receiver)).toEqual([{ name: 'Süd / Nord' }]);
  });

  test('waits while the receiver does not echo the challenge', async () => {
    const receiver = await startReceiver();
    const { sandbox, control } = await startSandbox();
    const refused = await control(
      '/webhooks/target',
      { url: receiver.url, verifyToken: 'wrong' },
      'PUT',
    );
    expect(await refused.json()).toMatchObject({ verified: false, refused: expect.any(String) });
    sandbox.control.sendWebhook({ wabaId: WABA, field: 'flows', value: 1 });
    await sandbox.control.webhooksSettled();
    expect(receiver.received).toHaveLength(0);
    await control('/webhooks/target', { url: receiver.url, verifyToken: VERIFY_TOKEN }, 'PUT');
    await sandbox.control.advance({ seconds: 60 });
    expect(values(receiver)).toEqual([1]);
  });

  test('is tried again by the clock of the sandbox, ever more seldom, for a week', async () => {
    const { sandbox, receiver } = await started();
    receiver.answer = 500;
    sandbox.control.sendWebhook({ wabaId: WABA, field: 'flows', value: 1 });
    await sandbox.control.webhooksSettled();
    expect(receiver.received).toHaveLength(1);
    await sandbox.control.advance({ seconds: 29 });
    expect(receiver.received).toHaveLength(1);
    await sandbox.control.advance({ seconds: 1 });
    expect(receiver.received).toHaveLength(2);
    receiver.answer = 200;
    await sandbox.control.advance({ seconds: 120 });
    expect(receiver.received).toHaveLength(3);
    expect(sandbox.control.webhooks()[0]).toMatchObject({
      state: 'delivered',
      attempts: [{ status: 500 }, { status: 500 }, { status: 200 }],
    });
    receiver.answer = 302;
    sandbox.control.sendWebhook({ wabaId: WABA, field: 'flows', value: 2 });
    await sandbox.control.advance({ seconds: 8 * 24 * 3600 });
    const given = sandbox.control.webhooks()[1];
    expect(given?.state).toBe('failed');
    const gaps =
      given?.attempts.map(({ at }, i, all) => at - (all[i - 1]?.at ?? at)).slice(1) ?? [];
    expect(gaps).toEqual(gaps.toSorted((a, b) => a - b));
    const [first, last] = [given?.attempts[0]?.at ?? 0, given?.attempts.at(-1)?.at ?? 0];
    expect(last - first).toBeGreaterThan(6 * 24 * 3600 * 1000);
    expect(last - first).toBeLessThanOrEqual(7 * 24 * 3600 * 1000);
  });

  test('a failing one does not hold up the next', async () => {
    const { sandbox, receiver } = await started();
    receiver.answer = 503;
    sandbox.control.sendWebhook({ wabaId: WABA, field: 'flows', value: 1 });
    await sandbox.control.webhooksSettled();
    receiver.answer = 200;
    sandbox.control.sendWebhook({ wabaId: WABA, field: 'flows', value: 2 });
    await sandbox.control.webhooksSettled();
    await sandbox.control.advance({ seconds: 30 });
    expect(values(receiver)).toEqual([1, 2, 1]);
  });

  test('rests while paused and while Meta is down', async () => {
    const start = await started();
    await sendThree(start);
    await start.sandbox.control.webhooksSettled();
    expect(start.receiver.received).toHaveLength(0);
    await start.control('/down', {});
    await start.control('/webhooks/resume');
    await start.control('/webhooks/settle');
    expect(start.receiver.received).toHaveLength(0);
    await start.control('/up');
    await start.control('/webhooks/settle');
    expect(values(start.receiver)).toEqual([1, 2, 3]);
  });

  test('can be shuffled, the same way for the same seed', async () => {
    const orders: unknown[][] = [];
    for (let run = 0; run < 2; run += 1) {
      const start = await started();
      await sendThree(start);
      start.sandbox.control.shuffleWebhooks(5);
      start.sandbox.control.resumeWebhooks();
      await start.sandbox.control.webhooksSettled();
      orders.push(values(start.receiver));
    }
    expect(orders[0]).toHaveLength(3);
    expect(orders[0]).not.toEqual([1, 2, 3]);
    expect(orders[1]).toEqual(orders[0]);
  });

  test('can be doubled, lost and replayed', async () => {
    const start = await started();
    const { control } = start.sandbox;
    await sendThree(start);
    expect(control.duplicateWebhooks()).toBe(3);
    control.resumeWebhooks();
    await control.webhooksSettled();
    expect(values(start.receiver)).toEqual([1, 2, 3, 1, 2, 3]);
    control.dropWebhooks(1);
    control.sendWebhook({ wabaId: WABA, field: 'flows', value: 4 });
    await control.webhooksSettled();
    expect(values(start.receiver)).toHaveLength(6);
    const lost = control.webhooks().find(({ state }) => state === 'dropped');
    control.replayWebhooks([lost?.id ?? '']);
    await control.webhooksSettled();
    expect(values(start.receiver).at(-1)).toBe(4);
  });
});

describe('what happens at Meta', () => {
  test('an approved name is announced by bare digits and holds after the next registration', async () => {
    const { sandbox, receiver, graph } = await started();
    await graph(`/${NUMBER}?new_display_name=Nordwind+Hafen`, { method: 'POST' });
    await sandbox.control.advance({ seconds: 24 * 3600 });
    expect(changes(receiver)).toEqual([
      {
        field: 'phone_number_name_update',
        value: {
          display_phone_number: '4930901820',
          decision: 'APPROVED',
          requested_verified_name: 'Nordwind Hafen',
          rejection_reason: null,
        },
      },
    ]);
    const fields = '?fields=verified_name,new_display_name,new_name_status';
    expect((await graph(`/${NUMBER}${fields}`)).body).toMatchObject({
      verified_name: 'Nordwind Süd',
      new_name_status: 'APPROVED',
    });
    const register = new URLSearchParams({ messaging_product: 'whatsapp', pin: '123456' });
    await graph(`/${NUMBER}/register`, { method: 'POST', body: register });
    expect((await graph(`/${NUMBER}${fields}`)).body).toEqual({
      id: NUMBER,
      verified_name: 'Nordwind Hafen',
      new_name_status: 'NONE',
    });
  });

  test('a name that is not registered within 14 days lapses', async () => {
    const { sandbox, graph } = await started();
    await graph(`/${NUMBER}?new_display_name=Nordwind+Hafen`, { method: 'POST' });
    await sandbox.control.advance({ seconds: 16 * 24 * 3600 });
    expect(sandbox.control.node(NUMBER)).toMatchObject({
      verified_name: 'Nordwind Süd',
      new_name_status: 'EXPIRED',
    });
  });

  test('a rejected name comes with its reason', async () => {
    const { sandbox, receiver, graph } = await started();
    await graph(`/${NUMBER}?new_display_name=Best+Shop`, { method: 'POST' });
    sandbox.control.reject(NUMBER, 'NAME_NOT_CONSISTENT');
    await sandbox.control.webhooksSettled();
    expect(values(receiver)).toMatchObject([
      { decision: 'REJECTED', rejection_reason: 'NAME_NOT_CONSISTENT' },
    ]);
  });

  test("a portfolio's new limit reaches every account and number in one batch", async () => {
    const { control, sandbox, receiver } = await started({
      businesses: [{ id: BUSINESS }],
      wabas: [{ id: WABA }, { id: '200000000000002' }],
      phoneNumbers: [{ id: NUMBER, display_phone_number: '+49 30 901820' }],
    });
    await control('/limit', { businessId: BUSINESS, limit: 'TIER_100K' });
    await sandbox.control.webhooksSettled();
    expect(receiver.received).toHaveLength(1);
    expect(changes(receiver)).toEqual([
      {
        field: 'business_capability_update',
        value: expect.objectContaining({ max_daily_conversations_per_business: 100_000 }),
      },
      {
        field: 'phone_number_quality_update',
        value: {
          display_phone_number: '4930901820',
          event: 'UPGRADE',
          max_daily_conversations_per_business: 'TIER_100K',
        },
      },
      { field: 'business_capability_update', value: expect.any(Object) },
    ]);
  });

  test('a new quality rating is told to nobody', async () => {
    const { control, sandbox, receiver, graph } = await started();
    await control('/rate', { phoneNumberId: NUMBER, rating: 'RED' });
    await sandbox.control.webhooksSettled();
    expect(receiver.received).toHaveLength(0);
    expect((await graph(`/${NUMBER}?fields=quality_rating`)).body).toMatchObject({
      quality_rating: 'RED',
    });
  });

  test('a template decision carries an integer id and a hyphenated language', async () => {
    const { sandbox, receiver } = await started({
      wabas: [{ id: WABA }],
      templates: [{ id: '920070352646140', name: 'sale', status: 'PENDING' }],
    });
    sandbox.control.approve('920070352646140');
    await sandbox.control.webhooksSettled();
    expect(values(receiver)).toMatchObject([
      {
        event: 'APPROVED',
        message_template_id: 920070352646140,
        message_template_language: 'en-US',
      },
    ]);
  });

  test('reviews of accounts and businesses are decided by the kind of the id', async () => {
    const { sandbox, receiver, graph } = await started({
      businesses: [
        {
          id: BUSINESS,
          verification_status: 'pending',
          whatsapp_business_manager_messaging_limit: 'TIER_250',
        },
      ],
      wabas: [{ id: WABA, account_review_status: 'PENDING' }],
      phoneNumbers: [{ id: NUMBER, display_phone_number: '+49 30 1', account_mode: 'SANDBOX' }],
    });
    sandbox.control.approve(WABA);
    sandbox.control.approve(BUSINESS);
    await sandbox.control.webhooksSettled();
    expect(changes(receiver).map(({ field }) => field)).toEqual([
      'account_review_update',
      'account_update',
      'business_capability_update',
    ]);
    const fields = 'account_review_status,business_verification_status,phone_numbers{account_mode}';
    expect((await graph(`/${WABA}?fields=${fields}`)).body).toMatchObject({
      account_review_status: 'APPROVED',
      business_verification_status: 'verified',
      phone_numbers: { data: [{ account_mode: 'LIVE' }] },
    });
  });

  test('an account without subscription tells nothing', async () => {
    const { sandbox, receiver, graph } = await started();
    await graph(`/${WABA}/subscribed_apps`, { method: 'DELETE' });
    sandbox.control.approve(WABA);
    await sandbox.control.webhooksSettled();
    expect(receiver.received).toHaveLength(0);
  });

  test('any node can be set, with a webhook of choice', async () => {
    const { control, sandbox, receiver, graph } = await started();
    await control('/set', {
      id: NUMBER,
      fields: { status: 'BANNED' },
      webhook: {
        field: 'account_update',
        value: { event: 'DISABLED_UPDATE', ban_info: { waba_ban_state: 'DISABLE' } },
      },
    });
    await sandbox.control.webhooksSettled();
    expect(values(receiver)).toMatchObject([{ event: 'DISABLED_UPDATE' }]);
    expect(
      (await graph(`/${NUMBER}?fields=status,health_status{can_send_message}`)).body,
    ).toMatchObject({ status: 'BANNED', health_status: { can_send_message: 'BLOCKED' } });
  });
});
