import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shuffled } from '../src/shuffle.ts';

test('a shuffle keeps the items, always changes their order and repeats by its seed', () => {
  const distinct = fc.uniqueArray(fc.integer(), { minLength: 2, maxLength: 6 });
  fc.assert(
    fc.property(distinct, fc.integer(), (items, seed) => {
      const order = shuffled(items, seed);
      expect(order).not.toEqual(items);
      expect(new Set(order)).toEqual(new Set(items));
      expect(order).toHaveLength(items.length);
      expect(shuffled(items, seed)).toEqual(order);
    }),
  );
});
