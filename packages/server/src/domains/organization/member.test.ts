import { beforeEach, describe, expect, test } from 'vitest';
import { startApp } from '../../../test/app.ts';
import type { TestApp } from '../../../test/app.ts';
import { as, asKey, signIn } from '../../../test/as.ts';
import { createApiKey } from '../../../test/factories/api-key.ts';
import { createInvitation } from '../../../test/factories/invitation.ts';
import { createClient, createOperator } from '../../../test/factories/organization.ts';
import { createMember, PASSWORD } from '../../../test/factories/user.ts';
import { nobody } from '../../../test/graphql.ts';
import type { Caller } from '../../../test/graphql.ts';
import { encodeTypeId } from '../../lib/type-id.ts';
import { User } from '../user/user.entity.ts';
import { Membership } from './membership.entity.ts';
import type { Organization } from './organization.entity.ts';

let hub: TestApp;
let nordwind: Organization;
let owner: Caller;
let ownerUser: User;

beforeEach(async () => {
  hub = await startApp();
  const em = hub.services.orm.em.fork();
  nordwind = (await createClient(em, { name: 'Nordwind' })).organization;
  ownerUser = await createMember(hub.services, em, nordwind, 'OWNER', { email: 'ada@hub.example' });
  owner = await signIn(hub, ownerUser.email, 'nordwind');
});

const PAYLOADS = {
  inviteMember: 'invitation { id name email role state expiresAt invitedBy { name } }',
  resendInvitation: 'invitation { id state expiresAt }',
  withdrawInvitation: 'invitationId',
  changeMemberRole: 'membership { id role }',
  removeMember: 'membershipId',
};

async function run(mutation: keyof typeof PAYLOADS, caller: Caller, input: object) {
  const title = mutation.slice(0, 1).toUpperCase() + mutation.slice(1);
  const { data, errors } = await hub.graphql(
    caller,
    `mutation ($input: ${title}Input!) {
      ${mutation}(input: $input) { ${PAYLOADS[mutation]} userErrors { code message path } }
    }`,
    { input },
  );
  return errors[0]?.extensions.code ?? data[mutation];
}

async function member(role: 'OWNER' | 'MEMBER', organization = nordwind) {
  const em = hub.services.orm.em.fork();
  const user = await createMember(hub.services, em, em.merge(organization), role);
  const { id } = await em.findOneOrFail(Membership, { user });
  return { user, membershipId: encodeTypeId('member', id) };
}

async function ownMembershipId(): Promise<string> {
  const em = hub.services.orm.em.fork();
  return encodeTypeId('member', (await em.findOneOrFail(Membership, { user: ownerUser })).id);
}

/** The newest letter to the address, while it waits to be sent. */
async function letterTo(email: string): Promise<{ subject: string; text: string }> {
  const { rows } = await hub.services.readPool.query<{ subject: string; text: string }>(
    'select subject, text from mails where recipient = $1 order by id desc limit 1',
    [email],
  );
  return rows[0] ?? { subject: 'none', text: '' };
}

function tokenIn({ text }: { text: string }): string {
  return /token=(\S+)/.exec(text)?.[1] ?? '';
}

async function accept(token: string) {
  const { data } = await hub.graphql(
    nobody,
    'mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { workspace userErrors { code } } }',
    { input: { token, name: 'Grace Hopper', password: PASSWORD } },
  );
  return data.acceptInvitation;
}

function actions(...names: string[]) {
  return hub.services.readPool.query<{ action: string; subject_name: string; changes: object }>(
    'select action, subject_name, changes from audit_entries where action = any($1) order by id',
    [names],
  );
}

const GRACE = { name: ' Grace Hopper ', email: ' Grace@Hub.example ', role: 'MEMBER' };

describe('inviteMember', () => {
  test('sends a letter whose link makes a member', async () => {
    const { invitation, userErrors } = await run('inviteMember', owner, GRACE);
    expect(userErrors).toEqual([]);
    expect(invitation).toEqual({
      id: expect.stringMatching(/^invite_/),
      name: 'Grace Hopper',
      email: 'grace@hub.example',
      role: 'MEMBER',
      state: 'PENDING',
      expiresAt: '2026-11-29T12:00:00.000Z',
      invitedBy: { name: ownerUser.name },
    });
    const letter = await letterTo('grace@hub.example');
    expect(letter.subject).toBe('Join Nordwind');
    expect(letter.text).toContain(`${ownerUser.name} invites you`);
    expect(await accept(tokenIn(letter))).toEqual({ workspace: 'nordwind', userErrors: [] });
    const { rows } = await actions('inviteMember');
    expect(rows).toMatchObject([
      { subject_name: 'grace@hub.example', changes: { role: [null, 'MEMBER'] } },
    ]);
  });

  test('shows as an open invitation until it is accepted', async () => {
    await run('inviteMember', owner, GRACE);
    const query = `{ viewer { organization { invitations(first: 10) { nodes { email state } totalCount } } } }`;
    const { data } = await hub.graphql(owner, query);
    expect(data.viewer.organization.invitations).toEqual({
      nodes: [{ email: 'grace@hub.example', state: 'PENDING' }],
      totalCount: 1,
    });
    await accept(tokenIn(await letterTo('grace@hub.example')));
    const after = await hub.graphql(owner, query);
    expect(after.data.viewer.organization.invitations.totalCount).toBe(0);
  });

  test.each([
    ['REQUIRED', 'name', { name: ' ' }],
    ['TOO_LONG', 'name', { name: 'x'.repeat(101) }],
    ['REQUIRED', 'email', { email: '' }],
    ['INVALID', 'email', { email: 'grace@hub' }],
    ['TOO_LONG', 'email', { email: `${'x'.repeat(250)}@hub.example` }],
    ['INVALID', 'role', { role: 'ADMIN' }],
  ])('names the path of what is not right: %s %s', async (code, field, given) => {
    const { invitation, userErrors } = await run('inviteMember', owner, { ...GRACE, ...given });
    expect(invitation).toBeNull();
    expect(userErrors).toMatchObject([{ code, path: ['input', field] }]);
  });

  test('refuses whoever is a member or invited, also when asked twice at once', async () => {
    const taken = { invitation: null, userErrors: [{ code: 'TAKEN', path: ['input', 'email'] }] };
    const again = await run('inviteMember', owner, { ...GRACE, email: 'ADA@hub.example' });
    expect(again).toMatchObject(taken);
    const both = await Promise.all([
      run('inviteMember', owner, GRACE),
      run('inviteMember', owner, GRACE),
    ]);
    expect(both.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1);
    expect(both.find(({ userErrors }) => userErrors.length > 0)).toMatchObject(taken);
  });

  test('takes the place of an invitation that has expired', async () => {
    await run('inviteMember', owner, GRACE);
    hub.clock.advance({ days: 7 });
    expect((await run('inviteMember', owner, GRACE)).userErrors).toEqual([]);
  });

  test('does not let anybody flood an address', async () => {
    const codes = [];
    for (let letter = 0; letter < 6; letter += 1) {
      const { invitation, userErrors } = await run('inviteMember', owner, GRACE);
      codes.push(userErrors[0]?.code ?? 'sent');
      if (invitation) await run('withdrawInvitation', owner, { invitationId: invitation.id });
    }
    expect(codes).toEqual([...Array.from({ length: 5 }, () => 'sent'), 'LIMIT_REACHED']);
  });

  test('is refused to members and keys', async () => {
    expect(await run('inviteMember', await as(hub, nordwind, 'MEMBER'), GRACE)).toBe('FORBIDDEN');
    expect(await run('inviteMember', await asKey(hub, nordwind), GRACE)).toBe('FORBIDDEN');
    expect((await letterTo('grace@hub.example')).subject).toBe('none');
  });
});

describe('an open invitation', () => {
  test('can be sent again; only the newest link works then', async () => {
    const { invitation } = await run('inviteMember', owner, GRACE);
    const first = tokenIn(await letterTo('grace@hub.example'));
    hub.clock.advance({ days: 8 });
    const again = await run('resendInvitation', owner, { invitationId: invitation.id });
    expect(again.invitation).toEqual({
      id: invitation.id,
      state: 'PENDING',
      expiresAt: '2026-12-07T12:00:00.000Z',
    });
    const second = tokenIn(await letterTo('grace@hub.example'));
    expect((await accept(first)).userErrors).toEqual([{ code: 'NOT_FOUND' }]);
    expect((await accept(second)).workspace).toBe('nordwind');
  });

  test('can be withdrawn, after which the link is useless', async () => {
    const { invitation } = await run('inviteMember', owner, GRACE);
    const withdrawn = await run('withdrawInvitation', owner, { invitationId: invitation.id });
    expect(withdrawn).toEqual({ invitationId: invitation.id, userErrors: [] });
    const { userErrors } = await accept(tokenIn(await letterTo('grace@hub.example')));
    expect(userErrors).toEqual([{ code: 'NOT_FOUND' }]);
    const { rows } = await actions('withdrawInvitation');
    expect(rows).toHaveLength(1);
  });

  test.each(['resendInvitation', 'withdrawInvitation'] as const)(
    '%s does not find what is closed or of another tenant',
    async (mutation) => {
      const other = await createClient(hub.services.orm.em.fork(), { name: 'Seeadler' });
      const foreign = await createInvitation(hub.services, other.organization);
      const closed = await createInvitation(hub.services, nordwind, {
        withdrawnAt: hub.clock.now(),
      });
      for (const { invitation } of [foreign, closed]) {
        const invitationId = encodeTypeId('invite', invitation.id);
        expect(await run(mutation, owner, { invitationId })).toMatchObject({
          userErrors: [{ code: 'NOT_FOUND', path: ['input', 'invitationId'] }],
        });
      }
    },
  );
});

describe('changeMemberRole', () => {
  test('counts from the next request on, and is in the audit log', async () => {
    const { user, membershipId } = await member('MEMBER');
    const caller = await signIn(hub, user.email, 'nordwind');
    expect(await run('inviteMember', caller, GRACE)).toBe('FORBIDDEN');
    expect(await run('changeMemberRole', owner, { membershipId, role: 'OWNER' })).toEqual({
      membership: { id: membershipId, role: 'OWNER' },
      userErrors: [],
    });
    expect((await run('inviteMember', caller, GRACE)).userErrors).toEqual([]);
    const { rows } = await actions('changeMemberRole');
    expect(rows).toMatchObject([
      { subject_name: user.name, changes: { role: ['MEMBER', 'OWNER'] } },
    ]);
  });

  test('refuses roles of another kind of organization', async () => {
    const { membershipId } = await member('MEMBER');
    expect(await run('changeMemberRole', owner, { membershipId, role: 'FINANCE' })).toMatchObject({
      membership: null,
      userErrors: [{ code: 'INVALID', path: ['input', 'role'] }],
    });
  });

  test('does not let the last owner step down', async () => {
    const membershipId = await ownMembershipId();
    expect(await run('changeMemberRole', owner, { membershipId, role: 'MEMBER' })).toMatchObject({
      userErrors: [{ code: 'NOT_ALLOWED', path: ['input', 'membershipId'] }],
    });
  });

  test('does not let two owners unmake each other at the same time', async () => {
    const { user, membershipId } = await member('OWNER');
    const other = await signIn(hub, user.email, 'nordwind');
    const mine = await ownMembershipId();
    const both = await Promise.all([
      run('changeMemberRole', owner, { membershipId, role: 'MEMBER' }),
      run('removeMember', other, { membershipId: mine }),
    ]);
    expect(both.filter((each) => each.userErrors?.length === 0)).toHaveLength(1);
    const em = hub.services.orm.em.fork();
    expect(await em.count(Membership, { organization: nordwind, role: 'OWNER' })).toBe(1);
  });
});

describe('removeMember', () => {
  test('ends sessions and keys at once and tells the person', async () => {
    const { user, membershipId } = await member('MEMBER');
    const caller = await signIn(hub, user.email, 'nordwind');
    const { secret } = await createApiKey(hub.services, nordwind, { createdBy: user });
    const kept = await createApiKey(hub.services, nordwind);
    expect(await run('removeMember', owner, { membershipId })).toEqual({
      membershipId,
      userErrors: [],
    });
    const ask = (who: Caller) => hub.graphql(who, '{ viewer { organization { slug } } }');
    expect((await ask(caller)).errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
    const byKey = await ask({ 'x-api-key': secret });
    expect(byKey.errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect((await ask({ 'x-api-key': kept.secret })).errors).toEqual([]);
    expect((await letterTo(user.email)).subject).toBe('You are no longer a member of Nordwind');
    const { rows } = await actions('removeMember');
    expect(rows).toEqual([
      {
        action: 'removeMember',
        subject_name: user.name,
        changes: { role: ['MEMBER', null], revokedApiKeys: [null, 1] },
      },
    ]);
  });

  test('keeps the keys that the person made when asked to', async () => {
    const { user, membershipId } = await member('MEMBER');
    const { secret } = await createApiKey(hub.services, nordwind, { createdBy: user });
    await run('removeMember', owner, { membershipId, revokeApiKeys: false });
    const { errors } = await hub.graphql({ 'x-api-key': secret }, '{ viewer { role } }');
    expect(errors).toEqual([]);
  });

  test('leaves the other workspaces of the person alone', async () => {
    const { user, membershipId } = await member('MEMBER');
    const em = hub.services.orm.em.fork();
    const { organization } = await createClient(em, { name: 'Seeadler' });
    await createMember(hub.services, em, organization, 'MEMBER', {
      user: await em.findOneOrFail(User, user.id),
    });
    const caller = await signIn(hub, user.email);
    await run('removeMember', owner, { membershipId });
    const ask = (workspace: string) =>
      hub.graphql({ ...caller, 'x-hub-organization': workspace }, '{ viewer { role } }');
    expect((await ask('nordwind')).errors[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await ask('seeadler')).data.viewer.role).toBe('MEMBER');
  });

  test('does not find members of another tenant, not even for the operator', async () => {
    const em = hub.services.orm.em.fork();
    const operator = await as(hub, (await createOperator(em)).organization, 'ADMIN');
    const { membershipId } = await member('MEMBER');
    expect(await run('removeMember', operator, { membershipId })).toMatchObject({
      userErrors: [{ code: 'NOT_FOUND', path: ['input', 'membershipId'] }],
    });
  });

  test("does not let the operator's last administrator go", async () => {
    const em = hub.services.orm.em.fork();
    const { organization } = await createOperator(em);
    const admin = await as(hub, organization, 'ADMIN');
    const { id } = await em.findOneOrFail(Membership, { organization, role: 'ADMIN' });
    const { userErrors } = await run('removeMember', admin, {
      membershipId: encodeTypeId('member', id),
    });
    expect(userErrors).toMatchObject([
      { code: 'NOT_ALLOWED', message: expect.stringContaining('last administrator') },
    ]);
  });

  test('is refused to members', async () => {
    const { membershipId } = await member('MEMBER');
    const caller = await as(hub, nordwind, 'MEMBER');
    expect(await run('removeMember', caller, { membershipId })).toBe('FORBIDDEN');
  });
});

test('members are narrowed by their role', async () => {
  await member('MEMBER');
  const second = await member('OWNER');
  const { data, errors } = await hub.graphql(
    await as(hub, nordwind, 'MEMBER'),
    `{ viewer { organization {
      owners: members(first: 10, role: [OWNER]) { totalCount nodes { role user { email } } }
      all: members(first: 10) { totalCount }
      none: members(first: 10, role: []) { totalCount }
    } } }`,
  );
  expect(errors).toEqual([]);
  expect(data.viewer.organization).toEqual({
    owners: {
      totalCount: 2,
      nodes: [
        { role: 'OWNER', user: { email: ownerUser.email } },
        { role: 'OWNER', user: { email: second.user.email } },
      ],
    },
    all: { totalCount: 4 },
    none: { totalCount: 0 },
  });
});
