import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 as uuid } from 'uuid';
import { PermissionConsent } from '../../src/domains/permission/permission-consent.entity.ts';
import { PermissionRequest } from '../../src/domains/permission/permission-request.entity.ts';
import type { Partner } from '../../src/domains/partner/partner.entity.ts';
import type { PhoneNumber } from '../../src/domains/phone-number/phone-number.entity.ts';

function partnerOf({ partner, number }: PhoneNumber): Partner {
  if (partner === null) throw new Error(`${number} has no partner`);
  return partner;
}

/** An open request of the number's partner. */
export async function createPermissionRequest(
  em: EntityManager,
  number: PhoneNumber,
  at: Date,
): Promise<PermissionRequest> {
  const partner = partnerOf(number);
  const request = em.create(PermissionRequest, {
    id: uuid(),
    phoneNumber: number,
    client: number.client,
    partner,
    status: 'PENDING',
    partnerName: partner.brandName,
    requestedByName: 'Somebody',
    requestedAt: at,
    expiresAt: new Date(at.getTime() + 30 * 86_400_000),
  });
  number.permissionRequestedAt = at;
  await em.persist(request).flush();
  return request;
}

/** A record that the number was shared; the number itself stays as it is. */
export async function createConsent(
  em: EntityManager,
  number: PhoneNumber,
  at: Date,
): Promise<PermissionConsent> {
  const partner = partnerOf(number);
  const consent = em.create(PermissionConsent, {
    id: uuid(),
    client: number.client,
    partner,
    kind: 'GRANTED',
    source: 'PARTNER_SETTINGS',
    clientName: number.client.legalName,
    partnerName: partner.brandName,
    numbersThen: [{ id: number.id, number: number.number, displayName: number.displayName }],
    keysRevoked: false,
    actorName: 'Somebody',
    at,
  });
  await em.persist(consent).flush();
  return consent;
}
