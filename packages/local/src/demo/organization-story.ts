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
