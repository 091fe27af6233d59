import { createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { startReceiver, VERIFY_TOKEN } from './receiver.ts';
import { APP_SECRET, startSandbox, WABA, type Started } from './start.ts';
import { startWithReceiver, values } from './webhook-pair.ts';

async function sendThree({ sandbox }: Started): Promise<void> {
  sandbox.control.pauseWebhooks();
  for (const n of [1, 2, 3])
    sandbox.control.sendWebhook({ wabaId: WABA, field: 'flows', value: n });
}

describe('a delivery', () => {
  test('begins with the handshake and is signed over the raw body', async () => {
    const { sandbox, receiver } = await startWithReceiver();
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
    const { sandbox, receiver } = await startWithReceiver();
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
    const { sandbox, receiver } = await startWithReceiver();
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
    const start = await startWithReceiver();
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
      const start = await startWithReceiver();
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
    const start = await startWithReceiver();
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
