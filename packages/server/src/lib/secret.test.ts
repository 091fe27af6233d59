import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SealBroken, createSealer, newSecret, sha256 } from './secret.ts';

const generateSecretKey = (id: string) => `${id}:${randomBytes(32).toString('base64')}`;
const old = generateSecretKey('2025');
const fresh = generateSecretKey('2026-11');
const context = 'waba:1:token';

test('whatever is sealed opens again, and never looks the same twice', () => {
  const { seal, open } = createSealer(fresh);
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, about) => {
      const sealed = seal(text, about);
      expect(open(sealed, about)).toBe(text);
      expect(seal(text, about)).not.toBe(sealed);
      expect(sealed).toMatch(/^v1\.2026-11\.[\w-]{16}\.[\w-]{22,}$/);
    }),
  );
});

test('sealed text does not show what it holds', () => {
  const sealed = createSealer(fresh).seal('EAAtoken', context);
  expect(sealed).not.toContain('EAAtoken');
  expect(Buffer.from(sealed.split('.')[3] ?? '', 'base64url').toString()).not.toContain('EAAtoken');
});

test('after a rotation old seals still open and are known by their beginning', () => {
  const before = createSealer(old).seal('EAAtoken', context);
  const rotated = createSealer(`${fresh}, ${old}`);
  expect(rotated.open(before, context)).toBe('EAAtoken');
  expect(before.startsWith(rotated.currentPrefix)).toBe(false);

  const after = rotated.seal(rotated.open(before, context), context);
  expect(after.startsWith(rotated.currentPrefix)).toBe(true);
  const withoutOld = createSealer(fresh);
  expect(withoutOld.open(after, context)).toBe('EAAtoken');
  expect(() => withoutOld.open(before, context)).toThrow(SealBroken);
});

test('a seal opens in its own context only', () => {
  const { seal, open } = createSealer(fresh);
  expect(() => open(seal('EAAtoken', context), 'waba:2:token')).toThrow(SealBroken);
});

test('another key under the same id opens nothing', () => {
  const sealed = createSealer(generateSecretKey('k')).seal('EAAtoken', context);
  expect(() => createSealer(generateSecretKey('k')).open(sealed, context)).toThrow(SealBroken);
});

test('changing any byte breaks the seal', () => {
  const { seal, open } = createSealer(`${fresh},${old}`);
  const [version, id, iv, content] = seal('a PIN: 123456', context).split('.');
  const flipped = (text = '', at: number) => {
    const bytes = Buffer.from(text, 'base64url');
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    return bytes.toString('base64url');
  };
  const length = (text = '') => Buffer.from(text, 'base64url').length;
  const forged = [
    ...Array.from({ length: length(iv) }, (_, at) => [version, id, flipped(iv, at), content]),
    ...Array.from({ length: length(content) }, (_, at) => [version, id, iv, flipped(content, at)]),
    [version, '2025', iv, content],
    [version, id, iv, content?.slice(0, -4)],
  ];
  for (const parts of forged) {
    expect(() => open(parts.join('.'), context)).toThrow(SealBroken);
  }
});

test.each([
  '',
  'plain text',
  'v2.k.AAAAAAAAAAAAAAAA.AAAA',
  'v1.2026-11.AAAAAAAAAAAAAAAA',
  'v1.2026-11.AAAA.AAAA',
  'v1.2026-11.AAAAAAAAAAAAAAAA.AAAA',
])('%j is not taken for sealed text', (text) => {
  expect(() => createSealer(fresh).open(text, context)).toThrow(SealBroken);
});

const short = Buffer.alloc(16).toString('base64');

test.each([
  ['', 'Secret key 1 is not written as id:base64'],
  ['justakey', 'Secret key 1 (justakey) has 0 bytes instead of 32'],
  [`${fresh},`, 'Secret key 2 is not written as id:base64'],
  [`a.b:${short}`, 'Secret key 1 is not written as id:base64'],
  [`k:${short}`, 'Secret key 1 (k) has 16 bytes instead of 32'],
  [`${fresh},${fresh}`, 'Secret key 2 repeats the id 2026-11'],
])('keys written wrongly are refused without being shown', (keys, message) => {
  expect(() => createSealer(keys)).toThrow(new Error(message));
});

test('new secrets carry their prefix and 256 random bits, and are found again by their hash', () => {
  const secrets = Array.from({ length: 100 }, () => newSecret('hub_live'));
  expect(new Set(secrets.map(({ text }) => text)).size).toBe(100);
  for (const { text, prefix, last4, hash } of secrets) {
    expect(text).toMatch(/^hub_live_[\w-]{43}$/);
    expect(prefix).toBe('hub_live_');
    expect(last4).toBe(text.slice(-4));
    expect(hash).toBe(sha256(text));
  }
});

test('a hash is SHA-256 in hex', () => {
  expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});
