import { describe, expect, test } from 'vitest';
import { BUSINESS, NUMBER, WABA } from './start.ts';
import { changes, startWithReceiver, values } from './webhook-pair.ts';

describe('what happens at Meta', () => {
  test('an approved name is announced by bare digits and holds after the next registration', async () => {
    const { sandbox, receiver, graph } = await startWithReceiver();
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
    const { sandbox, graph } = await startWithReceiver();
    await graph(`/${NUMBER}?new_display_name=Nordwind+Hafen`, { method: 'POST' });
    await sandbox.control.advance({ seconds: 16 * 24 * 3600 });
    expect(sandbox.control.node(NUMBER)).toMatchObject({
      verified_name: 'Nordwind Süd',
      new_name_status: 'EXPIRED',
    });
  });

  test('a rejected name comes with its reason', async () => {
    const { sandbox, receiver, graph } = await startWithReceiver();
    await graph(`/${NUMBER}?new_display_name=Best+Shop`, { method: 'POST' });
    sandbox.control.reject(NUMBER, 'NAME_NOT_CONSISTENT');
    await sandbox.control.webhooksSettled();
    expect(values(receiver)).toMatchObject([
      { decision: 'REJECTED', rejection_reason: 'NAME_NOT_CONSISTENT' },
    ]);
  });

  test("a portfolio's new limit reaches every account and number in one batch", async () => {
    const { control, sandbox, receiver } = await startWithReceiver({
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
    const { control, sandbox, receiver, graph } = await startWithReceiver();
    await control('/rate', { phoneNumberId: NUMBER, rating: 'RED' });
    await sandbox.control.webhooksSettled();
    expect(receiver.received).toHaveLength(0);
    expect((await graph(`/${NUMBER}?fields=quality_rating`)).body).toMatchObject({
      quality_rating: 'RED',
    });
  });

  test('a template decision carries an integer id and a hyphenated language', async () => {
    const { sandbox, receiver } = await startWithReceiver({
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
    const { sandbox, receiver, graph } = await startWithReceiver({
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
    const { sandbox, receiver, graph } = await startWithReceiver();
    await graph(`/${WABA}/subscribed_apps`, { method: 'DELETE' });
    sandbox.control.approve(WABA);
    await sandbox.control.webhooksSettled();
    expect(receiver.received).toHaveLength(0);
  });

  test('any node can be set, with a webhook of choice', async () => {
    const { control, sandbox, receiver, graph } = await startWithReceiver();
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
