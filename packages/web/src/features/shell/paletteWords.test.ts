import { expect, test } from 'vitest';
import { numberActsOf, splitVerb } from './paletteWords.ts';

test.each([
  ['0151 234', undefined, '0151 234'],
  ['cancel 0151 234', 'CANCEL_NUMBER', '0151 234'],
  ['Generate API key for +49 151', 'GENERATE_API_KEY', '+49 151'],
  ['sync', 'SYNC', ''],
  ['Synchron AG', undefined, 'Synchron AG'],
])('"%s" asks for %s of "%s"', (typed, action, text) => {
  const split = splitVerb(typed, numberActsOf('PARTNER'));
  expect(split.act?.action).toBe(action);
  expect(split.text).toBe(text);
});

test('staff sync on the page of a number, where they say why', () => {
  expect(splitVerb('sync 30 23125', numberActsOf('OPERATOR'))).toEqual({
    act: undefined,
    text: 'sync 30 23125',
  });
});
