import { randomBytes } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { startApp } from '../../../test/app.ts';
import type { TestApp } from '../../../test/app.ts';
import { as, asKey } from '../../../test/as.ts';
import { createNumber, createWaba } from '../../../test/factories/number.ts';
import {
  createClient,
  createOperator,
  createPartner,
} from '../../../test/factories/organization.ts';
import { createTicket } from '../../../test/factories/ticket.ts';
import type { Caller } from '../../../test/graphql.ts';
import { encodeTypeId } from '../../lib/type-id.ts';
import type { Organization } from '../organization/organization.entity.ts';
import { TicketAttachment } from './ticket-attachment.entity.ts';
import type { PhoneNumber } from '../phone-number/phone-number.entity.ts';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

let hub: TestApp;
let nordwind: Organization;
let obo: PhoneNumber;
let shared: PhoneNumber;
let owner: Caller;
let member: Caller;
let partner: Caller;
let stranger: Caller;
let staff: Caller;
let auditor: Caller;

beforeAll(async () => {
  hub = await startApp();
  const em = hub.services.orm.em.fork();
  const brightdesk = await createPartner(em, { brandName: 'Brightdesk' });
  const client = await createClient(em, { name: 'Nordwind', partner: brightdesk.partner });
  nordwind = client.organization;
  obo = await createNumber(em, await createWaba(em, client.client, { type: 'OBO' }));
  shared = await createNumber(em, await createWaba(em, client.client));
  const { organization: operator } = await createOperator(em);
  const seeadler = (await createClient(em, { name: 'Seeadler' })).organization;
  owner = await as(hub, nordwind, 'OWNER');
  member = await as(hub, nordwind, 'MEMBER');
  partner = await as(hub, brightdesk.organization, 'OWNER');
  stranger = await as(hub, seeadler, 'OWNER');
  staff = await as(hub, operator, 'SUPPORT');
  auditor = await as(hub, operator, 'AUDITOR');
});

const TICKET = `id status severity facts { key label value } createdByName
  phoneNumber { number } twoFactorDisableRequest { id state rejectionReason decidedAt }
  messages(first: 10) { nodes { side authorName body } }
  attachments(first: 10) { nodes { id name contentType size url } }`;

async function create(caller: Caller, input: object) {
  const { data, errors } = await hub.graphql(
    caller,
    `mutation ($input: CreateSupportTicketInput!) {
      createSupportTicket(input: $input) { ticket { ${TICKET} } userErrors { code path } }
    }`,
    { input: { topic: 'OTHER', subject: 'A question', message: 'How?', ...input } },
  );
  return { errors, ...data?.createSupportTicket };
}

async function act(caller: Caller, mutation: string, input: object) {
  const title = mutation.slice(0, 1).toUpperCase() + mutation.slice(1);
  const answer =
    mutation === 'moveTwoFactorDisableRequest' ? 'request { state }' : `ticket { ${TICKET} }`;
  const { data, errors } = await hub.graphql(
    caller,
    `mutation ($input: ${title}Input!) { ${mutation}(input: $input) { ${answer} userErrors { code path } } }`,
    { input },
  );
  return { errors, ...data?.[mutation] };
}

async function read(caller: Caller, id: string) {
  const { data } = await hub.graphql(
    caller,
    `query ($id: ID!) { supportTicket(id: $id) { ${TICKET} } }`,
    { id },
  );
  return data.supportTicket;
}

const twoFactor = (number: PhoneNumber) => ({
  topic: 'TWO_FACTOR_DISABLE',
  phoneNumberId: encodeTypeId('number', number.id),
  facts: [
    { key: 'newProvider', value: 'Somewhere' },
    { key: 'identityContact', value: 'Ada, +49 30 1' },
  ],
});

async function audits(subjectId: string) {
  const { rows } = await hub.services.readPool.query<{ action: string; organization_id: string }>(
    `select action, organization_id, reason from audit_entries where subject_id = $1 order by at, id`,
    [subjectId],
  );
  return rows;
}

describe('createSupportTicket', () => {
  test('files what the topic asks for, with an event and an audit entry', async () => {
    const { ticket, userErrors } = await create(owner, {
      topic: 'BILLING_AND_REFUND',
      subject: ' Invoice of October ',
      message: 'The sum is wrong.',
      facts: [{ key: 'invoice', value: ' 2026-10 ' }],
      requestId: 'req_1',
    });
    expect(userErrors).toEqual([]);
    expect(ticket).toMatchObject({
      status: 'OPEN',
      severity: null,
      facts: [{ key: 'invoice', label: 'Invoice number or month', value: '2026-10' }],
      messages: { nodes: [{ side: 'CUSTOMER', body: 'The sum is wrong.' }] },
      twoFactorDisableRequest: null,
    });
    const { rows } = await hub.services.readPool.query(
      "select e.type, e.client_id from events e join support_tickets t on t.id = e.subject_id where t.subject = 'Invoice of October'",
    );
    expect(rows).toEqual([{ type: 'ticket.updated', client_id: nordwind.client?.id }]);
  });

  test('names every fact that is missing, too long or not asked for', async () => {
    const { ticket, userErrors } = await create(owner, {
      topic: 'TEMPLATES',
      subject: ' ',
      message: 'x'.repeat(10_001),
      facts: [
        { key: 'templateLanguage', value: 'x'.repeat(2_001) },
        { key: 'invoice', value: '7' },
      ],
    });
    expect(ticket).toBeNull();
    expect(userErrors).toEqual([
      { code: 'REQUIRED', path: ['input', 'subject'] },
      { code: 'TOO_LONG', path: ['input', 'message'] },
      { code: 'REQUIRED', path: ['input', 'wabaId'] },
      { code: 'REQUIRED', path: ['input', 'facts', 'templateName'] },
      { code: 'TOO_LONG', path: ['input', 'facts', 'templateLanguage'] },
      { code: 'INVALID', path: ['input', 'facts', 'invoice'] },
    ]);
  });

  test('to disable two-factor is for owners of the client and numbers in OBO accounts', async () => {
    for (const caller of [member, partner, await asKey(hub, nordwind)]) {
      const { errors } = await create(caller, twoFactor(obo));
      expect(errors[0]?.extensions.code).toBe('FORBIDDEN');
    }
    const path = ['input', 'phoneNumberId'];
    expect((await create(owner, twoFactor(shared))).userErrors).toEqual([
      { code: 'NOT_ALLOWED', path },
    ]);
    const { ticket } = await create(owner, twoFactor(obo));
    expect(ticket.twoFactorDisableRequest).toMatchObject({ state: 'REQUESTED', decidedAt: null });
    expect((await create(owner, twoFactor(obo))).userErrors).toEqual([
      { code: 'NOT_ALLOWED', path },
    ]);
  });

  test("does not find another tenant's number", async () => {
    const { userErrors } = await create(stranger, {
      phoneNumberId: encodeTypeId('number', obo.id),
    });
    expect(userErrors).toEqual([{ code: 'NOT_FOUND', path: ['input', 'phoneNumberId'] }]);
  });

  test('tells beforehand what is needed, and who may not', async () => {
    const { data } = await hub.graphql(
      partner,
      '{ supportTopics { topic needsPhoneNumber duration refusal facts { key isRequired } } }',
    );
    expect(data.supportTopics).toHaveLength(10);
    expect(data.supportTopics[0]).toMatchObject({
      topic: 'TWO_FACTOR_DISABLE',
      needsPhoneNumber: true,
      duration: '48 to 72 hours',
      refusal: 'For security only the client itself can ask to disable two-factor',
    });
  });
});

describe('a conversation', () => {
  test('passes the turn between customer and staff, and ends', async () => {
    const { ticket } = await create(member, {});
    const { id: ticketId } = ticket;
    const asked = await act(staff, 'addTicketMessage', { ticketId, body: 'Which number?' });
    expect(asked.ticket).toMatchObject({ status: 'WAITING_FOR_CUSTOMER' });
    const answered = await act(owner, 'addTicketMessage', { ticketId, body: 'The first.' });
    expect(answered.ticket.status).toBe('OPEN');
    expect(answered.ticket.messages.nodes.map((each: { side: string }) => each.side)).toEqual([
      'CUSTOMER',
      'STAFF',
      'CUSTOMER',
    ]);
    const closed = await act(staff, 'updateSupportTicket', {
      ticketId,
      status: 'CLOSED',
      severity: 'LOW',
      reason: 'Solved by telephone',
    });
    expect(closed.ticket).toMatchObject({ status: 'CLOSED', severity: 'LOW' });
    const late = await act(owner, 'addTicketMessage', { ticketId, body: 'One more.' });
    expect(late.userErrors).toEqual([{ code: 'NOT_ALLOWED', path: ['input', 'ticketId'] }]);
  });

  test('stands in the log of the customer, and is seen by nobody else', async () => {
    const { ticket } = await createTicket(hub.services, nordwind);
    const ticketId = encodeTypeId('ticket', ticket.id);
    const silent = await act(staff, 'updateSupportTicket', { ticketId, severity: 'HIGH' });
    expect(silent.userErrors).toEqual([{ code: 'REQUIRED', path: ['input', 'reason'] }]);
    const reason = 'Their shop is down';
    await act(staff, 'updateSupportTicket', { ticketId, severity: 'HIGH', reason });
    expect(await audits(ticket.id)).toMatchObject([
      { action: 'updateSupportTicket', organization_id: nordwind.id, reason },
    ]);
    expect(await read(stranger, ticketId)).toBeNull();
    expect(await read(partner, ticketId)).toBeNull();
    const { userErrors } = await act(stranger, 'addTicketMessage', { ticketId, body: 'Hello' });
    expect(userErrors).toEqual([{ code: 'NOT_FOUND', path: ['input', 'ticketId'] }]);
  });

  test('is refused without words, and staff who only read write nothing', async () => {
    const { ticket } = await createTicket(hub.services, nordwind);
    const ticketId = encodeTypeId('ticket', ticket.id);
    const { userErrors } = await act(owner, 'addTicketMessage', { ticketId, body: ' ' });
    expect(userErrors).toEqual([{ code: 'REQUIRED', path: ['input', 'body'] }]);
    for (const [caller, mutation, input] of [
      [auditor, 'addTicketMessage', { ticketId, body: 'Hello' }],
      [owner, 'updateSupportTicket', { ticketId, severity: 'URGENT' }],
    ] as const) {
      const { errors } = await act(caller, mutation, input);
      expect(errors[0]?.extensions.code).toBe('FORBIDDEN');
    }
  });
});

describe('moveTwoFactorDisableRequest', () => {
  test('goes by the identity check to its end, with a reason for the log', async () => {
    const em = hub.services.orm.em.fork();
    const number = await createNumber(em, await createWaba(em, obo.client, { type: 'OBO' }));
    const { ticket } = await create(owner, twoFactor(number));
    const { id } = ticket.twoFactorDisableRequest;
    const reason = 'Asked by the owner in the ticket.';
    const early = await act(staff, 'moveTwoFactorDisableRequest', { id, state: 'DONE', reason });
    expect(early.userErrors).toEqual([{ code: 'NOT_ALLOWED', path: ['input', 'state'] }]);
    const mute = await act(staff, 'moveTwoFactorDisableRequest', { id, state: 'IDENTITY_CHECK' });
    expect(mute.userErrors).toEqual([{ code: 'REQUIRED', path: ['input', 'reason'] }]);
    await act(staff, 'moveTwoFactorDisableRequest', { id, state: 'IDENTITY_CHECK', reason });
    const bare = await act(staff, 'moveTwoFactorDisableRequest', { id, state: 'REJECTED', reason });
    expect(bare.userErrors).toEqual([{ code: 'REQUIRED', path: ['input', 'rejectionReason'] }]);
    await act(staff, 'moveTwoFactorDisableRequest', { id, state: 'DONE', reason });
    expect(await read(owner, ticket.id)).toMatchObject({
      status: 'RESOLVED',
      twoFactorDisableRequest: { state: 'DONE', decidedAt: hub.clock.now().toISOString() },
    });
    const { errors } = await act(owner, 'moveTwoFactorDisableRequest', { id, state: 'REJECTED' });
    expect(errors[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

describe('files of a ticket', () => {
  const upload = (caller: Caller, ticketId: string, name: string, content: Buffer) =>
    hub.app.inject({
      method: 'POST',
      url: `/attachments?ticketId=${ticketId}`,
      headers: {
        ...caller,
        'x-file-name': encodeURIComponent(name),
        'content-type': 'application/octet-stream',
      },
      payload: content,
    });
  const fetched = (caller: Caller, url: string) =>
    hub.app.inject({ method: 'GET', url, headers: caller });

  test('come back as they were, to be kept and never shown in place', async () => {
    const { ticket } = await create(owner, {});
    const large = Buffer.concat([PNG, randomBytes(700_000)]);
    const answer = await upload(owner, ticket.id, '../Bildschirm "ä".png', large);
    expect(answer.statusCode).toBe(201);
    const [file] = (await read(staff, ticket.id)).attachments.nodes;
    expect(file).toMatchObject({
      id: answer.json().id,
      name: 'Bildschirm _ä_.png',
      contentType: 'image/png',
      size: large.length,
    });
    const download = await fetched(staff, file.url);
    expect(download.rawPayload.equals(large)).toBe(true);
    expect(download.headers).toMatchObject({
      'content-type': 'image/png',
      'content-disposition':
        'attachment; filename="Bildschirm ___.png"; filename*=UTF-8\'\'Bildschirm%20_%C3%A4_.png',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
    });
    expect((await fetched(stranger, file.url)).statusCode).toBe(404);
    expect((await fetched(partner, file.url)).statusCode).toBe(404);
    expect((await fetched({}, file.url)).statusCode).toBe(401);
  });

  test('are known by their content, whatever their name says', async () => {
    const { ticket } = await create(owner, {});
    const results = [];
    for (const content of [
      Buffer.from('MZ\u0090\u0000\u0003\u0000', 'latin1'),
      Buffer.from('PK\u0003\u0004 an archive', 'latin1'),
      Buffer.alloc(0),
      Buffer.from('2026-11-22 12:00 an error — with words'),
    ]) {
      results.push((await upload(owner, ticket.id, 'picture.png', content)).statusCode);
    }
    expect(results).toEqual([400, 400, 400, 201]);
    const { nodes } = (await read(owner, ticket.id)).attachments;
    expect(nodes).toMatchObject([{ contentType: 'text/plain; charset=utf-8' }]);
    const { rows } = await hub.services.readPool.query(
      'select count(*)::int as count from ticket_attachments where not is_stored',
    );
    expect(rows).toEqual([{ count: 0 }]);
  });

  test('that never arrived whole are forgotten', async () => {
    const { ticket, attachment } = await createTicket(hub.services, nordwind);
    const em = hub.services.orm.em.fork();
    await em.nativeUpdate(TicketAttachment, { id: attachment.id }, { isStored: false });
    const ticketId = encodeTypeId('ticket', ticket.id);
    await upload(owner, ticketId, 'a.png', PNG);
    expect(await em.count(TicketAttachment, { ticket: ticket.id })).toBe(2);
    hub.clock.advance({ hours: 2 });
    await upload(owner, ticketId, 'b.png', PNG);
    const names = (await read(owner, ticketId)).attachments.nodes.map(
      (file: { name: string }) => file.name,
    );
    expect(names).toEqual(['a.png', 'b.png']);
    expect(await em.count(TicketAttachment, { ticket: ticket.id })).toBe(2);
  });

  test('are refused beyond 10 MB, by strangers, by keys that only read, and without a name', async () => {
    const { ticket } = await create(owner, {});
    const large = Buffer.concat([PNG, Buffer.alloc(10 * 1024 * 1024)]);
    expect((await upload(owner, ticket.id, 'large.png', large)).statusCode).toBe(400);
    expect((await upload(stranger, ticket.id, 'a.png', PNG)).statusCode).toBe(404);
    expect((await upload(auditor, ticket.id, 'a.png', PNG)).statusCode).toBe(403);
    const reader = await asKey(hub, nordwind, ['READ']);
    expect((await upload(reader, ticket.id, 'a.png', PNG)).statusCode).toBe(403);
    expect((await upload(owner, ticket.id, '', PNG)).statusCode).toBe(400);
    expect((await read(owner, ticket.id)).attachments.nodes).toEqual([]);
  });
});
