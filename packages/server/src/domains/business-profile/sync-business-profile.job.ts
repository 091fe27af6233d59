import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 as uuid } from 'uuid';
import type { Services } from '../../services.ts';
import { MetaError } from '../../upstream/meta/meta-error.ts';
import { applyCommerceSettings } from '../commerce-settings/apply-commerce-settings.ts';
import { PhoneNumber } from '../phone-number/phone-number.entity.ts';
import { applyBusinessProfile } from './apply-business-profile.ts';
import { BusinessProfile } from './business-profile.entity.ts';

/** Reads profile and commerce settings of a number from Meta. */
export async function syncBusinessProfileFromMeta(
  services: Services,
  { phoneNumberId }: { phoneNumberId: string },
): Promise<void> {
  const { orm, meta, clock } = services;
  const number = await orm.em
    .fork()
    .findOne(PhoneNumber, { id: phoneNumberId, deletedAt: null, missingAtMetaSince: null });
  if (!number?.metaId) return;
  const at = clock.now();
  try {
    const profile = await meta.getBusinessProfile(number.metaId);
    const settings = await meta.getCommerceSettings(number.metaId);
    await withNumber(services, phoneNumberId, async (em, locked) => {
      await applyBusinessProfile(em, locked, profile, { source: 'META', at });
      await applyCommerceSettings(em, locked, settings, { source: 'META', at });
    });
  } catch (error) {
    if (!(error instanceof MetaError)) throw error;
    await withNumber(services, phoneNumberId, (em, locked) =>
      rememberFailure(em, locked, error, at),
    );
    if (error.retryable) throw error;
  }
}

export function withNumber(
  { orm }: Services,
  phoneNumberId: string,
  work: (em: EntityManager, number: PhoneNumber) => Promise<void>,
): Promise<void> {
  return orm.em.fork().transactional(async (em) => {
    const number = await em.findOneOrFail(PhoneNumber, phoneNumberId, {
      lockMode: LockMode.PESSIMISTIC_WRITE,
    });
    await work(em, number);
  });
}

/** The profile stays as it is, and tells since when it is not current and why. */
export async function rememberFailure(
  em: EntityManager,
  number: PhoneNumber,
  error: MetaError,
  at: Date,
): Promise<void> {
  const profile =
    (await em.findOne(BusinessProfile, { phoneNumber: number })) ??
    em.create(BusinessProfile, { id: uuid(), phoneNumber: number });
  em.persist(profile);
  Object.assign(profile, {
    syncFailedAt: at,
    syncFailurePermanent: !error.retryable,
    syncErrorCode: error.code,
    syncErrorSubcode: error.subcode,
    syncErrorTraceId: error.traceId,
    syncErrorMessage: error.userMessage ?? error.upstreamMessage ?? error.message,
  });
}
