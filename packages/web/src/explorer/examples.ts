/** What the explorer opens with. A test holds every one against schema.graphql. */
export const examples: { query: string; variables?: string }[] = [
  {
    query: `# Who am I, and as whom do I ask?
query WhoAmI {
  viewer {
    role
    user {
      name
      email
    }
    organization {
      name
      kind
    }
  }
}
`,
  },
  {
    query: `# The first numbers, newest first. Ask for the next page with after: endCursor.
query FirstNumbers($first: Int!, $after: String) {
  phoneNumbers(first: $first, after: $after, orderBy: { field: CREATED_AT, direction: DESC }) {
    totalCount
    nodes {
      id
      number
      displayName
      accountStatus
      qualityRating
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
`,
    variables: '{ "first": 10 }',
  },
  {
    query: `# Numbers that somebody must act on, with the reason, the next step and who takes it.
query NumbersThatNeedAction {
  phoneNumbers(
    first: 20
    filter: {
      accountStatus: [
        PENDING_MESSAGE_ON_BEHALF
        PENDING_BUSINESS_VERIFICATION
        PENDING_REGISTRATION
        RESTRICTED
        ERROR
        SUSPENDED
      ]
    }
  ) {
    nodes {
      number
      accountStatus
      statusReasons {
        code
        message
        nextStep
        actor
      }
    }
  }
}
`,
  },
  {
    query: `# Ask Meta for fresh facts about a WhatsApp Business Account.
mutation Sync($input: SyncWabaInput!) {
  syncWaba(input: $input) {
    waba {
      id
      syncState
      syncedAt
    }
    userErrors {
      code
      message
      path
    }
  }
}
`,
    variables: '{ "input": { "wabaId": "waba_…" } }',
  },
];
