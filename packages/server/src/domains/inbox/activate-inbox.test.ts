import { expect, test } from 'vitest';
import { startApp } from '../../../test/app.ts';
import type { TestApp } from '../../../test/app.ts';
import { as } from '../../../test/as.ts';
import { createNumber, createWaba } from '../../../test/factories/number.ts';
import { createClient, createPartner } from '../../../test/factories/organization.ts';
import { statementsOf } from '../../../test/statements-of.ts';
import { encodeTypeId } from '../../lib/type-id.ts';
import { HistoryEntry } from '../phone-number/history-entry.entity.ts';

const ACTIVATE = `mutation ($id: ID!) { activateInbox(input: { phoneNumberId: $id }) {
  phoneNumber { id inbox { available active } } userErrors { code message path }
} }`;

async function scene(hub: TestApp, { withPartner = false } = {}) {
  const em = hub.services.orm.em.fork();
  const partner = withPartner ? (await createPartner(em)).partner : null;
  const { client, organization } = await createClient(em, { partner });
  const number = await createNumber(em, await createWaba(em, client));
  return { id: encodeTypeId('number', number.id), organization };
}

test('activates it in one statement, and it stays active', async () => {
  const hub = await startApp({}, { INBOX_URL: 'https://inbox.example' });
  const { id, organization } = await scene(hub);
  const member = await as(hub, organization, 'MEMBER');
  // A caller's first request finds out more.
  await hub.graphql(member, '{ viewer { role } }');
  const statements = await statementsOf(async () => {
    const { data } = await hub.graphql(member, ACTIVATE.replace('inbox { available active }', ''), {
      id,
    });
    expect(data.activateInbox).toEqual({ phoneNumber: { id }, userErrors: [] });
  });
  expect(statements).toHaveLength(2);
  const { data } = await hub.graphql(
    member,
    'query ($id: ID!) { phoneNumber(id: $id) { inbox { available active } } }',
    { id },
  );
  expect(data.phoneNumber.inbox).toEqual({ available: true, active: true });
  expect(await hub.services.orm.em.fork().find(HistoryEntry, { kind: 'INBOX' })).toMatchObject([
    { previous: 'false', current: 'true', source: 'CLIENT' },
  ]);
});

test('is not for clients with a partner, nor where there is no inbox', async () => {
  const hub = await startApp({}, { INBOX_URL: 'https://inbox.example' });
  const managed = await scene(hub, { withPartner: true });
  const refused = await hub.graphql(await as(hub, managed.organization, 'OWNER'), ACTIVATE, {
    id: managed.id,
  });
  expect(refused.data.activateInbox).toEqual({
    phoneNumber: null,
    userErrors: [
      {
        code: 'NOT_ALLOWED',
        message: 'Only clients without a partner can activate the inbox.',
        path: ['input', 'phoneNumberId'],
      },
    ],
  });

  const without = await startApp();
  const direct = await scene(without);
  const { data } = await without.graphql(
    await as(without, direct.organization, 'OWNER'),
    ACTIVATE,
    {
      id: direct.id,
    },
  );
  expect(data.activateInbox.userErrors).toMatchObject([{ message: 'This Hub has no inbox.' }]);
});
