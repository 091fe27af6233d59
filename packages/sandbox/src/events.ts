import type { Box } from './box.ts';
import type { Change } from './webhooks.ts';
import type { Business, PhoneNumber, Waba } from './world.ts';

/** Numbers are named by their digits alone in webhooks: no id, no plus, no spaces. */
function bareNumber(number: PhoneNumber): string {
  return number.display_phone_number.replaceAll(/\D/g, '');
}

/** Changes of accounts that the app is not subscribed to never leave. */
export function announce(box: Box, changes: readonly Change[]): void {
  box.webhooks.send(changes.filter(({ wabaId }) => box.nodes.wabas.get(wabaId)?.subscribed));
  box.changed();
}

export function numberChange(number: PhoneNumber, field: string, value: object): Change {
  return {
    wabaId: number.waba,
    field,
    value: { display_phone_number: bareNumber(number), ...value },
  };
}

const DAILY_CONVERSATIONS: Record<string, number> = {
  TIER_50: 50,
  TIER_250: 250,
  TIER_2K: 2_000,
  TIER_10K: 10_000,
  TIER_100K: 100_000,
  TIER_UNLIMITED: -1,
};

export function capabilityChange(waba: Waba, business: Business): Change {
  const limit = business.whatsapp_business_manager_messaging_limit;
  const verified = business.verification_status.toLowerCase() === 'verified';
  const smallest = ['TIER_50', 'TIER_250'].includes(limit);
  return {
    wabaId: waba.id,
    field: 'business_capability_update',
    value: {
      max_daily_conversations_per_business: DAILY_CONVERSATIONS[limit] ?? 250,
      max_phone_numbers_per_business: verified || !smallest ? 20 : 2,
      max_phone_numbers_per_waba: 20,
    },
  };
}
