import { graphqlEnum } from '../../lib/graphql-enum.ts';

export const SetupStatus = graphqlEnum('SetupStatus', 'The step of setting up a number.', {
  CREATED: 'Created in the Hub.',
  UNVERIFIED: 'Waits for the 6-digit code.',
  VERIFIED: 'Code entered.',
  REGISTERED: 'Registered at Meta.',
  READY: 'Set up.',
  NAME_REQUESTED: "The display name is in Meta's review.",
  CERTIFICATE_DECLINED: 'Meta declined the display name.',
  ERROR: 'Setting up failed.',
  PORTING_READY: 'Porting may start.',
  READY_FOR_MIGRATION: 'The old provider has let go; the code can be requested.',
  MIGRATION_CODE_REQUESTED: 'The code for porting was requested.',
  WAITING_FOR_MIGRATION_CODE: 'Waits for the code for porting.',
});
export type SetupStatus = keyof typeof SetupStatus;

export const AccountStatus = graphqlEnum(
  'AccountStatus',
  'What people see and filter by; computed from all facts of number, WABA, portfolio, billing, cancellation and porting.',
  {
    ONBOARDING: 'Being set up.',
    PENDING_MESSAGE_ON_BEHALF: 'The business has to accept the message-on-behalf request.',
    PENDING_BUSINESS_VERIFICATION: 'The business has to be verified at Meta.',
    PENDING_REGISTRATION: 'The number has to be verified and registered.',
    RUNNING: 'Sends and receives.',
    RESTRICTED: 'Meta limits or blocks it.',
    PORTING: 'On its way here from another provider.',
    ERROR: 'Something failed that somebody has to look at.',
    SUSPENDED: 'Outbound messages are blocked until a payment arrives.',
    PENDING_DELETION: 'Cancelled; works until the date in terminatesAt.',
    INACTIVE: 'Cancelled; can be reactivated.',
    DELETED: 'Gone.',
  },
);
export type AccountStatus = keyof typeof AccountStatus;

export const StatusReasonCode = graphqlEnum(
  'StatusReasonCode',
  'Why the account status is what it is.',
  {
    NUMBER_CREATED: 'Setting up has just begun.',
    WABA_IN_REVIEW: 'Meta reviews the account.',
    WABA_REJECTED: 'Meta rejected the account.',
    MESSAGE_ON_BEHALF_MISSING: 'The request waits in Business Manager.',
    MESSAGE_ON_BEHALF_DENIED: 'The request was refused.',
    BUSINESS_NOT_VERIFIED: 'Business verification was not started.',
    BUSINESS_VERIFICATION_PENDING: 'Business verification is in review.',
    BUSINESS_VERIFICATION_FAILED: 'Business verification failed.',
    PHONE_NOT_VERIFIED: 'The 6-digit code was not entered.',
    NOT_REGISTERED: 'The number is not registered at Meta.',
    DISCONNECTED: 'The number is disconnected at Meta.',
    QUALITY_LOW: 'Meta rates the quality low.',
    RATE_LIMITED: 'Meta limits the rate.',
    META_RESTRICTED: 'Meta restricts the number.',
    META_BANNED: 'Meta banned the number.',
    NAME_DECLINED: 'Meta declined the display name.',
    SETUP_ERROR: 'Setting up failed.',
    PORTING_IN_PROGRESS: 'Porting is under way.',
    PORTING_NEEDS_CODE: 'Porting waits for the 6-digit code.',
    UNPAID: 'A payment is due.',
    CLIENT_SUSPENDED: 'The operator suspended the client.',
    CANCELLATION_PENDING: 'Cancelled; works until the termination date.',
    CANCELLED: 'Cancelled.',
    DELETED_AT_META: 'The number no longer exists at Meta.',
    DELETED: 'Deleted.',
    MIGRATED_AWAY: 'The number moved to another provider.',
  },
);
export type StatusReasonCode = keyof typeof StatusReasonCode;

export const StatusActor = graphqlEnum('StatusActor', 'Who has to act.', {
  CLIENT: 'The business that owns the number.',
  PARTNER: 'The partner.',
  OPERATOR: 'The company that runs the Hub.',
  META: 'Meta.',
  HUB: 'The Hub; nobody has to act.',
});
export type StatusActor = keyof typeof StatusActor;

export const ActivationState = graphqlEnum('ActivationState', 'Where an activation step stands.', {
  DONE: 'Done.',
  WAITING: 'Somebody has to act or decide.',
  NOT_STARTED: 'Not started.',
  NOT_APPLICABLE: 'Not needed.',
  FAILED: 'Failed.',
});
export type ActivationState = keyof typeof ActivationState;

export const ConnectionStatus = graphqlEnum('ConnectionStatus', "The number's state at Meta.", {
  PENDING: 'Pending.',
  CONNECTED: 'Connected: may send.',
  DISCONNECTED: 'Disconnected.',
  FLAGGED: 'Flagged for low quality.',
  RESTRICTED: 'Restricted.',
  RATE_LIMITED: 'Rate limited.',
  BANNED: 'Banned.',
  MIGRATED: 'Moved to another account.',
  DELETED: 'Deleted.',
  UNVERIFIED: 'Not verified.',
  UNKNOWN: 'A value that the Hub does not know; see the raw field.',
});
export type ConnectionStatus = keyof typeof ConnectionStatus;

export const QualityRating = graphqlEnum(
  'QualityRating',
  'How customers received recent messages, rated by Meta.',
  {
    GREEN: 'High.',
    YELLOW: 'Medium.',
    RED: 'Low.',
    UNKNOWN: 'Not yet rated.',
  },
);
export type QualityRating = keyof typeof QualityRating;

export const HostingPlatform = graphqlEnum('HostingPlatform', 'Where the number is hosted.', {
  CLOUD_API: "Meta's Cloud API.",
  ON_PREMISE: 'On-premise API (legacy).',
  UNKNOWN: 'Not known.',
});
export type HostingPlatform = keyof typeof HostingPlatform;

export const AccountMode = graphqlEnum('AccountMode', "Meta's mode of the number.", {
  LIVE: 'Live.',
  SANDBOX: 'Limited until the business is verified.',
  UNKNOWN: 'Not known.',
});
export type AccountMode = keyof typeof AccountMode;

export const PartnerPermission = graphqlEnum(
  'PartnerPermission',
  "Partner API Key Permission: whether the partner may generate the number's API key.",
  {
    SHARED: 'The client shared it.',
    MISSING: 'Not shared.',
  },
);
export type PartnerPermission = keyof typeof PartnerPermission;

export const NumberPlan = graphqlEnum('NumberPlan', 'Monthly plan of a number.', {
  BASIC: 'Basic.',
  REGULAR: 'Regular.',
  PREMIUM: 'Premium.',
  HIGH_THROUGHPUT: 'High throughput.',
});
export type NumberPlan = keyof typeof NumberPlan;

export const VerificationMethod = graphqlEnum(
  'VerificationMethod',
  'How the 6-digit code reaches the number.',
  {
    SMS: 'Text message.',
    VOICE: 'Voice call.',
  },
);
export type VerificationMethod = keyof typeof VerificationMethod;

export const HistoryKind = graphqlEnum('HistoryKind', 'What changed.', {
  CREATED: 'The number was added.',
  ACCOUNT_STATUS: 'Account status.',
  QUALITY: 'Quality rating.',
  MESSAGING_LIMIT: 'Messaging limit of the portfolio.',
  DISPLAY_NAME: 'Display name.',
  CONNECTION: 'State at Meta.',
  PARTNER_PERMISSION: 'Partner permission.',
  DISPLAY_NAME_REQUEST: 'Another display name was asked for, approved or rejected.',
  PIN: 'Two-step verification PIN; both values are always null.',
  PROFILE: 'Business profile; the detail names the fields.',
  COMMERCE_SETTINGS: 'Catalogue or cart.',
  API_KEY: 'API key: its start and end, null when it was revoked.',
  MESSAGING_WEBHOOK: 'Where messages are delivered.',
  CANCELLATION: 'Cancellation of the subscription, and what became of it.',
  INBOX: 'The inbox add-on.',
  ACCOUNT_RESTRICTION:
    'What Meta did to the WhatsApp Business Account: `LIMITED` (messaging goes on), `RESTRICTED`, `DISABLE_SCHEDULED` or `DISABLED`; null while it does nothing. The detail names the measures.',
  ACCOUNT_VIOLATION: 'A policy of Meta that the WhatsApp Business Account violates.',
  ACCOUNT_REVIEW: "What Meta's review of the WhatsApp Business Account decided.",
  ACCOUNT_NOTICE:
    'Another thing that Meta told of the WhatsApp Business Account or the number, such as a lost profile picture.',
});
export type HistoryKind = keyof typeof HistoryKind;

export const HistorySource = graphqlEnum('HistorySource', 'Where the change came from.', {
  META: 'Meta.',
  HUB: 'The Hub itself.',
  CLIENT: 'Somebody at the client.',
  PARTNER: 'Somebody at the partner.',
  OPERATOR: "Somebody of the operator's staff.",
});
export type HistorySource = keyof typeof HistorySource;

export const DisplayNameRequestStatus = graphqlEnum(
  'DisplayNameRequestStatus',
  "Meta's decision about another display name.",
  {
    PENDING: 'In review.',
    APPROVED: 'Approved.',
    REJECTED: 'Rejected.',
  },
);
export type DisplayNameRequestStatus = keyof typeof DisplayNameRequestStatus;

export const DisplayNameRejectionReason = graphqlEnum(
  'DisplayNameRejectionReason',
  'Why Meta rejected a display name.',
  {
    NAME_EMPLOYEE_ISSUE: 'It is the name of somebody who works for the business.',
    NAME_ENDCLIENT_NOTRELATED: 'It has no visible relation to the business.',
    NAME_FORMAT_UNACCEPTABLE: 'It is written in a way that Meta does not accept.',
    NAME_INDIVIDUAL_ISSUE: 'It is the name of a private person.',
    NAME_NOT_CONSISTENT: 'It differs from how the business calls itself elsewhere.',
    UNKNOWN: 'Meta gave another reason or none.',
  },
);
export type DisplayNameRejectionReason = keyof typeof DisplayNameRejectionReason;

export const DisplayNameRegistration = graphqlEnum(
  'DisplayNameRegistration',
  'How far an approved display name is from being in force.',
  {
    WAITING: 'The Hub registers the number again by itself.',
    NEEDS_PIN: 'The Hub keeps no PIN of the number: somebody has to set one.',
    PIN_DOUBTFUL:
      'Meta told that the PIN was changed past the Hub, so the Hub does not use the kept one: somebody has to set it again.',
    PIN_REFUSED: 'Meta refused the PIN that the Hub keeps: somebody has to set another.',
    BLOCKED:
      'Meta takes no registrations of the number for 72 hours. The Hub does not try again by itself, for that would prolong the block.',
    FAILED: 'Meta refused to register the number; see failure.',
    LAPSED: 'The number was not registered within 14 days. The name has to be asked for again.',
    DONE: 'The name is in force.',
  },
);
export type DisplayNameRegistration = keyof typeof DisplayNameRegistration;
