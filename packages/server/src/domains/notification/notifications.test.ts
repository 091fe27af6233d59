import { beforeEach, expect, test } from 'vitest';
import { startApp } from '../../../test/app.ts';
import type { TestApp } from '../../../test/app.ts';
import { as, signIn } from '../../../test/as.ts';
import { createNumber, createWaba } from '../../../test/factories/number.ts';
import {
  createClient,
  createOperator,
  createPartner,
} from '../../../test/factories/organization.ts';
import { createTicket } from '../../../test/factories/ticket.ts';
import { createMember } from '../../../test/factories/user.ts';
import type { Caller } from '../../../test/graphql.ts';
import { listenAndPublish, openStream } from '../../../test/stream.ts';
import { formatPhoneNumber } from '../../lib/format-phone-number.ts';
import { encodeTypeId } from '../../lib/type-id.ts';
import type { Client } from '../client/client.entity.ts';
import { emitEvent } from '../event/emit-event.ts';
import type { EventType } from '../event/event.entity.ts';
import { publishEvents } from '../event/publish-events.ts';
import type { Organization } from '../organization/organization.entity.ts';
import type { PhoneNumber } from '../phone-number/phone-number.entity.ts';
import { emitNumberEvent } from '../phone-number/record-change.ts';
import type { User } from '../user/user.entity.ts';
import { forgetNotifications } from './forget-notifications.job.ts';
import { sendDigests } from './send-digests.job.ts';

const LIST = `query ($isUnread: Boolean) { notifications(first: 50, isUnread: $isUnread) {
  nodes { id kind severity title body path eventCount readAt } totalCount } }`;
const PREFER = `mutation ($input: SetNotificationPreferenceInput!) {
  setNotificationPreference(input: $input) { membership { notificationPreferences { kind isInHub email } }
    userErrors { code } } }`;
const MARK = `mutation ($input: MarkNotificationsInput!) {
  markNotifications(input: $input) { notifications { id readAt } userErrors { code path } } }`;
const MARK_ALL = `mutation ($input: MarkAllNotificationsInput!) {
  markAllNotifications(input: $input) { readAt markedCount userErrors { code } } }`;

let hub: TestApp;
let client: { client: Client; organization: Organization };
let number: PhoneNumber;
let ada: User;
let owner: Caller;
let partnerOwner: Caller;

beforeEach(async () => {
  hub = await startApp();
  const em = hub.services.orm.em.fork();
  const partner = await createPartner(em, { brandName: 'Alpha' });
  client = await createClient(em, { name: 'Nordwind', partner: partner.partner });
  number = await createNumber(em, await createWaba(em, client.client));
  ada = await createMember(hub.services, em, client.organization, 'OWNER');
  owner = await signIn(hub, ada.email, client.organization.slug);
  const paul = await createMember(hub.services, em, partner.organization, 'OWNER');
  partnerOwner = await signIn(hub, paul.email, partner.organization.slug);
});

test('an event becomes one notification for everybody who must know', async () => {
  await turn('RED');
  await hub.runJobs();
  for (const caller of [owner, partnerOwner]) {
    expect(await list(caller)).toMatchObject([
      {
        kind: 'QUALITY',
        severity: 'CRITICAL',
        title: `The quality of ${formatPhoneNumber(number.number)} is low`,
        body: 'Before: high.',
        path: `/numbers/${encodeTypeId('number', number.id)}`,
        eventCount: 1,
        readAt: null,
      },
    ]);
  }
  await Promise.all([publishEvents(hub.services), publishEvents(hub.services)]);
  expect(await list(owner)).toHaveLength(1);
});

test('the same change of many numbers is told once', async () => {
  const em = hub.services.orm.em.fork();
  const waba = await createWaba(em, client.client);
  const others = [await createNumber(em, waba), await createNumber(em, waba)];
  await hub.services.orm.em.fork().transactional(async (inner) => {
    for (const each of [number, ...others]) {
      const payload = { previous: 'TIER_2K', current: 'TIER_10K' };
      emitNumberEvent(inner, each, 'number.limit_changed', payload, hub.clock.now());
    }
  });
  await hub.runJobs();
  expect(await list(owner)).toMatchObject([
    {
      title: 'The messaging limit of 3 numbers changed',
      body: '2k → 10k',
      path: '/numbers',
      eventCount: 3,
    },
  ]);
});

test('the same change of one number twice in a moment is of one number', async () => {
  await turn('RED');
  await turn('RED');
  await hub.runJobs();
  expect(await list(owner)).toMatchObject([
    { title: `The quality of ${formatPhoneNumber(number.number)} is low`, eventCount: 1 },
  ]);
});

test('who did it is not told', async () => {
  await hub.services.orm.em.fork().transactional(async (em) => {
    const at = hub.clock.now();
    emitNumberEvent(em, number, 'number.cancellation_requested', {}, at, ada.id);
  });
  await hub.runJobs();
  expect(await list(owner)).toEqual([]);
  expect(await list(partnerOwner)).toMatchObject([{ kind: 'CANCELLATION' }]);
});

test.for([
  ['REJECTED', 'WARNING', 'Meta rejected the display name of'],
  ['APPROVED', 'INFO', 'Meta approved the display name of'],
  ['PENDING', 'INFO', 'Meta reviews a new display name of'],
] as const)('a display name that is %s is told so', async ([status, severity, title]) => {
  await hub.services.orm.em.fork().transactional(async (em) => {
    const payload = { status, requestedName: 'Südwind' };
    emitNumberEvent(em, number, 'number.display_name_changed', payload, hub.clock.now());
  });
  await hub.runJobs();
  expect(await list(owner)).toMatchObject([
    { severity, title: expect.stringContaining(title), body: 'Südwind' },
  ]);
});

test.for([
  ['number.api_key_generated', {}, 'A new API key for #', '/numbers/@'],
  ['number.api_key_revoked', {}, 'The API key of # was revoked', '/numbers/@'],
  ['number.reactivated', {}, '# is in use again', '/numbers/@'],
  [
    'number.permission_requested',
    {},
    'Your partner asks for permission for #',
    '/settings/partner',
  ],
] as const)('%s leads the client to where it can act', async ([type, payload, title, path]) => {
  await happen(type, payload);
  expect(await list(owner)).toMatchObject([inPlace({ title, path })]);
});

test.for([
  [
    'number.permission_declined',
    { declineReason: 'We keep the key.' },
    { title: 'Nordwind declined to share #', body: 'We keep the key.' },
  ],
  [
    'number.permission_request_expired',
    {},
    { title: 'Nordwind did not answer your request for #', severity: 'INFO' },
  ],
] as const)(
  '%s is told to the partner who asked, and to nobody else',
  async ([type, payload, told]) => {
    await happen(type, payload);
    expect(await list(partnerOwner)).toMatchObject([
      inPlace({ kind: 'PERMISSION', path: '/settings/permissions', ...told }),
    ]);
    expect(await list(owner)).toEqual([]);
  },
);

test('the key that ends with a subscription is not told beside it', async () => {
  await happen('number.api_key_revoked', { because: 'SUBSCRIPTION_ENDED' });
  expect(await list(owner)).toEqual([]);
});

test.for([
  [{ event: 'PARTNER_REMOVED' }, 'Nordwind Shop was disconnected at Meta'],
  [{ event: 'ACCOUNT_DELETED' }, 'Nordwind Shop was deleted at Meta'],
  [{ event: 'MM_LITE_TERMS_SIGNED' }, undefined],
] as const)('an account that Meta tells %j about', async ([payload, title]) => {
  await happenToAccount('account.updated', payload);
  const expected = {
    severity: 'CRITICAL',
    title,
    path: expect.stringMatching(/^.numbers.waba=waba_/),
  };
  expect(await list(owner)).toMatchObject(title ? [expected] : []);
});

test('an alert names the number that it is about and leads there', async () => {
  const payload = { account: 'Nordwind Shop', alertType: 'PROFILE_PICTURE_LOST' };
  await happen('account.alert', payload);
  expect(await list(owner)).toMatchObject([
    inPlace({
      title: '#: Meta has lost the profile picture: upload it again',
      path: '/numbers/@',
    }),
  ]);
});

test('an answer of support names the ticket and leads to it', async () => {
  const em = hub.services.orm.em.fork();
  const staff = await as(hub, (await createOperator(em)).organization, 'SUPPORT');
  const { ticket } = await createTicket(hub.services, client.organization);
  const ticketId = encodeTypeId('ticket', ticket.id);
  const answer = `mutation ($input: AddTicketMessageInput!) { addTicketMessage(input: $input) { userErrors { code } } }`;
  await hub.graphql(staff, answer, { input: { ticketId, body: 'Which number?' } });
  await hub.runJobs();
  expect(await list(owner)).toMatchObject([
    {
      kind: 'SUPPORT',
      title: 'Ticket: A question',
      body: 'Support has answered.',
      path: `/support/${ticketId}`,
    },
  ]);
  expect(await list(partnerOwner)).toEqual([]);
});

test('numbers are written as people read them, +49 30 …, in the Hub and in letters', async () => {
  const input = { kind: 'QUALITY', isInHub: true, email: 'EACH' };
  await hub.graphql(owner, PREFER, { input });
  await turn('RED');
  await hub.runJobs();
  const words = `The quality of ${formatPhoneNumber(number.number)} is low`;
  expect(words).toMatch(/\+49 30 \d/);
  expect(await list(owner)).toMatchObject([{ title: words }]);
  const [letter] = hub.sandbox.control.mail(ada.email);
  expect(letter?.subject).toContain(words);
});

test('steps that ask for nobody are no notifications', async () => {
  await hub.services.orm.em.fork().transactional(async (em) => {
    const payload = { kind: 'ACCOUNT_STATUS', previous: 'ONBOARDING', current: 'PORTING' };
    emitNumberEvent(em, number, 'number.status_changed', payload, hub.clock.now());
    const subject = { type: 'PhoneNumber', id: number.id } as const;
    emitEvent(em, { type: 'webhook.test', subject, client: client.client.id, at: hub.clock.now() });
  });
  await hub.runJobs();
  expect(await list(owner)).toEqual([]);
});

test('a restriction comes by e-mail at once, once, with a link into the workspace', async () => {
  await restrict();
  await hub.runJobs();
  await hub.runJobs();
  const letters = hub.sandbox.control.mail().filter(({ to }) => String(to).includes(ada.email));
  expect(letters).toMatchObject([{ subject: 'Meta restricted Nordwind Shop' }]);
  expect(JSON.stringify(letters)).toContain(`/${client.organization.slug}/numbers`);
});

test('what is switched off comes by no way, and what is by e-mail only is not listed', async () => {
  await prefer({ kind: 'QUALITY', isInHub: false, email: 'OFF' });
  await prefer({ kind: 'RESTRICTION', isInHub: false, email: 'EACH' });
  await turn('RED');
  await restrict();
  await hub.runJobs();
  expect(await list(owner)).toEqual([]);
  const subjects = hub.sandbox.control
    .mail()
    .flatMap(({ to, subject }) => (String(to).includes(ada.email) ? [subject] : []));
  expect(subjects).toEqual(['Meta restricted Nordwind Shop']);
});

test('the daily letter comes once, at eight in the morning of the client', async () => {
  await prefer({ kind: 'QUALITY', isInHub: true, email: 'DAILY' });
  hub.clock.set('2026-11-22T20:00:00Z');
  await turn('RED');
  await turn('YELLOW');
  await hub.runJobs();
  const digests = async () => {
    await sendDigests(hub.services);
    await hub.runJobs();
    return hub.sandbox.control.mail().length;
  };
  // Berlin is an hour ahead in winter.
  hub.clock.set('2026-11-23T06:59:00Z');
  expect(await digests()).toBe(0);
  hub.clock.set('2026-11-23T07:03:00Z');
  expect(await digests()).toBe(1);
  expect(await digests()).toBe(1);
  expect(hub.sandbox.control.mail()).toMatchObject([{ subject: '2 notifications of Nordwind' }]);
});

test('a daily letter that no worker wrote in the morning comes when one is back, once', async () => {
  await prefer({ kind: 'QUALITY', isInHub: true, email: 'DAILY' });
  const letters = async (time: string) => {
    hub.clock.set(time);
    await sendDigests(hub.services);
    await hub.runJobs();
    return hub.sandbox.control.mail().length;
  };
  hub.clock.set('2026-11-22T20:00:00Z');
  await turn('RED');
  await hub.runJobs();
  expect(await letters('2026-11-23T15:03:00Z')).toBe(1);
  hub.clock.set('2026-11-23T15:30:00Z');
  await turn('YELLOW');
  await hub.runJobs();
  // The next morning is theirs again.
  expect(await letters('2026-11-23T16:03:00Z')).toBe(1);
  expect(await letters('2026-11-24T06:03:00Z')).toBe(1);
  expect(await letters('2026-11-24T07:03:00Z')).toBe(2);
  expect(await letters('2026-11-24T08:03:00Z')).toBe(2);
});

test('what happened before eight and is known after the letter waits for the next one', async () => {
  await prefer({ kind: 'QUALITY', isInHub: true, email: 'DAILY' });
  hub.clock.set('2026-11-22T20:00:00Z');
  await turn('RED');
  await hub.runJobs();
  hub.clock.set('2026-11-23T07:03:00Z');
  await sendDigests(hub.services);
  hub.clock.set('2026-11-23T06:59:00Z');
  await turn('YELLOW');
  await hub.runJobs();
  for (const [time, count] of [
    ['2026-11-23T08:03:00Z', 1],
    ['2026-11-24T07:03:00Z', 2],
  ] as const) {
    hub.clock.set(time);
    await sendDigests(hub.services);
    await hub.runJobs();
    expect(hub.sandbox.control.mail()).toHaveLength(count);
  }
});

test('a long daily letter says how much it leaves out, in the order in which it happened', async () => {
  await prefer({ kind: 'QUALITY', isInHub: true, email: 'DAILY' });
  hub.clock.set('2026-11-22T20:00:00Z');
  await hub.services.orm.em.fork().transactional(async (em) => {
    for (let turns = 0; turns < 53; turns += 1) {
      const current = turns === 0 ? 'RED' : turns === 52 ? 'GREEN' : 'YELLOW';
      const payload = { previous: 'GREEN', current, turns };
      emitNumberEvent(em, number, 'number.quality_changed', payload, hub.clock.now());
    }
  });
  await hub.runJobs();
  hub.clock.set('2026-11-23T07:03:00Z');
  await sendDigests(hub.services);
  await hub.runJobs();
  const [letter] = hub.sandbox.control.mail(ada.email);
  expect(letter).toMatchObject({ subject: '53 notifications of Nordwind' });
  expect(letter?.text).toMatch(/is low[^]*is medium[^]*And 3 more\./);
  expect(letter?.text).not.toContain('is high');
});

test('preferences are kept for each kind, and in the audit log', async () => {
  const { data } = await prefer({ kind: 'QUALITY', isInHub: false, email: 'DAILY' });
  const preferences = data.setNotificationPreference.membership.notificationPreferences;
  expect(preferences).toContainEqual({ kind: 'QUALITY', isInHub: false, email: 'DAILY' });
  expect(preferences).toContainEqual({ kind: 'RESTRICTION', isInHub: true, email: 'EACH' });
  const { rows } = await hub.services.jobPool.query(
    `select changes from audit_entries where action = 'setNotificationPreference'`,
  );
  expect(rows).toHaveLength(1);
});

test('notifications are marked as read and unread, and leave the count', async () => {
  await turn('RED');
  await turn('YELLOW');
  await hub.runJobs();
  const [newest] = await list(owner);
  const input = { ids: [newest?.id], isRead: true };
  const { data } = await hub.graphql(owner, MARK, { input });
  expect(data.markNotifications).toEqual({
    notifications: [{ id: newest?.id, readAt: hub.clock.now().toISOString() }],
    userErrors: [],
  });
  expect(await list(owner, true)).toHaveLength(1);
  await hub.graphql(owner, MARK, { input: { ...input, isRead: false } });
  expect(await list(owner, true)).toHaveLength(2);
});

test('another person’s notification is not found and stays as it is', async () => {
  await turn('RED');
  await hub.runJobs();
  const [theirs] = await list(partnerOwner);
  const { data } = await hub.graphql(owner, MARK, { input: { ids: [theirs?.id], isRead: true } });
  expect(data.markNotifications.userErrors).toEqual([
    { code: 'NOT_FOUND', path: ['input', 'ids', '0'] },
  ]);
  expect(await list(partnerOwner, true)).toHaveLength(1);
});

test('all are marked as read, and exactly those are unread again when it is taken back', async () => {
  await turn('RED');
  await hub.runJobs();
  const [first] = await list(owner);
  await hub.graphql(owner, MARK, { input: { ids: [first?.id], isRead: true } });
  hub.clock.advance({ minutes: 1 });
  await turn('YELLOW');
  await turn('GREEN');
  await hub.runJobs();
  const { data } = await hub.graphql(owner, MARK_ALL, { input: {} });
  expect(data.markAllNotifications.markedCount).toBe(2);
  expect(await list(owner, true)).toEqual([]);
  await hub.graphql(owner, MARK_ALL, { input: { undo: data.markAllNotifications.readAt } });
  expect(await list(owner, true)).toHaveLength(2);
});

test('a notification comes to the open pages of its person, and only there', async () => {
  const url = await listenAndPublish(hub);
  const document = 'subscription { notificationAdded { title } }';
  const own = await openStream(url, owner, document);
  const muted = await openStream(url, partnerOwner, document);
  await hub.services.orm.em.fork().transactional(async (em) => {
    emitNumberEvent(em, number, 'number.permission_requested', {}, hub.clock.now());
  });
  expect(await own.arrived(1)).toMatchObject([
    {
      data: {
        notificationAdded: { title: expect.stringContaining(formatPhoneNumber(number.number)) },
      },
    },
  ]);
  expect(muted.messages).toEqual([]);
});

test('who leaves takes their notifications along, and old ones are forgotten', async () => {
  await turn('RED');
  await hub.runJobs();
  await hub.services.jobPool.query('delete from memberships where user_id = $1', [ada.id]);
  hub.clock.advance({ days: 89 });
  await forgetNotifications(hub.services);
  const count = async () =>
    (await hub.services.jobPool.query('select from notifications')).rowCount;
  expect(await count()).toBe(1);
  hub.clock.advance({ days: 2 });
  await forgetNotifications(hub.services);
  expect(await count()).toBe(0);
});

async function turn(current: string): Promise<void> {
  await hub.services.orm.em.fork().transactional(async (em) => {
    const payload = { previous: 'GREEN', current };
    emitNumberEvent(em, number, 'number.quality_changed', payload, hub.clock.now());
  });
}

/** Something happens to the number, and everybody is told. */
async function happen(type: EventType, payload: Record<string, unknown>): Promise<void> {
  await hub.services.orm.em.fork().transactional(async (em) => {
    emitNumberEvent(em, number, type, payload, hub.clock.now());
  });
  await hub.runJobs();
}

/** With the number for `#` and its id for `@`. */
function inPlace<Told extends { title: string; path: string }>(told: Told): Told {
  return {
    ...told,
    title: told.title.replace('#', formatPhoneNumber(number.number)),
    path: told.path.replace('@', encodeTypeId('number', number.id)),
  };
}

const restrict = () => happenToAccount('account.restriction', { current: 'RESTRICTED' });

async function happenToAccount(type: EventType, facts: object): Promise<void> {
  await hub.services.orm.em.fork().transactional(async (em) => {
    const subject = { type: 'Waba', id: number.waba.id } as const;
    const payload = { account: 'Nordwind Shop', ...facts };
    emitEvent(em, { type, subject, client: client.client.id, payload, at: hub.clock.now() });
  });
  await hub.runJobs();
}

function prefer(input: object) {
  return hub.graphql(owner, PREFER, { input });
}

async function list(caller: Caller, isUnread?: boolean): Promise<{ id: string }[]> {
  const { data } = await hub.graphql(caller, LIST, { isUnread });
  return data.notifications.nodes;
}
