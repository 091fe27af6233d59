import { beforeAll, describe, expect, test, vi } from 'vitest';
import { startApp } from '../../test/app.ts';
import type { TestApp } from '../../test/app.ts';
import { signIn } from '../../test/as.ts';
import { createClient } from '../../test/factories/organization.ts';
import { createMember, PASSWORD } from '../../test/factories/user.ts';
import type { Caller } from '../../test/graphql.ts';
import type { Organization } from '../domains/organization/organization.entity.ts';
import type { User } from '../domains/user/user.entity.ts';

const ORIGIN = 'http://hub.test';
const WHO = '{ viewer { user { email } organization { slug } } }';

let hub: TestApp;
let nordwind: Organization;
let seeadler: Organization;

beforeAll(async () => {
  hub = await startApp();
  const em = hub.services.orm.em.fork();
  nordwind = (await createClient(em, { name: 'Nordwind' })).organization;
  seeadler = (await createClient(em, { name: 'Seeadler' })).organization;
});

function newMember(organization = nordwind): Promise<User> {
  return createMember(hub.services, hub.services.orm.em.fork(), organization, 'OWNER');
}

async function post(path: string, payload: object, headers: Record<string, string> = {}) {
  const response = await hub.app.inject({
    method: 'POST',
    url: `/auth/${path}`,
    headers: { 'content-type': 'application/json', origin: ORIGIN, ...headers },
    payload: JSON.stringify(payload),
  });
  return {
    status: response.statusCode,
    headers: response.headers,
    cookies: response.cookies,
    body: response.body === '' ? null : response.json(),
  };
}

async function get(path: string, caller: Caller) {
  const response = await hub.app.inject({ method: 'GET', url: `/auth/${path}`, headers: caller });
  return { status: response.statusCode, body: response.json() };
}

const trySignIn = (email: string, password: string) => post('sign-in/email', { email, password });

async function isSignedIn(caller: Caller): Promise<boolean> {
  const { status, data } = await hub.graphql(caller, WHO);
  if (status === 401) return false;
  expect(data.viewer.user.email).toMatch(/@/);
  return true;
}

/** Letters that reached the mail catcher, newest first. */
async function lettersTo(email: string) {
  await hub.runJobs();
  return hub.sandbox.control.mail(email);
}

async function tokenInLastLetter(email: string): Promise<string> {
  const letters = await lettersTo(email);
  const token = /[?&]token=([^\s&"]+)/.exec(letters[0]?.text ?? '')?.[1];
  if (token === undefined) throw new Error(`No letter with a link reached ${email}`);
  return token;
}

describe('signing in', () => {
  test('makes a session whose cookie scripts and other sites cannot use', async () => {
    const user = await newMember();
    const { status, cookies } = await trySignIn(user.email, PASSWORD);
    expect(status).toBe(200);
    const cookie = cookies.find(({ name }) => name.includes('session_token'));
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' });
    for (const each of cookies) expect(each.httpOnly).toBe(true);
    const { data } = await hub.graphql(await signIn(hub, user.email), WHO);
    expect(data.viewer).toEqual({
      user: { email: user.email },
      organization: { slug: 'nordwind' },
    });
  });

  test('takes the address in capitals', async () => {
    const user = await newMember();
    expect((await trySignIn(user.email.toUpperCase(), PASSWORD)).status).toBe(200);
  });

  test('answers alike for an unknown address and a wrong password', async () => {
    const user = await newMember();
    const wrong = await trySignIn(user.email, 'not the password');
    const unknown = await trySignIn('nobody@example.com', 'not the password');
    expect(wrong.status).toBe(401);
    expect([unknown.status, unknown.body]).toEqual([wrong.status, wrong.body]);
    expect(Object.keys(unknown.headers).toSorted()).toEqual(Object.keys(wrong.headers).toSorted());
    expect(wrong.cookies).toEqual([]);
  });

  test('is refused from another site', async () => {
    const user = await newMember();
    const { status, cookies } = await post(
      'sign-in/email',
      { email: user.email, password: PASSWORD },
      { origin: 'https://evil.example', cookie: 'hub.something=1' },
    );
    expect(status).toBe(403);
    expect(cookies).toEqual([]);
  });

  test.each([
    ['sign-up/email', { email: 'uninvited@example.com', password: PASSWORD, name: 'Uninvited' }],
    ['sign-in/social', { provider: 'github' }],
    ['update-user', { name: 'Renamed' }],
    ['change-email', { newEmail: 'other@example.com' }],
    ['delete-user', {}],
    ['set-password', { newPassword: 'another long password' }],
    ['', {}],
  ])('is all that there is: nothing answers at /auth/%s', async (path, payload) => {
    const user = await newMember();
    const caller = await signIn(hub, user.email);
    const { status, body } = await post(path, payload, caller);
    expect([status, body]).toEqual([404, { message: 'Not found' }]);
    expect((await trySignIn('uninvited@example.com', PASSWORD)).status).toBe(401);
  });

  test('sends its cookie over TLS only, where the Hub has an address with TLS', async () => {
    const secure = await startApp({}, { NODE_ENV: 'production', PUBLIC_URL: 'https://hub.test' });
    const em = secure.services.orm.em.fork();
    const { organization } = await createClient(em, { name: 'Secure' });
    const { email } = await createMember(secure.services, em, organization, 'OWNER');
    const { cookies } = await secure.app.inject({
      method: 'POST',
      url: '/auth/sign-in/email',
      headers: { origin: 'https://hub.test' },
      payload: { email, password: PASSWORD },
    });
    expect(cookies.map(({ secure: isSecure, httpOnly }) => [isSecure, httpOnly])).toEqual(
      cookies.map(() => [true, true]),
    );
    expect(cookies.some(({ name }) => name.startsWith('__Secure-'))).toBe(true);
  });
});

describe('guessing passwords', () => {
  test.each([
    ['of an account', async () => (await newMember()).email],
    ['of nobody', async () => 'no-such-account@example.com'],
  ])('%s has to wait after ten failures', async (_whose, emailOf) => {
    const email = await emailOf();
    for (let attempt = 0; attempt < 10; attempt += 1) {
      expect((await trySignIn(email, `guess ${attempt}`)).status).toBe(401);
    }
    const { status, headers, body } = await trySignIn(email, PASSWORD);
    expect(status).toBe(429);
    expect(Number(headers['retry-after'])).toBeGreaterThan(800);
    expect(body).toEqual({ code: 'THROTTLED', message: 'Too many attempts. Try again later.' });
    // Written otherwise it is the same address.
    expect((await trySignIn(` ${email.toUpperCase()}`, PASSWORD)).status).toBe(429);
  });

  test('many at once, or by other spellings of the path, does not help', async () => {
    const user = await newMember();
    const paths = ['sign-in/email', './sign-in/email', 'x/../sign-in/email', '%2e/sign-in/email'];
    const answers = await Promise.all(
      Array.from({ length: 24 }, (_, index) =>
        post(paths[index % paths.length] ?? '', { email: user.email, password: `guess ${index}` }),
      ),
    );
    expect(answers.filter(({ status }) => status === 401).length).toBeLessThanOrEqual(10);
    expect((await trySignIn(user.email, PASSWORD)).status).toBe(429);
  });

  test('makes nobody else wait', async () => {
    const [guessed, other] = [await newMember(), await newMember()];
    for (let attempt = 0; attempt < 11; attempt += 1) await trySignIn(guessed.email, 'guess');
    expect((await trySignIn(guessed.email, PASSWORD)).status).toBe(429);
    expect((await trySignIn(other.email, PASSWORD)).status).toBe(200);
  });

  test('is forgotten with the right password', async () => {
    const user = await newMember();
    for (let attempt = 0; attempt < 9; attempt += 1) await trySignIn(user.email, 'guess');
    expect((await trySignIn(user.email, PASSWORD)).status).toBe(200);
    expect((await trySignIn(user.email, 'guess')).status).toBe(401);
    expect((await trySignIn(user.email, PASSWORD)).status).toBe(200);
  });
});

describe('a session', () => {
  test('ends by signing out', async () => {
    const user = await newMember();
    const caller = await signIn(hub, user.email);
    expect(await isSignedIn(caller)).toBe(true);
    expect((await post('sign-out', {}, caller)).status).toBe(200);
    expect(await isSignedIn(caller)).toBe(false);
  });

  test('is listed, and another one can be ended from it', async () => {
    const user = await newMember();
    const [here, there] = [await signIn(hub, user.email), await signIn(hub, user.email)];
    const { body } = await get('list-sessions', here);
    expect(body).toHaveLength(2);
    const token = decodeURIComponent(there['cookie'] ?? '').split(/[=.;]/);
    const other = body.find((session: { token: string }) => token.includes(session.token));
    expect((await post('revoke-session', { token: other.token }, here)).status).toBe(200);
    expect(await isSignedIn(there)).toBe(false);
    expect(await isSignedIn(here)).toBe(true);
  });

  test('of somebody else can be neither seen nor ended', async () => {
    const [mine, theirs] = [await newMember(), await newMember()];
    const [me, them] = [await signIn(hub, mine.email), await signIn(hub, theirs.email)];
    const { body } = await get('list-sessions', them);
    await post('revoke-session', { token: body[0].token }, me);
    expect(await isSignedIn(them)).toBe(true);
    expect(JSON.stringify((await get('list-sessions', me)).body)).not.toContain(body[0].token);
  });

  test('is not valid once its time is over', async () => {
    const user = await newMember();
    const caller = await signIn(hub, user.email);
    expect(await isSignedIn(caller)).toBe(true);
    const { rowCount } = await hub.services.readPool.query(
      `update auth_sessions set expires_at = now() - interval '1 minute' where user_id = $1`,
      [user.id],
    );
    expect(rowCount).toBe(1);
    expect(await isSignedIn(caller)).toBe(false);
  });

  test('is looked up by one statement, together with the person and the workspace', async () => {
    const user = await newMember();
    const caller = await signIn(hub, user.email);
    const statements = vi.spyOn(hub.services.readLanes, 'query');
    expect(await isSignedIn(caller)).toBe(true);
    const sessions = statements.mock.calls.filter(([query]) =>
      JSON.stringify(query).includes('auth_sessions'),
    );
    statements.mockRestore();
    expect(sessions).toHaveLength(1);
  });

  test.each([
    ['is prolonged by use when a day of its time has passed', '12 days', 13.9],
    ['is not prolonged by every use', '13 days 12 hours', 13],
  ])('%s', async (_what, left, least) => {
    const user = await newMember();
    const caller = await signIn(hub, user.email);
    await hub.services.readPool.query(
      `update auth_sessions set expires_at = now() + $2::interval where user_id = $1`,
      [user.id, left],
    );
    expect(await isSignedIn(caller)).toBe(true);
    const { rows } = await hub.services.readPool.query<{ days: number }>(
      `select extract(epoch from expires_at - now())::float8 / 86400 as days
         from auth_sessions where user_id = $1`,
      [user.id],
    );
    expect(rows[0]?.days).toBeGreaterThan(least);
    expect(rows[0]?.days).toBeLessThan(least + 0.6);
  });

  test('with another token or signature is none', async () => {
    const user = await newMember();
    const { cookie = '' } = await signIn(hub, user.email);
    expect(
      await isSignedIn({
        cookie: cookie.replace(/=(\w)/, (_, first) => `=${first === 'a' ? 'b' : 'a'}`),
      }),
    ).toBe(false);
    expect(await isSignedIn({ cookie: cookie.replace(/\.[^;]+/, '.AAAA') })).toBe(false);
    expect(await isSignedIn({ cookie: 'hub.session_token=x' })).toBe(false);
  });
});

describe('a forgotten password', () => {
  const ask = (email: string) => post('request-password-reset', { email });

  test('is replaced by the link of a letter, which ends all sessions and works once', async () => {
    const user = await newMember();
    const session = await signIn(hub, user.email);
    expect((await ask(user.email)).status).toBe(200);
    const letters = await lettersTo(user.email);
    expect(letters.map(({ subject }) => subject)).toEqual(['Reset your password']);
    expect(letters[0]?.text).toContain(`${ORIGIN}/reset-password?token=`);

    const token = await tokenInLastLetter(user.email);
    const reset = await post('reset-password', { newPassword: 'another long password', token });
    expect(reset.status).toBe(200);
    expect(await isSignedIn(session)).toBe(false);
    expect((await trySignIn(user.email, PASSWORD)).status).toBe(401);
    expect((await trySignIn(user.email, 'another long password')).status).toBe(200);

    const again = await post('reset-password', { newPassword: 'a third long password', token });
    expect(again.status).toBe(400);
    expect((await trySignIn(user.email, 'another long password')).status).toBe(200);
  });

  test('is answered alike for an unknown address, where nothing is sent', async () => {
    const user = await newMember();
    const known = await ask(user.email);
    const unknown = await ask('stranger@example.com');
    expect([unknown.status, unknown.body]).toEqual([known.status, known.body]);
    expect(await lettersTo('stranger@example.com')).toEqual([]);
  });

  test('is asked for at most five times an hour, alike for known and unknown addresses', async () => {
    for (const email of [(await newMember()).email, 'another-stranger@example.com']) {
      for (let attempt = 0; attempt < 5; attempt += 1) expect((await ask(email)).status).toBe(200);
      const { status, headers } = await ask(email.toUpperCase());
      expect(status).toBe(429);
      expect(Number(headers['retry-after'])).toBeGreaterThan(3000);
      expect((await lettersTo(email)).length).toBeLessThanOrEqual(5);
    }
  });

  test('is not replaced by a weak one, nor after the hour', async () => {
    const user = await newMember();
    await ask(user.email);
    const token = await tokenInLastLetter(user.email);
    expect((await post('reset-password', { newPassword: 'short', token })).status).toBe(400);
    await hub.services.readPool.query(
      `update auth_verifications set expires_at = now() - interval '1 second'`,
    );
    const late = await post('reset-password', { newPassword: 'another long password', token });
    expect(late.status).toBe(400);
    expect((await trySignIn(user.email, PASSWORD)).status).toBe(200);
  });

  test('lets somebody in again who guessed too often', async () => {
    const user = await newMember();
    for (let attempt = 0; attempt < 11; attempt += 1) await trySignIn(user.email, 'guess');
    await ask(user.email);
    const token = await tokenInLastLetter(user.email);
    await post('reset-password', { newPassword: 'another long password', token });
    expect((await trySignIn(user.email, 'another long password')).status).toBe(200);
  });
});

describe('an address that nobody confirmed', () => {
  test('cannot sign in, and gets a letter that confirms it', async () => {
    const user = await newMember();
    await hub.services.readPool.query('update users set email_verified = false where id = $1', [
      user.id,
    ]);
    const refused = await trySignIn(user.email, PASSWORD);
    expect(refused.status).toBe(403);
    expect(refused.cookies).toEqual([]);
    const token = await tokenInLastLetter(user.email);
    expect((await lettersTo(user.email)).map(({ subject }) => subject)).toEqual([
      'Confirm your e-mail address',
    ]);
    const confirmed = await hub.app.inject({ url: `/auth/verify-email?token=${token}` });
    expect(confirmed.statusCode).toBeLessThan(400);
    expect((await trySignIn(user.email, PASSWORD)).status).toBe(200);
  });

  test('is told only to who knows the password', async () => {
    const user = await newMember();
    await hub.services.readPool.query('update users set email_verified = false where id = $1', [
      user.id,
    ]);
    const { status, body } = await trySignIn(user.email, 'not the password');
    const unknown = await trySignIn('nobody@example.com', 'not the password');
    expect([status, body]).toEqual([unknown.status, unknown.body]);
    expect(await lettersTo(user.email)).toEqual([]);
  });
});

describe('the workspace', () => {
  test('is the first one that the person joined, or the one in the header', async () => {
    const user = await newMember(nordwind);
    hub.clock.advance({ minutes: 1 });
    await createMember(hub.services, hub.services.orm.em.fork(), seeadler, 'MEMBER', { user });
    const caller = await signIn(hub, user.email);
    const asked = [undefined, 'nordwind', 'seeadler'];
    const slugOf = async (workspace: string | undefined) => {
      const header =
        workspace === undefined ? caller : { ...caller, 'x-hub-organization': workspace };
      return (await hub.graphql(header, WHO)).data.viewer.organization.slug;
    };
    const slugs = ['nordwind', 'nordwind', 'seeadler'];
    for (const [index, header] of asked.entries()) expect(await slugOf(header)).toBe(slugs[index]);
    expect(await Promise.all(asked.map(slugOf)), 'all at once').toEqual(slugs);
  });

  test("of others is not found, as one that isn't there", async () => {
    const user = await newMember(nordwind);
    const caller = await signIn(hub, user.email);
    const answers = await Promise.all(
      ['seeadler', 'never-existed'].map((slug) =>
        hub.graphql({ ...caller, 'x-hub-organization': slug }, WHO),
      ),
    );
    for (const { status, data, errors } of answers) {
      expect([status, data]).toEqual([404, null]);
      expect(errors[0]?.message).toBe('There is no such workspace.');
      expect(errors[0]?.extensions.code).toBe('NOT_FOUND');
    }
  });

  test('is closed at once to somebody who was removed', async () => {
    const user = await newMember(nordwind);
    const caller = await signIn(hub, user.email, 'nordwind');
    expect(await isSignedIn(caller)).toBe(true);
    await hub.services.readPool.query('delete from memberships where user_id = $1', [user.id]);
    const { status, errors } = await hub.graphql(caller, WHO);
    expect([status, errors[0]?.extensions.code]).toEqual([404, 'NOT_FOUND']);
    const { cookie = '' } = caller;
    expect(await isSignedIn({ cookie })).toBe(false);
  });
});
