import type { EntityManager } from '@mikro-orm/postgresql';
import type { Refusal } from '../../capability.ts';
import { userError, UserErrors } from '../../errors.ts';
import type { UserError } from '../../errors.ts';
import type { Viewer } from '../../viewer.ts';
import { lockNumbersInScope } from '../phone-number/lock-numbers.ts';
import type { LockedNumber } from '../phone-number/lock-numbers.ts';

const MOST = 100;

/**
 * Locks the numbers that lists of an input name, all of them at once, and returns them by list. Refuses everything when one is out of sight, is named twice, or the rule refuses it; every
 * such place is told.
 */
export async function findNumbersOfInput<Field extends string>(
  em: EntityManager,
  viewer: Viewer,
  lists: Readonly<Record<Field, readonly string[]>>,
  refusalOf: (number: LockedNumber) => Refusal,
): Promise<Record<Field, LockedNumber[]>> {
  const fields = Object.entries<readonly string[]>(lists) as [Field, readonly string[]][];
  const named = fields.flatMap(([field, ids]) =>
    ids.map((id, index) => ({ id, path: ['input', field, String(index)] })),
  );
  const paths = fields.map(([field]) => ['input', field]);
  const path = paths[0] ?? ['input'];
  if (named.length === 0) throw new UserErrors(userError('REQUIRED', 'Name a number.', path));
  if (named.length > MOST) {
    throw new UserErrors(userError('TOO_LONG', `Name at most ${MOST} numbers at once.`, path));
  }
  const found = await lockNumbersInScope(
    em,
    viewer,
    named.map(({ id }) => id),
  );
  const seen = new Set<string>();
  const problems = named.flatMap(({ id, path: place }, index): UserError[] => {
    const number = found[index] ?? null;
    if (number === null) return [userError('NOT_FOUND', 'There is no such number.', place)];
    if (seen.has(id)) return [userError('INVALID', 'The number is named twice.', place)];
    seen.add(id);
    const reason = refusalOf(number);
    return reason === null ? [] : [userError('NOT_ALLOWED', `${reason}.`, place)];
  });
  if (problems.length > 0) throw new UserErrors(...problems);
  const rest = found.filter((number) => number !== null);
  const byField = fields.map(([field, ids]) => [field, rest.splice(0, ids.length)] as const);
  return Object.fromEntries(byField) as Record<Field, LockedNumber[]>;
}
