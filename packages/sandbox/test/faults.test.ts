import { expect, test } from 'vitest';
import { NUMBER, post, startSandbox, TOKEN, WABA } from './start.ts';

const raw = (url: string): Promise<Response> =>
  fetch(`${url}/meta/v25.0/${WABA}`, { headers: { authorization: `Bearer ${TOKEN}` } });

test('failNext answers so many calls with the wanted code, then the truth returns', async () => {
  const { graph, control } = await startSandbox();
  await control('/failNext', { times: 2, code: 131016, subcode: 7, httpStatus: 503 });
  for (let i = 0; i < 2; i += 1)
    expect(await graph(`/${WABA}`)).toMatchObject({
      status: 503,
      body: { error: { code: 131016, error_subcode: 7, fbtrace_id: expect.any(String) } },
    });
  expect((await graph(`/${WABA}`)).status).toBe(200);
});

test('match picks the call that fails', async () => {
  const { graph, control } = await startSandbox();
  await control('/failNext', { match: '/phone_numbers', code: 1 });
  expect((await graph(`/${WABA}`)).status).toBe(200);
  expect((await graph(`/${WABA}/phone_numbers`)).body).toMatchObject({ error: { code: 1 } });
});

test('a connection can be cut', async () => {
  const { url, control, sandbox } = await startSandbox();
  await control('/failNext', { kind: 'drop' });
  await expect(raw(url)).rejects.toThrow('fetch failed');
  expect(sandbox.control.requests()[0]?.status).toBeUndefined();
  expect((await raw(url)).status).toBe(200);
});

test('a proxy page and half an answer are not JSON', async () => {
  const { url, control } = await startSandbox();
  await control('/failNext', { kind: 'html' });
  const page = await raw(url);
  expect(page.status).toBe(502);
  expect(page.headers.get('content-type')).toContain('text/html');
  await control('/failNext', { kind: 'truncated' });
  const half = await raw(url);
  expect(half.status).toBe(200);
  await expect(half.json()).rejects.toThrow(SyntaxError);
});

test('a hanging call is answered late, and not at all when the caller has left', async () => {
  const { url, control, graph } = await startSandbox();
  await control('/failNext', { hangMs: 50 });
  expect((await graph(`/${WABA}`)).status).toBe(200);
  await control('/failNext', { hangMs: 60_000 });
  const impatient = fetch(`${url}/meta/v25.0/${WABA}`, { signal: AbortSignal.timeout(50) });
  await expect(impatient).rejects.toThrow('timeout');
});

test('with `after` a write takes effect although its answer is lost', async () => {
  const { graph, control, sandbox } = await startSandbox();
  await control('/failNext', { kind: 'drop', after: true });
  const path = `/${NUMBER}?new_display_name=Nordwind+Hafen`;
  await expect(graph(path, post({}))).rejects.toThrow('fetch failed');
  expect(sandbox.control.node(NUMBER)).toMatchObject({ new_display_name: 'Nordwind Hafen' });
});

test('down lasts until up', async () => {
  const { graph, control } = await startSandbox();
  await control('/down', {});
  for (let i = 0; i < 5; i += 1)
    expect(await graph(`/${WABA}`)).toMatchObject({
      status: 500,
      body: { error: { code: 2, is_transient: true } },
    });
  await control('/up');
  expect((await graph(`/${WABA}`)).status).toBe(200);
});

test('the request log names method, path, status and code, but never the token', async () => {
  const { url, graph, control, sandbox } = await startSandbox();
  await graph('/1');
  await fetch(`${url}/meta/v25.0/${WABA}?access_token=${TOKEN}`);
  expect(sandbox.control.requests()).toMatchObject([
    { method: 'GET', path: '/v25.0/1', status: 400, code: 100 },
    { method: 'GET', path: `/v25.0/${WABA}?access_token=…`, status: 200 },
  ]);
  await control('/requests', undefined, 'DELETE');
  expect(sandbox.control.requests()).toHaveLength(0);
});

test('a wrong command is refused with what is wrong', async () => {
  const { control } = await startSandbox();
  for (const [path, body] of [
    ['/failNext', { times: 0 }],
    ['/rate', { phoneNumberId: '1', rating: 'RED' }],
    ['/approve', {}],
    ['/set', { id: NUMBER, fields: { nonsense: 1 } }],
    ['/advance', { seconds: -1 }],
  ] as const) {
    const response = await control(path, body);
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({ error: expect.any(String) });
  }
});

test('a page of another site cannot reach the control or the mail', async () => {
  const { url } = await startSandbox();
  for (const path of ['/control/reset', '/mail/clear']) {
    const headers = { origin: 'https://elsewhere.example' };
    expect((await fetch(url + path, { method: 'POST', headers })).status).toBe(403);
  }
});
