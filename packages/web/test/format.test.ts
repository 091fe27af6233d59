import { getCountries } from 'libphonenumber-js/min';
import { expect, test } from 'vitest';
import { COUNTRIES } from '../src/lib/countries.ts';
import { formatAge, initials } from '../src/lib/format.ts';
import { formatLeft } from '../src/lib/formatLeft.ts';
import { safeReturnPath } from '../src/lib/paths.ts';
import { passwordProblem } from '../src/features/account/password.ts';

const now = Date.parse('2026-11-22T12:00:00Z');

test.each([
  ['2026-11-22T11:59:58Z', 'now'],
  ['2026-11-22T11:59:20Z', '40 s ago'],
  ['2026-11-22T11:56:00Z', '4 min ago'],
  ['2026-11-22T09:00:00Z', '3 h ago'],
  ['2026-11-10T12:00:00Z', '12 d ago'],
  ['2026-11-22T12:26:00Z', 'in 26 min'],
  ['2026-09-03T12:00:00Z', '3 Sep 2026'],
])('%s is said as "%s"', (iso, words) => {
  expect(formatAge(iso, now)).toBe(words);
});

test.each([
  ['2026-11-22T14:14:00Z', '2 h 14 min'],
  ['2026-11-22T13:00:00Z', '1 h 0 min'],
  ['2026-11-22T12:09:05Z', '9 min 05 s'],
  ['2026-11-22T12:00:00.400Z', '1 s'],
  ['2026-11-22T12:00:00Z', null],
  ['2026-11-22T11:00:00Z', null],
  ['no time', null],
])('until %s it is "%s"', (iso, words) => {
  expect(formatLeft(iso, now)).toBe(words);
});

test('countries are those that telephone numbers may come from', () => {
  expect(COUNTRIES).toEqual(getCountries());
});

test.each([
  ['Nordwind Outdoor', 'NO'],
  ['Brightdesk', 'BR'],
  ['', '?'],
])('the badge of "%s" says %s', (name, letters) => {
  expect(initials(name)).toBe(letters);
});

test.each([
  ['/nordwind/numbers?q=30', '/nordwind/numbers?q=30'],
  ['https://elsewhere.example/', '/'],
  ['//elsewhere.example/path', '/'],
  ['/\\elsewhere.example', '/'],
  [null, '/'],
])('after sign-in %s leads to %s', (candidate, path) => {
  expect(safeReturnPath(candidate)).toBe(path);
});

test('a short password is refused with how much is missing, a sentence is taken', () => {
  expect(passwordProblem('short')).toContain('5 more');
  expect(passwordProblem('correct horse battery')).toBeNull();
});
