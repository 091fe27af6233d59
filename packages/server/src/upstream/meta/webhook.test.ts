import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { metaSecrets, startMeta } from '../../../test/meta.ts';
import { answerHandshake, isSigned, MalformedWebhook, parseWebhook } from './webhook.ts';

const { appSecret, verifyToken } = metaSecrets;
const wabaId = '102290129340398';
const numberId = '106540352242922';

function envelope(field: string, value: unknown): Buffer {
  return Buffer.from(
    JSON.stringify({
      object: 'whatsapp_business_account',
      entry: [{ id: wabaId, time: 1_795_262_400, changes: [{ field, value }] }],
    }),
  );
}

const only = (field: string, value: unknown) => parseWebhook(envelope(field, value))[0];

test('deliveries of the sandbox pass the handshake, carry a true signature and are understood', async () => {
  const { meta, sandbox } = await startMeta({
    businesses: [{ id: '5', whatsapp_business_manager_messaging_limit: 'TIER_250' }],
    wabas: [{ id: wabaId, owner_business: '5', account_review_status: 'PENDING' }],
    phoneNumbers: [
      {
        id: numberId,
        waba: wabaId,
        display_phone_number: '+49 30 23125 417',
        new_display_name: 'Müller Österreich',
        new_name_status: 'PENDING_REVIEW',
      },
    ],
  });
  const received: { body: Buffer; signature: string | undefined }[] = [];
  const receiver = createServer((request, response) => {
    if (request.method === 'GET') {
      const { searchParams } = new URL(request.url ?? '', 'http://hub');
      response.end(meta.webhook.handshake(Object.fromEntries(searchParams)) ?? 'refused');
      return;
    }
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const signature = request.headers['x-hub-signature-256'];
      received.push({ body: Buffer.concat(chunks), signature: [signature].flat()[0] });
      response.end();
    });
  });
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    receiver.closeAllConnections();
    receiver.close();
  });
  const { port } = receiver.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}/`;
  expect(await sandbox.control.setWebhook({ url, verifyToken: 'wrong' })).toBeTypeOf('string');
  expect(await sandbox.control.setWebhook({ url, verifyToken })).toBeUndefined();

  sandbox.control.approve(numberId);
  sandbox.control.approve(wabaId);
  sandbox.control.limit('5', 'TIER_10K');
  await sandbox.control.webhooksSettled();

  expect(received.length).toBeGreaterThanOrEqual(3);
  for (const { body, signature } of received) {
    expect(meta.webhook.verifySignature(body, signature)).toBe(true);
    const reencoded = Buffer.from(JSON.stringify(JSON.parse(body.toString())));
    expect(meta.webhook.verifySignature(reencoded, signature)).toBe(reencoded.equals(body));
  }
  const changes = received.flatMap(({ body }) => meta.webhook.parse(body));
  expect(changes).toContainEqual(
    expect.objectContaining({
      kind: 'phone-number-name',
      wabaMetaId: wabaId,
      number: '+493023125417',
      decision: 'APPROVED',
      requestedName: 'Müller Österreich',
      rejectionReason: null,
    }),
  );
  expect(changes).toContainEqual(
    expect.objectContaining({ kind: 'account-review', decision: 'APPROVED' }),
  );
  expect(changes).toContainEqual(
    expect.objectContaining({ kind: 'business-capability', messagingLimit: 'TIER_10K' }),
  );
  expect(changes.filter(({ kind }) => kind === 'unknown')).toEqual([]);
});

const body = envelope('account_review_update', { decision: 'APPROVED' });
const signed = (bytes: Buffer, secret = appSecret) =>
  `sha256=${createHmac('sha256', secret).update(bytes).digest('hex')}`;

test.each([
  ['no header', undefined],
  ['an empty header', ''],
  ['another secret', signed(body, 'another')],
  ['another body', signed(Buffer.concat([body, Buffer.from(' ')]))],
  ['half a signature', signed(body).slice(0, 40)],
  ['a longer signature', `${signed(body)}00`],
  ['SHA-1', `sha1=${createHmac('sha1', appSecret).update(body).digest('hex')}`],
  ['no digits at all', `sha256=${'z'.repeat(64)}`],
])('a signature is refused with %s', (_name, header) => {
  expect(isSigned(body, signed(body), appSecret)).toBe(true);
  expect(isSigned(body, header, appSecret)).toBe(false);
});

const query = {
  'hub.mode': 'subscribe',
  'hub.verify_token': verifyToken,
  'hub.challenge': '1158201444',
};

test('the handshake echoes the challenge to whoever knows the token, and to nobody else', () => {
  expect(answerHandshake(query, verifyToken)).toBe('1158201444');
  expect(answerHandshake({ ...query, 'hub.verify_token': 'guess' }, verifyToken)).toBeNull();
  expect(answerHandshake({ ...query, 'hub.verify_token': [verifyToken] }, verifyToken)).toBeNull();
  expect(answerHandshake({ ...query, 'hub.mode': 'unsubscribe' }, verifyToken)).toBeNull();
  expect(answerHandshake({ ...query, 'hub.challenge': undefined }, verifyToken)).toBeNull();
  expect(answerHandshake({}, verifyToken)).toBeNull();
});

test('a refused name tells the reason', () => {
  expect(
    only('phone_number_name_update', {
      display_phone_number: '493023125417',
      decision: 'REJECTED',
      requested_verified_name: 'Best Shop',
      rejection_reason: 'NAME_FORMAT_UNACCEPTABLE',
    }),
  ).toMatchObject({
    kind: 'phone-number-name',
    wabaMetaId: wabaId,
    at: new Date(1_795_262_400_000),
    number: '+493023125417',
    decision: 'REJECTED',
    requestedName: 'Best Shop',
    rejectionReason: 'NAME_FORMAT_UNACCEPTABLE',
  });
});

test.each([
  [{ event: 'UPGRADE', current_limit: 'TIER_10K' }, 'TIER_10K', 'TIER_10K'],
  [
    { event: 'ONBOARDING', max_daily_conversations_per_business: 'TIER_UNLIMITED' },
    'TIER_UNLIMITED',
    'TIER_UNLIMITED',
  ],
  [
    { event: 'ONBOARDING', max_daily_conversations_per_business: 'TIER_NOT_SET' },
    'UNKNOWN',
    'TIER_NOT_SET',
  ],
  [{ event: 'THROUGHPUT_UPGRADE' }, null, null],
])(
  'phone_number_quality_update %j tells the limit %s',
  (value, messagingLimit, messagingLimitRaw) => {
    expect(
      only('phone_number_quality_update', { display_phone_number: '15550783881', ...value }),
    ).toMatchObject({
      kind: 'phone-number-quality',
      number: '+15550783881',
      event: value.event,
      messagingLimit,
      messagingLimitRaw,
    });
  },
);

test.each([
  [250, 'TIER_250'],
  [2000, 'TIER_2K'],
  ['10000', 'TIER_10K'],
  [100_000, 'TIER_100K'],
  [-1, 'TIER_UNLIMITED'],
  ['TIER_2K', 'TIER_2K'],
  [777, 'UNKNOWN'],
])('business_capability_update with %s conversations a day tells the limit %s', (count, limit) => {
  expect(
    only('business_capability_update', {
      max_daily_conversations_per_business: count,
      max_phone_numbers_per_business: 20,
    }),
  ).toMatchObject({
    kind: 'business-capability',
    messagingLimit: limit,
    messagingLimitRaw: String(count),
    maxPhoneNumbers: 20,
  });
});

test('account_update tells bans, restrictions and violations', () => {
  expect(
    only('account_update', {
      event: 'DISABLED_UPDATE',
      ban_info: { waba_ban_state: 'SCHEDULE_FOR_DISABLE', waba_ban_date: 'November 30, 2026' },
    }),
  ).toMatchObject({
    kind: 'account',
    event: 'DISABLED_UPDATE',
    banState: 'SCHEDULE_FOR_DISABLE',
    restrictions: [],
  });
  expect(
    only('account_update', {
      event: 'ACCOUNT_RESTRICTION',
      restriction_info: [
        { restriction_type: 'RESTRICTED_BIZ_INITIATED_MESSAGING', expiration: 1_795_600_000 },
        { restriction_type: 'RESTRICTED_ADD_PHONE_NUMBER_ACTION' },
        'nonsense',
      ],
    }),
  ).toMatchObject({
    restrictions: [
      { type: 'RESTRICTED_BIZ_INITIATED_MESSAGING', expiresAt: new Date(1_795_600_000_000) },
      { type: 'RESTRICTED_ADD_PHONE_NUMBER_ACTION', expiresAt: null },
    ],
  });
  expect(
    only('account_update', {
      event: 'ACCOUNT_VIOLATION',
      phone_number: '4930123',
      violation_info: { violation_type: 'ADULT' },
    }),
  ).toMatchObject({ number: '+4930123', violationType: 'ADULT', banState: null });
});

test('template changes and unknown ones are handed on as they came', () => {
  const value = {
    event: 'APPROVED',
    message_template_id: 594425479261596,
    other: [{ deep: null }],
  };
  expect(only('message_template_status_update', value)).toMatchObject({
    kind: 'template',
    templateMetaId: '594425479261596',
    status: 'APPROVED',
    quality: null,
    field: 'message_template_status_update',
    value,
  });
  expect(only('constructor', value)).toMatchObject({
    kind: 'unknown',
    field: 'constructor',
    value,
  });
});

test('ids that are too long for a number keep all their digits', () => {
  const raw = envelope('template_category_update', 'VALUE')
    .toString()
    .replace('"VALUE"', '{"message_template_id":12345678901234567890}');
  expect(parseWebhook(Buffer.from(raw))[0]?.value).toEqual({
    message_template_id: '12345678901234567890',
  });
});

test('several entries and changes keep their order; what is no change is kept as unknown', () => {
  const changes = parseWebhook(
    Buffer.from(
      JSON.stringify({
        entry: [
          { id: 1, changes: [{ field: 'a', value: 1 }, { field: 'b' }, 'c'] },
          'd',
          { id: '2', time: 'never', messaging: [] },
        ],
      }),
    ),
  );
  expect(changes.map(({ wabaMetaId, field, value }) => [wabaMetaId, field, value])).toEqual([
    ['1', 'a', 1],
    ['1', 'b', undefined],
    ['1', '', 'c'],
    [null, '', 'd'],
    [null, '', { id: '2', time: 'never', messaging: [] }],
  ]);
});

test('the same change has the same fingerprint in every delivery, another change another one', () => {
  const first = only('account_review_update', { decision: 'APPROVED' });
  expect(only('account_review_update', { decision: 'APPROVED' })?.fingerprint).toBe(
    first?.fingerprint,
  );
  expect(only('account_review_update', { decision: 'REJECTED' })?.fingerprint).not.toBe(
    first?.fingerprint,
  );
});

test.each([
  ['nothing', ''],
  ['no JSON', '{"entry":'],
  ['a list', '[]'],
  ['null', 'null'],
  ['no entries', '{"object":"page"}'],
  ['an entry that is none', '{"entry":{}}'],
])('a body that is %s is refused as malformed', (_name, text) => {
  expect(() => parseWebhook(Buffer.from(text))).toThrow(MalformedWebhook);
});

const field = fc.constantFrom(
  'phone_number_name_update',
  'phone_number_quality_update',
  'account_update',
  'account_review_update',
  'business_capability_update',
  'message_template_status_update',
  'security',
  '__proto__',
);
const key = fc.constantFrom(
  'event',
  'decision',
  'display_phone_number',
  'ban_info',
  'waba_ban_state',
  'restriction_info',
  'restriction_type',
  'expiration',
  'violation_info',
  'current_limit',
  'max_daily_conversations_per_business',
  'max_phone_numbers_per_business',
  'id',
  'time',
  'changes',
  'field',
  'value',
);
const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small' },
    fc.oneof(fc.string(), fc.integer(), fc.double(), fc.boolean(), fc.constant(null)),
    fc.array(tie('tree'), { maxLength: 3 }),
    fc.dictionary(key, tie('tree'), { maxKeys: 5 }),
  ),
}));

test('no value of any shape stops a delivery, and none gets lost', () => {
  const changes = fc.array(fc.oneof(fc.record({ field, value: tree }), tree), { maxLength: 4 });
  const entries = fc.array(fc.oneof(fc.record({ id: tree, time: tree, changes }), tree), {
    maxLength: 3,
  });
  fc.assert(
    fc.property(entries, (entry) => {
      const raw = Buffer.from(JSON.stringify({ object: 'whatsapp_business_account', entry }));
      const found = parseWebhook(raw);
      const lists = JSON.parse(raw.toString()).entry.map((item: { changes?: unknown } | null) =>
        Array.isArray(item?.changes) ? item.changes.length : 1,
      );
      expect(found).toHaveLength(lists.reduce((sum: number, count: number) => sum + count, 0));
    }),
    { numRuns: 1000 },
  );
});
