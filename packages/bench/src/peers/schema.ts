/** The part of our schema that the operations ask for; ids are uuids. */
export const typeDefs = /* GraphQL */ `
  scalar DateTime
  enum PhoneNumberOrderField {
    CREATED_AT
  }
  enum OrderDirection {
    ASC
    DESC
  }
  input PhoneNumberOrder {
    field: PhoneNumberOrderField!
    direction: OrderDirection = ASC
  }
  input PhoneNumberFilter {
    search: String
  }
  input SetMessagingWebhookInput {
    phoneNumberId: ID!
    url: String
    verifyToken: String
  }
  input UpdateViewerInput {
    name: String!
  }

  type Query {
    phoneNumbers(
      first: Int!
      filter: PhoneNumberFilter
      orderBy: PhoneNumberOrder
    ): PhoneNumberConnection!
    phoneNumber(id: ID!): PhoneNumber
    waba(id: ID!): Waba
    viewer: Viewer!
    auditEntries(first: Int!): AuditEntryConnection!
  }
  type Mutation {
    updateViewer(input: UpdateViewerInput!): UpdateViewerPayload!
    setMessagingWebhook(input: SetMessagingWebhookInput!): SetMessagingWebhookPayload!
  }

  type PageInfo {
    hasNextPage: Boolean!
    endCursor: String
  }
  type PhoneNumberConnection {
    nodes: [PhoneNumber!]!
    pageInfo: PageInfo!
    totalCount: Int!
  }
  type PhoneNumber {
    id: ID!
    metaId: String
    number: String!
    country: String
    displayName: String
    accountStatus: String!
    setupStatus: String!
    connectionStatus: String
    qualityRating: String
    hostingPlatform: String
    accountMode: String
    isOfficialBusinessAccount: Boolean
    throughputLevel: String
    partnerPermission: String!
    plan: String!
    billingStartedAt: DateTime
    terminatesAt: DateTime
    messagingWebhookUrl: String
    syncedAt: DateTime
    createdAt: DateTime!
    waba: Waba!
    businessPortfolio: BusinessPortfolio
    client: Client!
    partner: Partner
    history(first: Int!): HistoryEntryConnection!
  }
  type HistoryEntryConnection {
    nodes: [HistoryEntry!]!
    pageInfo: PageInfo!
  }
  type HistoryEntry {
    id: ID!
    kind: String!
    previous: String
    current: String
    detail: String
    source: String!
    actorName: String
    at: DateTime!
  }
  type AuditEntryConnection {
    nodes: [AuditEntry!]!
    pageInfo: PageInfo!
  }
  type AuditEntry {
    id: ID!
    action: String!
    subjectType: String!
    actorName: String!
    reason: String
    at: DateTime!
  }
  type Waba {
    id: ID!
    name: String!
    metaId: String!
    currency: String
    accountReviewStatus: String
    phoneNumbers(first: Int!): PhoneNumberConnection!
  }
  type BusinessPortfolio {
    id: ID!
    name: String!
    metaId: String!
    messagingLimit: String
    verificationStatus: String
    phoneNumberCount: Int!
  }
  type Client {
    id: ID!
    name: String!
    legalName: String!
  }
  type Partner {
    id: ID!
    brandName: String!
  }
  type Organization {
    id: ID!
    name: String!
  }
  type Viewer {
    organization: Organization!
  }
  type User {
    id: ID!
    name: String!
  }
  type SetMessagingWebhookPayload {
    phoneNumber: PhoneNumber
  }
  type UpdateViewerPayload {
    user: User
  }
`;
