import { graphqlEnum } from '../../lib/graphql-enum.ts';

export const BusinessVertical = graphqlEnum(
  'BusinessVertical',
  'Industry of a business, as customers read it in the profile.',
  {
    OTHER: 'Other.',
    AUTO: 'Automotive.',
    BEAUTY: 'Beauty, spa and salon.',
    APPAREL: 'Clothing.',
    EDU: 'Education.',
    ENTERTAIN: 'Entertainment.',
    EVENT_PLAN: 'Event planning and service.',
    FINANCE: 'Finance and banking.',
    GROCERY: 'Food and groceries.',
    GOVT: 'Public service.',
    HOTEL: 'Hotel and lodging.',
    HEALTH: 'Medical and health.',
    NONPROFIT: 'Charity.',
    PROF_SERVICES: 'Professional services.',
    RETAIL: 'Shopping and retail.',
    TRAVEL: 'Travel and transportation.',
    RESTAURANT: 'Restaurant.',
    ALCOHOL: 'Alcoholic drinks.',
    ONLINE_GAMBLING: 'Online gambling.',
    PHYSICAL_GAMBLING: 'Gambling on the spot.',
    OTC_DRUGS: 'Medicine without prescription.',
    UNDEFINED: 'Not set.',
    NOT_A_BIZ: 'Not a business.',
    UNKNOWN: 'A value that the Hub does not know; see the raw field.',
  },
);
export type BusinessVertical = keyof typeof BusinessVertical;
