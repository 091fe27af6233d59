import { graphqlEnum } from '../../lib/graphql-enum.ts';

export const OrganizationKind = graphqlEnum(
  'OrganizationKind',
  'Which side of the Hub an organization stands on.',
  {
    CLIENT: 'A business that owns WhatsApp Business numbers.',
    PARTNER: 'A software company that manages numbers for its clients.',
    OPERATOR: 'The company that runs this Hub.',
  },
);
export type OrganizationKind = keyof typeof OrganizationKind;

export const MembershipRole = graphqlEnum(
  'MembershipRole',
  'What a person may do in an organization. Clients and partners have OWNER and MEMBER, the operator has the other four.',
  {
    OWNER: 'Everything, including users, API keys, billing, cancellation and partner change.',
    MEMBER: 'Daily work: numbers, templates, profiles.',
    ADMIN: 'Operator staff: everything, including users.',
    SUPPORT: 'Operator staff: customers and tickets.',
    FINANCE: 'Operator staff: balances, payments and refunds.',
    AUDITOR: 'Operator staff: reads everything, changes nothing.',
  },
);
export type MembershipRole = keyof typeof MembershipRole;
