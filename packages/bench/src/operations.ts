import { encodeTypeId } from 'server/lib/type-id';
import type { Callers } from './callers.ts';
import { templateOperations } from './template-operations.ts';
import type { Targets } from './targets.ts';

/**
 * In which words a server is asked. The hand-written servers take our documents with uuids as ids;
 * PostGraphile's schema comes from the tables; the limit takes variables only.
 */
export type Dialect = 'hub' | 'handwritten' | 'postgraphile' | 'limit';

type Variables = Record<string, unknown>;

export interface Asked {
  document: string;
  variables: Variables;
}

export interface Operation {
  name: string;
  title: string;
  /** Who takes part; `hub-session` and `hub-twin` are our server asked otherwise. */
  contenders: readonly string[];
  changes: 'nothing' | 'names' | 'addresses' | 'notices';
  /** One list for each way to ask the same; the answers at one place must be equal. */
  requests(dialect: Dialect, targets: Targets, callers: Callers): Asked[];
}

const EVERYBODY = ['hub', 'limit', 'postgraphile', 'mercurius', 'yoga', 'plain'];
const WITH_TWIN = ['hub', 'hub-twin', ...EVERYBODY.slice(1)];
const WITH_SESSION = ['hub', 'hub-twin', 'hub-session', ...EVERYBODY.slice(1)];
const FASTEST = ['hub', 'limit', 'postgraphile', 'mercurius'];

const NEWEST = 'orderBy: { field: CREATED_AT, direction: DESC }';
const CARD =
  'id number displayName country accountStatus qualityRating partnerPermission createdAt';
const CARD_PLACE = 'pageInfo { hasNextPage endCursor }';

const page = (rest: string) => `query Page($first: Int!) {
  phoneNumbers(first: $first, ${NEWEST}) {
    nodes { ${CARD} waba { id name } client { id name } } ${CARD_PLACE} ${rest}
  }
}`;
const pageOfTables = (rest: string) => `query Page($first: Int!, $partner: UUID!) {
  phoneNumbers: allPhoneNumbers(first: $first, condition: { partnerId: $partner }, orderBy: [CREATED_AT_DESC, ROW_ID_DESC]) {
    nodes {
      id: rowId number displayName country accountStatus qualityRating partnerPermission createdAt
      waba: wabaByWabaId { id: rowId name } client: clientByClientId { id: rowId name }
    }
    ${CARD_PLACE} ${rest}
  }
}`;

function pageOperation(name: string, title: string, rest: string, contenders: string[]): Operation {
  return {
    name,
    title,
    contenders,
    changes: 'nothing',
    requests: (dialect, _targets, { partnerId }) => [
      dialect === 'postgraphile'
        ? { document: pageOfTables(rest), variables: { first: 50, partner: partnerId } }
        : { document: page(rest), variables: { first: 50 } },
    ],
  };
}

const WABA = `query Waba($id: ID!) {
  waba(id: $id) {
    id name currency
    phoneNumbers(first: 50) {
      nodes {
        id number displayName accountStatus qualityRating
        history(first: 10) { nodes { id kind previous current source at } }
      }
    }
  }
}`;
const WABA_OF_TABLES = `query Waba($id: UUID!) {
  waba: wabaByRowId(rowId: $id) {
    id: rowId name currency
    phoneNumbers: phoneNumbersByWabaId(first: 50, orderBy: [CREATED_AT_DESC, ROW_ID_DESC]) {
      nodes {
        id: rowId number displayName accountStatus qualityRating
        history: phoneNumberHistoriesByPhoneNumberId(first: 10, orderBy: [AT_DESC, ROW_ID_DESC]) {
          nodes { id: rowId kind previous current source at }
        }
      }
    }
  }
}`;

const DETAILS = `query Details($id: ID!) {
  phoneNumber(id: $id) {
    id metaId number country displayName accountStatus setupStatus connectionStatus qualityRating
    hostingPlatform accountMode isOfficialBusinessAccount throughputLevel partnerPermission plan
    billingStartedAt terminatesAt messagingWebhookUrl syncedAt createdAt
    waba { id name metaId currency accountReviewStatus }
    businessPortfolio { id name metaId messagingLimit verificationStatus phoneNumberCount }
    client { id name legalName }
    partner { id brandName }
    history(first: 10) { nodes { id kind previous current detail source actorName at } ${CARD_PLACE} }
  }
}`;
const DETAILS_OF_TABLES = `query Details($id: UUID!) {
  phoneNumber: phoneNumberByRowId(rowId: $id) {
    id: rowId metaId number country displayName accountStatus setupStatus connectionStatus
    qualityRating hostingPlatform accountMode isOfficialBusinessAccount throughputLevel
    partnerPermission plan billingStartedAt terminatesAt messagingWebhookUrl syncedAt createdAt
    waba: wabaByWabaId { id: rowId name metaId currency accountReviewStatus }
    businessPortfolio: businessPortfolioByBusinessPortfolioId {
      id: rowId name metaId messagingLimit verificationStatus phoneNumberCount
    }
    client: clientByClientId { id: rowId name legalName }
    partner: partnerByPartnerId { id: rowId brandName }
    history: phoneNumberHistoriesByPhoneNumberId(first: 10, orderBy: [AT_DESC, ROW_ID_DESC]) {
      nodes { id: rowId kind previous current detail source actorName at } ${CARD_PLACE}
    }
  }
}`;

const SEARCH = `query Search($search: String!) {
  phoneNumbers(first: 50, filter: { search: $search }, ${NEWEST}) {
    nodes { id number displayName accountStatus createdAt client { id name } } ${CARD_PLACE}
  }
}`;
const SEARCH_OF_TABLES = `query Search($search: String!, $partner: UUID!) {
  phoneNumbers: allPhoneNumbers(first: 50, condition: { partnerId: $partner }, filter: { searchText: { includes: $search } }, orderBy: [CREATED_AT_DESC, ROW_ID_DESC]) {
    nodes { id: rowId number displayName accountStatus createdAt client: clientByClientId { id: rowId name } }
    ${CARD_PLACE}
  }
}`;

const VIEWER = '{ viewer { organization { id name } } }';
const VIEWER_OF_TABLES = `query Viewer($hash: String!) {
  viewer: organizationApiKeyBySecretHash(secretHash: $hash) {
    organization: organizationByOrganizationId { id: rowId name }
  }
}`;

const HISTORY = `query History($id: ID!) {
  phoneNumber(id: $id) {
    id history(first: 50) { nodes { id kind previous current detail source actorName at } ${CARD_PLACE} }
  }
}`;
const HISTORY_OF_TABLES = `query History($id: UUID!) {
  phoneNumber: phoneNumberByRowId(rowId: $id) {
    id: rowId history: phoneNumberHistoriesByPhoneNumberId(first: 50, orderBy: [AT_DESC, ROW_ID_DESC]) {
      nodes { id: rowId kind previous current detail source actorName at } ${CARD_PLACE}
    }
  }
}`;

const AUDIT_LOG = `{
  auditEntries(first: 50) {
    nodes { id action subjectType actorName reason at } ${CARD_PLACE}
  }
}`;
const AUDIT_LOG_OF_TABLES = `query AuditLog($organization: UUID!) {
  auditEntries: allAuditEntries(first: 50, condition: { organizationId: $organization }, orderBy: [AT_DESC, ROW_ID_DESC]) {
    nodes { id: rowId action subjectType actorName reason at } ${CARD_PLACE}
  }
}`;

const RENAME = `mutation Rename($input: UpdateViewerInput!) {
  updateViewer(input: $input) { user { id name } }
}`;
const RENAME_OF_TABLES = `mutation Rename($user: UUID!, $organization: UUID!, $name: String!) {
  updateViewer: benchRenameUser(input: { userId: $user, organizationId: $organization, name: $name }) {
    user: result { id: rowId name }
  }
}`;

const SET_WEBHOOK = `mutation SetWebhook($input: SetMessagingWebhookInput!) {
  setMessagingWebhook(input: $input) { phoneNumber { id messagingWebhookUrl } }
}`;
const SET_WEBHOOK_OF_TABLES = `mutation SetWebhook($number: UUID!, $partner: UUID!, $url: String!, $organization: UUID!) {
  setMessagingWebhook: benchSetWebhook(input: { numberId: $number, partnerId: $partner, url: $url, organizationId: $organization }) {
    phoneNumber: result { id: rowId messagingWebhookUrl }
  }
}`;

/** One request for each of these objects. */
function about(
  prefix: string,
  ids: readonly string[],
  dialect: Dialect,
  documents: { own: string; ofTables: string },
): Asked[] {
  return ids.map((id) => ({
    document: dialect === 'postgraphile' ? documents.ofTables : documents.own,
    variables: { id: dialect === 'hub' ? encodeTypeId(prefix, id) : id },
  }));
}

export const operations: readonly Operation[] = [
  pageOperation('Q1', '50 numbers + waba + client + totalCount', 'totalCount', EVERYBODY),
  pageOperation('Q1n', 'the same without totalCount', '', WITH_TWIN),
  {
    name: 'Q2',
    title: 'a WABA, its numbers, 10 changes of each',
    contenders: WITH_TWIN,
    changes: 'nothing',
    requests: (dialect, { wabas }) =>
      about('waba', wabas, dialect, { own: WABA, ofTables: WABA_OF_TABLES }),
  },
  {
    name: 'Q3',
    title: 'viewer { organization { id name } }',
    contenders: WITH_SESSION,
    changes: 'nothing',
    requests: (dialect, _targets, { apiKeyHash }) => [
      dialect === 'postgraphile'
        ? { document: VIEWER_OF_TABLES, variables: { hash: apiKeyHash } }
        : { document: VIEWER, variables: {} },
    ],
  },
  {
    name: 'details',
    title: 'one number with all around it',
    contenders: FASTEST,
    changes: 'nothing',
    requests: (dialect, { numbers }) =>
      about('number', numbers, dialect, { own: DETAILS, ofTables: DETAILS_OF_TABLES }),
  },
  {
    name: 'history',
    title: 'what happened to a number, first 50',
    contenders: FASTEST,
    changes: 'nothing',
    requests: (dialect, { numbers }) =>
      about('number', numbers, dialect, { own: HISTORY, ofTables: HISTORY_OF_TABLES }),
  },
  {
    name: 'audit',
    title: 'the audit log of an organization, first 50',
    contenders: FASTEST,
    changes: 'nothing',
    requests: (dialect, _targets, { organizationId }) => [
      dialect === 'postgraphile'
        ? { document: AUDIT_LOG_OF_TABLES, variables: { organization: organizationId } }
        : { document: AUDIT_LOG, variables: { organization: organizationId } },
    ],
  },
  {
    name: 'search',
    title: 'text search over numbers, first 50',
    contenders: FASTEST,
    changes: 'nothing',
    requests: (dialect, { searches }, { partnerId }) =>
      searches.map((search) =>
        dialect === 'postgraphile'
          ? { document: SEARCH_OF_TABLES, variables: { search, partner: partnerId } }
          : { document: SEARCH, variables: { search } },
      ),
  },
  ...templateOperations,
  {
    name: 'M1',
    title: 'change a name by session, with its audit entry',
    contenders: WITH_TWIN,
    changes: 'names',
    // One for each person; the name comes with each request.
    requests: (dialect, _targets, { people, organizationId }) =>
      people.map(({ userId }) =>
        dialect === 'postgraphile'
          ? {
              document: RENAME_OF_TABLES,
              variables: { user: userId, organization: organizationId },
            }
          : { document: RENAME, variables: {} },
      ),
  },
  {
    name: 'M2',
    title: 'change where messages go: history, event, audit entry and job',
    contenders: FASTEST,
    changes: 'addresses',
    // One for each number; the address comes with each request.
    requests: (dialect, { shared }, { partnerId, organizationId }) =>
      shared.map((number) => {
        if (dialect === 'postgraphile') {
          const variables = { number, partner: partnerId, organization: organizationId };
          return { document: SET_WEBHOOK_OF_TABLES, variables };
        }
        const phoneNumberId = dialect === 'hub' ? encodeTypeId('number', number) : number;
        const input = { phoneNumberId, verifyToken: 'bench' };
        return { document: SET_WEBHOOK, variables: { input, organization: organizationId } };
      }),
  },
  {
    name: 'webhook',
    title: "intake of Meta's webhook: signature, notice, job",
    contenders: ['hub', 'limit'],
    changes: 'notices',
    requests: () => [],
  },
];
