import { expect, test } from 'vitest';
import { csvLines } from './csv.ts';

test('commas, quotes and line breaks stay within their cell', () => {
  expect(csvLines([['a,b', 'say "no"', 'two\nlines', null, 7]])).toBe(
    '"a,b","say ""no""","two\nlines",,7\r\n',
  );
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1'])(
  'a spreadsheet does not run %j',
  (text) => {
    expect(csvLines([[text]]).replace(/^"/, '')).toMatch(/^'/);
  },
);

test('a phone number stays as it is', () => {
  expect(csvLines([['+493023125417']])).toBe('+493023125417\r\n');
});
