import { describe, expect, test } from 'vitest';
import { BUSINESS, NUMBER, post, rows, startSandbox, TOKEN, WABA } from './start.ts';

describe('access', () => {
  test('a missing or wrong token is refused with code 190', async () => {
    const { url, graph } = await startSandbox();
    const missing = await fetch(`${url}/meta/v25.0/${WABA}`);
    expect(missing.status).toBe(401);
    expect(await missing.json()).toMatchObject({ error: { code: 190, type: 'OAuthException' } });
    const wrong = await graph(`/${WABA}`, { headers: { authorization: 'Bearer other' } });
    expect(wrong.body).toMatchObject({ error: { code: 190 } });
  });

  test('the token may come as a parameter', async () => {
    const { url } = await startSandbox();
    const response = await fetch(`${url}/meta/v23.0/${WABA}?access_token=${TOKEN}`);
    expect(response.status).toBe(200);
  });

  test('every error has its own trace id', async () => {
    const { graph } = await startSandbox();
    const [first, second] = await Promise.all([graph('/1'), graph('/1')]);
    expect(first.body).toMatchObject({ error: { fbtrace_id: expect.stringMatching(/^A.{22}$/) } });
    expect(first.body).not.toEqual(second.body);
  });

  test('an unknown object is code 100 with subcode 33', async () => {
    const { graph } = await startSandbox();
    expect(await graph('/999')).toMatchObject({
      status: 400,
      body: { error: { code: 100, error_subcode: 33, type: 'GraphMethodException' } },
    });
  });

  test('a path or version that does not exist is refused in the envelope', async () => {
    const { url, graph } = await startSandbox();
    expect((await graph(`/${WABA}/nonsense`)).body).toMatchObject({ error: { code: 2500 } });
    const version = await fetch(`${url}/meta/latest/${WABA}`);
    expect(await version.json()).toMatchObject({ error: { code: 2500 } });
    const put = await graph(`/${WABA}`, { method: 'PUT' });
    expect(put.body).toMatchObject({ error: { fbtrace_id: expect.any(String) } });
  });
});

describe('fields', () => {
  test('only requested fields come back, with the id', async () => {
    const { graph } = await startSandbox();
    const { body } = await graph(`/${WABA}?fields=name,account_review_status`);
    expect(body).toEqual({ id: WABA, name: 'Nordwind Süd', account_review_status: 'APPROVED' });
  });

  test('nested nodes and edges expand with their own fields and limits', async () => {
    const { graph } = await startSandbox({
      businesses: [{ id: BUSINESS, name: 'Nordwind Outdoor GmbH' }],
      wabas: [{ id: WABA }],
      phoneNumbers: ['1', '2', '3'].map((digit) => ({
        display_phone_number: `+49 30 90182${digit}`,
      })),
    });
    const { body } = await graph(
      `/${WABA}?fields=owner_business_info{id,name},phone_numbers.limit(2){status,throughput{level}}`,
    );
    expect(body).toEqual({
      id: WABA,
      owner_business_info: { id: BUSINESS, name: 'Nordwind Outdoor GmbH' },
      phone_numbers: {
        data: [
          { id: expect.any(String), status: 'CONNECTED', throughput: { level: 'STANDARD' } },
          { id: expect.any(String), status: 'CONNECTED', throughput: { level: 'STANDARD' } },
        ],
        paging: { cursors: expect.any(Object), next: expect.stringContaining('/phone_numbers?') },
      },
    });
  });

  test.each([
    [`/${WABA}?fields=bogus`, 'bogus'],
    [`/${WABA}?fields=phone_numbers{id,bogus}`, 'bogus'],
    [`/${WABA}?fields=constructor`, 'constructor'],
    [`/${WABA}/message_templates?fields=bogus`, 'bogus'],
    [`/${NUMBER}/whatsapp_business_profile?fields=bogus`, 'bogus'],
  ])('%s is a field that does not exist, even where there is no row', async (path, field) => {
    const { graph } = await startSandbox();
    expect(await graph(path)).toMatchObject({
      status: 400,
      body: {
        error: {
          code: 100,
          message: expect.stringContaining(`(#100) Tried accessing nonexisting field (${field})`),
        },
      },
    });
  });

  test.each(['id,', 'id}', 'phone_numbers{id', 'phone_numbers.limit(5', 'id,id', 'a.b'])(
    'the syntax error in %s is code 2500',
    async (fields) => {
      const { graph } = await startSandbox();
      const answer = await graph(`/${WABA}?fields=${encodeURIComponent(fields)}`);
      expect(answer).toMatchObject({ status: 400, body: { error: { code: 2500 } } });
    },
  );
});

describe('objects', () => {
  test('a business names its limit and lists owned and client accounts apart', async () => {
    const partner = '100000000000002';
    const { graph } = await startSandbox({
      businesses: [
        { id: BUSINESS, whatsapp_business_manager_messaging_limit: 'TIER_10K' },
        { id: partner, name: 'Brightdesk' },
      ],
      wabas: [{ id: WABA, owner_business: BUSINESS, shared_with: [partner] }],
    });
    const node = await graph(
      `/${BUSINESS}?fields=verification_status,whatsapp_business_manager_messaging_limit`,
    );
    expect(node.body).toEqual({
      id: BUSINESS,
      verification_status: 'verified',
      whatsapp_business_manager_messaging_limit: 'TIER_10K',
    });
    expect(rows(await graph(`/${BUSINESS}/owned_whatsapp_business_accounts`))).toHaveLength(1);
    expect(rows(await graph(`/${BUSINESS}/client_whatsapp_business_accounts`))).toHaveLength(0);
    expect(rows(await graph(`/${partner}/client_whatsapp_business_accounts`))).toHaveLength(1);
  });

  test('templates filter by status, language, name and quality, in all spellings of a list', async () => {
    const { graph } = await startSandbox({
      wabas: [{ id: WABA }],
      templates: [
        { name: 'order_shipped' },
        { name: 'order_shipped', language: 'de', quality_score: { score: 'GREEN' } },
        { name: 'sale', status: 'REJECTED', category: 'MARKETING' },
      ],
    });
    const count = async (query: string): Promise<number> =>
      rows(await graph(`/${WABA}/message_templates?${query}`)).length;
    expect(await count('status=REJECTED')).toBe(1);
    expect(await count('status=["APPROVED","REJECTED"]')).toBe(3);
    expect(await count('status=APPROVED,REJECTED&language=de')).toBe(1);
    expect(await count('name=order')).toBe(2);
    expect(await count('category=["MARKETING"]')).toBe(1);
    expect(await count('quality_score=["GREEN"]')).toBe(1);
    expect(await count('content=on+its+way')).toBe(3);
  });

  test('template ids are strings and languages have an underscore', async () => {
    const { graph } = await startSandbox({ wabas: [{ id: WABA }], templates: [{ name: 'a' }] });
    expect(rows(await graph(`/${WABA}/message_templates`))[0]).toMatchObject({
      id: expect.stringMatching(/^\d+$/),
      language: 'en_US',
    });
  });

  test('numbers filter by account mode and by official account', async () => {
    const { graph } = await startSandbox({
      wabas: [{ id: WABA }],
      phoneNumbers: [
        { display_phone_number: '+49 30 1111', account_mode: 'SANDBOX' },
        { display_phone_number: '+49 30 2222', is_official_business_account: true },
      ],
    });
    const filtered = async (field: string, value: string | boolean): Promise<number> => {
      const filtering = JSON.stringify([{ field, operator: 'EQUAL', value }]);
      const path = `/${WABA}/phone_numbers?filtering=${encodeURIComponent(filtering)}`;
      return rows(await graph(path)).length;
    };
    expect(await filtered('account_mode', 'SANDBOX')).toBe(1);
    expect(await filtered('is_official_business_account', true)).toBe(1);
    expect(await filtered('account_mode', 'OTHER')).toBe(0);
    const broken = await graph(`/${WABA}/phone_numbers?filtering=[`);
    expect(broken.body).toMatchObject({ error: { code: 100 } });
  });

  test('a deleted number is an unknown object', async () => {
    const { graph, sandbox } = await startSandbox();
    sandbox.control.set(NUMBER, { status: 'DELETED' });
    expect((await graph(`/${NUMBER}`)).body).toMatchObject({ error: { error_subcode: 33 } });
  });

  test('the profile is an array of one and takes JSON or form bodies', async () => {
    const { graph } = await startSandbox();
    const path = `/${NUMBER}/whatsapp_business_profile`;
    const saved = await graph(
      path,
      post({
        messaging_product: 'whatsapp',
        about: 'Gear',
        websites: ['https://nordwind.example'],
        vertical: 'RETAIL',
      }),
    );
    expect(saved.body).toEqual({ success: true });
    const form = new URLSearchParams({ messaging_product: 'whatsapp', email: 'a@b.example' });
    expect((await graph(path, { method: 'POST', body: form })).status).toBe(200);
    expect(await graph(`${path}?fields=about,email,websites`)).toMatchObject({
      body: {
        data: [
          {
            messaging_product: 'whatsapp',
            about: 'Gear',
            email: 'a@b.example',
            websites: ['https://nordwind.example'],
          },
        ],
      },
    });
  });

  test.each([
    [{ about: '' }, 'about'],
    [{ about: 'x'.repeat(140) }, 'about'],
    [{ description: 'x'.repeat(257) }, 'description'],
    [{ email: 'nobody' }, 'email'],
    [{ websites: ['nordwind.example'] }, 'websites'],
    [{ websites: ['https://a.b', 'https://a.c', 'https://a.d'] }, 'websites'],
    [{ vertical: 'PIRACY' }, 'vertical'],
  ])('the profile refuses %j', async (fields, name) => {
    const { graph } = await startSandbox();
    const answer = await graph(
      `/${NUMBER}/whatsapp_business_profile`,
      post({ messaging_product: 'whatsapp', ...fields }),
    );
    expect(answer).toMatchObject({
      status: 400,
      body: { error: { code: 100, error_user_msg: expect.stringContaining(name) } },
    });
  });

  test('the subscription of the app can be read, taken away and given', async () => {
    const { graph } = await startSandbox();
    const path = `/${WABA}/subscribed_apps`;
    expect(rows(await graph(path))[0]).toMatchObject({
      whatsapp_business_api_data: { id: expect.any(String), name: 'Sandbox App' },
    });
    expect((await graph(path, { method: 'DELETE' })).body).toEqual({ success: true });
    expect(rows(await graph(path))).toHaveLength(0);
    expect((await graph(path, { method: 'POST' })).body).toEqual({ success: true });
    expect(rows(await graph(path))).toHaveLength(1);
  });
});
