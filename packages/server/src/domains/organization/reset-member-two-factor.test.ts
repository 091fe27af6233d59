import { beforeEach, expect, test } from 'vitest';
import { startApp } from '../../../test/app.ts';
import type { TestApp } from '../../../test/app.ts';
import { as, asKey, signIn } from '../../../test/as.ts';
import { enrolTwoFactor } from '../../../test/enrol-two-factor.ts';
import { createClient, createOperator } from '../../../test/factories/organization.ts';
import { createMember } from '../../../test/factories/user.ts';
import type { Caller } from '../../../test/graphql.ts';
import { encodeTypeId } from '../../lib/type-id.ts';
import { User } from '../user/user.entity.ts';
import { Membership } from './membership.entity.ts';
import type { Organization } from './organization.entity.ts';

const GRACE = 'grace@nordwind.example';
const REASON = 'Grace lost her phone and proved who she is by telephone.';

let hub: TestApp;
let nordwind: Organization;
let operator: Organization;
let grace: User;
let membershipId: string;

beforeEach(async () => {
  hub = await startApp();
  const em = hub.services.orm.em.fork();
  nordwind = (await createClient(em, { name: 'Nordwind' })).organization;
  operator = (await createOperator(em)).organization;
  grace = await createMember(hub.services, em, nordwind, 'MEMBER', { email: GRACE });
  membershipId = await membershipOf(grace, nordwind);
  await enrolTwoFactor(hub, GRACE);
});

async function membershipOf(user: User, organization: Organization): Promise<string> {
  const em = hub.services.orm.em.fork();
  return encodeTypeId('member', (await em.findOneOrFail(Membership, { user, organization })).id);
}

async function reset(caller: Caller, given: { membershipId?: string; reason?: string } = {}) {
  const { data, errors } = await hub.graphql(
    caller,
    `mutation ($input: ResetMemberTwoFactorInput!) {
      resetMemberTwoFactor(input: $input) {
        membership { id user { twoFactorEnabled } }
        userErrors { code message path }
      }
    }`,
    { input: { membershipId, reason: REASON, ...given } },
  );
  return errors[0]?.extensions.code ?? data.resetMemberTwoFactor;
}

const refusedWith = (code: string, field = 'membershipId') => ({
  membership: null,
  userErrors: [{ code, message: expect.any(String), path: ['input', field] }],
});

async function isProtected(): Promise<boolean> {
  return (await hub.services.orm.em.fork().findOneOrFail(User, grace.id)).twoFactorEnabled;
}

test('support lets somebody sign in with the password alone, and every session ends', async () => {
  const session = await sessionOfGrace();
  expect(await isSignedIn(session)).toBe(true);
  expect(await reset(await as(hub, operator, 'SUPPORT'))).toEqual({
    membership: { id: membershipId, user: { twoFactorEnabled: false } },
    userErrors: [],
  });
  expect(await isSignedIn(session)).toBe(false);
  expect(await isSignedIn(await signIn(hub, GRACE))).toBe(true);
  const { rows: secrets } = await hub.services.readPool.query('select id from auth_two_factors');
  expect(secrets).toEqual([]);
});

/** As somebody who has passed the second step: a session that was begun before it was asked for. */
async function sessionOfGrace(): Promise<Caller> {
  const set = (isOn: boolean) =>
    hub.services.readPool.query('update users set two_factor_enabled = $2 where id = $1', [
      grace.id,
      isOn,
    ]);
  await set(false);
  const caller = await signIn(hub, GRACE);
  await set(true);
  return caller;
}

async function isSignedIn(caller: Caller): Promise<boolean> {
  return (await hub.graphql(caller, '{ viewer { role } }')).errors.length === 0;
}

test('the person is told by letter, and the customer reads who did it and why', async () => {
  await reset(await as(hub, operator, 'SUPPORT'));
  const { rows: letters } = await hub.services.readPool.query<{ text: string }>(
    'select text from mails where recipient = $1 order by id desc limit 1',
    [GRACE],
  );
  expect(letters[0]?.text).toContain('switched your two-factor authentication off');
  const { data } = await hub.graphql(
    await as(hub, nordwind, 'OWNER'),
    '{ auditEntries(first: 1) { nodes { action subjectName reason changes { before after } } } }',
  );
  expect(data.auditEntries.nodes).toEqual([
    {
      action: 'resetMemberTwoFactor',
      subjectName: grace.name,
      reason: REASON,
      changes: [{ before: 'true', after: 'false' }],
    },
  ]);
});

test('an owner does it for a colleague and needs no reason', async () => {
  const owner = await as(hub, nordwind, 'OWNER');
  expect((await reset(owner, { reason: '' })).userErrors).toEqual([]);
  expect(await isProtected()).toBe(false);
});

test('it is refused to all others, and nothing changes', async () => {
  const em = hub.services.orm.em.fork();
  const others = [
    await as(hub, operator, 'FINANCE'),
    await as(hub, operator, 'AUDITOR'),
    await asKey(hub, operator),
    await as(hub, nordwind, 'MEMBER'),
    await asKey(hub, nordwind),
  ];
  for (const caller of others) expect(await reset(caller)).toBe('FORBIDDEN');
  const { organization } = await createClient(em, { name: 'Seeadler' });
  expect(await reset(await as(hub, organization, 'OWNER'))).toEqual(refusedWith('NOT_FOUND'));
  expect(await isProtected()).toBe(true);
});

test.each([
  ['REQUIRED', 'reason', { reason: ' ' }],
  ['TOO_LONG', 'reason', { reason: 'x'.repeat(501) }],
  ['NOT_FOUND', 'membershipId', { membershipId: 'member_nobody' }],
])('names the path of what is not right: %s %s', async (code, field, given) => {
  expect(await reset(await as(hub, operator, 'SUPPORT'), given)).toEqual(refusedWith(code, field));
  expect(await isProtected()).toBe(true);
});

test('it is not allowed where it opens more than it should', async () => {
  const em = hub.services.orm.em.fork();
  const owner = await as(hub, nordwind, 'OWNER');
  const colleague = await createMember(hub.services, em, nordwind, 'MEMBER');
  const off = await membershipOf(colleague, nordwind);
  expect(await reset(owner, { membershipId: off })).toEqual(refusedWith('NOT_ALLOWED'));

  const { organization: other } = await createClient(em, { name: 'Seeadler' });
  const again = await em.findOneOrFail(User, grace.id);
  await createMember(hub.services, em, other, 'MEMBER', { user: again });
  expect(await reset(owner)).toEqual(refusedWith('NOT_ALLOWED'));

  await createMember(hub.services, em, operator, 'AUDITOR', { user: again });
  expect(await reset(await as(hub, operator, 'SUPPORT'))).toEqual(refusedWith('NOT_ALLOWED'));
  expect(await isProtected()).toBe(true);
  expect((await reset(await as(hub, operator, 'ADMIN'))).userErrors).toEqual([]);
});
