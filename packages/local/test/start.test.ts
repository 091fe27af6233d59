import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync } from 'node:fs';
import { rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';

import { startPostgres } from '../src/postgres/start-postgres.ts';
import { isAlive, launch, occupyPort, postmaster, root } from './hub-process.ts';
import type { HubProcess, Launch } from './hub-process.ts';

/** A stopped Hub's data folder with the demo in it, to copy from. */
let filled: string;
let dataDir: string;
const started: HubProcess[] = [];

beforeAll(async () => {
  filled = mkdtempSync(path.join(tmpdir(), 'hub-local-'));
  const hub = launch({ dataDir: filled });
  await hub.ready();
  hub.child.kill('SIGTERM');
  await hub.ended();
});

afterAll(() => rmSync(filled, { recursive: true, force: true }));

beforeEach(() => {
  dataDir = mkdtempSync(path.join(tmpdir(), 'hub-local-'));
});

afterEach(async () => {
  for (const hub of started.splice(0)) {
    hub.child.kill('SIGTERM');
    await hub.ended();
  }
  rmSync(dataDir, { recursive: true, force: true });
});

function start(options: Partial<Launch> = {}): HubProcess {
  const hub = launch({ dataDir, ...options });
  started.push(hub);
  return hub;
}

/** A Hub whose demo is there already. */
function startFilled(options: Partial<Launch> = {}): HubProcess {
  // PostgreSQL insists on the modes of its folders, which Node's copy forgets.
  execFileSync('cp', ['-a', `${filled}/.`, dataDir]);
  return start(options);
}

async function ask(hub: HubProcess, query: string): Promise<unknown> {
  const { graphql, apiKeys } = hub.demo();
  const response = await fetch(graphql, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${apiKeys[0]?.key}`,
    },
    body: JSON.stringify({ query }),
  });
  return response.json();
}

/** Exit code 1, nothing on standard output, one line that says what is wrong. */
async function refusal(hub: HubProcess): Promise<string> {
  expect(await hub.ended()).toBe(1);
  expect(hub.output()).toBe('');
  expect(hub.complaint().trimEnd().split('\n')).toHaveLength(1);
  return hub.complaint();
}

const countOfNumbers = '{ phoneNumbers(first: 1) { totalCount } }';
const fortyNumbers = { data: { phoneNumbers: { totalCount: 40 } } };

test('the first start fills in the demo and writes down how to use it, for this user only', async () => {
  const hub = start();
  await hub.ready();
  const demo = hub.demo();
  expect(statSync(path.join(dataDir, 'demo.json')).mode & 0o777).toBe(0o600);
  expect(demo.graphql).toBe(`${demo.url}/graphql`);
  expect(new URL(demo.url).hostname).toBe('127.0.0.1');

  const organizations = new Set(demo.logins.map(({ organization }) => organization));
  expect(organizations.size).toBe(11);
  expect(demo.apiKeys.map(({ organization }) => organization).toSorted()).toEqual(
    [...organizations].toSorted(),
  );
  for (const { email, password } of demo.logins) {
    const origin = demo.url;
    const response = await fetch(`${demo.url}/auth/sign-in/email`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin },
      body: JSON.stringify({ email, password }),
    });
    expect(`${email} ${response.status}`).toBe(`${email} 200`);
  }
  expect(await ask(hub, countOfNumbers)).toMatchObject(fortyNumbers);
});

const numbersSchema = z.object({
  data: z.object({
    __type: z.object({ enumValues: z.array(z.object({ name: z.string() })) }),
    phoneNumbers: z.object({
      nodes: z.array(
        z.object({ metaId: z.string(), number: z.string(), accountStatus: z.string() }),
      ),
    }),
  }),
});

test('the demo shows every account status, with numbers that Meta knows', async () => {
  const hub = startFilled();
  await hub.ready();
  const { data } = numbersSchema.parse(
    await ask(
      hub,
      `{ __type(name: "AccountStatus") { enumValues { name } }
         phoneNumbers(first: 100) { nodes { metaId number accountStatus } } }`,
    ),
  );
  const statuses = new Set(data.phoneNumbers.nodes.map(({ accountStatus }) => accountStatus));
  expect([...statuses].toSorted()).toEqual(
    data.__type.enumValues.map(({ name }) => name).toSorted(),
  );
  for (const { metaId, number, accountStatus } of data.phoneNumbers.nodes) {
    // Meta tells nothing of what was deleted.
    if (accountStatus === 'DELETED') continue;
    const { graphUrl, token } = hub.demo().sandbox;
    const response = await fetch(`${graphUrl}/${metaId}?fields=display_phone_number`, {
      headers: { authorization: `Bearer ${token}` },
    });
    const answer = z.object({ display_phone_number: z.string() }).parse(await response.json());
    expect(`+${answer.display_phone_number.replaceAll(/\D/g, '')}`).toBe(number);
  }
});

test('a restart keeps data, logins and keys, and does no step of the first start again', async () => {
  const first = startFilled();
  await first.ready();
  const before = first.demo();
  first.child.kill('SIGTERM');
  expect(await first.ended()).toBe(0);
  const version = path.join(dataDir, 'postgres/PG_VERSION');
  const madeAt = statSync(version).mtimeMs;

  const second = start();
  await second.ready();
  const after = second.demo();
  expect(after.logins).toEqual(before.logins);
  expect(after.apiKeys).toEqual(before.apiKeys);
  expect(await ask(second, countOfNumbers)).toMatchObject(fortyNumbers);
  expect(statSync(version).mtimeMs).toBe(madeAt);
  const requests = await fetch(`${after.sandbox.controlUrl}/requests`);
  expect(await requests.json()).toEqual({ data: [] });
});

test.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)('%s leaves no process behind', async (name) => {
  const hub = startFilled();
  await hub.ready();
  const database = postmaster(dataDir);
  expect(isAlive(database)).toBe(true);
  hub.child.kill(name);
  expect(await hub.ended()).toBe(0);
  expect(isAlive(database)).toBe(false);
  await expect(fetch(hub.demo().sandbox.controlUrl)).rejects.toThrow('fetch failed');
  expect(existsSync(path.join(dataDir, 'lock.json'))).toBe(false);
});

test('a Hub whose npx was ended follows it, although nobody told it', async () => {
  // Named like npx, which does not pass SIGTERM on to what it runs.
  const hub = startFilled({ prefix: ['sh', '-c', '"$@" & wait', 'npx'] });
  await hub.ready();
  const database = postmaster(dataDir);
  hub.child.kill('SIGKILL');
  // Standard output closes when the last process that writes to it is gone.
  await hub.ended();
  expect(isAlive(database)).toBe(false);
  expect(existsSync(path.join(dataDir, 'lock.json'))).toBe(false);
});

test('a second Ctrl+C does not wait and leaves no process behind either', async () => {
  const hub = startFilled();
  await hub.ready();
  const database = postmaster(dataDir);
  hub.child.kill('SIGINT');
  hub.child.kill('SIGINT');
  await hub.ended();
  await expect.poll(() => isAlive(database), { timeout: 10_000 }).toBe(false);
  const next = start();
  await next.ready();
  expect(await ask(next, countOfNumbers)).toMatchObject(fortyNumbers);
});

test('a Hub that was killed is followed by one that takes its database over', async () => {
  const first = startFilled();
  await first.ready();
  const database = postmaster(dataDir);
  first.child.kill('SIGKILL');
  await first.ended();
  expect(isAlive(database)).toBe(true);

  const second = start();
  await second.ready();
  expect(postmaster(dataDir)).toBe(database);
  second.child.kill('SIGTERM');
  expect(await second.ended()).toBe(0);
  expect(isAlive(database)).toBe(false);
});

test('SIGTERM during the first start ends it, and the next start completes the demo', async () => {
  const hub = start();
  const file = path.join(dataDir, 'postgres/postmaster.pid');
  await expect.poll(() => existsSync(file), { timeout: 20_000, interval: 5 }).toBe(true);
  const database = postmaster(dataDir);
  hub.child.kill('SIGTERM');
  await hub.ended();
  expect(isAlive(database)).toBe(false);

  const next = start();
  await next.ready();
  expect(await ask(next, countOfNumbers)).toMatchObject(fortyNumbers);
});

test('a second start on the same folder is refused', async () => {
  const first = startFilled();
  await first.ready();
  const { port } = new URL(first.demo().url);
  const second = start({ environment: { PORT: port } });
  expect(await refusal(second)).toContain(`${dataDir} is in use by another Hub`);
  expect(await ask(first, countOfNumbers)).toHaveProperty('data');
});

test('a taken port is refused and leaves no database running', async () => {
  const { port, server } = await occupyPort();
  const hub = start({ environment: { PORT: String(port) } });
  expect(await refusal(hub)).toContain(`Port ${port} is in use`);
  server.close();
  expect(existsSync(path.join(dataDir, 'postgres/postmaster.pid'))).toBe(false);
});

test('an unreachable database is named without its password', async () => {
  const { port, server } = await occupyPort();
  server.close();
  const address = `postgresql://hub:secret@127.0.0.1:${port}/hub`;
  const complaint = await refusal(start({ environment: { DATABASE_URL: address } }));
  expect(complaint).toContain(`The database at 127.0.0.1:${port} cannot be used`);
  expect(complaint).not.toContain('secret');
});

test.each([
  ['PORT', 'many'],
  ['PORT', '70000'],
  ['DATABASE_URL', 'mysql://localhost/hub'],
  ['LOG_LEVEL', 'loud'],
])('%s=%s is refused by its name', async (name, value) => {
  expect(await refusal(start({ environment: { [name]: value } }))).toContain(name);
});

test('a PostgreSQL that DATABASE_URL names is used instead of the embedded one', async () => {
  const postgres = await startPostgres({ dataDir: path.join(dataDir, 'theirs') });
  const hub = start({ environment: { DATABASE_URL: postgres.url } });
  await hub.ready();
  expect(existsSync(path.join(dataDir, 'postgres'))).toBe(false);
  expect(await ask(hub, countOfNumbers)).toMatchObject(fortyNumbers);
  hub.child.kill('SIGTERM');
  expect(await hub.ended()).toBe(0);
  await postgres.stop();
});

const isRoot = process.getuid?.() === 0;
const nobody = 65_534;

/** Whether another user can enter this checkout; CI's may lie in a folder of root alone. */
function isOpenToOthers(): boolean {
  const script = ['sh', '-c', 'test -r "$0" && test -x "$1"'];
  const args = ['--reuid', `${nobody}`, '--regid', `${nobody}`, '--clear-groups', '--', ...script];
  const files = [path.join(root, 'packages/local/start.mjs'), process.execPath];
  return spawnSync('setpriv', [...args, ...files], { cwd: '/' }).status === 0;
}

test('an ordinary user can run it', async ({ skip }) => {
  if (!isRoot) skip('every other test runs as an ordinary user already');
  if (!isOpenToOthers()) skip('no other user can enter this checkout');
  chownSync(dataDir, nobody, nobody);
  const hub = start({
    prefix: ['setpriv', '--reuid', `${nobody}`, '--regid', `${nobody}`, '--clear-groups', '--'],
  });
  await hub.ready();
  expect(statSync(path.join(dataDir, 'postgres')).uid).toBe(nobody);
  expect(statSync(path.join(dataDir, 'demo.json')).uid).toBe(nobody);
});

/** A PATH with hardly anything on it: as where user namespaces are forbidden. */
function pathWithoutUnshare(): string {
  const folder = path.join(dataDir, 'bin');
  mkdirSync(folder);
  for (const name of ['sh', 'chown']) symlinkSync(`/bin/${name}`, path.join(folder, name));
  return folder;
}

test('root without user namespaces lets another user run PostgreSQL', async ({ skip }) => {
  if (!isRoot) skip('only root has to become somebody else');
  if (!isOpenToOthers()) skip('no other user can enter this checkout');
  chmodSync(dataDir, 0o755);
  const hub = start({ environment: { PATH: pathWithoutUnshare() } });
  await hub.ready();
  expect(statSync(path.join(dataDir, 'postgres')).uid).not.toBe(0);
  expect(statSync(path.join(dataDir, 'demo.json')).uid).toBe(0);
});

test('root without user namespaces and without another user says what to do', async ({ skip }) => {
  if (!isRoot) skip('only root has to become somebody else');
  const environment = { PATH: pathWithoutUnshare() };
  const complaint = await refusal(start({ environment }));
  expect(complaint).toContain('HUB_DATA_DIR');
  expect(complaint).toContain('DATABASE_URL');
});

test('in watch mode the client comes from Vite and the server from its sources', async () => {
  const hub = startFilled({ options: ['--dev'] });
  await hub.ready();
  const { url } = hub.demo();
  expect(await (await fetch(url)).text()).toContain('/@vite/client');
  expect(await ask(hub, countOfNumbers)).toMatchObject(fortyNumbers);
  hub.child.kill('SIGTERM');
  expect(await hub.ended()).toBe(0);
  await expect(fetch(url)).rejects.toThrow('fetch failed');
});

test('an old Node is told which one is needed', () => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      '--import',
      `data:text/javascript,Object.defineProperty(process.versions,'node',{value:'20.11.0'})`,
      path.join(root, 'packages/local/start.mjs'),
    ],
    { encoding: 'utf8' },
  );
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toMatch(/^Hub needs Node 24 or newer, this is 20\.11\.0.*\n$/);
});
