import { beforeAll, describe, expect, test } from 'vitest';
import { startApp } from '../../../test/app.ts';
import type { TestApp } from '../../../test/app.ts';
import { as, signIn } from '../../../test/as.ts';
import { createInvitation } from '../../../test/factories/invitation.ts';
import { createClient } from '../../../test/factories/organization.ts';
import { createMember, PASSWORD } from '../../../test/factories/user.ts';
import { nobody } from '../../../test/graphql.ts';
import type { Caller } from '../../../test/graphql.ts';
import type { Organization } from './organization.entity.ts';

let hub: TestApp;
let nordwind: Organization;
let seeadler: Organization;

beforeAll(async () => {
  hub = await startApp();
  const em = hub.services.orm.em.fork();
  nordwind = (await createClient(em, { name: 'Nordwind' })).organization;
  seeadler = (await createClient(em, { name: 'Seeadler' })).organization;
});

async function preview(token: string, caller: Caller = nobody) {
  const { data, errors } = await hub.graphql(
    caller,
    `query ($token: String!) {
      invitation(token: $token) { organizationName organizationKind email name role expiresAt hasAccount }
    }`,
    { token },
  );
  expect(errors).toEqual([]);
  return data.invitation;
}

async function accept(token: string, given: { name?: string; password?: string } = {}) {
  const { data, errors } = await hub.graphql(
    nobody,
    `mutation ($input: AcceptInvitationInput!) {
      acceptInvitation(input: $input) { email workspace userErrors { code message path } }
    }`,
    { input: { token, name: 'Grace Hopper', password: PASSWORD, ...given } },
  );
  expect(errors).toEqual([]);
  return data.acceptInvitation;
}

const GONE = {
  code: 'NOT_FOUND',
  message: 'This invitation was used, withdrawn or has expired.',
  path: ['input', 'token'],
};

test('the link shows who invites whom to what', async () => {
  const { token, invitation } = await createInvitation(hub.services, nordwind, {
    email: 'ada@example.com',
    name: 'Ada',
    role: 'OWNER',
  });
  expect(await preview(token)).toEqual({
    organizationName: 'Nordwind',
    organizationKind: 'CLIENT',
    email: 'ada@example.com',
    name: 'Ada',
    role: 'OWNER',
    expiresAt: invitation.expiresAt.toISOString(),
    hasAccount: false,
  });
});

describe('acceptInvitation', () => {
  test('lets a new person in, with the password that they chose', async () => {
    const { token, invitation } = await createInvitation(hub.services, nordwind);
    expect(await accept(token, { name: ' Grace Hopper ' })).toEqual({
      email: invitation.email,
      workspace: 'nordwind',
      userErrors: [],
    });
    const caller = await signIn(hub, invitation.email, 'nordwind');
    const { data } = await hub.graphql(
      caller,
      '{ viewer { user { name email } role organization { slug } } }',
    );
    expect(data.viewer).toEqual({
      user: { name: 'Grace Hopper', email: invitation.email },
      role: 'MEMBER',
      organization: { slug: 'nordwind' },
    });
    const { rows } = await hub.services.readPool.query(
      `select a.actor_name, a.changes from audit_entries a join memberships m on m.id = a.subject_id
        join users u on u.id = m.user_id where u.email = $1`,
      [invitation.email],
    );
    expect(rows).toEqual([{ actor_name: 'Grace Hopper', changes: { role: [null, 'MEMBER'] } }]);
  });

  test('adds a workspace for a known person, who proves to be it by the password', async () => {
    const user = await createMember(hub.services, hub.services.orm.em.fork(), seeadler, 'OWNER');
    const { token } = await createInvitation(hub.services, nordwind, { email: user.email });
    expect(await preview(token)).toMatchObject({ hasAccount: true });
    expect(await accept(token, { password: 'not the password' })).toEqual({
      email: null,
      workspace: null,
      userErrors: [
        {
          code: 'INVALID',
          message: 'This is not the password of your account.',
          path: ['input', 'password'],
        },
      ],
    });
    expect(await accept(token, { name: 'Somebody Else' })).toMatchObject({ userErrors: [] });
    const { data } = await hub.graphql(
      await signIn(hub, user.email, 'nordwind'),
      '{ viewer { user { name } role memberships { organization { slug } } } }',
    );
    expect(data.viewer).toEqual({
      user: { name: user.name },
      role: 'MEMBER',
      memberships: [{ organization: { slug: 'seeadler' } }, { organization: { slug: 'nordwind' } }],
    });
  });

  test('works once', async () => {
    const { token } = await createInvitation(hub.services, nordwind);
    expect(await accept(token)).toMatchObject({ userErrors: [] });
    expect(await preview(token)).toBeNull();
    expect(await accept(token)).toEqual({ email: null, workspace: null, userErrors: [GONE] });
  });

  test('works once, also when it is pressed twice at a time', async () => {
    const { token, invitation } = await createInvitation(hub.services, nordwind);
    const answers = await Promise.all([accept(token), accept(token)]);
    expect(answers.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1);
    const { rowCount } = await hub.services.readPool.query(
      'select 1 from users u join memberships m on m.user_id = u.id where u.email = $1',
      [invitation.email],
    );
    expect(rowCount).toBe(1);
  });

  test('is refused for links that expired, were withdrawn or made up', async () => {
    const withdrawn = await createInvitation(hub.services, nordwind, {
      withdrawnAt: hub.clock.now(),
    });
    const expired = await createInvitation(hub.services, nordwind);
    hub.clock.advance({ days: 7 });
    for (const token of [withdrawn.token, expired.token, 'made-up', '']) {
      expect(await preview(token)).toBeNull();
      expect(await accept(token)).toEqual({ email: null, workspace: null, userErrors: [GONE] });
    }
  });

  test.each([
    ['a short password', { password: 'short' }, ['TOO_SHORT', 'password']],
    ['a long password', { password: 'x'.repeat(201) }, ['TOO_LONG', 'password']],
    ['no name', { name: '  ' }, ['REQUIRED', 'name']],
    ['a long name', { name: 'x'.repeat(101) }, ['TOO_LONG', 'name']],
  ])('is refused for %s, and the link stays good', async (_what, given, [code, field]) => {
    const { token } = await createInvitation(hub.services, nordwind);
    const { userErrors } = await accept(token, given);
    expect(userErrors).toEqual([expect.objectContaining({ code, path: ['input', field] })]);
    expect(await accept(token)).toMatchObject({ userErrors: [] });
  });

  test('is refused to members, whose role it would change', async () => {
    const user = await createMember(hub.services, hub.services.orm.em.fork(), nordwind, 'OWNER');
    const { token } = await createInvitation(hub.services, nordwind, { email: user.email });
    expect((await accept(token)).userErrors).toEqual([
      expect.objectContaining({ code: 'TAKEN', path: ['input', 'token'] }),
    ]);
    const { data } = await hub.graphql(await signIn(hub, user.email), '{ viewer { role } }');
    expect(data.viewer.role).toBe('OWNER');
  });
});

test('somebody who is signed in may look at the link of another', async () => {
  const { token } = await createInvitation(hub.services, nordwind);
  expect(await preview(token, await as(hub, seeadler, 'OWNER'))).toMatchObject({
    organizationName: 'Nordwind',
  });
});
