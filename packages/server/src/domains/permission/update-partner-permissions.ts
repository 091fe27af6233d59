import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 as uuid } from 'uuid';
import { viewerOf } from '../../context.ts';
import type { Context } from '../../context.ts';
import { Forbidden, userError, UserErrors } from '../../errors.ts';
import { keyHint, revokeLiveKeys } from '../api-key/revoke-live-keys.ts';
import { audit } from '../audit/audit.ts';
import type { LockedNumber } from '../phone-number/lock-numbers.ts';
import { actorOf, recordChange } from '../phone-number/record-change.ts';
import { User } from '../user/user.entity.ts';
import { findNumbersOfInput } from './find-numbers-of-input.ts';
import { PermissionConsent } from './permission-consent.entity.ts';
import { PermissionRequest } from './permission-request.entity.ts';
import type { ConsentKind } from './permission.enums.ts';
import type { UpdatePartnerPermissionsInput } from './permission.inputs.ts';
import { mayManagePermission, mayManagePermissionOf } from './permission.policy.ts';

/**
 * Shares numbers with the partner and stops sharing others, with a consent record for each of the
 * two. Returns the uuids of all numbers that were named, and of the records.
 */
export async function updatePartnerPermissions(
  ctx: Context,
  input: UpdatePartnerPermissionsInput,
): Promise<{ numberIds: string[]; consentIds: string[] }> {
  const viewer = viewerOf(ctx);
  const refusal = mayManagePermission(viewer);
  if (refusal !== null) throw new Forbidden(refusal);
  const lists = { share: input.share, revoke: input.revoke };
  return ctx.em.transactional(async (em) => {
    const named = await findNumbersOfInput(em, viewer, lists, (number) =>
      mayManagePermissionOf(viewer, number),
    );
    const granted = await grant(em, ctx, named.share);
    const revoked = await stop(em, ctx, named.revoke, input.revokeKeys);
    return {
      numberIds: [...named.share, ...named.revoke].map(({ id }) => id),
      consentIds: [granted, revoked].filter((consent) => consent !== null).map(({ id }) => id),
    };
  });
}

async function grant(
  em: EntityManager,
  ctx: Context,
  named: readonly LockedNumber[],
): Promise<PermissionConsent | null> {
  const numbers = named.filter(({ partnerPermission }) => partnerPermission === 'MISSING');
  if (numbers.length === 0) return null;
  const { name } = viewerOf(ctx);
  const at = ctx.services.clock.now();
  const requests = await em.find(
    PermissionRequest,
    { phoneNumber: { $in: numbers }, status: 'PENDING' },
    { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } },
  );
  const consent = await createConsent(em, ctx, numbers, {
    kind: 'GRANTED',
    source: requests.length === numbers.length ? 'PERMISSION_REQUEST' : 'PARTNER_SETTINGS',
    keysRevoked: false,
  });
  for (const request of requests) {
    Object.assign(request, { status: 'GRANTED', decidedAt: at, decidedByName: name });
  }
  for (const number of numbers) {
    Object.assign(number, {
      partnerPermission: 'SHARED',
      partnerPermissionSince: at,
      permissionRequestedAt: null,
      permissionConsent: consent,
    });
    record(em, ctx, number, 'SHARED');
  }
  return consent;
}

async function stop(
  em: EntityManager,
  ctx: Context,
  named: readonly LockedNumber[],
  revokeKeys: boolean,
): Promise<PermissionConsent | null> {
  const numbers = named.filter(({ partnerPermission }) => partnerPermission === 'SHARED');
  if (numbers.length === 0) return null;
  const at = ctx.services.clock.now();
  const keys = revokeKeys
    ? await revokeLiveKeys(em, numbers, at, { holder: 'PARTNER' })
    : new Map<LockedNumber, never>();
  const consent = await createConsent(em, ctx, numbers, {
    kind: 'REVOKED',
    source: 'PARTNER_SETTINGS',
    keysRevoked: revokeKeys,
  });
  for (const number of numbers) {
    Object.assign(number, {
      partnerPermission: 'MISSING',
      partnerPermissionSince: null,
      permissionConsent: consent,
    });
    const key = keys.get(number);
    record(em, ctx, number, 'MISSING', key ? keyHint(key) : null);
  }
  return consent;
}

function record(
  em: EntityManager,
  ctx: Context,
  number: LockedNumber,
  current: 'SHARED' | 'MISSING',
  revokedKey: string | null = null,
): void {
  const previous = current === 'SHARED' ? 'MISSING' : 'SHARED';
  const change = {
    ...actorOf(viewerOf(ctx)),
    at: ctx.services.clock.now(),
  };
  recordChange(em, number, {
    ...change,
    kind: 'PARTNER_PERMISSION',
    previous,
    current,
    event: current === 'SHARED' ? 'number.permission_granted' : 'number.permission_revoked',
  });
  if (revokedKey !== null) {
    recordChange(em, number, {
      ...change,
      kind: 'API_KEY',
      previous: revokedKey,
      current: null,
      event: 'number.api_key_revoked',
    });
  }
  audit(em, ctx, {
    action: 'updatePartnerPermissions',
    subject: number,
    subjectType: 'PhoneNumber',
    subjectName: number.number,
    changes: {
      partnerPermission: [previous, current],
      ...(revokedKey !== null && { apiKey: [revokedKey, null] }),
    },
    client: number.client,
  });
}

async function createConsent(
  em: EntityManager,
  ctx: Context,
  numbers: readonly LockedNumber[],
  given: Pick<PermissionConsent, 'source' | 'keysRevoked'> & { kind: ConsentKind },
): Promise<PermissionConsent> {
  const { name, userId } = viewerOf(ctx);
  const [{ client, partner } = { client: null, partner: null }] = numbers;
  if (client === null || partner === null) {
    throw new UserErrors(userError('NOT_ALLOWED', 'There is no partner.', ['input']));
  }
  const user = userId === null ? null : await em.findOne(User, userId);
  const consent = em.create(PermissionConsent, {
    ...given,
    id: uuid(),
    client,
    partner,
    clientName: client.legalName,
    partnerName: partner.brandName,
    numbersThen: numbers.map(({ id, number, displayName }) => ({ id, number, displayName })),
    actorName: name,
    actorEmail: user?.email ?? null,
    ip: ctx.ip,
    at: ctx.services.clock.now(),
  });
  await em.persist(consent).flush();
  return consent;
}
