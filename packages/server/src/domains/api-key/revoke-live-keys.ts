import type { EntityManager } from '@mikro-orm/postgresql';
import type { PhoneNumber } from '../phone-number/phone-number.entity.ts';
import { NumberApiKey } from './number-api-key.entity.ts';
import type { ApiKeyHolder } from './number-api-key.entity.ts';

/**
 * Ends the live keys of locked numbers, all or those of one holder, before anything else is
 * written: the database allows one live key at a time. Returns them by number.
 */
export async function revokeLiveKeys(
  em: EntityManager,
  numbers: readonly PhoneNumber[],
  at: Date,
  { holder }: { holder?: ApiKeyHolder } = {},
): Promise<Map<PhoneNumber, NumberApiKey>> {
  if (numbers.length === 0) return new Map();
  const keys = await em.find(NumberApiKey, {
    phoneNumber: { $in: [...numbers] },
    revokedAt: null,
    ...(holder !== undefined && { holder }),
  });
  for (const key of keys) key.revokedAt = at;
  await em.flush();
  return new Map(keys.map((key) => [key.phoneNumber, key]));
}

/** A key as people recognise it. */
export function keyHint({ prefix, last4 }: { prefix: string; last4: string }): string {
  return `${prefix}…${last4}`;
}
