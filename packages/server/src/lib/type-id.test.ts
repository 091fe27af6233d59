import fc from 'fast-check';
import { TypeID } from 'typeid-js';
import { expect, test } from 'vitest';
import { decodeTypeId, encodeTypeId, isUuid, prefixOf } from './type-id.ts';

const uuid = fc.uuid().map((text) => text.toLowerCase());

test('writes every uuid as the typeid package does', () => {
  fc.assert(
    fc.property(uuid, (value) => {
      expect(encodeTypeId('number', value)).toBe(TypeID.fromUUID('number', value).toString());
    }),
  );
});

test('reads back every uuid it wrote', () => {
  fc.assert(
    fc.property(uuid, (value) => {
      expect(decodeTypeId('api_key', encodeTypeId('api_key', value))).toBe(value);
    }),
  );
});

test('accepts exactly the texts that the typeid package accepts', () => {
  const digits = fc.string({
    unit: fc.constantFrom(...'0123456789abcdefghijklmnopqrstuvwxyzA_-'.split('')),
    minLength: 25,
    maxLength: 27,
  });
  const near = fc
    .tuple(uuid, fc.nat(25), fc.constantFrom(...'078iluozA_ '.split('')))
    .map(([value, at, char]) => {
      const text = TypeID.fromUUID('number', value).getSuffix();
      return text.slice(0, at) + char + text.slice(at + 1);
    });
  fc.assert(
    fc.property(fc.oneof(digits, near), (suffix) => {
      const id = `number_${suffix}`;
      let theirs: string | null;
      try {
        theirs = Buffer.from(TypeID.fromString(id, 'number').toUUIDBytes()).toString('hex');
      } catch {
        theirs = null;
      }
      expect(decodeTypeId('number', id)?.replaceAll('-', '') ?? null).toBe(theirs);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  '',
  'number',
  'number_',
  'waba_01h455vb4pex5vsknk084sn02q',
  '01h455vb4pex5vsknk084sn02q',
])('is no number: %j', (id) => {
  expect(decodeTypeId('number', id)).toBeNull();
});

test('the last underscore ends the prefix', () => {
  expect(prefixOf('api_key_01h455vb4pex5vsknk084sn02q')).toBe('api_key');
  expect(prefixOf('_01h455vb4pex5vsknk084sn02q')).toBeNull();
  expect(prefixOf('nothing')).toBeNull();
});

test('a uuid is lower case with dashes, as PostgreSQL prints it', () => {
  expect(isUuid('0190163d-8694-739b-aea5-966c26f8ad91')).toBe(true);
  expect(isUuid('0190163D-8694-739b-aea5-966c26f8ad91')).toBe(false);
  expect(isUuid('0190163d8694739baea5966c26f8ad91')).toBe(false);
});
