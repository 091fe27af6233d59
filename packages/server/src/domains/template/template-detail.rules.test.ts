import { expect, test } from 'vitest';
import { REJECTIONS } from './template-rejection.rules.ts';
import { detailInWords } from './template-detail.rules.ts';

test.each([
  'FIRST_PAUSE',
  'SECOND_PAUSE',
  'RATE_LIMITING_PAUSE',
  'UNPAUSE',
  'DISABLED',
  'DELETED_AT_META',
  ...Object.keys(REJECTIONS),
])('%s is told in words', (detail) => {
  expect(detailInWords({ detail })).toMatch(/^[A-Z][a-z].+\.$/);
});

test('words of Meta stay as they are', () => {
  expect(detailInWords({ detail: 'A variable is at the start.' })).toBe(
    'A variable is at the start.',
  );
  expect(detailInWords({ detail: 'NEWS' })).toBe('NEWS');
  expect(detailInWords({ detail: null })).toBeNull();
});
