import type { MetaPhoneNumber } from '../../upstream/meta/nodes.ts';
import type { PhoneNumber } from '../phone-number/phone-number.entity.ts';
import type { Waba } from './waba.entity.ts';

export type ReadableNumber = MetaPhoneNumber & { number: string };

export interface MatchedNumbers {
  /** The Hub's numbers with what Meta says about each. */
  matched: Map<PhoneNumber, MetaPhoneNumber>;
  /** What Meta lists and the Hub does not have. */
  unknown: ReadableNumber[];
  /** What Meta lists and another client has in the Hub: it is never taken away from there. */
  foreign: string[];
}

/**
 * Which of the Hub's numbers Meta lists in an account. Meta's id decides. A number that moved
 * between accounts has a new one and is known by its digits. What was deleted in the Hub stays so.
 */
export function matchNumbers(
  waba: Waba,
  known: readonly PhoneNumber[],
  listed: readonly MetaPhoneNumber[],
): MatchedNumbers {
  const entries = new Map(listed.map((entry) => [entry.metaId, entry]));
  const byMetaId = new Map(known.map((number) => [number.metaId, number]));
  const live = known.filter(({ deletedAt }) => deletedAt === null);
  const byDigits = new Map(live.map((number) => [number.number, number]));

  const result: MatchedNumbers = { matched: new Map(), unknown: [], foreign: [] };
  for (const entry of entries.values()) {
    const sameId = byMetaId.get(entry.metaId);
    const sameDigits = entry.number === null ? undefined : byDigits.get(entry.number);
    const found = sameId ?? sameDigits;
    const isListedItself = found !== sameId && entries.has(found?.metaId ?? '');
    if (found === undefined) {
      // Meta lists no digits for a number that is still being made.
      if (entry.number !== null) result.unknown.push({ ...entry, number: entry.number });
    } else if (found.client !== waba.client || isListedItself) {
      result.foreign.push(entry.metaId);
    } else if (found.deletedAt === null) {
      result.matched.set(found, entry);
    }
  }
  return result;
}
