import type { SupportTopic } from './support.enums.ts';

/** A fact that support needs to begin. */
export interface TopicFact {
  readonly key: string;
  readonly label: string;
  readonly hint: string | null;
  readonly isRequired: boolean;
  readonly isLong: boolean;
}

/** What to ask for a topic. The form, the API and the checks are all made from this. */
export interface TopicRules {
  readonly title: string;
  readonly description: string;
  /** How long it takes, where that is known. */
  readonly duration: string | null;
  readonly needsPhoneNumber: boolean;
  readonly needsWaba: boolean;
  /** Only for numbers whose account is managed on behalf of the client. */
  readonly isForOboOnly: boolean;
  readonly facts: readonly TopicFact[];
}

const fact = (
  key: string,
  label: string,
  { hint = null, isRequired = true, isLong = false }: Partial<TopicFact> = {},
): TopicFact => ({ key, label, hint, isRequired, isLong });

const optional = { isRequired: false } as const;

const topic = (rules: Partial<TopicRules> & Pick<TopicRules, 'title' | 'description'>) => ({
  duration: null,
  needsPhoneNumber: false,
  needsWaba: false,
  isForOboOnly: false,
  facts: [],
  ...rules,
});

export const TOPICS: Readonly<Record<SupportTopic, TopicRules>> = {
  TWO_FACTOR_DISABLE: topic({
    title: '2FA disable request',
    description:
      'Two-factor of a number in an account that is managed on your behalf (OBO), so that the number can move to another provider.',
    duration: '48 to 72 hours',
    needsPhoneNumber: true,
    isForOboOnly: true,
    facts: [
      fact('newProvider', 'New provider', { hint: 'Where the number moves to.' }),
      fact('identityContact', 'Contact for the identity check', {
        hint: 'Name and phone of somebody who may speak for the company.',
      }),
    ],
  }),
  NUMBER_PORTING: topic({
    title: 'Number porting',
    description: 'A number that moves here from another provider, or away.',
    facts: [
      fact('portedNumber', 'Number', { hint: 'With country code, e.g. +49 30 23125417.' }),
      fact('otherProvider', 'Other provider', { hint: 'Where it comes from, or goes to.' }),
      fact('errorText', 'Error message', { ...optional, isLong: true }),
    ],
  }),
  DISPLAY_NAME: topic({
    title: 'Display name',
    description: 'A display name that is in review, rejected or wrong.',
    needsPhoneNumber: true,
    facts: [
      fact('wantedName', 'Name you want'),
      fact('website', 'Page that shows the name', {
        ...optional,
        hint: 'Meta looks there for the link between name and business.',
      }),
    ],
  }),
  TEMPLATES: topic({
    title: 'Templates',
    description: 'A template that is rejected, paused or not in sync.',
    needsWaba: true,
    facts: [
      fact('templateName', 'Template name'),
      fact('templateLanguage', 'Language', { ...optional, hint: 'E.g. en_US.' }),
    ],
  }),
  BUSINESS_VERIFICATION: topic({
    title: 'Business verification',
    description: "Meta's verification of the business.",
    facts: [
      fact('metaBusinessId', 'Meta Business ID', { hint: 'In the settings of the portfolio.' }),
      fact('metaAnswer', 'What Meta answered', { ...optional, isLong: true }),
    ],
  }),
  BILLING_AND_REFUND: topic({
    title: 'Billing & refund',
    description: 'Invoices, charges, balances and refunds.',
    facts: [fact('invoice', 'Invoice number or month')],
  }),
  PARTNER_CHANGE: topic({
    title: 'Partner change',
    description: 'A change to another partner that does not go on.',
    facts: [fact('destinationPartnerId', 'Partner ID of the destination')],
  }),
  CATALOGUE: topic({
    title: 'Catalogue (OBO)',
    description:
      'Catalogue and cart of a number in an account that is managed on your behalf. In shared accounts you set them yourself.',
    needsPhoneNumber: true,
    isForOboOnly: true,
    facts: [
      fact('catalogueId', 'Catalogue ID', { hint: 'In Commerce Manager.' }),
      fact('wantedSetting', 'What to change', { hint: 'E.g. show the catalogue, hide the cart.' }),
    ],
  }),
  API: topic({
    title: 'API',
    description: 'Requests, webhooks and keys.',
    facts: [
      fact('endpoint', 'Request or webhook', { hint: 'Method and path, or the webhook address.' }),
      fact('happenedAt', 'When it happened', { hint: 'With time zone.' }),
      fact('answer', 'What came back', { ...optional, isLong: true }),
    ],
  }),
  OTHER: topic({ title: 'Other', description: 'Anything that fits nowhere else.' }),
};
