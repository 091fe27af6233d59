import { expect, test } from 'vitest';
import { realisticSample } from './sampleWords.ts';

test.each([
  ['customer_name', 'fr', 'Camille'],
  ['delivery_day', 'de', '24. November'],
  ['delivery_day', 'pt_BR', '24 de novembro'],
  ['total', 'de', '49,90\u00a0€'],
  ['total', 'en_US', '€49.90'],
  ['order_id', 'ar', 'NW-48213'],
  ['1', 'es_MX', 'Lucía'],
  ['4', 'it', 'Torino'],
  ['whatever', 'zz_ZZ', 'Leonie'],
  ['when', 'no language', 'November 24'],
])('%s in %s is %s', (name, language, sample) => {
  expect(realisticSample(name, language)).toBe(sample);
});
