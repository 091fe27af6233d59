import { randomUUID } from 'node:crypto';
import { webhookTokenContext } from 'server/domains/messaging-webhook/set-messaging-webhook';
import { PermissionConsent } from 'server/domains/permission/permission-consent.entity';
import { PermissionRequest } from 'server/domains/permission/permission-request.entity';
import type { PhoneNumber } from 'server/domains/phone-number/phone-number.entity';
import type { Services } from 'server/services';
import { daysAgo } from './days-ago.ts';
import type { HubFacts } from './number-story.ts';

type EntityManager = Services['orm']['em'];

/** The client shared the number when it joined. */
export function layConsent(em: EntityManager, number: PhoneNumber, at: Date): void {
  const { client, partner } = number;
  if (partner === null) return;
  number.permissionConsent = em.create(PermissionConsent, {
    id: randomUUID(),
    client,
    partner,
    kind: 'GRANTED',
    source: 'PARTNER_SETTINGS',
    clientName: client.legalName,
    partnerName: partner.brandName,
    numbersThen: [{ id: number.id, number: number.number, displayName: number.displayName }],
    keysRevoked: false,
    actorName: client.contactFullName,
    actorEmail: client.contactEmail,
    ip: null,
    at,
  });
  em.persist(number.permissionConsent);
}

/** The partner's request, which waits for the client. */
export function layRequest(
  em: EntityManager,
  number: PhoneNumber,
  { daysAgo: days, by, note }: NonNullable<HubFacts['request']>,
  now: Date,
): void {
  const { client, partner } = number;
  if (partner === null) throw new Error(`${number.number} has no partner who could ask`);
  const requestedAt = daysAgo(now, days);
  number.permissionRequestedAt = requestedAt;
  em.persist(
    em.create(PermissionRequest, {
      id: randomUUID(),
      phoneNumber: number,
      client,
      partner,
      status: 'PENDING',
      note: note ?? null,
      partnerName: partner.brandName,
      requestedByName: by,
      requestedAt,
      expiresAt: new Date(requestedAt.getTime() + 30 * 86_400_000),
      decidedAt: null,
      decidedByName: null,
      declineReason: null,
    }),
  );
}

/** Messages go to an address that the sandbox knows from the start. */
export function layWebhook(
  { sealer }: Services,
  number: PhoneNumber,
  url: string,
  appliedAt: Date,
): void {
  Object.assign(number, {
    messagingWebhookUrl: url,
    messagingWebhookState: 'APPLIED',
    messagingWebhookVerifyToken: sealer.seal('demo', webhookTokenContext(number.id)),
    messagingWebhookAskedAt: appliedAt,
    messagingWebhookAppliedAt: appliedAt,
  });
}
