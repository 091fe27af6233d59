/** What the server answers to who is signed in, as somebody of this kind of organization. */
export function shellOf(kind: 'CLIENT' | 'PARTNER' | 'OPERATOR', role = 'MEMBER') {
  const organization = {
    __typename: 'Organization',
    id: 'org_1',
    name: 'Nordwind',
    slug: 'nordwind',
    kind,
    requiresTemplateReview: false,
  };
  return {
    viewer: {
      __typename: 'Viewer',
      user: {
        __typename: 'User',
        id: 'user_1',
        name: 'Jonas Keller',
        email: 'j@nordwind.example',
        hasSingleKeyShortcuts: true,
      },
      role,
      organization,
      memberships: [{ __typename: 'Membership', id: 'member_1', role, organization }],
    },
  };
}

/** So many numbers, +1 415 555 0100 and following. */
export function numbersPage(count: number) {
  return {
    data: {
      phoneNumbers: {
        __typename: 'PhoneNumberConnection',
        nodes: Array.from({ length: count }, (_, index) => ({
          __typename: 'PhoneNumber',
          id: `number_${index}`,
          number: `+141555501${String(index).padStart(2, '0')}`,
          formattedNumber: `+1 415 555 01${String(index).padStart(2, '0')}`,
          country: 'US',
          displayName: `Nordwind ${index}`,
          qualityRating: 'GREEN',
          messagingLimit: 'TIER_10K',
          partnerPermission: 'SHARED',
          partnerPermissionSince: '2026-03-02T09:00:00Z',
          partner: null,
          permissionConsent: null,
          client: { __typename: 'Client', id: 'client_1', name: 'Nordwind', legalName: 'Nordwind' },
          activation: {
            __typename: 'Activation',
            messageOnBehalf: 'DONE',
            businessVerification: 'DONE',
            numberRegistration: 'DONE',
          },
          waba: { __typename: 'Waba', id: 'waba_1' },
          tags: [],
          accountStatus: 'RUNNING',
          statusReasons: [],
        })),
        pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
        totalCount: count,
        totalCountIsCapped: false,
      },
    },
  };
}
