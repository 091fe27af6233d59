/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { type SkipToken, useMutation, useQuery } from '@apollo/client/react';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Accepting an invitation. */
export type AcceptInvitationInput = {
  /** Full name, 1 to 100 characters. */
  readonly name: string;
  /** A new password of 10 to 200 characters, or the present one where an account exists. */
  readonly password: string;
  /** The link's token. */
  readonly token: string;
};

/** Meta's mode of the number. */
export type AccountMode =
  /** Live. */
  | 'LIVE'
  /** Limited until the business is verified. */
  | 'SANDBOX'
  /** Not known. */
  | 'UNKNOWN';

/** Meta's review of the account. */
export type AccountReviewStatus =
  /** Approved. */
  | 'APPROVED'
  /** Put off. */
  | 'DEFERRED'
  /** In review. */
  | 'PENDING'
  /** Rejected. */
  | 'REJECTED'
  /** A value that the Hub does not know; see the raw field. */
  | 'UNKNOWN';

/** What people see and filter by; computed from all facts of number, WABA, portfolio, billing, cancellation and porting. */
export type AccountStatus =
  /** Gone. */
  | 'DELETED'
  /** Something failed that somebody has to look at. */
  | 'ERROR'
  /** Cancelled; can be reactivated. */
  | 'INACTIVE'
  /** Being set up. */
  | 'ONBOARDING'
  /** The business has to be verified at Meta. */
  | 'PENDING_BUSINESS_VERIFICATION'
  /** Cancelled; works until the date in terminatesAt. */
  | 'PENDING_DELETION'
  /** The business has to accept the message-on-behalf request. */
  | 'PENDING_MESSAGE_ON_BEHALF'
  /** The number has to be verified and registered. */
  | 'PENDING_REGISTRATION'
  /** On its way here from another provider. */
  | 'PORTING'
  /** Meta limits or blocks it. */
  | 'RESTRICTED'
  /** Sends and receives. */
  | 'RUNNING'
  /** Outbound messages are blocked until a payment arrives. */
  | 'SUSPENDED';

/** Where an activation step stands. */
export type ActivationState =
  /** Done. */
  | 'DONE'
  /** Failed. */
  | 'FAILED'
  /** Not needed. */
  | 'NOT_APPLICABLE'
  /** Not started. */
  | 'NOT_STARTED'
  /** Somebody has to act or decide. */
  | 'WAITING';

/** What kind of caller acted. */
export type AuditActorKind =
  /** A program with an API key of an organization. */
  | 'API_KEY'
  /** The Hub itself, at its time. */
  | 'HUB'
  /** Meta, by a notice. */
  | 'META'
  /** A person. */
  | 'USER';

/** Which entries; all conditions must hold, a list means any of it. */
export type AuditEntryFilter = {
  /** Mutations, e.g. `removeMember`. */
  readonly action?: ReadonlyArray<string> | null | undefined;
  /** Kind of caller. */
  readonly actorKind?: ReadonlyArray<AuditActorKind> | null | undefined;
  /** True: what people and keys of the workspace did, also in the logs of others. By default what stands in the log of the workspace; for the operator, in all logs. */
  readonly isByUs?: boolean | null | undefined;
  /** In the log of one organization. */
  readonly organizationId?: string | null | undefined;
  /** From this time on. */
  readonly since?: string | null | undefined;
  /** Acts on one object, by its id. */
  readonly subjectId?: string | null | undefined;
  /** Types of objects, e.g. `PhoneNumber`. */
  readonly subjectType?: ReadonlyArray<string> | null | undefined;
  /** Before this time. */
  readonly until?: string | null | undefined;
  /** Acts of one person. */
  readonly userId?: string | null | undefined;
};

/** State of Meta's business verification. */
export type BusinessVerificationStatus =
  /** Expired. */
  | 'EXPIRED'
  /** Failed. */
  | 'FAILED'
  /** Not eligible. */
  | 'INELIGIBLE'
  /** Not started. */
  | 'NOT_VERIFIED'
  /** In review at Meta. */
  | 'PENDING'
  /** Meta asks for more documents. */
  | 'PENDING_NEED_MORE_INFO'
  /** Started, documents not yet submitted. */
  | 'PENDING_SUBMISSION'
  /** Rejected. */
  | 'REJECTED'
  /** Taken back by Meta. */
  | 'REVOKED'
  /** A value that the Hub does not know; see the raw field. */
  | 'UNKNOWN'
  /** Verified. */
  | 'VERIFIED';

/** Something that a caller may be allowed to do to an object. */
export type CapabilityAction =
  /** Activate the inbox for the number. */
  | 'ACTIVATE_INBOX'
  /** Add a number by embedded signup. */
  | 'ADD_NUMBER'
  /** Cancel the subscription of the number. */
  | 'CANCEL_NUMBER'
  /** Show or hide catalogue and cart. */
  | 'CHANGE_COMMERCE_SETTINGS'
  /** Ask Meta for another display name. */
  | 'CHANGE_DISPLAY_NAME'
  /** Edit the business profile. */
  | 'EDIT_PROFILE'
  /** Export the numbers as CSV. */
  | 'EXPORT_NUMBERS'
  /** Generate the number's API key. */
  | 'GENERATE_API_KEY'
  /** Move a number here from another provider. */
  | 'IMPORT_NUMBER'
  /** Invite and remove people. */
  | 'MANAGE_MEMBERS'
  /** Create and revoke API keys of the organization. */
  | 'MANAGE_ORGANIZATION_API_KEYS'
  /** Read and export the audit log. */
  | 'READ_AUDIT_LOG'
  /** Register the number again for an approved display name. */
  | 'REGISTER_DISPLAY_NAME'
  /** Set the number's two-step verification PIN. */
  | 'SET_PIN'
  /** Fetch Meta's current facts now. */
  | 'SYNC'
  /** Open Signals. */
  | 'USE_SIGNALS';

/** A person's new role. */
export type ChangeMemberRoleInput = {
  /** Id, member_…. */
  readonly membershipId: string;
  /** One of the roles of the organization's kind. */
  readonly role: MembershipRole;
};

/** Whether the client is served. */
export type ClientStatus =
  /** Served. */
  | 'ACTIVE'
  /** Left; kept for the records. */
  | 'CLOSED'
  /** Blocked by the operator; numbers do not send. */
  | 'SUSPENDED';

/** Proof that the new address is in the hands of the caller. */
export type ConfirmEmailChangeInput = {
  /** Token of the link in the letter to the new address. */
  readonly linkToken: string;
};

/** The number's state at Meta. */
export type ConnectionStatus =
  /** Banned. */
  | 'BANNED'
  /** Connected: may send. */
  | 'CONNECTED'
  /** Deleted. */
  | 'DELETED'
  /** Disconnected. */
  | 'DISCONNECTED'
  /** Flagged for low quality. */
  | 'FLAGGED'
  /** Moved to another account. */
  | 'MIGRATED'
  /** Pending. */
  | 'PENDING'
  /** Rate limited. */
  | 'RATE_LIMITED'
  /** Restricted. */
  | 'RESTRICTED'
  /** A value that the Hub does not know; see the raw field. */
  | 'UNKNOWN'
  /** Not verified. */
  | 'UNVERIFIED';

/** The client's consent. */
export type ConsentStatus =
  /** Not yet signed. */
  | 'MISSING'
  /** Signed. */
  | 'SIGNED';

/** A new API key of the workspace. */
export type CreateOrganizationApiKeyInput = {
  /** When it stops working; never by default. */
  readonly expiresAt?: string | null | undefined;
  /** Addresses and CIDR ranges it may be used from, at most 50; anywhere by default. */
  readonly ipAllowList?: ReadonlyArray<string> | null | undefined;
  /** What it is for, 1 to 100 characters. */
  readonly name: string;
  /** What it may be used for; at least one. */
  readonly scopes: ReadonlyArray<OrganizationApiKeyScope>;
};

/** ISO 4217 currency of prices. */
export type CurrencyCode =
  /** Euro. */
  | 'EUR'
  /** US dollar. */
  | 'USD';

/** Why Meta rejected a display name. */
export type DisplayNameRejectionReason =
  /** It is the name of somebody who works for the business. */
  | 'NAME_EMPLOYEE_ISSUE'
  /** It has no visible relation to the business. */
  | 'NAME_ENDCLIENT_NOTRELATED'
  /** It is written in a way that Meta does not accept. */
  | 'NAME_FORMAT_UNACCEPTABLE'
  /** It is the name of a private person. */
  | 'NAME_INDIVIDUAL_ISSUE'
  /** It differs from how the business calls itself elsewhere. */
  | 'NAME_NOT_CONSISTENT'
  /** Meta gave another reason or none. */
  | 'UNKNOWN';

/** Meta's decision about another display name. */
export type DisplayNameRequestStatus =
  /** Approved. */
  | 'APPROVED'
  /** In review. */
  | 'PENDING'
  /** Rejected. */
  | 'REJECTED';

/** What happened. Programs outside of GraphQL know the types as `number.created` and so on. */
export type EventType =
  /** Meta sent an alert about an account or a number. */
  | 'ACCOUNT_ALERT'
  /** Meta restricted an account, or lifted the restriction. */
  | 'ACCOUNT_RESTRICTION'
  /** Meta's review of an account was decided. */
  | 'ACCOUNT_REVIEW_CHANGED'
  /** Meta told of another change of an account, such as a partner added. */
  | 'ACCOUNT_UPDATED'
  /** Meta found that an account violates its policies. */
  | 'ACCOUNT_VIOLATION'
  /** A client was created. */
  | 'CLIENT_CREATED'
  /** An invoice was written. */
  | 'INVOICE_CREATED'
  /** An API key of a number was generated; the one before is void. */
  | 'NUMBER_API_KEY_GENERATED'
  /** A cancellation took effect: the number is inactive. */
  | 'NUMBER_CANCELLATION_PROCESSED'
  /** The subscription of a number was cancelled. */
  | 'NUMBER_CANCELLATION_REQUESTED'
  /** A cancellation was withdrawn. */
  | 'NUMBER_CANCELLATION_WITHDRAWN'
  /** Catalogue or cart of a number were shown or hidden. */
  | 'NUMBER_COMMERCE_SETTINGS_CHANGED'
  /** A number was added. */
  | 'NUMBER_CREATED'
  /** The display name, or a request to change it, changed. */
  | 'NUMBER_DISPLAY_NAME_CHANGED'
  /** The messaging limit changed. */
  | 'NUMBER_LIMIT_CHANGED'
  /** A number left sandbox mode. */
  | 'NUMBER_LIVE'
  /** A client shared a number with its partner. */
  | 'NUMBER_PERMISSION_GRANTED'
  /** A partner asked for permission for a number. */
  | 'NUMBER_PERMISSION_REQUESTED'
  /** A client took the permission back. */
  | 'NUMBER_PERMISSION_REVOKED'
  /** A porting went a step further. */
  | 'NUMBER_PORTING_CHANGED'
  /** The business profile of a number changed. */
  | 'NUMBER_PROFILE_CHANGED'
  /** The quality rating changed. */
  | 'NUMBER_QUALITY_CHANGED'
  /** A number is registered and set up. */
  | 'NUMBER_READY'
  /** A number could not be registered again for an approved display name, so somebody must act. */
  | 'NUMBER_REGISTRATION_FAILED'
  /** A number can send and receive. */
  | 'NUMBER_RUNNING'
  /** The PIN of a number was changed, or its reset was asked for. */
  | 'NUMBER_SECURITY_CHANGED'
  /** The account status, or the state at Meta, changed. */
  | 'NUMBER_STATUS_CHANGED'
  /** A partner accepted or rejected a partner change. */
  | 'PARTNER_CHANGE_DECIDED'
  /** A client moved to another partner. */
  | 'PARTNER_CHANGE_EXECUTED'
  /** A client asked for another partner. */
  | 'PARTNER_CHANGE_REQUESTED'
  /** A partner no longer pays for a client's number. */
  | 'PAYMENT_REVOCATION_EFFECTIVE'
  /** A partner gave notice to pay for a client's number. */
  | 'PAYMENT_REVOCATION_REQUESTED'
  /** A partner withdrew its notice. */
  | 'PAYMENT_REVOCATION_WITHDRAWN'
  /** A refund was paid. */
  | 'REFUND_COMPLETED'
  /** Meta changed the category of a template. */
  | 'TEMPLATE_CATEGORY_CHANGED'
  /** The quality of a template changed. */
  | 'TEMPLATE_QUALITY_CHANGED'
  /** The status of a template changed. */
  | 'TEMPLATE_STATUS_CHANGED'
  /** A support ticket got an answer or another state. */
  | 'TICKET_UPDATED'
  /** A balance fell below the chosen level. */
  | 'WALLET_LOW'
  /** Sending is possible again after a payment. */
  | 'WALLET_RESTORED'
  /** Sending is blocked: nothing is left or an invoice is unpaid. */
  | 'WALLET_SUSPENDED'
  /** Funds were added. */
  | 'WALLET_TOPPED_UP'
  /** A test that somebody sent. */
  | 'WEBHOOK_TEST';

/** Which changes of a number's life; all conditions must hold. */
export type HistoryFilter = {
  /** What changed; any of it. */
  readonly kind?: ReadonlyArray<HistoryKind> | null | undefined;
  /** Where it came from; any of it. */
  readonly source?: ReadonlyArray<HistorySource> | null | undefined;
};

/** What changed. */
export type HistoryKind =
  /** Account status. */
  | 'ACCOUNT_STATUS'
  /** API key. */
  | 'API_KEY'
  /** Catalogue or cart. */
  | 'COMMERCE_SETTINGS'
  /** State at Meta. */
  | 'CONNECTION'
  /** The number was added. */
  | 'CREATED'
  /** Display name. */
  | 'DISPLAY_NAME'
  /** Another display name was asked for, approved or rejected. */
  | 'DISPLAY_NAME_REQUEST'
  /** Messaging limit of the portfolio. */
  | 'MESSAGING_LIMIT'
  /** Partner permission. */
  | 'PARTNER_PERMISSION'
  /** Two-step verification PIN; both values are always null. */
  | 'PIN'
  /** Business profile; the detail names the fields. */
  | 'PROFILE'
  /** Quality rating. */
  | 'QUALITY';

/** Where the change came from. */
export type HistorySource =
  /** Somebody at the client. */
  | 'CLIENT'
  /** The Hub itself. */
  | 'HUB'
  /** Meta. */
  | 'META'
  /** Somebody of the operator's staff. */
  | 'OPERATOR'
  /** Somebody at the partner. */
  | 'PARTNER';

/** Where the number is hosted. */
export type HostingPlatform =
  /** Meta's Cloud API. */
  | 'CLOUD_API'
  /** On-premise API (legacy). */
  | 'ON_PREMISE'
  /** Not known. */
  | 'UNKNOWN';

/** Whether an invitation can be accepted. */
export type InvitationState =
  /** The link is too old; the invitation can be sent again. */
  | 'EXPIRED'
  /** The link works. */
  | 'PENDING';

/** Whom to invite. */
export type InviteMemberInput = {
  /** E-mail address, at most 254 characters. */
  readonly email: string;
  /** Full name, 1 to 100 characters. */
  readonly name: string;
  /** One of the roles of the organization's kind. */
  readonly role: MembershipRole;
};

/** What a person may do in an organization. Clients and partners have OWNER and MEMBER, the operator has the other four. */
export type MembershipRole =
  /** Operator staff: everything, including users. */
  | 'ADMIN'
  /** Operator staff: reads everything, changes nothing. */
  | 'AUDITOR'
  /** Operator staff: balances, payments and refunds. */
  | 'FINANCE'
  /** Daily work: numbers, templates, profiles. */
  | 'MEMBER'
  /** Everything, including users, API keys, billing, cancellation and partner change. */
  | 'OWNER'
  /** Operator staff: customers and tickets. */
  | 'SUPPORT';

/** Permission to message on behalf of the business. */
export type MessageOnBehalfStatus =
  /** Accepted. */
  | 'APPROVED'
  /** Refused by the business. */
  | 'DENIED'
  /** Not needed: the account is SHARED. */
  | 'NOT_APPLICABLE'
  /** Refused by Meta. */
  | 'REJECTED'
  /** Waiting for the business to accept it in Business Manager. */
  | 'SUBMITTED';

/** How many customers the business may write to first in 24 hours; shared by all numbers of the portfolio. */
export type MessagingLimit =
  /** 2,000 customers. */
  | 'TIER_2K'
  /** 10,000 customers. */
  | 'TIER_10K'
  /** 50 customers. */
  | 'TIER_50'
  /** 100,000 customers. */
  | 'TIER_100K'
  /** 250 customers. */
  | 'TIER_250'
  /** No limit. */
  | 'TIER_UNLIMITED'
  /** Not known; see the raw field. */
  | 'UNKNOWN';

/** Monthly plan of a number. */
export type NumberPlan =
  /** Basic. */
  | 'BASIC'
  /** High throughput. */
  | 'HIGH_THROUGHPUT'
  /** Premium. */
  | 'PREMIUM'
  /** Regular. */
  | 'REGULAR';

/** Direction of a list. */
export type OrderDirection =
  /** Smallest or oldest first. */
  | 'ASC'
  /** Largest or newest first. */
  | 'DESC';

/** What a key may be used for. */
export type OrganizationApiKeyScope =
  /** Queries. */
  | 'READ'
  /** Mutations. */
  | 'WRITE';

/** Whether a key works. */
export type OrganizationApiKeyState =
  /** It works. */
  | 'ACTIVE'
  /** Its time is over. */
  | 'EXPIRED'
  /** Somebody revoked it. */
  | 'REVOKED';

/** Which side of the Hub an organization stands on. */
export type OrganizationKind =
  /** A business that owns WhatsApp Business numbers. */
  | 'CLIENT'
  /** The company that runs this Hub. */
  | 'OPERATOR'
  /** A software company that manages numbers for its clients. */
  | 'PARTNER';

/** Partner API Key Permission: whether the partner may generate the number's API key. */
export type PartnerPermission =
  /** Not shared. */
  | 'MISSING'
  /** The client shared it. */
  | 'SHARED';

/** The partner's own plan. */
export type PartnerPlan =
  /** Growth. */
  | 'GROWTH'
  /** Premium. */
  | 'PREMIUM';

/** Who pays for a client's numbers. */
export type PaymentModel =
  /** Each client pays directly. */
  | 'DIRECT_PAID'
  /** The partner pays for its clients. */
  | 'PARTNER_PAID';

/** Which numbers; all conditions must hold, a list means any of it. */
export type PhoneNumberFilter = {
  /** Account status. */
  readonly accountStatus?: ReadonlyArray<AccountStatus> | null | undefined;
  /** Of one business portfolio. */
  readonly businessPortfolioId?: string | null | undefined;
  /** Of one client. */
  readonly clientId?: string | null | undefined;
  /** ISO 3166 alpha-2 codes. */
  readonly country?: ReadonlyArray<string> | null | undefined;
  /** Partner API Key Permission. */
  readonly partnerPermission?: PartnerPermission | null | undefined;
  /** Quality rating. */
  readonly qualityRating?: ReadonlyArray<QualityRating> | null | undefined;
  /** Text in number, display name, client name, legal name or Meta ids; case and accents do not matter. `0151 234` finds `+49151234…`. */
  readonly search?: string | null | undefined;
  /** Of one WhatsApp Business Account. */
  readonly wabaId?: string | null | undefined;
};

/** Order of a list of numbers. */
export type PhoneNumberOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** What to sort by. */
  readonly field: PhoneNumberOrderField;
};

/** What a list of numbers is sorted by. */
export type PhoneNumberOrderField =
  /** The name of the account status. */
  | 'ACCOUNT_STATUS'
  /** When it was added. */
  | 'CREATED_AT'
  /** The display name, upper and lower case alike. */
  | 'DISPLAY_NAME'
  /** The number in E.164. */
  | 'NUMBER';

/** How customers received recent messages, rated by Meta. */
export type QualityRating =
  /** High. */
  | 'GREEN'
  /** Low. */
  | 'RED'
  /** Not yet rated. */
  | 'UNKNOWN'
  /** Medium. */
  | 'YELLOW';

/** Who has to leave. */
export type RemoveMemberInput = {
  /** Id, member_…. */
  readonly membershipId: string;
  /** Whether the organization's API keys that the person made are revoked too. */
  readonly revokeApiKeys?: boolean;
};

/** Another e-mail address for the signed-in person. */
export type RequestEmailChangeInput = {
  /** The new address, at most 254 characters. */
  readonly email: string;
  /** The present password. */
  readonly password: string;
};

/** Which invitation to send again. */
export type ResendInvitationInput = {
  /** Id, invite_…. */
  readonly invitationId: string;
};

/** Which API key to revoke. */
export type RevokeOrganizationApiKeyInput = {
  /** Id, key_…. */
  readonly id: string;
};

/** The step of setting up a number. */
export type SetupStatus =
  /** Meta declined the display name. */
  | 'CERTIFICATE_DECLINED'
  /** Created in the Hub. */
  | 'CREATED'
  /** Setting up failed. */
  | 'ERROR'
  /** The code for porting was requested. */
  | 'MIGRATION_CODE_REQUESTED'
  /** The display name is in Meta's review. */
  | 'NAME_REQUESTED'
  /** Porting may start. */
  | 'PORTING_READY'
  /** Set up. */
  | 'READY'
  /** The old provider has let go; the code can be requested. */
  | 'READY_FOR_MIGRATION'
  /** Registered at Meta. */
  | 'REGISTERED'
  /** Waits for the 6-digit code. */
  | 'UNVERIFIED'
  /** Code entered. */
  | 'VERIFIED'
  /** Waits for the code for porting. */
  | 'WAITING_FOR_MIGRATION_CODE';

/** Who has to act. */
export type StatusActor =
  /** The business that owns the number. */
  | 'CLIENT'
  /** The Hub; nobody has to act. */
  | 'HUB'
  /** Meta. */
  | 'META'
  /** The company that runs the Hub. */
  | 'OPERATOR'
  /** The partner. */
  | 'PARTNER';

/** Why the account status is what it is. */
export type StatusReasonCode =
  /** Business verification was not started. */
  | 'BUSINESS_NOT_VERIFIED'
  /** Business verification failed. */
  | 'BUSINESS_VERIFICATION_FAILED'
  /** Business verification is in review. */
  | 'BUSINESS_VERIFICATION_PENDING'
  /** Cancelled; works until the termination date. */
  | 'CANCELLATION_PENDING'
  /** Cancelled. */
  | 'CANCELLED'
  /** The operator suspended the client. */
  | 'CLIENT_SUSPENDED'
  /** Deleted. */
  | 'DELETED'
  /** The number no longer exists at Meta. */
  | 'DELETED_AT_META'
  /** The number is disconnected at Meta. */
  | 'DISCONNECTED'
  /** The request was refused. */
  | 'MESSAGE_ON_BEHALF_DENIED'
  /** The request waits in Business Manager. */
  | 'MESSAGE_ON_BEHALF_MISSING'
  /** Meta banned the number. */
  | 'META_BANNED'
  /** Meta restricts the number. */
  | 'META_RESTRICTED'
  /** The number moved to another provider. */
  | 'MIGRATED_AWAY'
  /** Meta declined the display name. */
  | 'NAME_DECLINED'
  /** The number is not registered at Meta. */
  | 'NOT_REGISTERED'
  /** Setting up has just begun. */
  | 'NUMBER_CREATED'
  /** The 6-digit code was not entered. */
  | 'PHONE_NOT_VERIFIED'
  /** Porting is under way. */
  | 'PORTING_IN_PROGRESS'
  /** Porting waits for the 6-digit code. */
  | 'PORTING_NEEDS_CODE'
  /** Meta rates the quality low. */
  | 'QUALITY_LOW'
  /** Meta limits the rate. */
  | 'RATE_LIMITED'
  /** Setting up failed. */
  | 'SETUP_ERROR'
  /** A payment is due. */
  | 'UNPAID'
  /** Meta reviews the account. */
  | 'WABA_IN_REVIEW'
  /** Meta rejected the account. */
  | 'WABA_REJECTED';

/** Which change of address not to make. */
export type StopEmailChangeInput = {
  /** Token of the link in the letter to the old address. Without it, the change of the signed-in person. */
  readonly linkToken?: string | null | undefined;
};

/** How current the facts are that Meta owns. The Hub answers from its own copy, also while Meta doesn't. */
export type SyncState =
  /** Meta refuses to answer until somebody acts, e.g. the access was withdrawn. */
  | 'ERROR'
  /** Meta confirmed the facts within the last 24 hours. */
  | 'FRESH'
  /** A sync is under way. */
  | 'PENDING'
  /** Meta did not answer the last time, or the facts are older than 24 hours. */
  | 'STALE';

/** Which account to sync. */
export type SyncWabaInput = {
  /** Id, waba_…. */
  readonly wabaId: string;
};

/** What to change about the signed-in person. */
export type UpdateViewerInput = {
  /** Full name, 1 to 100 characters. */
  readonly name: string;
};

/** Why an input was refused. */
export type UserErrorCode =
  /** Somebody changed the object in the meantime. */
  | 'CONFLICT'
  /** The first request with this idempotency key is still running. */
  | 'IDEMPOTENCY_IN_PROGRESS'
  /** The idempotency key was used for another request. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** The value is not valid. */
  | 'INVALID'
  /** A limit is reached. */
  | 'LIMIT_REACHED'
  /** The object is not in a state that allows it. */
  | 'NOT_ALLOWED'
  /** There is no such object, or the caller may not see it. */
  | 'NOT_FOUND'
  /** A value is missing. */
  | 'REQUIRED'
  /** The value is in use already. */
  | 'TAKEN'
  /** The value is too long. */
  | 'TOO_LONG'
  /** The value is too short. */
  | 'TOO_SHORT'
  /** The service behind the Hub refused or did not answer; see upstream. */
  | 'UPSTREAM';

/** How the 6-digit code reaches the number. */
export type VerificationMethod =
  /** Text message. */
  | 'SMS'
  /** Voice call. */
  | 'VOICE';

/** How an account was connected. */
export type WabaType =
  /** On behalf of (classic signup): the operator owns it for the business. */
  | 'OBO'
  /** By embedded signup: the business owns it and shares it. */
  | 'SHARED';

/** Which invitation to withdraw. */
export type WithdrawInvitationInput = {
  /** Id, invite_…. */
  readonly invitationId: string;
};

export type AcceptInvitationMutationVariables = Exact<{
  input: AcceptInvitationInput;
}>;


export type AcceptInvitationMutation = { readonly acceptInvitation: { readonly workspace: string | null, readonly email: string | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly upstream: { readonly service: string, readonly code: number | null, readonly subcode: number | null, readonly traceId: string | null, readonly message: string | null, readonly recommendation: string | null } | null }> } };

export type ConfirmEmailChangeMutationVariables = Exact<{
  input: ConfirmEmailChangeInput;
}>;


export type ConfirmEmailChangeMutation = { readonly confirmEmailChange: { readonly email: string | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly upstream: { readonly service: string, readonly code: number | null, readonly subcode: number | null, readonly traceId: string | null, readonly message: string | null, readonly recommendation: string | null } | null }> } };

export type RequestEmailChangeMutationVariables = Exact<{
  input: RequestEmailChangeInput;
}>;


export type RequestEmailChangeMutation = { readonly requestEmailChange: { readonly user: { readonly id: string, readonly pendingEmail: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly upstream: { readonly service: string, readonly code: number | null, readonly subcode: number | null, readonly traceId: string | null, readonly message: string | null, readonly recommendation: string | null } | null }> } };

export type StopEmailChangeMutationVariables = Exact<{
  input: StopEmailChangeInput;
}>;


export type StopEmailChangeMutation = { readonly stopEmailChange: { readonly email: string | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly upstream: { readonly service: string, readonly code: number | null, readonly subcode: number | null, readonly traceId: string | null, readonly message: string | null, readonly recommendation: string | null } | null }> } };

export type UpdateViewerMutationVariables = Exact<{
  input: UpdateViewerInput;
}>;


export type UpdateViewerMutation = { readonly updateViewer: { readonly user: { readonly id: string, readonly name: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly upstream: { readonly service: string, readonly code: number | null, readonly subcode: number | null, readonly traceId: string | null, readonly message: string | null, readonly recommendation: string | null } | null }> } };

export type ApiKeysTableRowFragment = { readonly id: string, readonly name: string, readonly prefix: string, readonly last4: string, readonly scopes: ReadonlyArray<OrganizationApiKeyScope>, readonly ipAllowList: ReadonlyArray<string>, readonly createdAt: string, readonly expiresAt: string | null, readonly lastUsedAt: string | null, readonly revokedAt: string | null, readonly state: OrganizationApiKeyState, readonly createdBy: { readonly id: string, readonly name: string } | null };

export type CreateOrganizationApiKeyMutationVariables = Exact<{
  input: CreateOrganizationApiKeyInput;
}>;


export type CreateOrganizationApiKeyMutation = { readonly createOrganizationApiKey: { readonly secret: string | null, readonly apiKey: { readonly id: string, readonly name: string, readonly prefix: string, readonly last4: string, readonly scopes: ReadonlyArray<OrganizationApiKeyScope>, readonly ipAllowList: ReadonlyArray<string>, readonly createdAt: string, readonly expiresAt: string | null, readonly lastUsedAt: string | null, readonly revokedAt: string | null, readonly state: OrganizationApiKeyState, readonly createdBy: { readonly id: string, readonly name: string } | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly upstream: { readonly service: string, readonly code: number | null, readonly subcode: number | null, readonly traceId: string | null, readonly message: string | null, readonly recommendation: string | null } | null }> } };

export type RevokeOrganizationApiKeyMutationVariables = Exact<{
  input: RevokeOrganizationApiKeyInput;
}>;


export type RevokeOrganizationApiKeyMutation = { readonly revokeOrganizationApiKey: { readonly apiKey: { readonly id: string, readonly name: string, readonly prefix: string, readonly last4: string, readonly scopes: ReadonlyArray<OrganizationApiKeyScope>, readonly ipAllowList: ReadonlyArray<string>, readonly createdAt: string, readonly expiresAt: string | null, readonly lastUsedAt: string | null, readonly revokedAt: string | null, readonly state: OrganizationApiKeyState, readonly createdBy: { readonly id: string, readonly name: string } | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly upstream: { readonly service: string, readonly code: number | null, readonly subcode: number | null, readonly traceId: string | null, readonly message: string | null, readonly recommendation: string | null } | null }> } };

export type AuditEntryDrawerQueryVariables = Exact<{
  id: string;
}>;


export type AuditEntryDrawerQuery = { readonly node:
    | { readonly actorId: string | null, readonly subjectId: string, readonly ip: string | null, readonly userAgent: string | null, readonly requestId: string | null, readonly id: string, readonly at: string, readonly actorKind: AuditActorKind, readonly actorName: string, readonly actorOrganizationName: string | null, readonly apiKeyHint: string | null, readonly action: string, readonly subjectType: string, readonly subjectName: string | null, readonly reason: string | null, readonly organization: { readonly id: string, readonly name: string } | null, readonly changes: ReadonlyArray<{ readonly field: string, readonly before: string | null, readonly after: string | null }> }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
   | null };

export type AuditLogTableRowFragment = { readonly id: string, readonly at: string, readonly actorKind: AuditActorKind, readonly actorName: string, readonly actorOrganizationName: string | null, readonly apiKeyHint: string | null, readonly action: string, readonly subjectType: string, readonly subjectName: string | null, readonly reason: string | null, readonly organization: { readonly id: string, readonly name: string } | null, readonly changes: ReadonlyArray<{ readonly field: string, readonly before: string | null, readonly after: string | null }> };

export type AuditPersonFilterQueryVariables = Exact<{ [key: string]: never; }>;


export type AuditPersonFilterQuery = { readonly viewer: { readonly organization: { readonly id: string, readonly members: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly user: { readonly id: string, readonly name: string, readonly email: string } }> } } } };

export type ClientFactsFragment = { readonly id: string, readonly name: string, readonly legalName: string, readonly status: ClientStatus, readonly website: string | null, readonly timezone: string, readonly vatId: string | null, readonly billingEmail: string | null, readonly externalReference: string | null, readonly maxNumbers: number, readonly paymentModel: PaymentModel, readonly createdAt: string, readonly contact: { readonly fullName: string, readonly email: string, readonly phone: string | null, readonly language: string }, readonly address: { readonly street: string, readonly zip: string, readonly city: string, readonly country: string }, readonly partner: { readonly id: string, readonly brandName: string } | null };

export type ClientsTableRowFragment = { readonly id: string, readonly name: string, readonly legalName: string, readonly externalReference: string | null, readonly status: ClientStatus, readonly contact: { readonly fullName: string, readonly email: string }, readonly phoneNumbers: { readonly totalCount: number, readonly totalCountIsCapped: boolean }, readonly needAction: { readonly totalCount: number, readonly totalCountIsCapped: boolean } };

export type ChangeMemberRoleMutationVariables = Exact<{
  input: ChangeMemberRoleInput;
}>;


export type ChangeMemberRoleMutation = { readonly changeMemberRole: { readonly membership: { readonly id: string, readonly role: MembershipRole } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly upstream: { readonly service: string, readonly code: number | null, readonly subcode: number | null, readonly traceId: string | null, readonly message: string | null, readonly recommendation: string | null } | null }> } };

export type InvitationsTableRowFragment = { readonly id: string, readonly name: string, readonly email: string, readonly role: MembershipRole, readonly state: InvitationState, readonly createdAt: string, readonly expiresAt: string, readonly invitedBy: { readonly id: string, readonly name: string } | null };

export type InviteMemberMutationVariables = Exact<{
  input: InviteMemberInput;
}>;


export type InviteMemberMutation = { readonly inviteMember: { readonly invitation: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly upstream: { readonly service: string, readonly code: number | null, readonly subcode: number | null, readonly traceId: string | null, readonly message: string | null, readonly recommendation: string | null } | null }> } };

export type MembersTableRowFragment = { readonly id: string, readonly role: MembershipRole, readonly createdAt: string, readonly user: { readonly id: string, readonly name: string, readonly email: string, readonly twoFactorEnabled: boolean } };

export type RemoveMemberMutationVariables = Exact<{
  input: RemoveMemberInput;
}>;


export type RemoveMemberMutation = { readonly removeMember: { readonly membershipId: string | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly upstream: { readonly service: string, readonly code: number | null, readonly subcode: number | null, readonly traceId: string | null, readonly message: string | null, readonly recommendation: string | null } | null }> } };

export type ResendInvitationMutationVariables = Exact<{
  input: ResendInvitationInput;
}>;


export type ResendInvitationMutation = { readonly resendInvitation: { readonly invitation: { readonly id: string, readonly state: InvitationState, readonly expiresAt: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly upstream: { readonly service: string, readonly code: number | null, readonly subcode: number | null, readonly traceId: string | null, readonly message: string | null, readonly recommendation: string | null } | null }> } };

export type WithdrawInvitationMutationVariables = Exact<{
  input: WithdrawInvitationInput;
}>;


export type WithdrawInvitationMutation = { readonly withdrawInvitation: { readonly invitationId: string | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly upstream: { readonly service: string, readonly code: number | null, readonly subcode: number | null, readonly traceId: string | null, readonly message: string | null, readonly recommendation: string | null } | null }> } };

export type AccountSectionFragment = { readonly id: string, readonly plan: NumberPlan, readonly billingStartedAt: string | null, readonly terminatesAt: string | null, readonly apiKey: { readonly id: string, readonly prefix: string, readonly last4: string, readonly createdAt: string, readonly createdByName: string, readonly lastUsedAt: string | null } | null, readonly capabilities: ReadonlyArray<{ readonly action: CapabilityAction, readonly allowed: boolean, readonly reason: string | null }> };

export type AccountStatusHoverCardFragment = { readonly id: string, readonly accountStatus: AccountStatus, readonly statusReasons: ReadonlyArray<{ readonly code: StatusReasonCode, readonly message: string, readonly nextStep: string | null, readonly actor: StatusActor }> };

export type NumbersWaitingFragment = { readonly totalCount: number, readonly totalCountIsCapped: boolean, readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: string, readonly displayName: string | null }> };

export type ActivationRailFragment = { readonly id: string, readonly activation: { readonly messageOnBehalf: ActivationState, readonly businessVerification: ActivationState, readonly numberRegistration: ActivationState }, readonly history: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: HistoryKind, readonly previous: string | null, readonly current: string | null, readonly detail: string | null, readonly source: HistorySource, readonly actorName: string | null, readonly at: string }>, readonly pageInfo: { readonly hasNextPage: boolean } } };

export type ApiKeyDefinitionFragment = { readonly id: string, readonly apiKey: { readonly id: string, readonly prefix: string, readonly last4: string, readonly createdAt: string, readonly createdByName: string, readonly lastUsedAt: string | null } | null, readonly capabilities: ReadonlyArray<{ readonly action: CapabilityAction, readonly allowed: boolean, readonly reason: string | null }> };

export type ChannelSectionFragment = { readonly id: string, readonly metaId: string | null, readonly number: string, readonly displayName: string | null, readonly qualityRating: QualityRating | null, readonly messagingLimit: MessagingLimit | null, readonly messagingLimitSharedBy: number, readonly setupStatus: SetupStatus, readonly connectionStatus: ConnectionStatus | null, readonly connectionStatusRaw: string | null, readonly hostingPlatform: HostingPlatform | null, readonly accountMode: AccountMode | null, readonly throughputLevel: string | null, readonly isOfficialBusinessAccount: boolean | null, readonly partnerPermission: PartnerPermission, readonly partnerPermissionSince: string | null, readonly messagingWebhookUrl: string | null, readonly displayNameRequest: { readonly id: string, readonly newName: string, readonly status: DisplayNameRequestStatus, readonly rejectionReason: DisplayNameRejectionReason | null, readonly requestedAt: string } | null, readonly registrationPreference: { readonly ivr: boolean, readonly method: VerificationMethod }, readonly partner: { readonly id: string, readonly brandName: string } | null };

export type ClientFilterQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type ClientFilterQuery = { readonly clients: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly legalName: string }>, readonly pageInfo: { readonly hasNextPage: boolean } } };

export type ChosenClientQueryVariables = Exact<{
  id: string;
}>;


export type ChosenClientQuery = { readonly client: { readonly id: string, readonly name: string } | null };

export type ClientNumberFragment = { readonly id: string, readonly number: string, readonly country: string | null, readonly displayName: string | null, readonly accountStatus: AccountStatus, readonly activation: { readonly messageOnBehalf: ActivationState, readonly businessVerification: ActivationState, readonly numberRegistration: ActivationState }, readonly statusReasons: ReadonlyArray<{ readonly code: StatusReasonCode, readonly message: string, readonly nextStep: string | null, readonly actor: StatusActor }> };

export type ClientSectionFragment = { readonly id: string, readonly client: { readonly id: string, readonly name: string, readonly legalName: string, readonly externalReference: string | null, readonly paymentModel: PaymentModel, readonly billingEmail: string | null, readonly contact: { readonly fullName: string, readonly email: string, readonly phone: string | null } }, readonly partner: { readonly id: string, readonly brandName: string } | null };

export type CommerceSectionFragment = { readonly id: string, readonly waba: { readonly id: string, readonly type: WabaType }, readonly capabilities: ReadonlyArray<{ readonly action: CapabilityAction, readonly allowed: boolean, readonly reason: string | null }> };

export type DangerZoneFragment = { readonly id: string, readonly capabilities: ReadonlyArray<{ readonly action: CapabilityAction, readonly allowed: boolean, readonly reason: string | null }> };

export type HistoryPlotFragment = { readonly id: string, readonly createdAt: string, readonly accountStatus: AccountStatus, readonly qualityRating: QualityRating | null, readonly messagingLimit: MessagingLimit | null, readonly statusChanges?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly previous: string | null, readonly current: string | null, readonly at: string }>, readonly pageInfo: { readonly hasNextPage: boolean } }, readonly qualityChanges?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly previous: string | null, readonly current: string | null, readonly at: string }>, readonly pageInfo: { readonly hasNextPage: boolean } }, readonly limitChanges?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly previous: string | null, readonly current: string | null, readonly at: string }>, readonly pageInfo: { readonly hasNextPage: boolean } } };

export type HistoryStepsFragment = { readonly nodes: ReadonlyArray<{ readonly id: string, readonly previous: string | null, readonly current: string | null, readonly at: string }>, readonly pageInfo: { readonly hasNextPage: boolean } };

export type HistoryTableRowFragment = { readonly id: string, readonly kind: HistoryKind, readonly previous: string | null, readonly current: string | null, readonly detail: string | null, readonly source: HistorySource, readonly actorName: string | null, readonly at: string };

export type NumberCardFragment = { readonly id: string, readonly number: string, readonly country: string | null, readonly displayName: string | null, readonly qualityRating: QualityRating | null, readonly messagingLimit: MessagingLimit | null, readonly accountStatus: AccountStatus, readonly client: { readonly id: string, readonly name: string, readonly legalName: string }, readonly activation: { readonly messageOnBehalf: ActivationState, readonly businessVerification: ActivationState, readonly numberRegistration: ActivationState }, readonly statusReasons: ReadonlyArray<{ readonly code: StatusReasonCode, readonly message: string, readonly nextStep: string | null, readonly actor: StatusActor }>, readonly inbox: { readonly available: boolean, readonly active: boolean }, readonly capabilities: ReadonlyArray<{ readonly action: CapabilityAction, readonly allowed: boolean, readonly reason: string | null }> };

export type NumberHeaderFragment = { readonly id: string, readonly number: string, readonly country: string | null, readonly displayName: string | null, readonly isOfficialBusinessAccount: boolean | null, readonly qualityRating: QualityRating | null, readonly messagingLimit: MessagingLimit | null, readonly accountStatus: AccountStatus, readonly statusReasons: ReadonlyArray<{ readonly code: StatusReasonCode, readonly message: string, readonly nextStep: string | null, readonly actor: StatusActor }> };

export type NumberMenuFragment = { readonly id: string, readonly number: string, readonly inbox: { readonly available: boolean, readonly active: boolean }, readonly capabilities: ReadonlyArray<{ readonly action: CapabilityAction, readonly allowed: boolean, readonly reason: string | null }> };

export type NumberNoticesFragment = { readonly id: string, readonly accountStatus: AccountStatus, readonly terminatesAt: string | null, readonly statusReasons: ReadonlyArray<{ readonly code: StatusReasonCode, readonly message: string, readonly nextStep: string | null, readonly actor: StatusActor }> };

export type NumbersTableRowFragment = { readonly id: string, readonly number: string, readonly country: string | null, readonly displayName: string | null, readonly qualityRating: QualityRating | null, readonly messagingLimit: MessagingLimit | null, readonly partnerPermission: PartnerPermission, readonly accountStatus: AccountStatus, readonly client: { readonly id: string, readonly name: string }, readonly statusReasons: ReadonlyArray<{ readonly code: StatusReasonCode, readonly message: string, readonly nextStep: string | null, readonly actor: StatusActor }>, readonly inbox: { readonly available: boolean, readonly active: boolean }, readonly capabilities: ReadonlyArray<{ readonly action: CapabilityAction, readonly allowed: boolean, readonly reason: string | null }> };

export type RecentChangeFragment = { readonly id: string, readonly type: EventType, readonly at: string, readonly payload: Record<string, unknown>, readonly client: { readonly id: string, readonly name: string } | null, readonly phoneNumber: { readonly id: string, readonly number: string, readonly displayName: string | null } | null };

export type StatusCountFragment = { readonly accountStatus: AccountStatus, readonly count: number, readonly isCapped: boolean };

export type WabaFilterQueryVariables = Exact<{
  clientId?: string | null | undefined;
}>;


export type WabaFilterQuery = { readonly wabas: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly metaId: string }>, readonly pageInfo: { readonly hasNextPage: boolean } } };

export type ChosenWabaQueryVariables = Exact<{
  id: string;
}>;


export type ChosenWabaQuery = { readonly waba: { readonly id: string, readonly name: string } | null };

export type WabaSectionFragment = { readonly id: string, readonly waba: { readonly id: string, readonly metaId: string, readonly name: string, readonly type: WabaType, readonly timezoneId: number | null, readonly timezone: string | null, readonly namespace: string | null, readonly currency: string | null, readonly accountReviewStatus: AccountReviewStatus | null, readonly businessVerificationStatus: BusinessVerificationStatus | null, readonly consentStatus: ConsentStatus, readonly messageOnBehalf: { readonly name: string | null, readonly status: MessageOnBehalfStatus }, readonly businessPortfolio: { readonly id: string, readonly metaId: string, readonly name: string } | null } };

export type OrganizationFactsFragment = { readonly id: string, readonly name: string, readonly slug: string, readonly kind: OrganizationKind, readonly createdAt: string, readonly client: { readonly id: string, readonly legalName: string, readonly website: string | null, readonly timezone: string, readonly vatId: string | null, readonly billingEmail: string | null, readonly maxNumbers: number, readonly status: ClientStatus, readonly paymentModel: PaymentModel, readonly contact: { readonly fullName: string, readonly email: string, readonly phone: string | null, readonly language: string }, readonly address: { readonly street: string, readonly zip: string, readonly city: string, readonly country: string }, readonly partner: { readonly id: string, readonly brandName: string } | null } | null, readonly partner: { readonly id: string, readonly brandName: string, readonly country: string, readonly currency: CurrencyCode, readonly paymentModel: PaymentModel, readonly plan: PartnerPlan, readonly redirectUrl: string | null, readonly clientsMayAddNumbers: boolean, readonly autoAcceptPartnerChanges: boolean } | null };

export type ShellQueryVariables = Exact<{ [key: string]: never; }>;


export type ShellQuery = { readonly viewer: { readonly role: MembershipRole | null, readonly user: { readonly id: string, readonly name: string, readonly email: string } | null, readonly organization: { readonly id: string, readonly name: string, readonly slug: string, readonly kind: OrganizationKind }, readonly memberships: ReadonlyArray<{ readonly id: string, readonly role: MembershipRole, readonly organization: { readonly id: string, readonly name: string, readonly slug: string, readonly kind: OrganizationKind } }> } };

export type WabaSyncFragment = { readonly id: string, readonly name: string, readonly syncState: SyncState, readonly syncedAt: string | null, readonly syncError: { readonly service: string, readonly code: number | null, readonly subcode: number | null, readonly traceId: string | null, readonly message: string | null, readonly recommendation: string | null } | null, readonly capabilities: ReadonlyArray<{ readonly action: CapabilityAction, readonly allowed: boolean, readonly reason: string | null }> };

export type SyncWabaMutationVariables = Exact<{
  input: SyncWabaInput;
}>;


export type SyncWabaMutation = { readonly syncWaba: { readonly waba: { readonly id: string, readonly name: string, readonly syncState: SyncState, readonly syncedAt: string | null, readonly syncError: { readonly service: string, readonly code: number | null, readonly subcode: number | null, readonly traceId: string | null, readonly message: string | null, readonly recommendation: string | null } | null, readonly capabilities: ReadonlyArray<{ readonly action: CapabilityAction, readonly allowed: boolean, readonly reason: string | null }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly upstream: { readonly service: string, readonly code: number | null, readonly subcode: number | null, readonly traceId: string | null, readonly message: string | null, readonly recommendation: string | null } | null }> } };

export type UserErrorNoticeFragment = { readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly upstream: { readonly service: string, readonly code: number | null, readonly subcode: number | null, readonly traceId: string | null, readonly message: string | null, readonly recommendation: string | null } | null };

export type AcceptInvitationPageQueryVariables = Exact<{
  token: string;
}>;


export type AcceptInvitationPageQuery = { readonly invitation: { readonly organizationName: string, readonly organizationKind: OrganizationKind, readonly email: string, readonly name: string, readonly role: MembershipRole, readonly expiresAt: string, readonly hasAccount: boolean } | null };

export type ApiKeysPageQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type ApiKeysPageQuery = { readonly viewer: { readonly organization: { readonly id: string, readonly capabilities: ReadonlyArray<{ readonly action: CapabilityAction, readonly allowed: boolean, readonly reason: string | null }>, readonly apiKeys: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly prefix: string, readonly last4: string, readonly scopes: ReadonlyArray<OrganizationApiKeyScope>, readonly ipAllowList: ReadonlyArray<string>, readonly createdAt: string, readonly expiresAt: string | null, readonly lastUsedAt: string | null, readonly revokedAt: string | null, readonly state: OrganizationApiKeyState, readonly createdBy: { readonly id: string, readonly name: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } } };

export type AuditLogPageQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: AuditEntryFilter | null | undefined;
}>;


export type AuditLogPageQuery = { readonly auditEntries: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly at: string, readonly actorKind: AuditActorKind, readonly actorName: string, readonly actorOrganizationName: string | null, readonly apiKeyHint: string | null, readonly action: string, readonly subjectType: string, readonly subjectName: string | null, readonly reason: string | null, readonly organization: { readonly id: string, readonly name: string } | null, readonly changes: ReadonlyArray<{ readonly field: string, readonly before: string | null, readonly after: string | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ClientPageQueryVariables = Exact<{
  id: string;
  first: number;
}>;


export type ClientPageQuery = { readonly client: { readonly id: string, readonly name: string, readonly legalName: string, readonly status: ClientStatus, readonly website: string | null, readonly timezone: string, readonly vatId: string | null, readonly billingEmail: string | null, readonly externalReference: string | null, readonly maxNumbers: number, readonly paymentModel: PaymentModel, readonly createdAt: string, readonly phoneNumbers: { readonly totalCount: number, readonly totalCountIsCapped: boolean, readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: string, readonly country: string | null, readonly displayName: string | null, readonly accountStatus: AccountStatus, readonly activation: { readonly messageOnBehalf: ActivationState, readonly businessVerification: ActivationState, readonly numberRegistration: ActivationState }, readonly statusReasons: ReadonlyArray<{ readonly code: StatusReasonCode, readonly message: string, readonly nextStep: string | null, readonly actor: StatusActor }> }> }, readonly contact: { readonly fullName: string, readonly email: string, readonly phone: string | null, readonly language: string }, readonly address: { readonly street: string, readonly zip: string, readonly city: string, readonly country: string }, readonly partner: { readonly id: string, readonly brandName: string } | null } | null };

export type ClientsPageQueryVariables = Exact<{
  search?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
  needAction: ReadonlyArray<AccountStatus> | AccountStatus;
}>;


export type ClientsPageQuery = { readonly clients: { readonly totalCount: number, readonly totalCountIsCapped: boolean, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly legalName: string, readonly externalReference: string | null, readonly status: ClientStatus, readonly contact: { readonly fullName: string, readonly email: string }, readonly phoneNumbers: { readonly totalCount: number, readonly totalCountIsCapped: boolean }, readonly needAction: { readonly totalCount: number, readonly totalCountIsCapped: boolean } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type HomePageQueryVariables = Exact<{ [key: string]: never; }>;


export type HomePageQuery = { readonly viewer: { readonly memberships: ReadonlyArray<{ readonly id: string, readonly organization: { readonly id: string, readonly slug: string } }> } };

export type NumberDetailsPageQueryVariables = Exact<{
  id: string;
}>;


export type NumberDetailsPageQuery = { readonly phoneNumber: { readonly id: string, readonly accountStatus: AccountStatus, readonly terminatesAt: string | null, readonly plan: NumberPlan, readonly billingStartedAt: string | null, readonly metaId: string | null, readonly number: string, readonly displayName: string | null, readonly qualityRating: QualityRating | null, readonly messagingLimit: MessagingLimit | null, readonly messagingLimitSharedBy: number, readonly setupStatus: SetupStatus, readonly connectionStatus: ConnectionStatus | null, readonly connectionStatusRaw: string | null, readonly hostingPlatform: HostingPlatform | null, readonly accountMode: AccountMode | null, readonly throughputLevel: string | null, readonly isOfficialBusinessAccount: boolean | null, readonly partnerPermission: PartnerPermission, readonly partnerPermissionSince: string | null, readonly messagingWebhookUrl: string | null, readonly statusReasons: ReadonlyArray<{ readonly code: StatusReasonCode, readonly message: string, readonly nextStep: string | null, readonly actor: StatusActor }>, readonly displayNameRequest: { readonly id: string, readonly newName: string, readonly status: DisplayNameRequestStatus, readonly rejectionReason: DisplayNameRejectionReason | null, readonly requestedAt: string } | null, readonly registrationPreference: { readonly ivr: boolean, readonly method: VerificationMethod }, readonly partner: { readonly id: string, readonly brandName: string } | null, readonly waba: { readonly id: string, readonly metaId: string, readonly name: string, readonly type: WabaType, readonly timezoneId: number | null, readonly timezone: string | null, readonly namespace: string | null, readonly currency: string | null, readonly accountReviewStatus: AccountReviewStatus | null, readonly businessVerificationStatus: BusinessVerificationStatus | null, readonly consentStatus: ConsentStatus, readonly messageOnBehalf: { readonly name: string | null, readonly status: MessageOnBehalfStatus }, readonly businessPortfolio: { readonly id: string, readonly metaId: string, readonly name: string } | null }, readonly client: { readonly id: string, readonly name: string, readonly legalName: string, readonly externalReference: string | null, readonly paymentModel: PaymentModel, readonly billingEmail: string | null, readonly contact: { readonly fullName: string, readonly email: string, readonly phone: string | null } }, readonly capabilities: ReadonlyArray<{ readonly action: CapabilityAction, readonly allowed: boolean, readonly reason: string | null }>, readonly activation: { readonly messageOnBehalf: ActivationState, readonly businessVerification: ActivationState, readonly numberRegistration: ActivationState }, readonly history: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: HistoryKind, readonly previous: string | null, readonly current: string | null, readonly detail: string | null, readonly source: HistorySource, readonly actorName: string | null, readonly at: string }>, readonly pageInfo: { readonly hasNextPage: boolean } }, readonly apiKey: { readonly id: string, readonly prefix: string, readonly last4: string, readonly createdAt: string, readonly createdByName: string, readonly lastUsedAt: string | null } | null } | null };

export type NumberHistoryPageQueryVariables = Exact<{
  id: string;
  filter?: HistoryFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
  withPlot: boolean;
}>;


export type NumberHistoryPageQuery = { readonly phoneNumber: { readonly id: string, readonly number: string, readonly createdAt: string, readonly accountStatus: AccountStatus, readonly qualityRating: QualityRating | null, readonly messagingLimit: MessagingLimit | null, readonly history: { readonly totalCount?: number, readonly totalCountIsCapped?: boolean, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: HistoryKind, readonly previous: string | null, readonly current: string | null, readonly detail: string | null, readonly source: HistorySource, readonly actorName: string | null, readonly at: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly statusChanges?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly previous: string | null, readonly current: string | null, readonly at: string }>, readonly pageInfo: { readonly hasNextPage: boolean } }, readonly qualityChanges?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly previous: string | null, readonly current: string | null, readonly at: string }>, readonly pageInfo: { readonly hasNextPage: boolean } }, readonly limitChanges?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly previous: string | null, readonly current: string | null, readonly at: string }>, readonly pageInfo: { readonly hasNextPage: boolean } } } | null };

export type NumberLayoutQueryVariables = Exact<{
  id: string;
}>;


export type NumberLayoutQuery = { readonly phoneNumber: { readonly id: string, readonly number: string, readonly country: string | null, readonly displayName: string | null, readonly isOfficialBusinessAccount: boolean | null, readonly qualityRating: QualityRating | null, readonly messagingLimit: MessagingLimit | null, readonly accountStatus: AccountStatus, readonly waba: { readonly id: string, readonly name: string, readonly syncState: SyncState, readonly syncedAt: string | null, readonly syncError: { readonly service: string, readonly code: number | null, readonly subcode: number | null, readonly traceId: string | null, readonly message: string | null, readonly recommendation: string | null } | null, readonly capabilities: ReadonlyArray<{ readonly action: CapabilityAction, readonly allowed: boolean, readonly reason: string | null }> }, readonly inbox: { readonly available: boolean, readonly active: boolean }, readonly capabilities: ReadonlyArray<{ readonly action: CapabilityAction, readonly allowed: boolean, readonly reason: string | null }>, readonly statusReasons: ReadonlyArray<{ readonly code: StatusReasonCode, readonly message: string, readonly nextStep: string | null, readonly actor: StatusActor }> } | null };

export type NumbersPageQueryVariables = Exact<{
  filter?: PhoneNumberFilter | null | undefined;
  orderBy?: PhoneNumberOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
  withTotal: boolean;
}>;


export type NumbersPageQuery = { readonly phoneNumbers: { readonly totalCount?: number, readonly totalCountIsCapped?: boolean, readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: string, readonly country: string | null, readonly displayName: string | null, readonly qualityRating: QualityRating | null, readonly messagingLimit: MessagingLimit | null, readonly partnerPermission: PartnerPermission, readonly accountStatus: AccountStatus, readonly client: { readonly id: string, readonly name: string, readonly legalName: string }, readonly activation: { readonly messageOnBehalf: ActivationState, readonly businessVerification: ActivationState, readonly numberRegistration: ActivationState }, readonly statusReasons: ReadonlyArray<{ readonly code: StatusReasonCode, readonly message: string, readonly nextStep: string | null, readonly actor: StatusActor }>, readonly inbox: { readonly available: boolean, readonly active: boolean }, readonly capabilities: ReadonlyArray<{ readonly action: CapabilityAction, readonly allowed: boolean, readonly reason: string | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type OrganizationPageQueryVariables = Exact<{ [key: string]: never; }>;


export type OrganizationPageQuery = { readonly viewer: { readonly organization: { readonly id: string, readonly name: string, readonly slug: string, readonly kind: OrganizationKind, readonly createdAt: string, readonly client: { readonly id: string, readonly legalName: string, readonly website: string | null, readonly timezone: string, readonly vatId: string | null, readonly billingEmail: string | null, readonly maxNumbers: number, readonly status: ClientStatus, readonly paymentModel: PaymentModel, readonly contact: { readonly fullName: string, readonly email: string, readonly phone: string | null, readonly language: string }, readonly address: { readonly street: string, readonly zip: string, readonly city: string, readonly country: string }, readonly partner: { readonly id: string, readonly brandName: string } | null } | null, readonly partner: { readonly id: string, readonly brandName: string, readonly country: string, readonly currency: CurrencyCode, readonly paymentModel: PaymentModel, readonly plan: PartnerPlan, readonly redirectUrl: string | null, readonly clientsMayAddNumbers: boolean, readonly autoAcceptPartnerChanges: boolean } | null } } };

export type OverviewPageQueryVariables = Exact<{
  needAction: ReadonlyArray<AccountStatus> | AccountStatus;
}>;


export type OverviewPageQuery = { readonly viewer: { readonly user: { readonly id: string, readonly name: string } | null }, readonly accountStatusCounts: ReadonlyArray<{ readonly accountStatus: AccountStatus, readonly count: number, readonly isCapped: boolean }>, readonly clients: { readonly totalCount: number, readonly totalCountIsCapped: boolean, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly legalName: string, readonly externalReference: string | null, readonly status: ClientStatus, readonly contact: { readonly fullName: string, readonly email: string }, readonly phoneNumbers: { readonly totalCount: number, readonly totalCountIsCapped: boolean }, readonly needAction: { readonly totalCount: number, readonly totalCountIsCapped: boolean } }> }, readonly qualityLow: { readonly totalCount: number, readonly totalCountIsCapped: boolean, readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: string, readonly displayName: string | null }> }, readonly permissionMissing: { readonly totalCount: number, readonly totalCountIsCapped: boolean, readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: string, readonly displayName: string | null }> }, readonly events: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: EventType, readonly at: string, readonly payload: Record<string, unknown>, readonly client: { readonly id: string, readonly name: string } | null, readonly phoneNumber: { readonly id: string, readonly number: string, readonly displayName: string | null } | null }> } };

export type UserSettingsPageQueryVariables = Exact<{ [key: string]: never; }>;


export type UserSettingsPageQuery = { readonly viewer: { readonly user: { readonly id: string, readonly name: string, readonly email: string, readonly pendingEmail: string | null, readonly twoFactorEnabled: boolean } | null } };

export type UsersPageQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  invitationsAfter?: string | null | undefined;
}>;


export type UsersPageQuery = { readonly viewer: { readonly user: { readonly id: string } | null, readonly organization: { readonly id: string, readonly kind: OrganizationKind, readonly capabilities: ReadonlyArray<{ readonly action: CapabilityAction, readonly allowed: boolean, readonly reason: string | null }>, readonly members: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly role: MembershipRole, readonly createdAt: string, readonly user: { readonly id: string, readonly name: string, readonly email: string, readonly twoFactorEnabled: boolean } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly invitations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly email: string, readonly role: MembershipRole, readonly state: InvitationState, readonly createdAt: string, readonly expiresAt: string, readonly invitedBy: { readonly id: string, readonly name: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } } };

export const ApiKeysTableRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApiKeysTableRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrganizationApiKey"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"prefix"}},{"kind":"Field","name":{"kind":"Name","value":"last4"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"ipAllowList"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]} as unknown as DocumentNode<ApiKeysTableRowFragment, unknown>;
export const AuditLogTableRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AuditLogTableRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actorKind"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"actorOrganizationName"}},{"kind":"Field","name":{"kind":"Name","value":"apiKeyHint"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"subjectType"}},{"kind":"Field","name":{"kind":"Name","value":"subjectName"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]} as unknown as DocumentNode<AuditLogTableRowFragment, unknown>;
export const ClientFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Client"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"legalName"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"timezone"}},{"kind":"Field","name":{"kind":"Name","value":"vatId"}},{"kind":"Field","name":{"kind":"Name","value":"billingEmail"}},{"kind":"Field","name":{"kind":"Name","value":"externalReference"}},{"kind":"Field","name":{"kind":"Name","value":"maxNumbers"}},{"kind":"Field","name":{"kind":"Name","value":"paymentModel"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"language"}}]}},{"kind":"Field","name":{"kind":"Name","value":"address"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"street"}},{"kind":"Field","name":{"kind":"Name","value":"zip"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"brandName"}}]}}]}}]} as unknown as DocumentNode<ClientFactsFragment, unknown>;
export const ClientsTableRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientsTableRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Client"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"legalName"}},{"kind":"Field","name":{"kind":"Name","value":"externalReference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"Field","name":{"kind":"Name","value":"phoneNumbers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"totalCountIsCapped"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"needAction"},"name":{"kind":"Name","value":"phoneNumbers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"accountStatus"},"value":{"kind":"Variable","name":{"kind":"Name","value":"needAction"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"totalCountIsCapped"}}]}}]}}]} as unknown as DocumentNode<ClientsTableRowFragment, unknown>;
export const InvitationsTableRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvitationsTableRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invitation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"invitedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<InvitationsTableRowFragment, unknown>;
export const MembersTableRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MembersTableRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Membership"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"twoFactorEnabled"}}]}}]}}]} as unknown as DocumentNode<MembersTableRowFragment, unknown>;
export const ApiKeyDefinitionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApiKeyDefinition"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PhoneNumber"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"apiKey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"prefix"}},{"kind":"Field","name":{"kind":"Name","value":"last4"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdByName"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"capabilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<ApiKeyDefinitionFragment, unknown>;
export const AccountSectionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccountSection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PhoneNumber"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"plan"}},{"kind":"Field","name":{"kind":"Name","value":"billingStartedAt"}},{"kind":"Field","name":{"kind":"Name","value":"terminatesAt"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApiKeyDefinition"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApiKeyDefinition"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PhoneNumber"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"apiKey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"prefix"}},{"kind":"Field","name":{"kind":"Name","value":"last4"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdByName"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"capabilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<AccountSectionFragment, unknown>;
export const NumbersWaitingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NumbersWaiting"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PhoneNumberConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"totalCountIsCapped"}}]}}]} as unknown as DocumentNode<NumbersWaitingFragment, unknown>;
export const ActivationRailFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActivationRail"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PhoneNumber"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"activation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"messageOnBehalf"}},{"kind":"Field","name":{"kind":"Name","value":"businessVerification"}},{"kind":"Field","name":{"kind":"Name","value":"numberRegistration"}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"12"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"previous"}},{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]} as unknown as DocumentNode<ActivationRailFragment, unknown>;
export const ChannelSectionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChannelSection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PhoneNumber"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"metaId"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"displayNameRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"newName"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"rejectionReason"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"qualityRating"}},{"kind":"Field","name":{"kind":"Name","value":"messagingLimit"}},{"kind":"Field","name":{"kind":"Name","value":"messagingLimitSharedBy"}},{"kind":"Field","name":{"kind":"Name","value":"setupStatus"}},{"kind":"Field","name":{"kind":"Name","value":"connectionStatus"}},{"kind":"Field","name":{"kind":"Name","value":"connectionStatusRaw"}},{"kind":"Field","name":{"kind":"Name","value":"hostingPlatform"}},{"kind":"Field","name":{"kind":"Name","value":"accountMode"}},{"kind":"Field","name":{"kind":"Name","value":"throughputLevel"}},{"kind":"Field","name":{"kind":"Name","value":"isOfficialBusinessAccount"}},{"kind":"Field","name":{"kind":"Name","value":"registrationPreference"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ivr"}},{"kind":"Field","name":{"kind":"Name","value":"method"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partnerPermission"}},{"kind":"Field","name":{"kind":"Name","value":"partnerPermissionSince"}},{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"brandName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"messagingWebhookUrl"}}]}}]} as unknown as DocumentNode<ChannelSectionFragment, unknown>;
export const AccountStatusHoverCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccountStatusHoverCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PhoneNumber"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"accountStatus"}},{"kind":"Field","name":{"kind":"Name","value":"statusReasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}}]}}]}}]} as unknown as DocumentNode<AccountStatusHoverCardFragment, unknown>;
export const ClientNumberFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientNumber"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PhoneNumber"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"activation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"messageOnBehalf"}},{"kind":"Field","name":{"kind":"Name","value":"businessVerification"}},{"kind":"Field","name":{"kind":"Name","value":"numberRegistration"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccountStatusHoverCard"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccountStatusHoverCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PhoneNumber"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"accountStatus"}},{"kind":"Field","name":{"kind":"Name","value":"statusReasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}}]}}]}}]} as unknown as DocumentNode<ClientNumberFragment, unknown>;
export const ClientSectionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientSection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PhoneNumber"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"legalName"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"externalReference"}},{"kind":"Field","name":{"kind":"Name","value":"paymentModel"}},{"kind":"Field","name":{"kind":"Name","value":"billingEmail"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"brandName"}}]}}]}}]} as unknown as DocumentNode<ClientSectionFragment, unknown>;
export const CommerceSectionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CommerceSection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PhoneNumber"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"waba"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}}]}},{"kind":"Field","name":{"kind":"Name","value":"capabilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<CommerceSectionFragment, unknown>;
export const DangerZoneFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DangerZone"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PhoneNumber"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"capabilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<DangerZoneFragment, unknown>;
export const HistoryStepsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HistorySteps"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HistoryEntryConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"previous"}},{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]} as unknown as DocumentNode<HistoryStepsFragment, unknown>;
export const HistoryPlotFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HistoryPlot"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PhoneNumber"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"accountStatus"}},{"kind":"Field","name":{"kind":"Name","value":"qualityRating"}},{"kind":"Field","name":{"kind":"Name","value":"messagingLimit"}},{"kind":"Field","alias":{"kind":"Name","value":"statusChanges"},"name":{"kind":"Name","value":"history"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"ACCOUNT_STATUS"}]}}]}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withPlot"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HistorySteps"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"qualityChanges"},"name":{"kind":"Name","value":"history"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"QUALITY"}]}}]}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withPlot"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HistorySteps"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"limitChanges"},"name":{"kind":"Name","value":"history"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"MESSAGING_LIMIT"}]}}]}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withPlot"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HistorySteps"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HistorySteps"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HistoryEntryConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"previous"}},{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]} as unknown as DocumentNode<HistoryPlotFragment, unknown>;
export const HistoryTableRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HistoryTableRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HistoryEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"previous"}},{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]} as unknown as DocumentNode<HistoryTableRowFragment, unknown>;
export const NumberMenuFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NumberMenu"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PhoneNumber"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"inbox"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"active"}}]}},{"kind":"Field","name":{"kind":"Name","value":"capabilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<NumberMenuFragment, unknown>;
export const NumberCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NumberCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PhoneNumber"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"qualityRating"}},{"kind":"Field","name":{"kind":"Name","value":"messagingLimit"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"legalName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"messageOnBehalf"}},{"kind":"Field","name":{"kind":"Name","value":"businessVerification"}},{"kind":"Field","name":{"kind":"Name","value":"numberRegistration"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccountStatusHoverCard"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NumberMenu"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccountStatusHoverCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PhoneNumber"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"accountStatus"}},{"kind":"Field","name":{"kind":"Name","value":"statusReasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NumberMenu"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PhoneNumber"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"inbox"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"active"}}]}},{"kind":"Field","name":{"kind":"Name","value":"capabilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<NumberCardFragment, unknown>;
export const NumberHeaderFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NumberHeader"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PhoneNumber"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"isOfficialBusinessAccount"}},{"kind":"Field","name":{"kind":"Name","value":"qualityRating"}},{"kind":"Field","name":{"kind":"Name","value":"messagingLimit"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccountStatusHoverCard"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccountStatusHoverCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PhoneNumber"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"accountStatus"}},{"kind":"Field","name":{"kind":"Name","value":"statusReasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}}]}}]}}]} as unknown as DocumentNode<NumberHeaderFragment, unknown>;
export const NumberNoticesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NumberNotices"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PhoneNumber"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"accountStatus"}},{"kind":"Field","name":{"kind":"Name","value":"terminatesAt"}},{"kind":"Field","name":{"kind":"Name","value":"statusReasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}}]}}]}}]} as unknown as DocumentNode<NumberNoticesFragment, unknown>;
export const NumbersTableRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NumbersTableRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PhoneNumber"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"qualityRating"}},{"kind":"Field","name":{"kind":"Name","value":"messagingLimit"}},{"kind":"Field","name":{"kind":"Name","value":"partnerPermission"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccountStatusHoverCard"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NumberMenu"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccountStatusHoverCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PhoneNumber"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"accountStatus"}},{"kind":"Field","name":{"kind":"Name","value":"statusReasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NumberMenu"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PhoneNumber"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"inbox"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"active"}}]}},{"kind":"Field","name":{"kind":"Name","value":"capabilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<NumbersTableRowFragment, unknown>;
export const RecentChangeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecentChange"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"payload"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"phoneNumber"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]} as unknown as DocumentNode<RecentChangeFragment, unknown>;
export const StatusCountFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatusCount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccountStatusCount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountStatus"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"isCapped"}}]}}]} as unknown as DocumentNode<StatusCountFragment, unknown>;
export const WabaSectionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WabaSection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PhoneNumber"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"waba"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"metaId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"timezoneId"}},{"kind":"Field","name":{"kind":"Name","value":"timezone"}},{"kind":"Field","name":{"kind":"Name","value":"namespace"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"accountReviewStatus"}},{"kind":"Field","name":{"kind":"Name","value":"businessVerificationStatus"}},{"kind":"Field","name":{"kind":"Name","value":"messageOnBehalf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consentStatus"}},{"kind":"Field","name":{"kind":"Name","value":"businessPortfolio"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"metaId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<WabaSectionFragment, unknown>;
export const OrganizationFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrganizationFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"legalName"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"language"}}]}},{"kind":"Field","name":{"kind":"Name","value":"address"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"street"}},{"kind":"Field","name":{"kind":"Name","value":"zip"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"timezone"}},{"kind":"Field","name":{"kind":"Name","value":"vatId"}},{"kind":"Field","name":{"kind":"Name","value":"billingEmail"}},{"kind":"Field","name":{"kind":"Name","value":"maxNumbers"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"paymentModel"}},{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"brandName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"brandName"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"paymentModel"}},{"kind":"Field","name":{"kind":"Name","value":"plan"}},{"kind":"Field","name":{"kind":"Name","value":"redirectUrl"}},{"kind":"Field","name":{"kind":"Name","value":"clientsMayAddNumbers"}},{"kind":"Field","name":{"kind":"Name","value":"autoAcceptPartnerChanges"}}]}}]}}]} as unknown as DocumentNode<OrganizationFactsFragment, unknown>;
export const WabaSyncFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WabaSync"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Waba"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"syncState"}},{"kind":"Field","name":{"kind":"Name","value":"syncedAt"}},{"kind":"Field","name":{"kind":"Name","value":"syncError"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"subcode"}},{"kind":"Field","name":{"kind":"Name","value":"traceId"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"recommendation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"capabilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<WabaSyncFragment, unknown>;
export const UserErrorNoticeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorNotice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"upstream"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"subcode"}},{"kind":"Field","name":{"kind":"Name","value":"traceId"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"recommendation"}}]}}]}}]} as unknown as DocumentNode<UserErrorNoticeFragment, unknown>;
export const AcceptInvitationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcceptInvitation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AcceptInvitationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acceptInvitation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workspace"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorNotice"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorNotice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"upstream"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"subcode"}},{"kind":"Field","name":{"kind":"Name","value":"traceId"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"recommendation"}}]}}]}}]} as unknown as DocumentNode<AcceptInvitationMutation, AcceptInvitationMutationVariables>;
export const ConfirmEmailChangeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmEmailChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmEmailChangeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmEmailChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorNotice"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorNotice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"upstream"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"subcode"}},{"kind":"Field","name":{"kind":"Name","value":"traceId"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"recommendation"}}]}}]}}]} as unknown as DocumentNode<ConfirmEmailChangeMutation, ConfirmEmailChangeMutationVariables>;
export const RequestEmailChangeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestEmailChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestEmailChangeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestEmailChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"pendingEmail"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorNotice"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorNotice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"upstream"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"subcode"}},{"kind":"Field","name":{"kind":"Name","value":"traceId"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"recommendation"}}]}}]}}]} as unknown as DocumentNode<RequestEmailChangeMutation, RequestEmailChangeMutationVariables>;
export const StopEmailChangeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StopEmailChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StopEmailChangeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stopEmailChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorNotice"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorNotice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"upstream"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"subcode"}},{"kind":"Field","name":{"kind":"Name","value":"traceId"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"recommendation"}}]}}]}}]} as unknown as DocumentNode<StopEmailChangeMutation, StopEmailChangeMutationVariables>;
export const UpdateViewerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateViewer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateViewerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateViewer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorNotice"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorNotice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"upstream"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"subcode"}},{"kind":"Field","name":{"kind":"Name","value":"traceId"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"recommendation"}}]}}]}}]} as unknown as DocumentNode<UpdateViewerMutation, UpdateViewerMutationVariables>;
export const CreateOrganizationApiKeyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateOrganizationApiKey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateOrganizationApiKeyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createOrganizationApiKey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"apiKey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApiKeysTableRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorNotice"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApiKeysTableRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrganizationApiKey"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"prefix"}},{"kind":"Field","name":{"kind":"Name","value":"last4"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"ipAllowList"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorNotice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"upstream"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"subcode"}},{"kind":"Field","name":{"kind":"Name","value":"traceId"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"recommendation"}}]}}]}}]} as unknown as DocumentNode<CreateOrganizationApiKeyMutation, CreateOrganizationApiKeyMutationVariables>;
export const RevokeOrganizationApiKeyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeOrganizationApiKey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeOrganizationApiKeyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeOrganizationApiKey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"apiKey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApiKeysTableRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorNotice"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApiKeysTableRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrganizationApiKey"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"prefix"}},{"kind":"Field","name":{"kind":"Name","value":"last4"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"ipAllowList"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorNotice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"upstream"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"subcode"}},{"kind":"Field","name":{"kind":"Name","value":"traceId"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"recommendation"}}]}}]}}]} as unknown as DocumentNode<RevokeOrganizationApiKeyMutation, RevokeOrganizationApiKeyMutationVariables>;
export const AuditEntryDrawerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AuditEntryDrawer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AuditLogTableRow"}},{"kind":"Field","name":{"kind":"Name","value":"actorId"}},{"kind":"Field","name":{"kind":"Name","value":"subjectId"}},{"kind":"Field","name":{"kind":"Name","value":"ip"}},{"kind":"Field","name":{"kind":"Name","value":"userAgent"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AuditLogTableRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actorKind"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"actorOrganizationName"}},{"kind":"Field","name":{"kind":"Name","value":"apiKeyHint"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"subjectType"}},{"kind":"Field","name":{"kind":"Name","value":"subjectName"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]} as unknown as DocumentNode<AuditEntryDrawerQuery, AuditEntryDrawerQueryVariables>;
export const AuditPersonFilterDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AuditPersonFilter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<AuditPersonFilterQuery, AuditPersonFilterQueryVariables>;
export const ChangeMemberRoleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeMemberRole"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeMemberRoleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeMemberRole"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"membership"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorNotice"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorNotice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"upstream"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"subcode"}},{"kind":"Field","name":{"kind":"Name","value":"traceId"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"recommendation"}}]}}]}}]} as unknown as DocumentNode<ChangeMemberRoleMutation, ChangeMemberRoleMutationVariables>;
export const InviteMemberDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InviteMember"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InviteMemberInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inviteMember"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invitation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorNotice"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorNotice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"upstream"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"subcode"}},{"kind":"Field","name":{"kind":"Name","value":"traceId"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"recommendation"}}]}}]}}]} as unknown as DocumentNode<InviteMemberMutation, InviteMemberMutationVariables>;
export const RemoveMemberDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveMember"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveMemberInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeMember"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"membershipId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorNotice"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorNotice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"upstream"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"subcode"}},{"kind":"Field","name":{"kind":"Name","value":"traceId"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"recommendation"}}]}}]}}]} as unknown as DocumentNode<RemoveMemberMutation, RemoveMemberMutationVariables>;
export const ResendInvitationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResendInvitation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResendInvitationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resendInvitation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invitation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorNotice"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorNotice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"upstream"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"subcode"}},{"kind":"Field","name":{"kind":"Name","value":"traceId"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"recommendation"}}]}}]}}]} as unknown as DocumentNode<ResendInvitationMutation, ResendInvitationMutationVariables>;
export const WithdrawInvitationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawInvitation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawInvitationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawInvitation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invitationId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorNotice"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorNotice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"upstream"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"subcode"}},{"kind":"Field","name":{"kind":"Name","value":"traceId"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"recommendation"}}]}}]}}]} as unknown as DocumentNode<WithdrawInvitationMutation, WithdrawInvitationMutationVariables>;
export const ClientFilterDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClientFilter"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clients"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"legalName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]} as unknown as DocumentNode<ClientFilterQuery, ClientFilterQueryVariables>;
export const ChosenClientDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ChosenClient"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"client"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ChosenClientQuery, ChosenClientQueryVariables>;
export const WabaFilterDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WabaFilter"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"clientId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"wabas"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"clientId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"clientId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"metaId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]} as unknown as DocumentNode<WabaFilterQuery, WabaFilterQueryVariables>;
export const ChosenWabaDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ChosenWaba"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"waba"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ChosenWabaQuery, ChosenWabaQueryVariables>;
export const ShellDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Shell"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"memberships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ShellQuery, ShellQueryVariables>;
export const SyncWabaDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SyncWaba"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SyncWabaInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"syncWaba"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"waba"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WabaSync"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorNotice"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WabaSync"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Waba"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"syncState"}},{"kind":"Field","name":{"kind":"Name","value":"syncedAt"}},{"kind":"Field","name":{"kind":"Name","value":"syncError"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"subcode"}},{"kind":"Field","name":{"kind":"Name","value":"traceId"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"recommendation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"capabilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorNotice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"upstream"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"subcode"}},{"kind":"Field","name":{"kind":"Name","value":"traceId"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"recommendation"}}]}}]}}]} as unknown as DocumentNode<SyncWabaMutation, SyncWabaMutationVariables>;
export const AcceptInvitationPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AcceptInvitationPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"token"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invitation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"token"},"value":{"kind":"Variable","name":{"kind":"Name","value":"token"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organizationName"}},{"kind":"Field","name":{"kind":"Name","value":"organizationKind"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"hasAccount"}}]}}]}}]} as unknown as DocumentNode<AcceptInvitationPageQuery, AcceptInvitationPageQueryVariables>;
export const ApiKeysPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ApiKeysPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"capabilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"apiKeys"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApiKeysTableRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApiKeysTableRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrganizationApiKey"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"prefix"}},{"kind":"Field","name":{"kind":"Name","value":"last4"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"ipAllowList"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]} as unknown as DocumentNode<ApiKeysPageQuery, ApiKeysPageQueryVariables>;
export const AuditLogPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AuditLogPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEntryFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"auditEntries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AuditLogTableRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AuditLogTableRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actorKind"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"actorOrganizationName"}},{"kind":"Field","name":{"kind":"Name","value":"apiKeyHint"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"subjectType"}},{"kind":"Field","name":{"kind":"Name","value":"subjectName"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]} as unknown as DocumentNode<AuditLogPageQuery, AuditLogPageQueryVariables>;
export const ClientPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClientPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"client"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientFacts"}},{"kind":"Field","name":{"kind":"Name","value":"phoneNumbers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"totalCountIsCapped"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccountStatusHoverCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PhoneNumber"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"accountStatus"}},{"kind":"Field","name":{"kind":"Name","value":"statusReasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Client"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"legalName"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"timezone"}},{"kind":"Field","name":{"kind":"Name","value":"vatId"}},{"kind":"Field","name":{"kind":"Name","value":"billingEmail"}},{"kind":"Field","name":{"kind":"Name","value":"externalReference"}},{"kind":"Field","name":{"kind":"Name","value":"maxNumbers"}},{"kind":"Field","name":{"kind":"Name","value":"paymentModel"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"language"}}]}},{"kind":"Field","name":{"kind":"Name","value":"address"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"street"}},{"kind":"Field","name":{"kind":"Name","value":"zip"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"brandName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientNumber"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PhoneNumber"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"activation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"messageOnBehalf"}},{"kind":"Field","name":{"kind":"Name","value":"businessVerification"}},{"kind":"Field","name":{"kind":"Name","value":"numberRegistration"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccountStatusHoverCard"}}]}}]} as unknown as DocumentNode<ClientPageQuery, ClientPageQueryVariables>;
export const ClientsPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClientsPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"needAction"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AccountStatus"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clients"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientsTableRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"totalCountIsCapped"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientsTableRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Client"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"legalName"}},{"kind":"Field","name":{"kind":"Name","value":"externalReference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"Field","name":{"kind":"Name","value":"phoneNumbers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"totalCountIsCapped"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"needAction"},"name":{"kind":"Name","value":"phoneNumbers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"accountStatus"},"value":{"kind":"Variable","name":{"kind":"Name","value":"needAction"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"totalCountIsCapped"}}]}}]}}]} as unknown as DocumentNode<ClientsPageQuery, ClientsPageQueryVariables>;
export const HomePageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HomePage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"memberships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]}}]}}]}}]} as unknown as DocumentNode<HomePageQuery, HomePageQueryVariables>;
export const NumberDetailsPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NumberDetailsPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phoneNumber"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NumberNotices"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccountSection"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChannelSection"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WabaSection"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientSection"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CommerceSection"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DangerZone"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActivationRail"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApiKeyDefinition"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PhoneNumber"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"apiKey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"prefix"}},{"kind":"Field","name":{"kind":"Name","value":"last4"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdByName"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"capabilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NumberNotices"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PhoneNumber"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"accountStatus"}},{"kind":"Field","name":{"kind":"Name","value":"terminatesAt"}},{"kind":"Field","name":{"kind":"Name","value":"statusReasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccountSection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PhoneNumber"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"plan"}},{"kind":"Field","name":{"kind":"Name","value":"billingStartedAt"}},{"kind":"Field","name":{"kind":"Name","value":"terminatesAt"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApiKeyDefinition"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChannelSection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PhoneNumber"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"metaId"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"displayNameRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"newName"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"rejectionReason"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"qualityRating"}},{"kind":"Field","name":{"kind":"Name","value":"messagingLimit"}},{"kind":"Field","name":{"kind":"Name","value":"messagingLimitSharedBy"}},{"kind":"Field","name":{"kind":"Name","value":"setupStatus"}},{"kind":"Field","name":{"kind":"Name","value":"connectionStatus"}},{"kind":"Field","name":{"kind":"Name","value":"connectionStatusRaw"}},{"kind":"Field","name":{"kind":"Name","value":"hostingPlatform"}},{"kind":"Field","name":{"kind":"Name","value":"accountMode"}},{"kind":"Field","name":{"kind":"Name","value":"throughputLevel"}},{"kind":"Field","name":{"kind":"Name","value":"isOfficialBusinessAccount"}},{"kind":"Field","name":{"kind":"Name","value":"registrationPreference"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ivr"}},{"kind":"Field","name":{"kind":"Name","value":"method"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partnerPermission"}},{"kind":"Field","name":{"kind":"Name","value":"partnerPermissionSince"}},{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"brandName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"messagingWebhookUrl"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WabaSection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PhoneNumber"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"waba"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"metaId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"timezoneId"}},{"kind":"Field","name":{"kind":"Name","value":"timezone"}},{"kind":"Field","name":{"kind":"Name","value":"namespace"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"accountReviewStatus"}},{"kind":"Field","name":{"kind":"Name","value":"businessVerificationStatus"}},{"kind":"Field","name":{"kind":"Name","value":"messageOnBehalf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consentStatus"}},{"kind":"Field","name":{"kind":"Name","value":"businessPortfolio"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"metaId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientSection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PhoneNumber"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"legalName"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"externalReference"}},{"kind":"Field","name":{"kind":"Name","value":"paymentModel"}},{"kind":"Field","name":{"kind":"Name","value":"billingEmail"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"brandName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CommerceSection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PhoneNumber"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"waba"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}}]}},{"kind":"Field","name":{"kind":"Name","value":"capabilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DangerZone"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PhoneNumber"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"capabilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActivationRail"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PhoneNumber"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"activation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"messageOnBehalf"}},{"kind":"Field","name":{"kind":"Name","value":"businessVerification"}},{"kind":"Field","name":{"kind":"Name","value":"numberRegistration"}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"12"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"previous"}},{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]} as unknown as DocumentNode<NumberDetailsPageQuery, NumberDetailsPageQueryVariables>;
export const NumberHistoryPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NumberHistoryPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"HistoryFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withPlot"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phoneNumber"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"HistoryPlot"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HistoryTableRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withPlot"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"totalCountIsCapped"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withPlot"}}}]}]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HistorySteps"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HistoryEntryConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"previous"}},{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HistoryPlot"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PhoneNumber"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"accountStatus"}},{"kind":"Field","name":{"kind":"Name","value":"qualityRating"}},{"kind":"Field","name":{"kind":"Name","value":"messagingLimit"}},{"kind":"Field","alias":{"kind":"Name","value":"statusChanges"},"name":{"kind":"Name","value":"history"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"ACCOUNT_STATUS"}]}}]}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withPlot"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HistorySteps"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"qualityChanges"},"name":{"kind":"Name","value":"history"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"QUALITY"}]}}]}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withPlot"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HistorySteps"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"limitChanges"},"name":{"kind":"Name","value":"history"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"MESSAGING_LIMIT"}]}}]}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withPlot"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HistorySteps"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HistoryTableRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HistoryEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"previous"}},{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]} as unknown as DocumentNode<NumberHistoryPageQuery, NumberHistoryPageQueryVariables>;
export const NumberLayoutDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NumberLayout"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phoneNumber"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NumberHeader"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NumberMenu"}},{"kind":"Field","name":{"kind":"Name","value":"waba"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WabaSync"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccountStatusHoverCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PhoneNumber"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"accountStatus"}},{"kind":"Field","name":{"kind":"Name","value":"statusReasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NumberHeader"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PhoneNumber"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"isOfficialBusinessAccount"}},{"kind":"Field","name":{"kind":"Name","value":"qualityRating"}},{"kind":"Field","name":{"kind":"Name","value":"messagingLimit"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccountStatusHoverCard"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NumberMenu"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PhoneNumber"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"inbox"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"active"}}]}},{"kind":"Field","name":{"kind":"Name","value":"capabilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WabaSync"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Waba"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"syncState"}},{"kind":"Field","name":{"kind":"Name","value":"syncedAt"}},{"kind":"Field","name":{"kind":"Name","value":"syncError"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"subcode"}},{"kind":"Field","name":{"kind":"Name","value":"traceId"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"recommendation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"capabilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<NumberLayoutQuery, NumberLayoutQueryVariables>;
export const NumbersPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NumbersPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PhoneNumberFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PhoneNumberOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withTotal"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phoneNumbers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NumbersTableRow"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NumberCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withTotal"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"totalCountIsCapped"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withTotal"}}}]}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccountStatusHoverCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PhoneNumber"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"accountStatus"}},{"kind":"Field","name":{"kind":"Name","value":"statusReasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NumberMenu"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PhoneNumber"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"inbox"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"active"}}]}},{"kind":"Field","name":{"kind":"Name","value":"capabilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NumbersTableRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PhoneNumber"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"qualityRating"}},{"kind":"Field","name":{"kind":"Name","value":"messagingLimit"}},{"kind":"Field","name":{"kind":"Name","value":"partnerPermission"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccountStatusHoverCard"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NumberMenu"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NumberCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PhoneNumber"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"qualityRating"}},{"kind":"Field","name":{"kind":"Name","value":"messagingLimit"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"legalName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"messageOnBehalf"}},{"kind":"Field","name":{"kind":"Name","value":"businessVerification"}},{"kind":"Field","name":{"kind":"Name","value":"numberRegistration"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccountStatusHoverCard"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NumberMenu"}}]}}]} as unknown as DocumentNode<NumbersPageQuery, NumbersPageQueryVariables>;
export const OrganizationPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrganizationPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrganizationFacts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrganizationFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"legalName"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"language"}}]}},{"kind":"Field","name":{"kind":"Name","value":"address"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"street"}},{"kind":"Field","name":{"kind":"Name","value":"zip"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"timezone"}},{"kind":"Field","name":{"kind":"Name","value":"vatId"}},{"kind":"Field","name":{"kind":"Name","value":"billingEmail"}},{"kind":"Field","name":{"kind":"Name","value":"maxNumbers"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"paymentModel"}},{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"brandName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"brandName"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"paymentModel"}},{"kind":"Field","name":{"kind":"Name","value":"plan"}},{"kind":"Field","name":{"kind":"Name","value":"redirectUrl"}},{"kind":"Field","name":{"kind":"Name","value":"clientsMayAddNumbers"}},{"kind":"Field","name":{"kind":"Name","value":"autoAcceptPartnerChanges"}}]}}]}}]} as unknown as DocumentNode<OrganizationPageQuery, OrganizationPageQueryVariables>;
export const OverviewPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OverviewPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"needAction"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AccountStatus"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"accountStatusCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatusCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clients"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"6"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientsTableRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"totalCountIsCapped"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"qualityLow"},"name":{"kind":"Name","value":"phoneNumbers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"qualityRating"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"RED"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NumbersWaiting"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"permissionMissing"},"name":{"kind":"Name","value":"phoneNumbers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"partnerPermission"},"value":{"kind":"EnumValue","value":"MISSING"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NumbersWaiting"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"IntValue","value":"8"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecentChange"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatusCount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccountStatusCount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountStatus"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"isCapped"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientsTableRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Client"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"legalName"}},{"kind":"Field","name":{"kind":"Name","value":"externalReference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"Field","name":{"kind":"Name","value":"phoneNumbers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"totalCountIsCapped"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"needAction"},"name":{"kind":"Name","value":"phoneNumbers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"accountStatus"},"value":{"kind":"Variable","name":{"kind":"Name","value":"needAction"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"totalCountIsCapped"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NumbersWaiting"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PhoneNumberConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"totalCountIsCapped"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecentChange"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"payload"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"phoneNumber"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]} as unknown as DocumentNode<OverviewPageQuery, OverviewPageQueryVariables>;
export const UserSettingsPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UserSettingsPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"pendingEmail"}},{"kind":"Field","name":{"kind":"Name","value":"twoFactorEnabled"}}]}}]}}]}}]} as unknown as DocumentNode<UserSettingsPageQuery, UserSettingsPageQueryVariables>;
export const UsersPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UsersPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"invitationsAfter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"capabilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MembersTableRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"invitations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"invitationsAfter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvitationsTableRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MembersTableRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Membership"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"twoFactorEnabled"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvitationsTableRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invitation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"invitedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<UsersPageQuery, UsersPageQueryVariables>;
export function useAcceptInvitationMutation(options?: useMutation.Options<AcceptInvitationMutation, AcceptInvitationMutationVariables>) {
  return useMutation(AcceptInvitationDocument, options ?? {});
}
export function useConfirmEmailChangeMutation(options?: useMutation.Options<ConfirmEmailChangeMutation, ConfirmEmailChangeMutationVariables>) {
  return useMutation(ConfirmEmailChangeDocument, options ?? {});
}
export function useRequestEmailChangeMutation(options?: useMutation.Options<RequestEmailChangeMutation, RequestEmailChangeMutationVariables>) {
  return useMutation(RequestEmailChangeDocument, options ?? {});
}
export function useStopEmailChangeMutation(options?: useMutation.Options<StopEmailChangeMutation, StopEmailChangeMutationVariables>) {
  return useMutation(StopEmailChangeDocument, options ?? {});
}
export function useUpdateViewerMutation(options?: useMutation.Options<UpdateViewerMutation, UpdateViewerMutationVariables>) {
  return useMutation(UpdateViewerDocument, options ?? {});
}
export function useCreateOrganizationApiKeyMutation(options?: useMutation.Options<CreateOrganizationApiKeyMutation, CreateOrganizationApiKeyMutationVariables>) {
  return useMutation(CreateOrganizationApiKeyDocument, options ?? {});
}
export function useRevokeOrganizationApiKeyMutation(options?: useMutation.Options<RevokeOrganizationApiKeyMutation, RevokeOrganizationApiKeyMutationVariables>) {
  return useMutation(RevokeOrganizationApiKeyDocument, options ?? {});
}
export function useAuditEntryDrawerQuery(options: useQuery.Options<AuditEntryDrawerQuery, AuditEntryDrawerQueryVariables> | SkipToken) {
  return useQuery(AuditEntryDrawerDocument, options);
}
export function useAuditPersonFilterQuery(options?: useQuery.Options<AuditPersonFilterQuery, AuditPersonFilterQueryVariables> | SkipToken) {
  return useQuery(AuditPersonFilterDocument, options ?? {});
}
export function useChangeMemberRoleMutation(options?: useMutation.Options<ChangeMemberRoleMutation, ChangeMemberRoleMutationVariables>) {
  return useMutation(ChangeMemberRoleDocument, options ?? {});
}
export function useInviteMemberMutation(options?: useMutation.Options<InviteMemberMutation, InviteMemberMutationVariables>) {
  return useMutation(InviteMemberDocument, options ?? {});
}
export function useRemoveMemberMutation(options?: useMutation.Options<RemoveMemberMutation, RemoveMemberMutationVariables>) {
  return useMutation(RemoveMemberDocument, options ?? {});
}
export function useResendInvitationMutation(options?: useMutation.Options<ResendInvitationMutation, ResendInvitationMutationVariables>) {
  return useMutation(ResendInvitationDocument, options ?? {});
}
export function useWithdrawInvitationMutation(options?: useMutation.Options<WithdrawInvitationMutation, WithdrawInvitationMutationVariables>) {
  return useMutation(WithdrawInvitationDocument, options ?? {});
}
export function useClientFilterQuery(options?: useQuery.Options<ClientFilterQuery, ClientFilterQueryVariables> | SkipToken) {
  return useQuery(ClientFilterDocument, options ?? {});
}
export function useChosenClientQuery(options: useQuery.Options<ChosenClientQuery, ChosenClientQueryVariables> | SkipToken) {
  return useQuery(ChosenClientDocument, options);
}
export function useWabaFilterQuery(options?: useQuery.Options<WabaFilterQuery, WabaFilterQueryVariables> | SkipToken) {
  return useQuery(WabaFilterDocument, options ?? {});
}
export function useChosenWabaQuery(options: useQuery.Options<ChosenWabaQuery, ChosenWabaQueryVariables> | SkipToken) {
  return useQuery(ChosenWabaDocument, options);
}
export function useShellQuery(options?: useQuery.Options<ShellQuery, ShellQueryVariables> | SkipToken) {
  return useQuery(ShellDocument, options ?? {});
}
export function useSyncWabaMutation(options?: useMutation.Options<SyncWabaMutation, SyncWabaMutationVariables>) {
  return useMutation(SyncWabaDocument, options ?? {});
}
export function useAcceptInvitationPageQuery(options: useQuery.Options<AcceptInvitationPageQuery, AcceptInvitationPageQueryVariables> | SkipToken) {
  return useQuery(AcceptInvitationPageDocument, options);
}
export function useApiKeysPageQuery(options: useQuery.Options<ApiKeysPageQuery, ApiKeysPageQueryVariables> | SkipToken) {
  return useQuery(ApiKeysPageDocument, options);
}
export function useAuditLogPageQuery(options: useQuery.Options<AuditLogPageQuery, AuditLogPageQueryVariables> | SkipToken) {
  return useQuery(AuditLogPageDocument, options);
}
export function useClientPageQuery(options: useQuery.Options<ClientPageQuery, ClientPageQueryVariables> | SkipToken) {
  return useQuery(ClientPageDocument, options);
}
export function useClientsPageQuery(options: useQuery.Options<ClientsPageQuery, ClientsPageQueryVariables> | SkipToken) {
  return useQuery(ClientsPageDocument, options);
}
export function useHomePageQuery(options?: useQuery.Options<HomePageQuery, HomePageQueryVariables> | SkipToken) {
  return useQuery(HomePageDocument, options ?? {});
}
export function useNumberDetailsPageQuery(options: useQuery.Options<NumberDetailsPageQuery, NumberDetailsPageQueryVariables> | SkipToken) {
  return useQuery(NumberDetailsPageDocument, options);
}
export function useNumberHistoryPageQuery(options: useQuery.Options<NumberHistoryPageQuery, NumberHistoryPageQueryVariables> | SkipToken) {
  return useQuery(NumberHistoryPageDocument, options);
}
export function useNumberLayoutQuery(options: useQuery.Options<NumberLayoutQuery, NumberLayoutQueryVariables> | SkipToken) {
  return useQuery(NumberLayoutDocument, options);
}
export function useNumbersPageQuery(options: useQuery.Options<NumbersPageQuery, NumbersPageQueryVariables> | SkipToken) {
  return useQuery(NumbersPageDocument, options);
}
export function useOrganizationPageQuery(options?: useQuery.Options<OrganizationPageQuery, OrganizationPageQueryVariables> | SkipToken) {
  return useQuery(OrganizationPageDocument, options ?? {});
}
export function useOverviewPageQuery(options: useQuery.Options<OverviewPageQuery, OverviewPageQueryVariables> | SkipToken) {
  return useQuery(OverviewPageDocument, options);
}
export function useUserSettingsPageQuery(options?: useQuery.Options<UserSettingsPageQuery, UserSettingsPageQueryVariables> | SkipToken) {
  return useQuery(UserSettingsPageDocument, options ?? {});
}
export function useUsersPageQuery(options: useQuery.Options<UsersPageQuery, UsersPageQueryVariables> | SkipToken) {
  return useQuery(UsersPageDocument, options);
}