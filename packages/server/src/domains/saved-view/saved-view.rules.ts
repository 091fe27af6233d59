import { userError } from '../../errors.ts';
import type { UserError } from '../../errors.ts';
import type { PhoneNumberFilter, PhoneNumberOrder } from '../phone-number/phone-number.inputs.ts';

export const MOST_VIEWS = 50;
const LONGEST_NAME = 40;
const LONGEST_FILTER = 4_000;

export function savedFilter({ filterJson }: { filterJson: PhoneNumberFilter }): PhoneNumberFilter {
  return filterJson;
}

export function savedOrder({
  orderJson,
}: {
  orderJson: PhoneNumberOrder | null;
}): PhoneNumberOrder | null {
  return orderJson;
}

export function viewNameProblems(name: string): UserError[] {
  const path = ['input', 'name'];
  if (name.trim() === '') return [userError('REQUIRED', 'Enter a name.', path)];
  if (name.trim().length > LONGEST_NAME) {
    return [userError('TOO_LONG', `Use at most ${LONGEST_NAME} characters.`, path)];
  }
  return [];
}

/** The schema has checked what is in it; this is about how much. */
export function viewFilterProblems(filter: PhoneNumberFilter): UserError[] {
  if (JSON.stringify(filter).length <= LONGEST_FILTER) return [];
  return [userError('TOO_LONG', 'The filter names too much.', ['input', 'filter'])];
}
