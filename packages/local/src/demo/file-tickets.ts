import { randomUUID } from 'node:crypto';
import { Organization } from 'server/domains/organization/organization.entity';
import { PhoneNumber } from 'server/domains/phone-number/phone-number.entity';
import { SupportTicket } from 'server/domains/support/support-ticket.entity';
import { TicketMessage } from 'server/domains/support/ticket-message.entity';
import { TwoFactorDisableRequest } from 'server/domains/support/two-factor-disable-request.entity';
import type { Services } from 'server/services';

type EntityManager = Services['orm']['em'];

interface Story {
  workspace: string;
  by: string;
  topic: SupportTicket['topic'];
  subject: string;
  number?: string;
  facts?: SupportTicket['facts'];
  status: SupportTicket['status'];
  severity: SupportTicket['severity'];
  twoFactor?: TwoFactorDisableRequest['state'];
  messages: { hoursAgo: number; staff?: string; body: string }[];
}

const stories: Story[] = [
  {
    workspace: 'nordwind-outdoor',
    by: 'Jonas Keller',
    topic: 'TWO_FACTOR_DISABLE',
    subject: 'Nordwind Outlet moves to another provider',
    number: '+494066969777',
    facts: [
      { key: 'newProvider', label: 'New provider', value: 'Sendwell' },
      {
        key: 'identityContact',
        label: 'Contact for the identity check',
        value: 'Jonas Keller, +49 40 66969120',
      },
    ],
    status: 'WAITING_FOR_CUSTOMER',
    severity: 'NORMAL',
    twoFactor: 'IDENTITY_CHECK',
    messages: [
      { hoursAgo: 30, body: 'The outlet shop leaves at the end of the month.' },
      { hoursAgo: 6, staff: 'Ada Lindqvist', body: 'We call tomorrow at 10:00 to check who asks.' },
    ],
  },
  {
    workspace: 'nordwind-outdoor',
    by: 'Aylin Kaya',
    topic: 'BILLING_AND_REFUND',
    subject: 'Invoice of October names the old address',
    facts: [{ key: 'invoice', label: 'Invoice number or month', value: 'October 2026' }],
    status: 'RESOLVED',
    severity: 'LOW',
    messages: [
      { hoursAgo: 240, body: 'We moved in August. Can you send the invoice again?' },
      { hoursAgo: 220, staff: 'Ada Lindqvist', body: 'Done. The new one is in your mailbox.' },
    ],
  },
  {
    workspace: 'brightdesk',
    by: 'Yusuf Demir',
    topic: 'API',
    subject: 'Webhook answers with 410 since noon',
    facts: [
      { key: 'endpoint', label: 'Request or webhook', value: 'hooks.brightdesk.example/whatsapp' },
      { key: 'happenedAt', label: 'When it happened', value: 'Since 12:04 UTC' },
    ],
    status: 'OPEN',
    severity: 'HIGH',
    messages: [{ hoursAgo: 3, body: 'Nothing was changed on our side. What do you see?' }],
  },
];

/** A few questions to support, in different states. */
export async function fileTickets(em: EntityManager, now: Date): Promise<void> {
  const ago = (hours: number) => new Date(now.getTime() - hours * 3_600_000);
  for (const story of stories) {
    const organization = await em.findOneOrFail(Organization, { slug: story.workspace });
    const phoneNumber = story.number
      ? await em.findOneOrFail(PhoneNumber, { number: story.number })
      : null;
    const first = ago(story.messages[0]?.hoursAgo ?? 0);
    const ticket = em.create(SupportTicket, {
      id: randomUUID(),
      organization,
      topic: story.topic,
      subject: story.subject,
      phoneNumber,
      waba: phoneNumber?.waba ?? null,
      facts: story.facts ?? [],
      requestId: null,
      upstreamTraceId: null,
      status: story.status,
      severity: story.severity,
      createdByName: story.by,
      createdAt: first,
      updatedAt: ago(story.messages.at(-1)?.hoursAgo ?? 0),
    });
    for (const { hoursAgo, staff, body } of story.messages) {
      em.create(TicketMessage, {
        id: randomUUID(),
        ticket,
        side: staff ? 'STAFF' : 'CUSTOMER',
        authorName: staff ?? story.by,
        body,
        createdAt: ago(hoursAgo),
      });
    }
    if (story.twoFactor && phoneNumber) {
      em.create(TwoFactorDisableRequest, {
        id: randomUUID(),
        ticket,
        phoneNumber,
        state: story.twoFactor,
        rejectionReason: null,
        requestedAt: first,
        decidedAt: null,
      });
    }
    em.persist(ticket);
  }
  await em.flush();
}
