import type { WorldInput } from 'sandbox/world';
import { accounts, numbers, portfolios } from './accounts.ts';
import type { AccountStory } from './accounts.ts';
import type { NumberStory } from './number-story.ts';
import { profiles } from './profiles.ts';
import { demoTemplates } from './templates.ts';

/** Meta's ids of the demo: a start per kind and the place in the description. */
export const metaIds = {
  portfolio: (key: string) => idFrom(298_415_570_013_300, portfolios, key),
  waba: (key: string) => idFrom(104_772_935_518_200, accounts, key),
  number: (story: NumberStory) => String(109_337_201_540_100 + numbers.indexOf(story)),
};

function idFrom(start: number, list: readonly { key: string }[], key: string): string {
  const index = list.findIndex((entry) => entry.key === key);
  if (index < 0) throw new Error(`The demo has no ${key}`);
  return String(start + index);
}

/** Meta's side of the demo, for the sandbox. */
export function demoWorld(now: Date): WorldInput {
  return {
    app: { name: 'Hub demo' },
    businesses: portfolios.map(({ key, name, verification, limit }) => ({
      id: metaIds.portfolio(key),
      name,
      verification_status: verification,
      whatsapp_business_manager_messaging_limit: limit,
    })),
    wabas: accounts.map((account) => ({
      id: metaIds.waba(account.key),
      name: account.name,
      owner_business: metaIds.portfolio(account.portfolio),
      // The Hub subscribes when it connects the account.
      subscribed: false,
      country: account.country,
      currency: account.currency,
      timezone_id: account.timezoneId,
      account_review_status: account.review ?? 'APPROVED',
      message_template_namespace: namespaceOf(account),
      ...(account.onBehalf && {
        on_behalf_of_business_info: {
          id: metaIds.portfolio(account.portfolio),
          name: account.name,
          status: account.onBehalf,
        },
      }),
    })),
    phoneNumbers: numbers.map((story) => ({
      id: metaIds.number(story),
      waba: metaIds.waba(story.account),
      display_phone_number: story.shown,
      verified_name: story.name,
      creation_time: Math.floor(now.getTime() / 1000) - story.joinedDaysAgo * 86_400,
      ...(story.hub?.messagingWebhookUrl !== undefined && {
        webhook_configuration: { phone_number: story.hub.messagingWebhookUrl },
      }),
      ...story.meta,
    })),
    profiles: profiles.map(({ shown, facts }) => ({
      phone_number: metaIds.number(storyOf(shown)),
      ...facts,
    })),
    templates: demoTemplates(metaIds.waba('nordwind-shops'), metaIds.waba('tierra')),
  };
}

export function storyOf(shown: string): NumberStory {
  const found = numbers.find((story) => story.shown === shown);
  if (!found) throw new Error(`The demo has no ${shown}`);
  return found;
}

/** Looks like Meta's: a UUID with underscores, the same at every start. */
function namespaceOf({ key }: AccountStory): string {
  const hex = Buffer.from(key.padEnd(16, '.')).toString('hex').slice(0, 32);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ].join('_');
}
