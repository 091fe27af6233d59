import type { WorldInput } from 'sandbox/world';

type NumberInput = NonNullable<WorldInput['phoneNumbers']>[number];

export const BUSINESS = '100000000000001';
export const WABA = '200000000000001';
export const OTHER_WABA = '200000000000002';
export const FOREIGN_WABA = '200000000000003';
/** Nobody connects it. */
export const UNCONNECTED_WABA = '200000000000004';
export const OTHER_BUSINESS = '100000000000002';

/** Meta's id of a number of {@link numbersAtMeta}. */
export function numberId(index: number): string {
  return String(300_000_000_000_001 + index);
}

/** The same number as the Hub writes it. */
export function e164(index: number): string {
  return `+4930${String(2_310_000 + index)}`;
}

/** German numbers in one account. */
export function numbersAtMeta(count: number, given: Partial<NumberInput> = {}): NumberInput[] {
  return Array.from({ length: count }, (_, index) => numberAtMeta(index, given));
}

export function numberAtMeta(index: number, given: Partial<NumberInput> = {}): NumberInput {
  return {
    id: numberId(index),
    waba: WABA,
    display_phone_number: `+49 30 ${String(2_310_000 + index)}`,
    verified_name: `Nordwind ${index}`,
    ...given,
  };
}

/** A business with three accounts, and another business with one; numbers as given. */
export function metaWorld(phoneNumbers: NumberInput[]): WorldInput {
  return {
    businesses: [
      {
        id: BUSINESS,
        name: 'Nordwind Holding',
        whatsapp_business_manager_messaging_limit: 'TIER_2K',
      },
      { id: OTHER_BUSINESS, name: 'Somebody else' },
    ],
    wabas: [
      { id: WABA, name: 'Nordwind', owner_business: BUSINESS, subscribed: false },
      { id: OTHER_WABA, name: 'Nordwind Süd', owner_business: BUSINESS, subscribed: false },
      { id: FOREIGN_WABA, name: 'Somebody', owner_business: OTHER_BUSINESS, subscribed: false },
      { id: UNCONNECTED_WABA, name: 'Elsewhere', owner_business: BUSINESS, subscribed: false },
    ],
    phoneNumbers,
  };
}
