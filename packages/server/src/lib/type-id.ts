/*
 * TypeIDs: `prefix_` + 128 bits as 26 digits of Crockford's base 32 (https://github.com/jetify-com/typeid).
 * A page of a hundred rows writes a hundred of them, hence tables instead of big integers.
 */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

/** Two digits for every value of ten bits. */
const PAIRS = Array.from(
  { length: 1024 },
  (_, bits) => ALPHABET.charAt(bits >> 5) + ALPHABET.charAt(bits & 31),
);

/** Character code → value, 255 where the character is no digit. */
function valuesOf(digits: string): Uint8Array {
  const values = new Uint8Array(128).fill(255);
  for (let value = 0; value < digits.length; value += 1) values[digits.charCodeAt(value)] = value;
  return values;
}
const HEX = valuesOf('0123456789abcdef');
const BASE32 = valuesOf(ALPHABET);

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const DIGITS = /^[0-7][0-9a-hjkmnp-tv-z]{25}$/;

/** Whether the text is a uuid exactly as PostgreSQL prints it. */
export function isUuid(text: string): boolean {
  return UUID.test(text);
}

/** Four digits for the five hexadecimal characters at these places. */
function quad(uuid: string, a: number, b: number, c: number, d: number, e: number): string {
  const bits =
    (hex(uuid, a) << 16) |
    (hex(uuid, b) << 12) |
    (hex(uuid, c) << 8) |
    (hex(uuid, d) << 4) |
    hex(uuid, e);
  return (PAIRS[bits >> 10] ?? '') + (PAIRS[bits & 1023] ?? '');
}

function hex(uuid: string, at: number): number {
  return HEX[uuid.charCodeAt(at)] ?? 255;
}

/** `encodeTypeId('number', '0190…')` → `number_01j…`; the uuid is lower case with dashes. */
export function encodeTypeId(prefix: string, uuid: string): string {
  return (
    prefix +
    '_' +
    (PAIRS[(hex(uuid, 0) << 4) | hex(uuid, 1)] ?? '') +
    quad(uuid, 2, 3, 4, 5, 6) +
    quad(uuid, 7, 9, 10, 11, 12) +
    quad(uuid, 14, 15, 16, 17, 19) +
    quad(uuid, 20, 21, 22, 24, 25) +
    quad(uuid, 26, 27, 28, 29, 30) +
    quad(uuid, 31, 32, 33, 34, 35)
  );
}

/** The uuid of a TypeID with this prefix, null when it is malformed or of another type. */
export function decodeTypeId(prefix: string, id: string): string | null {
  const start = prefix.length + 1;
  if (!id.startsWith(prefix) || id[prefix.length] !== '_') return null;
  const digits = id.slice(start);
  if (!DIGITS.test(digits)) return null;
  let hexes = ((base32(digits, 0) << 5) | base32(digits, 1)).toString(16).padStart(2, '0');
  for (let at = 2; at < 26; at += 4) {
    const bits =
      (base32(digits, at) << 15) |
      (base32(digits, at + 1) << 10) |
      (base32(digits, at + 2) << 5) |
      base32(digits, at + 3);
    hexes += bits.toString(16).padStart(5, '0');
  }
  return `${hexes.slice(0, 8)}-${hexes.slice(8, 12)}-${hexes.slice(12, 16)}-${hexes.slice(16, 20)}-${hexes.slice(20)}`;
}

function base32(digits: string, at: number): number {
  return BASE32[digits.charCodeAt(at)] ?? 255;
}

/** The part before the last underscore, which says of what type the id is; null without one. */
export function prefixOf(id: string): string | null {
  const end = id.lastIndexOf('_');
  return end > 0 ? id.slice(0, end) : null;
}
