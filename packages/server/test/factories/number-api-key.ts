import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 as uuid } from 'uuid';
import { NumberApiKey } from '../../src/domains/api-key/number-api-key.entity.ts';
import type { PhoneNumber } from '../../src/domains/phone-number/phone-number.entity.ts';
import { newSecret } from '../../src/lib/secret.ts';

/** A live key of a number, held by its client or partner. */
export async function createNumberApiKey(
  em: EntityManager,
  number: PhoneNumber,
  at: Date,
  holder: 'CLIENT' | 'PARTNER' = 'CLIENT',
): Promise<NumberApiKey> {
  const { prefix, last4, hash } = newSecret('hub_live');
  const key = em.create(NumberApiKey, {
    id: uuid(),
    phoneNumber: number,
    prefix,
    last4,
    secretHash: hash,
    holder,
    holderName: holder === 'PARTNER' ? (number.partner?.brandName ?? '') : number.client.name,
    createdByName: 'Somebody',
    createdAt: at,
  });
  await em.persist(key).flush();
  return key;
}
