import { request } from 'undici';
import { beforeAll, expect, test } from 'vitest';
import { startApp } from '../../test/app.ts';
import type { TestApp } from '../../test/app.ts';
import { as, asKey } from '../../test/as.ts';
import { createWaba } from '../../test/factories/number.ts';
import { createClient } from '../../test/factories/organization.ts';
import { createTemplateDraft } from '../../test/factories/template-draft.ts';
import type { Caller } from '../../test/graphql.ts';
import { metaWorld, WABA } from '../../test/meta-world.ts';
import { encodeTypeId } from '../lib/type-id.ts';

/** The smallest picture there is, and the starts of other files. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const PDF = Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj\n<<>>\nendobj\n');
const MP4 = Buffer.concat([
  Buffer.from([0, 0, 0, 0x18]),
  Buffer.from('ftypmp42'),
  Buffer.alloc(12),
  Buffer.alloc(64),
]);

let hub: TestApp;
let url: string;
let owner: Caller;
let reader: Caller;
let stranger: Caller;
let draftId: string;

beforeAll(async () => {
  hub = await startApp(metaWorld([]));
  url = await hub.app.listen({ port: 0, host: '127.0.0.1' });
  const em = hub.services.orm.em.fork();
  const { client, organization } = await createClient(em, { name: 'Nordwind' });
  const waba = await createWaba(em, client, { metaId: WABA });
  draftId = encodeTypeId('draft', (await createTemplateDraft(em, waba, hub.clock.now())).id);
  owner = await as(hub, organization, 'MEMBER');
  reader = await asKey(hub, organization, ['READ']);
  stranger = await as(hub, (await createClient(em, { name: 'Else' })).organization, 'OWNER');
});

async function put(content: Buffer, format: string, caller: Caller = owner, id = draftId) {
  const response = await request(`${url}/template-media/${id}?format=${format}`, {
    method: 'PUT',
    headers: { ...caller, origin: 'http://hub.test', 'content-type': 'application/octet-stream' },
    body: content,
  });
  const text = await response.body.text();
  return { status: response.statusCode, body: text === '' ? {} : JSON.parse(text) };
}

const uploads = () => hub.sandbox.control.requests().filter(({ path }) => path.includes('upload'));

test.for([
  ['IMAGE', PNG, 'image/png'],
  ['DOCUMENT', PDF, 'application/pdf'],
  ['VIDEO', MP4, 'video/mp4'],
  ['GIF', MP4, 'video/mp4'],
] as const)(
  'a sample of %s reaches Meta, and its handle passes the review',
  async ([format, content, type]) => {
    const { status, body } = await put(content, format);
    expect(status).toBe(201);
    expect(body).toEqual({ handle: expect.stringMatching(/^4::/), type, size: content.length });
    const header = { type: 'HEADER', format, example: { header_handle: [body.handle] } };
    const { metaId } = await hub.services.meta.createTemplate(WABA, {
      name: `with_${format.toLowerCase()}`,
      language: 'en',
      category: 'MARKETING',
      parameterFormat: 'POSITIONAL',
      components: [header, { type: 'BODY', text: `News with ${format.toLowerCase()} for you.` }],
      messageSendTtlSeconds: null,
      allowCategoryChange: false,
    });
    await hub.sandbox.control.advance({ seconds: 120 });
    expect(await hub.services.meta.getTemplate(metaId)).toMatchObject({ status: 'APPROVED' });
  },
);

test('a large file is streamed through whole', async () => {
  const content = Buffer.concat([PDF, Buffer.alloc(20 * 1024 * 1024, 7)]);
  expect(await put(content, 'DOCUMENT')).toMatchObject({
    status: 201,
    body: { size: content.length },
  });
});

test.for([
  ['IMAGE', PDF, 'Use a JPEG or PNG picture.'],
  ['DOCUMENT', PNG, 'Use a PDF document.'],
  ['VIDEO', Buffer.from('not a video'), 'Use an MP4 or 3GPP video.'],
  ['IMAGE', Buffer.concat([PNG, Buffer.alloc(5 * 1024 * 1024)]), 'Use a file of at most 5 MB.'],
] as const)(
  '%s is refused by its content and size, and Meta hears nothing',
  async ([format, content, message]) => {
    hub.sandbox.control.clearRequests();
    const { status, body } = await put(content, format);
    expect(status).toBe(422);
    expect(body.userErrors).toMatchObject([{ code: 'INVALID', message, path: ['media'] }]);
    expect(uploads()).toEqual([]);
  },
);

test('only who may write the draft sends samples for it, and says of what', async () => {
  expect((await put(PNG, 'IMAGE', {})).status).toBe(401);
  expect((await put(PNG, 'IMAGE', reader)).status).toBe(403);
  expect((await put(PNG, 'IMAGE', stranger)).status).toBe(404);
  expect((await put(PNG, 'IMAGE', owner, 'draft_unknown')).status).toBe(404);
  expect((await put(PNG, 'HOLOGRAM')).status).toBe(400);
});

test('a refusal of Meta is told in its words', async () => {
  hub.sandbox.control.failNext({ match: 'uploads', code: 100, message: 'No space' });
  expect(await put(PNG, 'IMAGE')).toMatchObject({
    status: 422,
    body: { userErrors: [{ code: 'UPSTREAM', upstream: { code: 100 } }] },
  });
});
