import { beforeEach, describe, expect, test } from 'vitest';
import { startApp } from '../../../test/app.ts';
import type { TestApp } from '../../../test/app.ts';
import { as, asKey, signIn } from '../../../test/as.ts';
import { createClient } from '../../../test/factories/organization.ts';
import { createMember, PASSWORD } from '../../../test/factories/user.ts';
import { nobody } from '../../../test/graphql.ts';
import type { Caller } from '../../../test/graphql.ts';
import type { Organization } from '../organization/organization.entity.ts';

const ADA = 'ada@hub.example';
const LOVELACE = 'lovelace@hub.example';

let hub: TestApp;
let nordwind: Organization;
let ada: Caller;

beforeEach(async () => {
  hub = await startApp();
  const em = hub.services.orm.em.fork();
  nordwind = (await createClient(em, { name: 'Nordwind' })).organization;
  await createMember(hub.services, em, nordwind, 'MEMBER', { email: ADA });
  ada = await signIn(hub, ADA, 'nordwind');
});

async function ask(given: { email?: string; password?: string } = {}, caller = ada) {
  const { data, errors } = await hub.graphql(
    caller,
    `mutation ($input: RequestEmailChangeInput!) {
      requestEmailChange(input: $input) { user { email pendingEmail } userErrors { code path } }
    }`,
    { input: { email: LOVELACE, password: PASSWORD, ...given } },
  );
  return errors[0]?.extensions.code ?? data.requestEmailChange;
}

async function confirm(linkToken: string) {
  const { data } = await hub.graphql(
    nobody,
    `mutation ($input: ConfirmEmailChangeInput!) {
      confirmEmailChange(input: $input) { email userErrors { code path } }
    }`,
    { input: { linkToken } },
  );
  return data.confirmEmailChange;
}

async function stop(linkToken: string | null, caller: Caller = nobody) {
  const { data, errors } = await hub.graphql(
    caller,
    `mutation ($input: StopEmailChangeInput!) {
      stopEmailChange(input: $input) { email userErrors { code path } }
    }`,
    { input: { linkToken } },
  );
  return errors[0]?.extensions.code ?? data.stopEmailChange;
}

/** The newest letter to the address, while it waits to be sent. */
async function letterTo(email: string): Promise<{ subject: string; token: string }> {
  const { rows } = await hub.services.readPool.query<{ subject: string; text: string }>(
    'select subject, text from mails where recipient = $1 order by id desc limit 1',
    [email],
  );
  const [row] = rows;
  const token = /(?:confirm|stop)=(\S+)/.exec(row?.text ?? '')?.[1] ?? '';
  return { subject: row?.subject ?? 'none', token };
}

const GONE = { email: null, userErrors: [{ code: 'NOT_FOUND', path: ['input', 'linkToken'] }] };

test('the address changes when the new one is confirmed, and not before', async () => {
  expect(await ask({ email: ' Lovelace@Hub.example ' })).toEqual({
    user: { email: ADA, pendingEmail: LOVELACE },
    userErrors: [],
  });
  expect((await letterTo(ADA)).subject).toBe('Your e-mail address is about to change');
  const { subject, token } = await letterTo(LOVELACE);
  expect(subject).toBe('Confirm your new e-mail address');
  await expect(signIn(hub, LOVELACE)).rejects.toThrow('401');

  expect(await confirm(token)).toEqual({ email: LOVELACE, userErrors: [] });
  await expect(signIn(hub, ADA)).rejects.toThrow('401');
  const caller = await signIn(hub, LOVELACE, 'nordwind');
  const { data } = await hub.graphql(caller, '{ viewer { user { email pendingEmail } } }');
  expect(data.viewer.user).toEqual({ email: LOVELACE, pendingEmail: null });
  expect((await letterTo(ADA)).subject).toBe('Your e-mail address has changed');
  expect(await confirm(token)).toEqual(GONE);
  const { rows } = await hub.services.readPool.query(
    'select action, changes from audit_entries order by id',
  );
  expect(rows).toEqual([
    { action: 'requestEmailChange', changes: { email: [ADA, LOVELACE] } },
    { action: 'confirmEmailChange', changes: { email: [ADA, LOVELACE] } },
  ]);
});

test('nobody else sees the address that waits', async () => {
  await ask();
  const colleague = await as(hub, nordwind, 'OWNER');
  const { data } = await hub.graphql(
    colleague,
    '{ viewer { organization { members(first: 5) { nodes { user { pendingEmail } } } } } }',
  );
  expect(JSON.stringify(data)).not.toContain(LOVELACE);
});

describe('the change is stopped', () => {
  test('by the link in the letter to the old address', async () => {
    await ask();
    const { token } = await letterTo(LOVELACE);
    expect(await stop((await letterTo(ADA)).token)).toEqual({ email: ADA, userErrors: [] });
    expect(await confirm(token)).toEqual(GONE);
    await signIn(hub, ADA);
  });

  test('by the person, and by nobody without a link', async () => {
    await ask();
    expect(await stop(null)).toBe('UNAUTHENTICATED');
    expect(await stop(null, ada)).toEqual({ email: ADA, userErrors: [] });
    expect(await stop(null, ada)).toEqual(GONE);
  });

  test('by time: the link works for a day', async () => {
    await ask();
    hub.clock.advance({ days: 1 });
    expect(await confirm((await letterTo(LOVELACE)).token)).toEqual(GONE);
  });
});

describe('requestEmailChange', () => {
  test.each([
    ['REQUIRED', 'email', { email: ' ' }],
    ['INVALID', 'email', { email: 'lovelace' }],
    ['INVALID', 'email', { email: ADA }],
    ['INVALID', 'password', { password: 'wrong' }],
  ])('names the path of what is not right: %s %s', async (code, field, given) => {
    expect(await ask(given)).toEqual({
      user: null,
      userErrors: [{ code, path: ['input', field] }],
    });
    expect((await letterTo(LOVELACE)).subject).toBe('none');
  });

  test('does not tell whether the address has an account, but in a letter to it', async () => {
    await createMember(hub.services, hub.services.orm.em.fork(), nordwind, 'MEMBER', {
      email: LOVELACE,
    });
    expect(await ask()).toEqual({
      user: { email: ADA, pendingEmail: LOVELACE },
      userErrors: [],
    });
    const letter = await letterTo(LOVELACE);
    expect(letter).toEqual({ subject: 'This address has an account already', token: '' });
  });

  test('slows down whoever guesses the password', async () => {
    const codes = [];
    for (let attempt = 0; attempt < 11; attempt += 1) {
      codes.push((await ask({ password: 'wrong' })).userErrors[0].code);
    }
    expect(codes.at(9)).toBe('INVALID');
    expect(codes.at(10)).toBe('LIMIT_REACHED');
    expect((await ask()).userErrors[0].code).toBe('LIMIT_REACHED');
  });

  test('is refused to an API key', async () => {
    expect(await ask({}, await asKey(hub, nordwind))).toBe('FORBIDDEN');
  });
});
