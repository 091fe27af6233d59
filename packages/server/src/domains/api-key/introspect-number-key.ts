import { sha256 } from '../../lib/secret.ts';
import { encodeTypeId } from '../../lib/type-id.ts';
import type { Services } from '../../services.ts';
import { isLastUseOutdated } from './api-key.rules.ts';
import type { ApiKeyHolder } from './number-api-key.entity.ts';

interface KeyRow {
  id: string;
  holder: ApiKeyHolder;
  created_at: Date;
  last_used_at: Date | null;
  number_id: string;
  number: string;
  phone_number_meta_id: string | null;
  waba_meta_id: string;
}

/** What a key of a number is good for, in the words of RFC 7662. */
export type Introspection =
  | { readonly active: false }
  | {
      readonly active: true;
      /** The number, e.g. `number_…`. */
      readonly sub: string;
      /** When the key was generated, in seconds since 1970. */
      readonly iat: number;
      /** In E.164. */
      readonly phone_number: string;
      /** Meta's id of the number; null before it has one. */
      readonly phone_number_id: string | null;
      /** Meta's id of the account. */
      readonly waba_id: string;
      readonly holder: ApiKeyHolder;
    };

/** Whether a key is alive and of which number; a live one counts as used. */
export async function introspectNumberKey(
  { readLanes, readPool, clock }: Services,
  secret: string,
): Promise<Introspection> {
  const [key] = await readLanes.query<KeyRow>({
    name: 'introspect_number_key',
    text: `select k.id, k.holder, k.created_at, k.last_used_at, n.id as number_id, n.number,
        n.meta_id as phone_number_meta_id, w.meta_id as waba_meta_id
      from number_api_keys k join phone_numbers n on n.id = k.phone_number_id
        join wabas w on w.id = n.waba_id
      where k.secret_hash = $1 and k.revoked_at is null`,
    values: [sha256(secret)],
  });
  if (key === undefined) return { active: false };
  const now = clock.now();
  if (isLastUseOutdated(key.last_used_at, { now })) {
    await readPool.query('update number_api_keys set last_used_at = $2 where id = $1', [
      key.id,
      now,
    ]);
  }
  return {
    active: true,
    sub: encodeTypeId('number', key.number_id),
    iat: Math.floor(key.created_at.getTime() / 1000),
    phone_number: key.number,
    phone_number_id: key.phone_number_meta_id,
    waba_id: key.waba_meta_id,
    holder: key.holder,
  };
}
