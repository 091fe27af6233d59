import { v7 as uuid } from 'uuid';
import { Organization } from '../../src/domains/organization/organization.entity.ts';
import { PhoneNumber } from '../../src/domains/phone-number/phone-number.entity.ts';
import { SupportTicket } from '../../src/domains/support/support-ticket.entity.ts';
import { TicketAttachment } from '../../src/domains/support/ticket-attachment.entity.ts';
import { TicketMessage } from '../../src/domains/support/ticket-message.entity.ts';
import { TwoFactorDisableRequest } from '../../src/domains/support/two-factor-disable-request.entity.ts';
import type { Services } from '../../src/services.ts';

/** An open ticket with a message and a file; about a number, with a request to disable two-factor. */
export async function createTicket(
  { orm, clock }: Services,
  organization: Organization,
  { phoneNumber = null }: { phoneNumber?: PhoneNumber | null } = {},
) {
  const em = orm.em.fork();
  const now = clock.now();
  const number = phoneNumber && em.getReference(PhoneNumber, phoneNumber.id);
  const ticket = em.create(SupportTicket, {
    id: uuid(),
    organization: em.getReference(Organization, organization.id),
    topic: number ? 'TWO_FACTOR_DISABLE' : 'OTHER',
    subject: 'A question',
    phoneNumber: number,
    waba: null,
    facts: [],
    requestId: null,
    upstreamTraceId: null,
    status: 'OPEN',
    severity: null,
    createdByName: 'Somebody',
    createdAt: now,
    updatedAt: now,
  });
  const message = em.create(TicketMessage, {
    id: uuid(),
    ticket,
    side: 'CUSTOMER',
    authorName: 'Somebody',
    body: 'How does it work?',
    createdAt: now,
  });
  const attachment = em.create(TicketAttachment, {
    id: uuid(),
    ticket,
    name: 'screen.png',
    contentType: 'image/png',
    size: 12,
    side: 'CUSTOMER',
    authorName: 'Somebody',
    isStored: true,
    createdAt: now,
  });
  const request =
    number &&
    em.create(TwoFactorDisableRequest, {
      id: uuid(),
      ticket,
      phoneNumber: number,
      state: 'REQUESTED',
      rejectionReason: null,
      requestedAt: now,
      decidedAt: null,
    });
  await em.persist([ticket, message, attachment, ...(request ? [request] : [])]).flush();
  return { ticket, message, attachment, request };
}
