import { userError } from '../../errors.ts';
import type { UserError } from '../../errors.ts';

export const MOST_NUMBERS = 100;
export const MOST_TAGS_OF_A_NUMBER = 20;
export const MOST_TAGS_OF_AN_ORGANIZATION = 200;
const MOST_NAMES = 20;
const LONGEST_NAME = 30;

/** A name as people see it: without space around it and no more than one within. */
export function tagName(typed: string): string {
  return typed.normalize('NFC').trim().replaceAll(/\s+/g, ' ');
}

/** What makes two names one tag. */
export function tagKey(typed: string): string {
  return tagName(typed).toLowerCase();
}

interface Tagging {
  readonly phoneNumberIds: readonly string[];
  readonly add: readonly string[];
  readonly remove: readonly string[];
}

/** What is wrong with an input before any number is looked at. */
export function taggingProblems({ phoneNumberIds, add, remove }: Tagging): UserError[] {
  const numbers = ['input', 'phoneNumberIds'];
  const problems: UserError[] = [];
  if (phoneNumberIds.length === 0) {
    problems.push(userError('REQUIRED', 'Name a number.', numbers));
  }
  if (phoneNumberIds.length > MOST_NUMBERS) {
    problems.push(userError('TOO_LONG', `Name at most ${MOST_NUMBERS} numbers at once.`, numbers));
  }
  if (add.length + remove.length === 0) {
    problems.push(userError('REQUIRED', 'Name a tag to add or to remove.', ['input', 'add']));
  }
  return [...problems, ...nameProblems('add', add), ...nameProblems('remove', remove)];
}

function nameProblems(field: 'add' | 'remove', names: readonly string[]): UserError[] {
  if (names.length > MOST_NAMES) {
    return [userError('TOO_LONG', `Name at most ${MOST_NAMES} tags at once.`, ['input', field])];
  }
  return names.flatMap((name, index) => tagNameProblems(name, ['input', field, String(index)]));
}

export function tagNameProblems(name: string, path: string[]): UserError[] {
  if (tagName(name) === '') return [userError('REQUIRED', 'Enter a tag.', path)];
  if (tagName(name).length > LONGEST_NAME) {
    return [userError('TOO_LONG', `Use at most ${LONGEST_NAME} characters.`, path)];
  }
  return [];
}
