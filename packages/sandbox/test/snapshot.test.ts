import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { startReceiver, VERIFY_TOKEN } from './receiver.ts';
import { NUMBER, post, rows, smallWorld, startSandbox, WABA } from './start.ts';

let stateFile: string;
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sandbox-'));
  stateFile = join(folder, 'deep', 'state.json');
  onTestFinished(() => rm(folder, { recursive: true }));
});

test('a restart keeps the world, its time, its mail and the webhooks that wait', async () => {
  const receiver = await startReceiver();
  const first = await startSandbox(smallWorld, { stateFile });
  first.sandbox.control.rate(NUMBER, 'RED');
  await first.graph(`/${NUMBER}?new_display_name=Nordwind+Hafen`, { method: 'POST' });
  await first.sandbox.control.advance({ seconds: 3600 });
  first.sandbox.control.sendWebhook({ wabaId: WABA, field: 'flows', value: 1 });
  await first.sandbox.app.inject({
    method: 'POST',
    url: '/mail/messages',
    payload: { to: 'ada@example.com', subject: 'Hello' },
  });
  const time = first.sandbox.control.clock();
  await first.sandbox.close();

  const webhook = { url: receiver.url, verifyToken: VERIFY_TOKEN };
  const second = await startSandbox({}, { stateFile, webhook });
  expect(second.sandbox.control.clock()).toEqual(time);
  expect(second.sandbox.control.node(NUMBER)).toMatchObject({
    quality_rating: 'RED',
    new_name_status: 'PENDING_REVIEW',
  });
  expect(second.sandbox.control.mail()).toMatchObject([{ id: '1', subject: 'Hello' }]);
  await second.sandbox.control.webhooksSettled();
  expect(receiver.received).toHaveLength(1);
  await second.sandbox.control.advance({ seconds: 24 * 3600 });
  expect(second.sandbox.control.node(NUMBER)).toMatchObject({ new_name_status: 'APPROVED' });
  expect(await readdir(join(folder, 'deep'))).toEqual(['state.json']);
});

test('a restart keeps pictures of profiles, at the new address of the sandbox', async () => {
  const first = await startSandbox(smallWorld, { stateFile });
  const upload = await first.graph('/app/uploads?file_length=4&file_type=image/png', {
    method: 'POST',
  });
  const { body } = await first.graph(`/${String(upload.body['id'])}`, {
    method: 'POST',
    headers: { file_offset: '0', 'content-type': 'application/octet-stream' },
    body: 'tree',
  });
  const profile = `/${NUMBER}/whatsapp_business_profile`;
  await first.graph(
    profile,
    post({ messaging_product: 'whatsapp', profile_picture_handle: body['h'] }),
  );
  await first.sandbox.close();

  const second = await startSandbox({}, { stateFile });
  const [shown] = rows(await second.graph(`${profile}?fields=profile_picture_url`));
  const address = String(shown?.['profile_picture_url']);
  expect(address.startsWith(second.url)).toBe(true);
  expect(await (await fetch(address)).text()).toBe('tree');
});

test('reset returns to the initial world', async () => {
  const { sandbox, control } = await startSandbox(smallWorld, { stateFile });
  sandbox.control.rate(NUMBER, 'RED');
  await control('/failNext', { times: 5 });
  await control('/reset');
  expect(sandbox.control.node(NUMBER)).toMatchObject({ quality_rating: 'GREEN' });
  expect(sandbox.control.pendingFaults()).toHaveLength(0);
});

test('a state file that is damaged stops the start with one line', async () => {
  const damaged = join(folder, 'damaged.json');
  await writeFile(damaged, '{"version":');
  await expect(startSandbox(smallWorld, { stateFile: damaged })).rejects.toThrow(damaged);
  await writeFile(damaged, '{"version":2}');
  await expect(startSandbox(smallWorld, { stateFile: damaged })).rejects.toThrow('not valid');
});
