import { v7 as uuid } from 'uuid';
import { DisplayNameRequest } from '../../src/domains/phone-number/display-name-request.entity.ts';
import { TwoStepPin } from '../../src/domains/two-step-pin/two-step-pin.entity.ts';
import { PhoneNumber } from '../../src/domains/phone-number/phone-number.entity.ts';
import { decodeTypeId, encodeTypeId } from '../../src/lib/type-id.ts';
import { createNumberApiKey } from '../factories/number-api-key.ts';
import { createNumber } from '../factories/number.ts';
import { createPermissionRequest } from '../factories/permission.ts';
import { nextNumberAtMeta, TENANTS } from './world.ts';
import type { Tenant, Thing, World } from './world.ts';

interface Probing {
  mutation: string;
  /** Which argument names the object. */
  by: string | null;
  caller: Tenant;
}

/** A new object like this one, in the state in which this caller could do the mutation. */
export async function readyFor(
  { hub: { services }, things }: World,
  like: Thing,
  { mutation, by, caller }: Probing,
): Promise<Thing> {
  const em = services.orm.em.fork();
  const now = services.clock.now();
  const twin = things.find(({ type, tenant }) => type === 'PhoneNumber' && tenant === like.tenant);
  const sibling = await em.findOneOrFail(
    PhoneNumber,
    { id: decodeTypeId('number', twin?.id ?? '') ?? '' },
    { populate: ['waba.client.partner'] },
  );
  const usesApi = ['generateApiKey', 'revokeApiKey', 'setMessagingWebhook'].includes(mutation);
  const isShared = by === 'input.revoke' || (usesApi && TENANTS[caller].kind === 'partner');
  const number = await createNumber(em, sibling.waba, {
    metaId: nextNumberAtMeta(),
    partnerPermission: isShared && sibling.partner !== null ? 'SHARED' : 'MISSING',
  });
  if (mutation === 'revokeApiKey') await createNumberApiKey(em, number, now);
  if (mutation === 'withdrawCancellation') {
    Object.assign(number, { cancellationRequestedAt: now, terminatesAt: now });
  }
  if (mutation === 'reactivateNumber') {
    Object.assign(number, { cancellationRequestedAt: now, terminatesAt: now, deactivatedAt: now });
  }
  if (mutation === 'registerDisplayName') {
    em.create(DisplayNameRequest, {
      id: uuid(),
      phoneNumber: number,
      newName: 'Approved by Meta',
      status: 'APPROVED',
      registration: 'FAILED',
      requestedAt: now,
    });
    em.create(TwoStepPin, { id: uuid(), phoneNumber: number, sealed: 'a PIN', keptSince: now });
  }
  await em.flush();
  const made = { ...like, search: number.number };
  if (like.type === 'PhoneNumber') return { ...made, id: encodeTypeId('number', number.id) };
  const request = await createPermissionRequest(em, number, now);
  return { ...made, id: encodeTypeId('permissionrequest', request.id) };
}
