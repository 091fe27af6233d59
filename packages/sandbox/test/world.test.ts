import { expect, test } from 'vitest';
import { exampleWorld } from '../src/example-world.ts';
import { parseWorld, type WorldInput } from '../src/world.ts';

test('a world of one number is filled with what it needs', () => {
  const world = parseWorld({
    wabas: [{}],
    phoneNumbers: [{ display_phone_number: '+49 30 1234' }],
  });
  expect(world.businesses).toHaveLength(1);
  expect(world.wabas[0]?.owner_business).toBe(world.businesses[0]?.id);
  expect(world.phoneNumbers[0]).toMatchObject({
    waba: world.wabas[0]?.id,
    verified_name: world.wabas[0]?.name,
    status: 'CONNECTED',
    country_dial_code: '49',
  });
});

test('the example world and a parsed world are valid worlds', () => {
  const world = parseWorld(exampleWorld);
  expect(parseWorld(structuredClone(world))).toEqual(world);
});

test.each<[WorldInput, string]>([
  [{ wabas: [{ owner_business: '7' }] }, 'business 7'],
  [{ phoneNumbers: [{ display_phone_number: '+49 30 1234' }] }, 'needs a WABA'],
  [{ businesses: [{ id: '7' }], wabas: [{ id: '7' }] }, 'id 7 is used twice'],
  [{ wabas: [{ id: 'seven' }] }, 'a string of digits'],
])('%j is refused in one line', (world, text) => {
  expect(() => parseWorld(world)).toThrow(text);
});
