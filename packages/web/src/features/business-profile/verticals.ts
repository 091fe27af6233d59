import type { BusinessVertical } from '../../gql/operations.ts';

/** Industries in the words that WhatsApp shows. */
export const verticals: Record<BusinessVertical, string> = {
  ALCOHOL: 'Alcoholic drinks',
  APPAREL: 'Clothing',
  AUTO: 'Automotive',
  BEAUTY: 'Beauty, spa and salon',
  EDU: 'Education',
  ENTERTAIN: 'Entertainment',
  EVENT_PLAN: 'Event planning and service',
  FINANCE: 'Finance and banking',
  GOVT: 'Public service',
  GROCERY: 'Food and groceries',
  HEALTH: 'Medical and health',
  HOTEL: 'Hotel and lodging',
  NONPROFIT: 'Charity',
  ONLINE_GAMBLING: 'Online gambling',
  OTC_DRUGS: 'Medicine without prescription',
  PHYSICAL_GAMBLING: 'Gambling on the spot',
  PROF_SERVICES: 'Professional services',
  RESTAURANT: 'Restaurant',
  RETAIL: 'Shopping and retail',
  TRAVEL: 'Travel and transportation',
  OTHER: 'Other business',
  NOT_A_BIZ: 'Not a business',
  UNDEFINED: 'Not set',
  UNKNOWN: 'Unknown industry',
};

/** What can be chosen, and what is set now even if it cannot. */
export function verticalChoices(current: BusinessVertical | '', raw: string | null) {
  return Object.entries(verticals)
    .filter(([value]) => value === current || (value !== 'UNDEFINED' && value !== 'UNKNOWN'))
    .map(([value, label]) => ({
      value,
      label: value === 'UNKNOWN' && raw !== null ? `${label}: ${raw}` : label,
    }));
}

export const verticalOf = (chosen: string | null): BusinessVertical | '' =>
  isVertical(chosen) ? chosen : '';

const isVertical = (value: string | null): value is BusinessVertical =>
  value !== null && value in verticals;
