import { request } from 'node:http';
import type { ClientRequest, IncomingMessage } from 'node:http';
import { json } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { startWithNumber } from '../../test/number-at-meta.ts';
import type { NumberAtMeta } from '../../test/number-at-meta.ts';
import { jpeg, png } from '../../test/pictures.ts';
import { until } from '../../test/until.ts';

const MB = 1024 * 1024;
const PDF = Buffer.concat([Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj\n'), Buffer.alloc(3 * MB)]);
/** Long enough not to lie in buffers on the way. */
const PICTURE = png(1_800, 1_800, 'noise');

let at: NumberAtMeta;
let url: string;
beforeAll(async () => {
  at = await startWithNumber();
  url = await at.hub.app.listen({ port: 0, host: '127.0.0.1' });
});
beforeEach(() => at.hub.sandbox.control.clearRequests());

/** A sender that decides by itself how much it sends, and when. */
function open(headers: Record<string, string | number>): ClientRequest {
  const call = request(`${url}/profile-pictures/${at.id}`, {
    method: 'PUT',
    headers: { ...at.owner, origin: 'http://hub.test', 'content-type': 'image/png', ...headers },
  });
  // Who is cut off may notice it while it writes.
  call.on('error', () => undefined);
  return call;
}

async function answerTo(call: ClientRequest) {
  const response = await new Promise<IncomingMessage>((heard, failed) =>
    call.once('response', heard).once('error', failed),
  );
  return { status: response.statusCode, body: await json(response) };
}

async function put(content: Buffer, headers: Record<string, string | number> = {}) {
  const call = open({ 'content-length': content.length, ...headers });
  call.end(content);
  return answerTo(call);
}

const sessions = () =>
  at.hub.sandbox.control.requests().filter(({ path }) => path.includes('/uploads'));
const filesAtMeta = () =>
  at.hub.sandbox.control.requests().filter(({ path }) => path.includes('upload%3A'));

test('a picture goes on to Meta while it arrives', async () => {
  const call = open({ 'content-length': PICTURE.length });
  call.write(PICTURE.subarray(0, 200_000));
  await until('Meta has been told of it', () => sessions().length === 1);
  expect(sessions()[0]?.path).toContain(`file_length=${PICTURE.length}&file_type=image%2Fpng`);
  expect(filesAtMeta()).toEqual([]);
  call.end(PICTURE.subarray(200_000));
  expect(await answerTo(call)).toMatchObject({
    status: 200,
    body: { receipt: expect.any(String) },
  });
  expect(filesAtMeta()).toHaveLength(1);
});

test('one that is too large is cut off before it has arrived', async () => {
  const call = open({ 'content-length': 50 * MB });
  call.write(PICTURE.subarray(0, 10_000));
  expect(await answerTo(call)).toMatchObject({
    status: 413,
    body: { message: 'Use a picture of at most 5 MB.' },
  });
  expect(sessions()).toEqual([]);
});

test('one that does not say how long it is does not start', async () => {
  const call = open({ 'transfer-encoding': 'chunked' });
  call.write(PICTURE.subarray(0, 10_000));
  expect(await answerTo(call)).toMatchObject({ status: 411 });
  expect(sessions()).toEqual([]);
});

test('another type is refused by its first bytes, whatever it is called', async () => {
  const call = open({ 'content-length': PDF.length, 'content-disposition': 'filename="me.png"' });
  call.write(PDF.subarray(0, 10_000));
  expect(await answerTo(call)).toMatchObject({
    status: 422,
    body: { userErrors: [{ code: 'INVALID', message: 'Use a JPEG or PNG picture.' }] },
  });
  expect(sessions()).toEqual([]);
  call.destroy();
  // Also who sends on without listening gets the answer, and may go on with the same connection.
  expect(await put(PDF)).toMatchObject({ status: 422 });
});

test('a sender that goes away leaves nothing behind, and Meta open to others', async () => {
  for (let round = 1; round <= 10; round += 1) {
    const call = open({ 'content-length': PICTURE.length });
    call.write(PICTURE.subarray(0, 200_000));
    await until('Meta has been told of it', () => sessions().length === round);
    call.destroy();
  }
  expect(await put(PICTURE)).toMatchObject({ status: 200 });
  expect(filesAtMeta()).toHaveLength(1);
});

/** Connections that are open at the Hub and, used or kept for later, from it to Meta. */
async function connections(): Promise<{ here: number; atMeta: number }> {
  const count = ({ server }: typeof at.hub.app) =>
    new Promise<number>((told, failed) =>
      server.getConnections((error, open) => (error ? failed(error) : told(open))),
    );
  return { here: await count(at.hub.app), atMeta: await count(at.hub.sandbox.app) };
}

test.each([
  ['at once', 10_000, 60_000],
  ['once Meta goes on, when more has arrived than the Hub holds', 200_000, 1_000],
])(
  'nothing stays open of a sender that goes away while Meta stalls, %s',
  async (_when, bytes, hangMs) => {
    // One connection to Meta is kept for the next call.
    await put(PICTURE);
    at.hub.sandbox.control.clearRequests();
    const before = await connections();
    at.hub.sandbox.control.failNext({ match: '/uploads', hangMs });
    const call = open({ 'content-length': PICTURE.length });
    call.write(PICTURE.subarray(0, bytes));
    await until('Meta has been told of it', () => sessions().length === 1);
    call.destroy();
    // Meta's own time for an answer is longer.
    const isOver = async () => {
      const now = await connections();
      return now.here <= before.here && now.atMeta <= before.atMeta;
    };
    await until('all of it is over', isOver, 5_000);
    expect(filesAtMeta()).toEqual([]);
    expect(await put(PICTURE)).toMatchObject({ status: 200 });
  },
);

test('one that grows on its way is not followed to its end', async () => {
  const bomb = gzipSync(Buffer.concat([png(640, 640).subarray(0, 200), Buffer.alloc(100 * MB)]));
  expect(bomb.length).toBeLessThan(MB);
  expect(await put(bomb, { 'content-encoding': 'gzip' })).toMatchObject({
    status: 400,
    body: { message: 'The file is longer than announced.' },
  });
  expect(filesAtMeta()).toEqual([]);
});

test.each([
  ['a JPEG with its size at the start', jpeg(640, 640), 200],
  ['a JPEG with its size behind a colour profile', jpeg(640, 640, 700_000), 200],
  ['a JPEG with its size behind more than anybody reads', jpeg(640, 640, 2 * MB), 422],
  ['a JPEG that is not square', jpeg(640, 480, 100_000), 422],
  ['a JPEG that ends before its size', jpeg(640, 640, 100_000).subarray(0, 50_000), 422],
  ['nothing at all', Buffer.alloc(0), 422],
])('%s', async (_what, content, status) => {
  const answer = await put(content, { 'content-type': 'image/jpeg' });
  expect(answer).toMatchObject({ status });
  expect(filesAtMeta()).toHaveLength(status === 200 ? 1 : 0);
});
