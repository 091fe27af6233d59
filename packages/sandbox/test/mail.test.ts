import { expect, test } from 'vitest';
import { post, startSandbox } from './start.ts';

const letter = {
  from: 'Hub <hub@example.com>',
  to: 'Ada Lovelace <ada@example.com>',
  subject: 'Reset <your> password',
  text: 'Open https://hub.example/reset?a=1&b=2.',
  html: '<p>Open <a href="https://hub.example/reset">this</a></p><script>alert(1)</script>',
};

async function send(url: string, mail: object): Promise<Response> {
  return fetch(`${url}/mail/messages`, post(mail));
}

test('mail is kept, listed newest first and found by recipient', async () => {
  const { url, sandbox } = await startSandbox();
  expect((await send(url, letter)).status).toBe(201);
  await send(url, { ...letter, to: ['bob@example.com', 'eve@example.com'], subject: 'Second' });
  const list = async (query: string): Promise<unknown> =>
    (await fetch(`${url}/mail/messages${query}`)).json();
  expect(await list('')).toMatchObject({
    data: [
      { id: '2', subject: 'Second' },
      { id: '1', to: [letter.to] },
    ],
  });
  expect(await list('?to=ADA@example.com')).toMatchObject({ data: [{ id: '1' }] });
  expect(await list('?to=eve@example.com')).toMatchObject({ data: [{ id: '2' }] });
  expect(await (await fetch(`${url}/mail/messages/1`)).json()).toMatchObject({
    id: '1',
    to: [letter.to],
  });
  expect((await fetch(`${url}/mail/messages/9`)).status).toBe(404);
  await fetch(`${url}/mail/messages`, { method: 'DELETE' });
  expect(sandbox.control.mail()).toHaveLength(0);
});

test('only the newest 500 are kept', async () => {
  const { sandbox } = await startSandbox();
  for (let i = 1; i <= 501; i += 1)
    await sandbox.app.inject({
      method: 'POST',
      url: '/mail/messages',
      payload: { to: 'a@b.example', subject: String(i) },
    });
  const kept = sandbox.control.mail();
  expect(kept).toHaveLength(500);
  expect(kept.at(-1)?.subject).toBe('2');
});

test('a letter without recipient is refused', async () => {
  const { url } = await startSandbox();
  const refused = await send(url, { subject: 'To nobody' });
  expect(refused.status).toBe(400);
  expect(await refused.json()).toEqual({ error: expect.stringContaining('to') });
});

test('the inbox escapes what it shows and lets nothing run or load', async () => {
  const { url } = await startSandbox();
  expect(await (await fetch(`${url}/mail`)).text()).toContain('No mail yet');
  await send(url, letter);
  const inbox = await fetch(`${url}/mail`);
  expect(inbox.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(await inbox.text()).toContain('Reset &lt;your&gt; password');
  const message = await fetch(`${url}/mail/1`);
  const policy = message.headers.get('content-security-policy');
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('script-src');
  const page = await message.text();
  expect(page).not.toContain('<script');
  expect(page).toMatch(
    /<iframe [^>]*sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"/,
  );
  const text = await (await fetch(`${url}/mail/1?view=text`)).text();
  expect(text).toContain('<a href="https://hub.example/reset?a=1&amp;b=2">');
  expect((await fetch(`${url}/mail/77`)).status).toBe(404);
});

test('the inbox can be emptied from the page', async () => {
  const { url, sandbox } = await startSandbox();
  await send(url, letter);
  const answer = await fetch(`${url}/mail/clear`, {
    method: 'POST',
    headers: { origin: url, 'content-type': 'application/x-www-form-urlencoded' },
    redirect: 'manual',
  });
  expect(answer.status).toBe(303);
  expect(sandbox.control.mail()).toHaveLength(0);
});
