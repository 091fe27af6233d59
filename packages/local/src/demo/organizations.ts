/** Everybody in the demo world. Companies and people are invented; mail goes to `.example` only. */

export type Role = 'OWNER' | 'MEMBER' | 'ADMIN' | 'SUPPORT' | 'FINANCE' | 'AUDITOR';

export interface Person {
  name: string;
  email: string;
  role: Role;
  /** Nobody here has the authenticator app, so this is no login of the demo. */
  hasTwoFactor?: true;
}

export interface Guest extends Person {
  /** Days since the invitation was sent; it is open for seven. */
  invitedDaysAgo: number;
}

interface Organization {
  slug: string;
  people: Person[];
  invited?: Guest[];
}

export interface OperatorStory extends Organization {
  name: string;
}

export interface PartnerStory extends Organization {
  brandName: string;
  country: string;
  currency: 'EUR' | 'USD';
  paymentModel: 'PARTNER_PAID' | 'DIRECT_PAID';
  paymentProcessor: string;
  plan: 'GROWTH' | 'PREMIUM';
  redirectUrl: string | null;
  clientsMayAddNumbers: boolean;
  autoAcceptPartnerChanges: boolean;
}

export interface ClientStory extends Organization {
  name: string;
  legalName: string;
  contact: { fullName: string; email: string; phone: string; language: string };
  address: { street: string; zip: string; city: string; country: string };
  website: string;
  timezone: string;
  vatId: string | null;
  externalReference: string | null;
  maxNumbers: number;
  /** Slug of the partner; null manages its numbers itself. */
  partner: string | null;
  joinedDaysAgo: number;
}

export const operator: OperatorStory = {
  slug: 'harbour',
  name: 'Harbour Messaging',
  people: [
    { name: 'Ada Lindqvist', email: 'ada@harbour.example', role: 'ADMIN' },
    { name: 'Tomasz Zieliński', email: 'tomasz@harbour.example', role: 'SUPPORT' },
    { name: 'Grace Achieng', email: 'grace@harbour.example', role: 'FINANCE' },
    { name: 'Luis Carvalho', email: 'luis@harbour.example', role: 'AUDITOR' },
  ],
};

export const partners: PartnerStory[] = [
  {
    slug: 'brightdesk',
    brandName: 'Brightdesk',
    country: 'DE',
    currency: 'EUR',
    paymentModel: 'PARTNER_PAID',
    paymentProcessor: 'STRIPE_EU',
    plan: 'PREMIUM',
    redirectUrl: 'https://app.brightdesk.example/whatsapp/connected',
    clientsMayAddNumbers: true,
    autoAcceptPartnerChanges: false,
    people: [
      { name: 'Marta Alves', email: 'marta@brightdesk.example', role: 'OWNER' },
      { name: 'Yusuf Demir', email: 'yusuf@brightdesk.example', role: 'MEMBER' },
    ],
    invited: [
      { name: 'Lena Vogt', email: 'lena@brightdesk.example', role: 'MEMBER', invitedDaysAgo: 2 },
    ],
  },
  {
    slug: 'sendwell',
    brandName: 'Sendwell',
    country: 'US',
    currency: 'USD',
    paymentModel: 'DIRECT_PAID',
    paymentProcessor: 'STRIPE_US',
    plan: 'GROWTH',
    redirectUrl: null,
    clientsMayAddNumbers: true,
    autoAcceptPartnerChanges: true,
    people: [
      { name: 'Daniel Okafor', email: 'daniel@sendwell.example', role: 'OWNER' },
      { name: 'Priya Raman', email: 'priya@sendwell.example', role: 'MEMBER' },
    ],
  },
];

export const clients: ClientStory[] = [
  {
    slug: 'nordwind-outdoor',
    name: 'Nordwind Outdoor',
    legalName: 'Nordwind Outdoor GmbH',
    contact: {
      fullName: 'Jonas Keller',
      email: 'jonas@nordwind.example',
      phone: '+494066969120',
      language: 'de',
    },
    address: { street: 'Am Sandkai 12', zip: '20457', city: 'Hamburg', country: 'DE' },
    website: 'https://nordwind.example',
    timezone: 'Europe/Berlin',
    vatId: 'DE999999906',
    externalReference: 'BD-1007',
    maxNumbers: 20,
    partner: 'brightdesk',
    joinedDaysAgo: 421,
    people: [
      { name: 'Jonas Keller', email: 'jonas@nordwind.example', role: 'OWNER' },
      { name: 'Aylin Koç', email: 'aylin@nordwind.example', role: 'MEMBER' },
      // Works for the client and the partner: the workspace switcher has something to switch.
      { name: 'Yusuf Demir', email: 'yusuf@brightdesk.example', role: 'MEMBER' },
    ],
    invited: [
      { name: 'Frida Holm', email: 'frida@nordwind.example', role: 'MEMBER', invitedDaysAgo: 1 },
    ],
  },
  {
    slug: 'halden-clinics',
    name: 'Halden Clinics',
    legalName: 'Halden Clinics Ltd',
    contact: {
      fullName: 'Imogen Hart',
      email: 'imogen@halden.example',
      phone: '+441614960110',
      language: 'en',
    },
    address: { street: '48 Deansgate Row', zip: 'M3 2EX', city: 'Manchester', country: 'GB' },
    website: 'https://halden.example',
    timezone: 'Europe/London',
    vatId: null,
    externalReference: 'BD-1031',
    maxNumbers: 10,
    partner: 'brightdesk',
    joinedDaysAgo: 267,
    people: [
      { name: 'Imogen Hart', email: 'imogen@halden.example', role: 'OWNER' },
      { name: 'Rhys Bevan', email: 'rhys@halden.example', role: 'MEMBER' },
    ],
  },
  {
    slug: 'fjallhotellet',
    name: 'Fjällhotellet',
    legalName: 'Fjällhotellet i Åre AB',
    contact: {
      fullName: 'Signe Bergström',
      email: 'signe@fjallhotellet.example',
      phone: '+46701740605',
      language: 'sv',
    },
    address: { street: 'Stationsvägen 9', zip: '837 52', city: 'Åre', country: 'SE' },
    website: 'https://fjallhotellet.example',
    timezone: 'Europe/Stockholm',
    vatId: 'SE999999999901',
    externalReference: 'BD-1044',
    maxNumbers: 5,
    partner: 'brightdesk',
    joinedDaysAgo: 188,
    people: [{ name: 'Signe Bergström', email: 'signe@fjallhotellet.example', role: 'OWNER' }],
  },
  {
    slug: 'tierra-viva-travel',
    name: 'Tierra Viva Travel',
    legalName: 'Tierra Viva Travel, Inc.',
    contact: {
      fullName: 'Camila Restrepo',
      email: 'camila@tierraviva.example',
      phone: '+13055550144',
      language: 'es',
    },
    address: { street: '210 Biscayne Court', zip: '33132', city: 'Miami', country: 'US' },
    website: 'https://tierraviva.example',
    timezone: 'America/New_York',
    vatId: null,
    externalReference: null,
    maxNumbers: 10,
    partner: 'sendwell',
    joinedDaysAgo: 302,
    people: [
      { name: 'Camila Restrepo', email: 'camila@tierraviva.example', role: 'OWNER' },
      { name: 'Mateo Fuentes', email: 'mateo@tierraviva.example', role: 'MEMBER' },
    ],
  },
  {
    slug: 'maple-and-main-dental',
    name: 'Maple & Main Dental',
    legalName: 'Maple & Main Dental Group Inc.',
    contact: {
      fullName: 'Dr. Hannah Tremblay',
      email: 'hannah@maplemain.example',
      phone: '+14165550108',
      language: 'en',
    },
    address: { street: '77 Harbourfront Lane', zip: 'M5J 2N8', city: 'Toronto', country: 'CA' },
    website: 'https://maplemain.example',
    timezone: 'America/Toronto',
    vatId: null,
    externalReference: null,
    maxNumbers: 6,
    partner: 'sendwell',
    joinedDaysAgo: 154,
    people: [
      { name: 'Hannah Tremblay', email: 'hannah@maplemain.example', role: 'OWNER' },
      { name: 'Wei Zhang', email: 'wei@maplemain.example', role: 'MEMBER' },
      {
        name: 'Olivia Marchand',
        email: 'olivia@maplemain.example',
        role: 'MEMBER',
        hasTwoFactor: true,
      },
    ],
  },
  {
    slug: 'cafe-solvang',
    name: 'Café Solvang',
    legalName: 'Café Solvang LLC',
    contact: {
      fullName: 'Mikkel Sørensen',
      email: 'mikkel@cafesolvang.example',
      phone: '+18055550117',
      language: 'en',
    },
    address: { street: '1641 Copenhagen Drive', zip: '93463', city: 'Solvang', country: 'US' },
    website: 'https://cafesolvang.example',
    timezone: 'America/Los_Angeles',
    vatId: null,
    externalReference: null,
    maxNumbers: 5,
    partner: 'sendwell',
    joinedDaysAgo: 61,
    people: [{ name: 'Mikkel Sørensen', email: 'mikkel@cafesolvang.example', role: 'OWNER' }],
  },
  {
    slug: 'wattle-solar',
    name: 'Wattle Solar',
    legalName: 'Wattle Solar Pty Ltd',
    contact: {
      fullName: 'Noah Whitfield',
      email: 'noah@wattlesolar.example',
      phone: '+61370101120',
      language: 'en',
    },
    address: { street: '5/18 Lygon Walk', zip: '3053', city: 'Carlton', country: 'AU' },
    website: 'https://wattlesolar.example',
    timezone: 'Australia/Melbourne',
    vatId: null,
    externalReference: null,
    maxNumbers: 8,
    partner: 'sendwell',
    joinedDaysAgo: 96,
    people: [
      { name: 'Noah Whitfield', email: 'noah@wattlesolar.example', role: 'OWNER' },
      { name: 'Mei Tanaka', email: 'mei@wattlesolar.example', role: 'MEMBER' },
    ],
  },
  {
    slug: 'rue-et-fils',
    name: 'Rue & Fils',
    legalName: 'Rue & Fils SARL',
    contact: {
      fullName: 'Hugo Rue',
      email: 'hugo@rue-et-fils.example',
      phone: '+33465710022',
      language: 'fr',
    },
    address: { street: '3 quai des Tanneurs', zip: '34000', city: 'Montpellier', country: 'FR' },
    website: 'https://rue-et-fils.example',
    timezone: 'Europe/Paris',
    vatId: 'FR00999999999',
    externalReference: null,
    maxNumbers: 5,
    partner: null,
    joinedDaysAgo: 40,
    people: [
      { name: 'Hugo Rue', email: 'hugo@rue-et-fils.example', role: 'OWNER' },
      { name: 'Inès Morel', email: 'ines@rue-et-fils.example', role: 'MEMBER' },
    ],
    invited: [
      {
        name: 'Bastien Rue',
        email: 'bastien@rue-et-fils.example',
        role: 'MEMBER',
        invitedDaysAgo: 4,
      },
    ],
  },
];
