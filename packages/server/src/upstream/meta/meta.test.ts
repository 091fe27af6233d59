import { expect, test } from 'vitest';
import { startMeta } from '../../../test/meta.ts';
import { MetaError } from './meta-error.ts';

const wabaId = '102290129340398';
const numberId = '106540352242922';
const numbers = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    display_phone_number: `+49 30 ${String(2_312_5000 + index)}`,
  }));

async function collect<Row>(pages: AsyncIterable<Row[]>): Promise<Row[][]> {
  const all: Row[][] = [];
  for await (const page of pages) all.push(page);
  return all;
}

test('an account comes with its portfolio', async () => {
  const { meta } = await startMeta({
    businesses: [
      {
        id: '2729063490586005',
        name: 'Nordwind Outdoor GmbH',
        verification_status: 'pending_need_more_info',
        whatsapp_business_manager_messaging_limit: 'TIER_10K',
      },
    ],
    wabas: [{ id: wabaId, name: 'Nordwind Outdoor EU', timezone_id: '42', currency: 'EUR' }],
  });

  expect(await meta.getWaba(wabaId)).toEqual({
    metaId: wabaId,
    name: 'Nordwind Outdoor EU',
    country: 'DE',
    currency: 'EUR',
    timezoneId: 42,
    namespace: 'ba30dd89_2ebd_41e4_b805_f2c05ae04cc9',
    accountReviewStatus: 'APPROVED',
    accountReviewStatusRaw: 'APPROVED',
    businessVerificationStatus: 'PENDING_NEED_MORE_INFO',
    businessVerificationStatusRaw: 'pending_need_more_info',
    ownershipType: 'CLIENT_OWNED',
    ownershipTypeRaw: 'CLIENT_OWNED',
    onBehalfOf: null,
    portfolio: {
      metaId: '2729063490586005',
      name: 'Nordwind Outdoor GmbH',
      verificationStatus: 'PENDING_NEED_MORE_INFO',
      verificationStatusRaw: 'pending_need_more_info',
      messagingLimit: 'TIER_10K',
      messagingLimitRaw: 'TIER_10K',
    },
  });
});

test('an account of the classic signup tells on whose behalf it is', async () => {
  const { meta } = await startMeta({
    wabas: [
      {
        id: wabaId,
        on_behalf_of_business_info: { id: '51', name: 'Casa Lima', status: 'Pending' },
      },
    ],
  });
  expect((await meta.getWaba(wabaId)).onBehalfOf).toEqual({
    metaId: '51',
    name: 'Casa Lima',
    status: 'SUBMITTED',
    statusRaw: 'Pending',
  });
});

test('a number comes in our words and in E.164', async () => {
  const { meta } = await startMeta({
    wabas: [{ id: wabaId }],
    phoneNumbers: [
      {
        id: numberId,
        display_phone_number: '+49 30 23125-417',
        verified_name: 'Nordwind Outdoor',
        status: 'CONNECTED',
        quality_rating: 'YELLOW',
        code_verification_status: 'EXPIRED',
        new_display_name: 'Nordwind Berlin',
        new_name_status: 'PENDING_REVIEW',
        account_mode: 'SANDBOX',
        throughput: { level: 'HIGH' },
        is_official_business_account: true,
      },
    ],
  });

  expect(await meta.getPhoneNumber(numberId)).toMatchObject({
    metaId: numberId,
    number: '+493023125417',
    displayName: 'Nordwind Outdoor',
    connectionStatus: 'CONNECTED',
    qualityRating: 'YELLOW',
    codeVerificationStatus: 'EXPIRED',
    nameStatus: 'APPROVED',
    newDisplayName: 'Nordwind Berlin',
    newNameStatus: 'PENDING_REVIEW',
    hostingPlatform: 'CLOUD_API',
    accountMode: 'SANDBOX',
    throughputLevel: 'HIGH',
    isOfficialBusinessAccount: true,
    isPinEnabled: true,
    lastOnboardedAt: new Date('2024-03-04T09:12:45Z'),
  });
});

test('values that nobody announced read as unknown and keep their text', async () => {
  const { meta } = await startMeta({
    businesses: [
      { whatsapp_business_manager_messaging_limit: 'UNTIERED', verification_status: 'UNVERIFIED' },
    ],
    wabas: [{ id: wabaId, account_review_status: 'LIMIT_REACHED', ownership_type: 'BORROWED' }],
    phoneNumbers: [
      {
        id: numberId,
        display_phone_number: '+1 415 555 0132',
        status: 'HIBERNATING',
        quality_rating: 'NA',
        account_mode: 'live',
        platform_type: 'NOT_APPLICABLE',
      },
    ],
  });

  expect(await meta.getWaba(wabaId)).toMatchObject({
    accountReviewStatus: 'UNKNOWN',
    accountReviewStatusRaw: 'LIMIT_REACHED',
    businessVerificationStatus: 'NOT_VERIFIED',
    businessVerificationStatusRaw: 'UNVERIFIED',
    ownershipType: 'UNKNOWN',
    portfolio: { messagingLimit: 'UNKNOWN', messagingLimitRaw: 'UNTIERED' },
  });
  expect(await meta.getPhoneNumber(numberId)).toMatchObject({
    connectionStatus: 'UNKNOWN',
    connectionStatusRaw: 'HIBERNATING',
    qualityRating: 'UNKNOWN',
    qualityRatingRaw: 'NA',
    accountMode: 'LIVE',
    accountModeRaw: 'live',
    hostingPlatform: 'UNKNOWN',
    hostingPlatformRaw: 'NOT_APPLICABLE',
    newDisplayName: null,
  });
});

test('130 numbers come in two pages, each once and in order', async () => {
  const { meta, sandbox, calls } = await startMeta({
    wabas: [{ id: wabaId }],
    phoneNumbers: numbers(130),
  });

  const pages = await collect(meta.listPhoneNumbers(wabaId));

  expect(pages.map((page) => page.length)).toEqual([100, 30]);
  expect(pages.flat().map(({ number }) => number)).toEqual(
    numbers(130).map(({ display_phone_number: shown }) => shown.replaceAll(' ', '')),
  );
  expect(calls()).toEqual(Array.from({ length: 2 }, () => `GET /v25.0/${wabaId}/phone_numbers`));
  for (const { path } of sandbox.control.requests()) {
    expect(path).toContain('limit=100');
    expect(path).not.toContain('access_token');
  }
});

test('exactly one full page ends without another call', async () => {
  const { meta, calls } = await startMeta({ wabas: [{ id: wabaId }], phoneNumbers: numbers(100) });
  expect((await collect(meta.listPhoneNumbers(wabaId))).flat()).toHaveLength(100);
  expect(calls()).toHaveLength(1);
});

test('an account without numbers has no page', async () => {
  const { meta } = await startMeta({ wabas: [{ id: wabaId }] });
  expect(await collect(meta.listPhoneNumbers(wabaId))).toEqual([]);
});

test('a page that fails for now is asked for again, and no number is lost or doubled', async () => {
  const { meta, sandbox } = await startMeta({
    wabas: [{ id: wabaId }],
    phoneNumbers: numbers(130),
  });
  sandbox.control.failNext({ match: 'after=', times: 2 });
  const found = (await collect(meta.listPhoneNumbers(wabaId))).flat();
  expect(new Set(found.map(({ metaId }) => metaId)).size).toBe(130);
  expect(found).toHaveLength(130);
});

test('a page that fails for good ends the list with the error, not early', async () => {
  const { meta, sandbox } = await startMeta({
    wabas: [{ id: wabaId }],
    phoneNumbers: numbers(130),
  });
  sandbox.control.failNext({ match: 'after=', code: 190 });
  await expect(collect(meta.listPhoneNumbers(wabaId))).rejects.toMatchObject({ kind: 'token' });
});

test('templates come in pages with their components as Meta sent them', async () => {
  const components = [
    { type: 'BODY', text: 'Your order {{1}} is on its way.', surprise: { deep: [1] } },
  ];
  const { meta } = await startMeta({
    wabas: [{ id: wabaId }],
    templates: Array.from({ length: 101 }, (_, index) => ({
      name: `order_${index}`,
      components,
      quality_score: { score: 'GREEN' },
    })),
  });
  const pages = await collect(meta.listTemplates(wabaId));
  expect(pages.map((page) => page.length)).toEqual([100, 1]);
  expect(pages[0]?.[0]).toMatchObject({
    name: 'order_0',
    language: 'en_US',
    status: 'APPROVED',
    category: 'UTILITY',
    parameterFormat: 'POSITIONAL',
    components,
    quality: 'GREEN',
    rejectedReason: null,
  });
});

test('codes, which Meta writes itself, are told as Meta takes them', async () => {
  const url =
    'https://www.whatsapp.com/otp/code/?otp_type=ONE_TAP&cta_display_name=Ausf%C3%BCllen&package_name=a.b&signature_hash=K8a%2B&code=otp{{1}}';
  const text = '*{{1}}* ist dein Code. Er läuft in 10 Minuten ab.';
  const components = [
    { type: 'BODY', text, add_security_recommendation: true, example: { body_text: [['123456']] } },
    { type: 'FOOTER', text: 'Dieser Code läuft in 10 Minuten ab.' },
    { type: 'BUTTONS', buttons: [{ type: 'URL', text: 'Code kopieren', url, example: [url] }] },
  ];
  const own = [{ type: 'BODY', text: 'Your code is {{1}}, keep it.' }];
  const { meta } = await startMeta({
    wabas: [{ id: wabaId }],
    templates: [
      { name: 'code', language: 'de', category: 'AUTHENTICATION', components },
      { name: 'link', language: 'de', category: 'UTILITY', components },
      { name: 'old_code', language: 'en', category: 'AUTHENTICATION', components: own },
    ],
  });
  const [templates = []] = await collect(meta.listTemplates(wabaId));
  const byName = new Map(templates.map((template) => [template.name, template.components]));
  expect(byName.get('code')).toEqual([
    { type: 'BODY', add_security_recommendation: true },
    { type: 'FOOTER', code_expiration_minutes: 10 },
    {
      type: 'BUTTONS',
      buttons: [
        {
          type: 'OTP',
          otp_type: 'ONE_TAP',
          text: 'Code kopieren',
          autofill_text: 'Ausfüllen',
          package_name: 'a.b',
          signature_hash: 'K8a+',
        },
      ],
    },
  ]);
  expect(byName.get('link')).toEqual(components);
  expect(byName.get('old_code')).toEqual(own);
});

test('the business profile is taken out of its array of one', async () => {
  const { meta } = await startMeta({
    wabas: [{ id: wabaId }],
    phoneNumbers: [{ id: numberId, display_phone_number: '+49 30 23125 417' }],
    profiles: [
      { about: 'Open 9 to 5', websites: ['https://nordwind.example'], vertical: 'RETAIL' },
    ],
  });
  expect(await meta.getBusinessProfile(numberId)).toEqual({
    about: 'Open 9 to 5',
    address: null,
    description: null,
    email: null,
    profilePictureUrl: null,
    websites: ['https://nordwind.example'],
    vertical: 'RETAIL',
  });
});

test('our app subscribes to an account and is listed, once however often it subscribes', async () => {
  const { meta } = await startMeta({
    app: { id: '67', name: 'Hub' },
    wabas: [{ id: wabaId, subscribed: false }],
  });
  expect(await meta.listSubscribedApps(wabaId)).toEqual([]);
  await meta.subscribeApp(wabaId);
  await meta.subscribeApp(wabaId);
  expect(await meta.listSubscribedApps(wabaId)).toMatchObject([
    { metaId: '67', name: 'Hub', overrideCallbackUrl: null },
  ]);
});

test('an id cannot lead to another path', async () => {
  const { meta, calls } = await startMeta({ wabas: [{ id: wabaId }] });
  await expect(meta.getWaba(`${wabaId}/phone_numbers?x=`)).rejects.toThrow(MetaError);
  expect(calls()).toEqual([`GET /v25.0/${wabaId}%2Fphone_numbers%3Fx%3D`]);
});
