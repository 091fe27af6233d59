import { expect, test } from 'vitest';
import { splitVerb } from './paletteWords.ts';

test.each([
  ['0151 234', undefined, '0151 234'],
  ['cancel 0151 234', 'CANCEL_NUMBER', '0151 234'],
  ['Generate API key for +49 151', 'GENERATE_API_KEY', '+49 151'],
  ['sync', 'SYNC', ''],
  ['Synchron AG', undefined, 'Synchron AG'],
])('"%s" asks for %s of "%s"', (typed, action, text) => {
  const split = splitVerb(typed);
  expect(split.act?.action).toBe(action);
  expect(split.text).toBe(text);
});
