import { expect, test } from 'vitest';
import { z } from 'zod';
import { post, startSandbox, WABA, type GraphAnswer, type Started } from './start.ts';

const body = { type: 'BODY', text: 'Your parcel is on its way.' };
const order = { name: 'order_shipped', language: 'en_US', category: 'UTILITY', components: [body] };
const MINUTE = 60;
const DAY = 24 * 60 * MINUTE;

const create = ({ graph }: Started, given: object = {}): Promise<GraphAnswer> =>
  graph(`/${WABA}/message_templates`, post({ ...order, ...given }));

const idOf = ({ body: answer }: GraphAnswer) => z.object({ id: z.string() }).parse(answer).id;

async function created(started: Started, given: object = {}): Promise<string> {
  return idOf(await create(started, given));
}

function subcodeOf({ body: answer }: GraphAnswer): number | undefined {
  const error = z.object({ code: z.number(), error_subcode: z.number().optional() });
  const { code, error_subcode: subcode } = z.object({ error }).parse(answer).error;
  return subcode ?? code;
}

const read = async ({ graph }: Started, id: string) =>
  (await graph(`/${id}?fields=name,status,category,components,rejected_reason,rejection_info`))
    .body;

const remove = ({ graph }: Started, query: string) =>
  graph(`/${WABA}/message_templates?${query}`, { method: 'DELETE' });

function lastChange({ sandbox }: Started): unknown {
  const delivery = sandbox.control.webhooks()[0];
  const schema = z.object({
    entry: z.array(z.object({ changes: z.array(z.unknown()) })),
  });
  return schema.parse(JSON.parse(delivery?.body ?? '{}')).entry[0]?.changes[0];
}

test('a new template waits for its review, which the clock brings, with the traps of webhooks', async () => {
  const started = await startSandbox();
  const answer = await create(started, { language: 'pt_BR' });
  expect(answer.body).toEqual({ id: expect.any(String), status: 'PENDING', category: 'UTILITY' });
  await started.sandbox.control.advance({ seconds: 2 * MINUTE });
  expect(await read(started, idOf(answer))).toMatchObject({
    status: 'APPROVED',
    components: [body],
  });
  expect(lastChange(started)).toMatchObject({
    field: 'message_template_status_update',
    value: {
      event: 'APPROVED',
      message_template_id: Number(idOf(answer)),
      message_template_language: 'pt-BR',
      reason: 'NONE',
    },
  });
});

test('a name is taken once in a language, and locked for 30 days when it was approved', async () => {
  const started = await startSandbox();
  const id = await created(started);
  expect(subcodeOf(await create(started))).toBe(2388024);
  expect((await create(started, { language: 'de' })).status).toBe(200);
  await started.sandbox.control.advance({ seconds: 2 * MINUTE });
  expect((await remove(started, `hsm_id=${id}&name=order_shipped`)).body).toEqual({
    success: true,
  });
  expect(subcodeOf(await create(started))).toBe(2388023);
  expect((await create(started, { language: 'fr' })).status).toBe(200);
  await started.sandbox.control.advance({ seconds: 30 * DAY });
  expect((await create(started)).status).toBe(200);
});

test('deleting by name takes all languages, and ids go all or none', async () => {
  const started = await startSandbox();
  const ids = [
    await created(started),
    await created(started, { language: 'de' }),
    await created(started, { name: 'other' }),
  ];
  expect((await remove(started, `hsm_ids=["${ids[2]}","999"]`)).status).toBe(400);
  expect((await started.graph(`/${ids[2]}`)).status).toBe(200);
  await remove(started, 'name=order_shipped');
  const left = await started.graph(`/${WABA}/message_templates?fields=name`);
  expect(left.body).toMatchObject({ data: [{ name: 'other' }] });
  expect((await remove(started, 'name=order_shipped')).status).toBe(400);
});

test('an account has 250 names until its business is verified, and 100 creations an hour', async () => {
  const names = Array.from({ length: 249 }, (_, at) => ({ name: `held_${at}` }));
  const started = await startSandbox({
    businesses: [{ verification_status: 'pending' }],
    wabas: [{ id: WABA }],
    phoneNumbers: [{ display_phone_number: '+49 30 901820' }],
    templates: names,
  });
  expect((await create(started)).status).toBe(200);
  expect(subcodeOf(await create(started, { name: 'one_more' }))).toBe(2388019);
  const [business] = started.sandbox.control.world().businesses;
  started.sandbox.control.set(business?.id ?? '', { verification_status: 'verified' });
  for (let at = 1; at < 100; at += 1) {
    expect((await create(started, { name: `more_${at}` })).status).toBe(200);
  }
  expect((await create(started, { name: 'too_many' })).status).toBe(429);
  await started.sandbox.control.advance({ seconds: 61 * MINUTE });
  expect((await create(started, { name: 'too_many' })).status).toBe(200);
});

test('an approved template is edited once a day, without another category; a pending one never', async () => {
  const started = await startSandbox();
  const id = await created(started);
  const edit = (given: object) => started.graph(`/${id}`, post(given));
  const text = { components: [{ type: 'BODY', text: 'Nearly there.' }] };
  expect(subcodeOf(await edit(text))).toBe(2388039);
  await started.sandbox.control.advance({ seconds: 2 * MINUTE });
  expect(subcodeOf(await edit({ ...text, category: 'MARKETING' }))).toBe(100);
  for (let day = 0; day < 10; day += 1) {
    expect((await edit(text)).status).toBe(200);
    await started.sandbox.control.advance({ seconds: 2 * MINUTE });
    expect(subcodeOf(await edit(text))).toBe(2388039);
    await started.sandbox.control.advance({ seconds: DAY });
  }
  expect(subcodeOf(await edit(text))).toBe(2388039);
  expect(await read(started, id)).toMatchObject({ status: 'APPROVED', ...text });
});

test('a sample is read as an address, which is handed out for some days and never taken', async () => {
  const started = await startSandbox();
  const session = await started.graph('/app/uploads?file_length=3&file_type=image/png', {
    method: 'POST',
  });
  const upload = await started.graph(`/${String(session.body['id'])}`, {
    method: 'POST',
    headers: { file_offset: '0', 'content-type': 'application/octet-stream' },
    body: 'PNG',
  });
  const handle = String(upload.body['h']);
  const header = (sample: string) => ({
    type: 'HEADER',
    format: 'IMAGE',
    example: { header_handle: [sample] },
  });
  const template = await created(started, { components: [header(handle), body] });
  const { components } = (await read(started, template)) as {
    components: [ReturnType<typeof header>];
  };
  const [address = ''] = components[0].example.header_handle;
  expect(await (await fetch(address)).text()).toBe('PNG');
  await started.sandbox.control.advance({ seconds: 2 * MINUTE });
  const again = { components: [header(address), body] };
  expect(subcodeOf(await started.graph(`/${template}`, post(again)))).toBe(100);
  await started.sandbox.control.advance({ seconds: 31 * DAY });
  expect((await fetch(address)).status).toBe(403);
});

test('a rejected template is edited as often as need be', async () => {
  const started = await startSandbox();
  const id = await created(started);
  for (let times = 0; times < 3; times += 1) {
    const info = { reason: 'It is empty talk.', recommendation: 'Say what it is about.' };
    started.sandbox.control.reject(id, 'INVALID_FORMAT', info);
    expect(await read(started, id)).toMatchObject({ status: 'REJECTED', rejection_info: info });
    expect(lastChange(started)).toMatchObject({ value: { rejection_info: info } });
    expect((await started.graph(`/${id}`, post({ components: [body] }))).status).toBe(200);
  }
  await started.sandbox.control.advance({ seconds: 2 * MINUTE });
  expect(await read(started, id)).toMatchObject({ status: 'APPROVED', rejected_reason: 'NONE' });
});

const bad = (components: object[]) => ({ components });
test.each([
  [2388040, bad([{ type: 'BODY', text: 'a'.repeat(1025) }])],
  [2388040, bad([body, { type: 'BUTTONS', buttons: [{ type: 'URL', text: 'a'.repeat(26) }] }])],
  [2388047, bad([{ type: 'HEADER', format: 'TEXT', text: '*Bold*' }, body])],
  [2388047, bad([{ type: 'HEADER', format: 'IMAGE' }, body])],
  [2388072, bad([])],
  [2388072, bad([{ type: 'BODY', text: 'Your parcel {{2}} is on its way now.' }])],
  [2388073, bad([body, { type: 'FOOTER', text: 'For {{1}}' }])],
  [2388073, bad([body, { type: 'FOOTER', text: 'One line\nand another' }])],
  [2388047, bad([{ type: 'HEADER', format: 'TEXT', text: 'For {{1} and you' }, body])],
  [2388072, bad([{ type: 'BODY', text: 'We are on the way to {{1} today.' }])],
  [2388072, bad([{ type: 'BODY', text: 'We are on the way to {{{1}}} today.' }])],
  [2388072, bad([body, { type: 'BUTTONS', buttons: [{ type: 'QUICK_REPLY', text: 'Yes\nNo' }] }])],
  [2388293, bad([{ type: 'BODY', text: 'Now {{1}} and {{2}} here.' }])],
  [2388299, bad([{ type: 'BODY', text: '{{1}} is your parcel, on its way.' }])],
  [2388072, bad([{ ...body, text: 'We are on the way with {{1}} {{2}} for you.' }])],
  [100, { name: 'Order-Shipped' }],
  [100, { category: 'SERVICE' }],
])('what Meta refuses at once has its code: %i %j', async (code, given) => {
  const started = await startSandbox();
  const answer = await create(started, given);
  expect(answer.status).toBe(400);
  expect(subcodeOf(answer)).toBe(code);
});

const image = { type: 'HEADER', format: 'IMAGE', example: { header_handle: ['4::aW1n'] } };
const gif = { ...image, format: 'GIF' };
const reply = { type: 'QUICK_REPLY', text: 'Yes' };
const link = { type: 'URL', text: 'Track it', url: 'https://nordwind.example/t' };
const code = { type: 'COPY_CODE', example: 'SAVE10' };
const buttons = (...given: object[]) => ({ type: 'BUTTONS', buttons: given });
const card = (...components: object[]) => ({ components });
const cards = (count: number, each = card(image, buttons(reply))) => ({
  type: 'CAROUSEL',
  cards: Array<object>(count).fill(each),
});
const offer = (text = 'Ends soon') => ({
  type: 'LIMITED_TIME_OFFER',
  limited_time_offer: { text, has_expiration: true },
});
const otp = (given: object = {}) => buttons({ type: 'OTP', otp_type: 'COPY_CODE', ...given });
const app = { package_name: 'example.nordwind', signature_hash: 'K8a' };
const codeBody = { type: 'BODY', add_security_recommendation: true };

test.each([
  ['UTILITY', [gif, body]],
  ['UTILITY', [body, buttons(code)]],
  ['UTILITY', [body, otp()]],
  ['UTILITY', [body, buttons({ ...link, url: 'nordwind.example' })]],
  ['UTILITY', [body, buttons({ ...link, url: 'https://nordwind.example/{{1}}' })]],
  ['UTILITY', [body, buttons({ ...link, url: 'https://nordwind.example/{{1}}/x' })]],
  ['UTILITY', [offer(), body, buttons(code)]],
  ['MARKETING', [offer('Ends soon, so be quick'), body, buttons(code)]],
  ['MARKETING', [offer(), body]],
  ['MARKETING', [offer(), body, buttons(link, code)]],
  ['MARKETING', [offer(), body, { type: 'FOOTER', text: 'Soon' }, buttons(code)]],
  ['MARKETING', [{ type: 'HEADER', format: 'LOCATION' }, offer(), body, buttons(code)]],
  ['MARKETING', [body, buttons({ ...code, example: 'A'.repeat(16) })]],
  ['UTILITY', [body, cards(2)]],
  ['MARKETING', [body, cards(1)]],
  ['MARKETING', [body, cards(11)]],
  ['MARKETING', [image, body, cards(2)]],
  ['MARKETING', [body, cards(2, card(buttons(reply)))]],
  ['MARKETING', [body, cards(2, card(image))]],
  ['MARKETING', [body, cards(2, card(image, buttons(reply, reply, reply)))]],
  ['MARKETING', [body, cards(2, card(image, { ...body, text: 'a'.repeat(161) }, buttons(reply)))]],
  [
    'MARKETING',
    [body, { type: 'CAROUSEL', cards: [card(image, buttons(reply)), card(image, buttons(link))] }],
  ],
  ['AUTHENTICATION', [codeBody]],
  ['AUTHENTICATION', [image, codeBody, otp()]],
  ['AUTHENTICATION', [codeBody, { type: 'FOOTER', code_expiration_minutes: 91 }, otp()]],
  ['AUTHENTICATION', [codeBody, otp({ otp_type: 'ONE_TAP' })]],
  ['AUTHENTICATION', [codeBody, otp({ otp_type: 'ZERO_TAP', ...app })]],
])('Meta takes in %s no %j', async (category, components) => {
  const started = await startSandbox();
  const answer = await create(started, { category, components });
  expect(answer.status).toBe(400);
  expect(subcodeOf(answer)).toBe(100);
});

test.each([
  ['MARKETING', [gif, body, buttons(reply, link, code)]],
  ['MARKETING', [image, offer(), body, buttons(code, link)]],
  ['MARKETING', [body, cards(10)]],
  ['AUTHENTICATION', [codeBody, { type: 'FOOTER', code_expiration_minutes: 90 }, otp()]],
  [
    'AUTHENTICATION',
    [codeBody, otp({ otp_type: 'ZERO_TAP', zero_tap_terms_accepted: true, supported_apps: [app] })],
  ],
])('Meta takes in %s %j', async (category, components) => {
  expect((await create(await startSandbox(), { category, components })).status).toBe(200);
});

test.each([
  ['AUTHENTICATION', 901, [codeBody, otp()]],
  ['UTILITY', 29, [body]],
  ['MARKETING', 43_199, [body]],
])('a message of %s is not tried for %i seconds', async (category, seconds, components) => {
  const given = { category, components, message_send_ttl_seconds: seconds };
  expect((await create(await startSandbox(), given)).status).toBe(400);
});

test('the number of cards stays', async () => {
  const started = await startSandbox();
  const id = await created(started, { category: 'MARKETING', components: [body, cards(3)] });
  started.sandbox.control.approve(id);
  const edit = (count: number) =>
    started.graph(`/${id}`, post({ components: [body, cards(count)] }));
  expect(subcodeOf(await edit(4))).toBe(100);
  expect((await edit(3)).status).toBe(200);
});

test.each([
  ['INCORRECT_CATEGORY', 'Ten percent off: a discount for you.', {}],
  ['SCAM', 'Please tell us your card number today.', {}],
  ['PROMOTIONAL', 'Your order takes part in our lucky draw.', {}],
  ['ABUSIVE_CONTENT', 'Pay now or else we come.', {}],
  ['TAG_CONTENT_MISMATCH', 'Ваша посылка уже в пути.', {}],
  ['INVALID_FORMAT', 'Follow it on bit.ly/abc today.', {}],
])('the reviewer rejects with %s', async (reason, text) => {
  const started = await startSandbox();
  const id = await created(started, { components: [{ type: 'BODY', text }] });
  await started.sandbox.control.advance({ seconds: 2 * MINUTE });
  expect(await read(started, id)).toMatchObject({ status: 'REJECTED', rejected_reason: reason });
});

test('what says the same as an approved template is rejected, and named', async () => {
  const started = await startSandbox();
  const { control } = started.sandbox;
  control.approve(await created(started));
  const answer = await create(started, { name: 'order_shipped_again' });
  control.review(idOf(answer));
  expect(await read(started, idOf(answer))).toMatchObject({
    status: 'REJECTED',
    rejected_reason: 'INVALID_FORMAT',
    rejection_info: { reason: expect.stringContaining('order_shipped') },
  });
  const other = await create(started, { language: 'de' });
  expect((await started.control('/review', { id: idOf(other) })).status).toBe(200);
  expect(await read(started, idOf(other))).toMatchObject({ status: 'APPROVED' });
});

test('what promotes becomes MARKETING where that was allowed', async () => {
  const started = await startSandbox();
  const components = [{ type: 'BODY', text: 'A discount waits for you.' }];
  const answer = await create(started, { components, allow_category_change: true });
  expect(answer.body).toMatchObject({ category: 'MARKETING' });
  await started.sandbox.control.advance({ seconds: 2 * MINUTE });
  expect(await read(started, idOf(answer))).toMatchObject({ status: 'APPROVED' });
});

test('low quality pauses for 3 hours, then for 6, then disables; a disabled one stays', async () => {
  const started = await startSandbox();
  const { control } = started.sandbox;
  const id = await created(started);
  control.approve(id);
  for (const hours of [3, 6]) {
    control.pauseTemplate(id);
    expect(await read(started, id)).toMatchObject({ status: 'PAUSED' });
    await control.advance({ seconds: hours * 60 * MINUTE - 1 });
    expect(await read(started, id)).toMatchObject({ status: 'PAUSED' });
    await control.advance({ seconds: 1 });
    expect(await read(started, id)).toMatchObject({ status: 'APPROVED' });
  }
  expect((await started.control('/template', { id, pause: true })).status).toBe(200);
  expect(await read(started, id)).toMatchObject({ status: 'DISABLED' });
  expect(subcodeOf(await remove(started, `hsm_id=${id}&name=order_shipped`))).toBe(2388039);
});

test('a pause ends on request, and an announced category holds after a day', async () => {
  const started = await startSandbox();
  const { control } = started.sandbox;
  const id = await created(started);
  control.turnTemplate(id, { status: 'PAUSED', title: 'RATE_LIMITING_PAUSE' });
  expect((await started.graph(`/${id}/unpause`, post({}))).body).toEqual({ success: true });
  expect(subcodeOf(await started.graph(`/${id}/unpause`, post({})))).toBe(2388039);
  control.turnTemplate(id, { announceCategory: 'MARKETING' });
  expect(await read(started, id)).toMatchObject({ status: 'APPROVED', category: 'UTILITY' });
  await control.advance({ seconds: DAY });
  expect(await read(started, id)).toMatchObject({ category: 'MARKETING' });
});
