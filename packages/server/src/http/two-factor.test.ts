import { beforeEach, describe, expect, test } from 'vitest';
import { startApp } from '../../test/app.ts';
import type { TestApp } from '../../test/app.ts';
import { signIn } from '../../test/as.ts';
import { createClient } from '../../test/factories/organization.ts';
import { createMember, PASSWORD } from '../../test/factories/user.ts';
import { totp } from '../../test/totp.ts';

const ADA = 'ada@hub.example';

let hub: TestApp;

beforeEach(async () => {
  hub = await startApp();
  const em = hub.services.orm.em.fork();
  const { organization } = await createClient(em, { name: 'Nordwind' });
  await createMember(hub.services, em, organization, 'OWNER', { email: ADA });
});

async function post(path: string, body: object, cookie = '') {
  const response = await hub.app.inject({
    method: 'POST',
    url: `/auth/${path}`,
    headers: { 'content-type': 'application/json', origin: 'http://hub.test', cookie },
    payload: JSON.stringify(body),
  });
  const cookies = response.cookies.filter(({ value }) => value !== '');
  return {
    status: response.statusCode,
    body: response.json(),
    cookie: cookies.map(({ name, value }) => `${name}=${value}`).join('; '),
  };
}

async function cookieOf(email = ADA): Promise<string> {
  return (await signIn(hub, email))['cookie'] ?? '';
}

/** Switches the second step on, as the settings do. */
async function enrol() {
  const enabled = await post('two-factor/enable', { password: PASSWORD }, await cookieOf());
  const { totpURI, backupCodes } = enabled.body;
  const cookie = await cookieOf();
  const verified = await post('two-factor/verify-totp', { code: totp(totpURI) }, cookie);
  return { uri: String(totpURI), codes: backupCodes as string[], verified };
}

const firstStep = () => post('sign-in/email', { email: ADA, password: PASSWORD });

async function isSignedIn(cookie: string): Promise<boolean> {
  const { errors } = await hub.graphql({ cookie }, '{ viewer { user { email } } }');
  return errors.length === 0;
}

async function letters(): Promise<string[]> {
  const { rows } = await hub.services.readPool.query<{ text: string }>(
    'select text from mails where recipient = $1 order by id',
    [ADA],
  );
  return rows.map(({ text }) => text);
}

async function audited(): Promise<string[]> {
  const { rows } = await hub.services.readPool.query<{ action: string }>(
    'select action from audit_entries order by id',
  );
  return rows.map(({ action }) => action);
}

/** A code that is not the present one, nor one of its neighbours. */
function wrong(uri: string): string {
  const near = [-30_000, 0, 30_000].map((shift) => totp(uri, Date.now() + shift));
  return ['000000', '111111', '222222', '333333'].find((code) => !near.includes(code)) ?? '';
}

describe('switching it on', () => {
  test('needs a right code, and then the password alone opens nothing', async () => {
    const { uri, codes, verified } = await enrol();
    expect(uri).toMatch(/^otpauth:\/\/totp\/Hub:/);
    expect(codes).toHaveLength(10);
    expect(verified.status).toBe(200);
    const first = await firstStep();
    expect(first.body).toMatchObject({ twoFactorRedirect: true, twoFactorMethods: ['totp'] });
    expect(await isSignedIn(first.cookie)).toBe(false);
  });

  test('is told to the person and stands in the log of the workspace', async () => {
    await enrol();
    expect(await letters()).toEqual([expect.stringContaining('switched on')]);
    expect(await audited()).toEqual(['enableTwoFactor']);
  });

  test('is not done before a code was right', async () => {
    const cookie = await cookieOf();
    const { body } = await post('two-factor/enable', { password: PASSWORD }, cookie);
    const refused = await post('two-factor/verify-totp', { code: wrong(body.totpURI) }, cookie);
    expect(refused.status).toBe(401);
    expect(await isSignedIn((await firstStep()).cookie)).toBe(true);
  });

  test('needs the password, which nobody can guess with an open session', async () => {
    const cookie = await cookieOf();
    const statuses = [];
    for (let attempt = 0; attempt < 12; attempt += 1) {
      statuses.push((await post('two-factor/enable', { password: 'wrong' }, cookie)).status);
    }
    expect(statuses.slice(0, 10)).toEqual(Array.from({ length: 10 }, () => 400));
    expect(statuses.slice(10)).toEqual([429, 429]);
    expect((await post('two-factor/enable', { password: PASSWORD }, cookie)).status).toBe(429);
  });

  test('keeps neither secret nor recovery codes readable', async () => {
    const { uri, codes } = await enrol();
    const { rows } = await hub.services.readPool.query('select * from auth_two_factors');
    const stored = JSON.stringify(rows);
    expect(rows).toHaveLength(1);
    expect(stored).not.toContain(new URL(uri).searchParams.get('secret'));
    for (const code of codes) expect(stored).not.toContain(code);
  });
});

describe('signing in', () => {
  test('takes a code from the app', async () => {
    const { uri } = await enrol();
    const first = await firstStep();
    const second = await post('two-factor/verify-totp', { code: totp(uri) }, first.cookie);
    expect(second.status).toBe(200);
    expect(await isSignedIn(second.cookie)).toBe(true);
    // Only switching it on was news.
    expect(await letters()).toHaveLength(1);
  });

  test('takes a recovery code, once', async () => {
    const { codes } = await enrol();
    const [code] = codes;
    const first = await firstStep();
    const second = await post('two-factor/verify-backup-code', { code }, first.cookie);
    expect(await isSignedIn(second.cookie)).toBe(true);
    const again = await firstStep();
    expect((await post('two-factor/verify-backup-code', { code }, again.cookie)).status).toBe(401);
  });

  test('is locked after ten wrong codes in a row, whoever asks and however often', async () => {
    const { uri, codes } = await enrol();
    const statuses = [];
    for (let round = 0; round < 3; round += 1) {
      const { cookie } = await firstStep();
      for (let attempt = 0; attempt < 5; attempt += 1) {
        const code = wrong(uri);
        statuses.push((await post('two-factor/verify-totp', { code }, cookie)).status);
      }
    }
    expect(statuses.filter((status) => status === 401)).toHaveLength(10);
    expect(statuses.slice(10)).toEqual(Array.from({ length: 5 }, () => 429));
    const { cookie } = await firstStep();
    expect((await post('two-factor/verify-totp', { code: totp(uri) }, cookie)).status).toBe(429);
    const [code] = codes;
    expect((await post('two-factor/verify-backup-code', { code }, cookie)).status).toBe(429);
  });
});

describe('switching it off', () => {
  test('needs the password, is told, and leaves the password alone to sign in', async () => {
    const { uri } = await enrol();
    const { cookie } = await post(
      'two-factor/verify-totp',
      { code: totp(uri) },
      (await firstStep()).cookie,
    );
    expect((await post('two-factor/disable', { password: 'wrong' }, cookie)).status).toBe(400);
    expect((await post('two-factor/disable', { password: PASSWORD }, cookie)).status).toBe(200);
    expect(await isSignedIn((await firstStep()).cookie)).toBe(true);
    expect((await letters()).at(-1)).toContain('switched off');
    expect(await audited()).toEqual(['enableTwoFactor', 'disableTwoFactor']);
  });
});

test('new recovery codes make the ones before useless', async () => {
  const { uri, codes } = await enrol();
  const signedIn = await post(
    'two-factor/verify-totp',
    { code: totp(uri) },
    (await firstStep()).cookie,
  );
  const made = await post(
    'two-factor/generate-backup-codes',
    { password: PASSWORD },
    signedIn.cookie,
  );
  expect(made.body.backupCodes).toHaveLength(10);
  const { cookie } = await firstStep();
  const [before] = codes;
  const [fresh] = made.body.backupCodes as string[];
  expect((await post('two-factor/verify-backup-code', { code: before }, cookie)).status).toBe(401);
  expect((await post('two-factor/verify-backup-code', { code: fresh }, cookie)).status).toBe(200);
  expect((await letters()).at(-1)).toContain('New recovery codes');
});

describe('changing the password', () => {
  const change = (cookie: string, currentPassword = PASSWORD) =>
    post(
      'change-password',
      { currentPassword, newPassword: 'another long password', revokeOtherSessions: false },
      cookie,
    );

  test('ends all other sessions, whatever the caller wishes, and is told', async () => {
    const other = await cookieOf();
    const mine = await cookieOf();
    const changed = await change(mine);
    expect(changed.status).toBe(200);
    expect(await isSignedIn(other)).toBe(false);
    expect(await isSignedIn(changed.cookie)).toBe(true);
    expect(await letters()).toEqual([expect.stringContaining('Your password was changed')]);
    expect(await audited()).toEqual(['changePassword']);
  });

  test('is refused with a wrong password and changes nothing', async () => {
    expect((await change(await cookieOf(), 'wrong')).status).toBe(400);
    expect((await firstStep()).status).toBe(200);
    expect(await letters()).toEqual([]);
  });
});
