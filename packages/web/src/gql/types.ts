/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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

/** For which number to activate the inbox. */
export type ActivateInboxInput = {
  /** Id, number_…. */
  readonly phoneNumberId: string;
};

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

/** A message for a ticket. */
export type AddTicketMessageInput = {
  /** Plain text, 1 to 10,000 characters. */
  readonly body: string;
  /** Id, ticket_…. */
  readonly ticketId: string;
};

/** A postal address; what is not given stays. */
export type AddressInput = {
  /** City. */
  readonly city?: string | null | undefined;
  /** ISO 3166 alpha-2 code. */
  readonly country?: string | null | undefined;
  /** Street and house number. */
  readonly street?: string | null | undefined;
  /** Postal code. */
  readonly zip?: string | null | undefined;
};

/** On which side a key was generated. */
export type ApiKeyHolder =
  /** The business that owns the number. */
  | 'CLIENT'
  /** The partner, with the permission of the client. */
  | 'PARTNER';

/** Files that the templates of an account shall be like. */
export type ApplyTemplatesInput = {
  /** Whether Meta may give new templates another category; false by default. */
  readonly allowCategoryChange?: boolean | null | undefined;
  /** Templates as `Template.file` gives them: `name`, `language`, `category`, `components`, and if need be `parameterFormat` and `messageSendTtlSeconds`. At most 100. */
  readonly files: ReadonlyArray<Record<string, unknown>>;
  /** Why. Required of the operator's staff; the customer can read it. */
  readonly reason?: string | null | undefined;
  /** The account, waba_…. */
  readonly wabaId: string;
};

/** A draft in review that may go to Meta. */
export type ApproveTemplateReviewInput = {
  /** Whether Meta may give a new template another category; false by default. */
  readonly allowCategoryChange?: boolean | null | undefined;
  /** Id, draft_…. */
  readonly draftId: string;
  /** The version that was read; when somebody has saved since, the error is CONFLICT. */
  readonly expectedVersion?: number | null | undefined;
  /** Why. Required of the operator's staff; the customer can read it. */
  readonly reason?: string | null | undefined;
};

/** Templates to archive in the Hub, or to take back. */
export type ArchiveTemplatesInput = {
  /** False takes them back into the lists. */
  readonly isArchived?: boolean;
  /** Why. Required of the operator's staff; the customer can read it. */
  readonly reason?: string | null | undefined;
  /** Templates, template_…; 1 to 100. */
  readonly templateIds: ReadonlyArray<string>;
};

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
  /** Acts on one object, by its id: those in the log of the workspace, and those of the workspace in the logs of others. */
  readonly subjectId?: string | null | undefined;
  /** Types of objects, e.g. `PhoneNumber`. */
  readonly subjectType?: ReadonlyArray<string> | null | undefined;
  /** Before this time. */
  readonly until?: string | null | undefined;
  /** Acts of one person. */
  readonly userId?: string | null | undefined;
};

/** Fields of a profile. One that is left out is not meant, null or [] empties it. */
export type BusinessProfileFields = {
  /** Beneath the number. 1 to 139 characters; Meta does not let it be emptied. */
  readonly about?: string | null | undefined;
  /** Postal address. At most 256 characters. */
  readonly address?: string | null | undefined;
  /** Under the picture. At most 512 characters; Meta may refuse more than 256 and tells so. */
  readonly description?: string | null | undefined;
  /** E-mail address. At most 128 characters. */
  readonly email?: string | null | undefined;
  /** Industry. It cannot be emptied once it is set. */
  readonly vertical?: BusinessVertical | null | undefined;
  /** Up to two addresses with http:// or https://, each of at most 256 characters. */
  readonly websites?: ReadonlyArray<string> | null | undefined;
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

/** Industry of a business, as customers read it in the profile. */
export type BusinessVertical =
  /** Alcoholic drinks. */
  | 'ALCOHOL'
  /** Clothing. */
  | 'APPAREL'
  /** Automotive. */
  | 'AUTO'
  /** Beauty, spa and salon. */
  | 'BEAUTY'
  /** Education. */
  | 'EDU'
  /** Entertainment. */
  | 'ENTERTAIN'
  /** Event planning and service. */
  | 'EVENT_PLAN'
  /** Finance and banking. */
  | 'FINANCE'
  /** Public service. */
  | 'GOVT'
  /** Food and groceries. */
  | 'GROCERY'
  /** Medical and health. */
  | 'HEALTH'
  /** Hotel and lodging. */
  | 'HOTEL'
  /** Charity. */
  | 'NONPROFIT'
  /** Not a business. */
  | 'NOT_A_BIZ'
  /** Online gambling. */
  | 'ONLINE_GAMBLING'
  /** Medicine without prescription. */
  | 'OTC_DRUGS'
  /** Other. */
  | 'OTHER'
  /** Gambling on the spot. */
  | 'PHYSICAL_GAMBLING'
  /** Professional services. */
  | 'PROF_SERVICES'
  /** Restaurant. */
  | 'RESTAURANT'
  /** Shopping and retail. */
  | 'RETAIL'
  /** Travel and transportation. */
  | 'TRAVEL'
  /** Not set. */
  | 'UNDEFINED'
  /** A value that the Hub does not know; see the raw field. */
  | 'UNKNOWN';

/** Which number to cancel. */
export type CancelNumberInput = {
  /** True: messaging and billing stop and the API key is revoked on that day. */
  readonly acceptConsequences: boolean;
  /** The number once more, however its digits are grouped. */
  readonly confirmNumber: string;
  /** Id, number_…. */
  readonly phoneNumberId: string;
  /** Why, at most 500 characters; stands in the customer's audit log. Required of the operator's staff. */
  readonly reason?: string | null | undefined;
};

/** What became of a cancellation. */
export type CancellationStatus =
  /** The number works until the termination date. */
  | 'PENDING'
  /** Messaging and billing have stopped. */
  | 'PROCESSED'
  /** It had taken effect; the number is in use again. */
  | 'REACTIVATED'
  /** Taken back in time. */
  | 'WITHDRAWN';

/** Something that a caller may be allowed to do to an object. */
export type CapabilityAction =
  /** Activate the inbox for the number. */
  | 'ACTIVATE_INBOX'
  /** Add a number by embedded signup. */
  | 'ADD_NUMBER'
  /** Write to a ticket and add files. */
  | 'ANSWER_TICKET'
  /** Make the templates of the account like files. */
  | 'APPLY_TEMPLATES'
  /** Archive the template in the Hub, or take it back. */
  | 'ARCHIVE_TEMPLATE'
  /** Cancel the subscription of the number. */
  | 'CANCEL_NUMBER'
  /** Show or hide catalogue and cart. */
  | 'CHANGE_COMMERCE_SETTINGS'
  /** Ask Meta for another display name. */
  | 'CHANGE_DISPLAY_NAME'
  /** Give the member another role. */
  | 'CHANGE_MEMBER_ROLE'
  /** Copy the template to other accounts. */
  | 'COPY_TEMPLATE'
  /** Delete the template at Meta. */
  | 'DELETE_TEMPLATE'
  /** Change the draft, and ask a colleague to review it. */
  | 'EDIT_DRAFT'
  /** Edit the business profile. */
  | 'EDIT_PROFILE'
  /** Submit other contents for the template. */
  | 'EDIT_TEMPLATE'
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
  /** Share numbers with the partner, and stop sharing them. */
  | 'MANAGE_PARTNER_PERMISSION'
  /** Import and delete rate cards. */
  | 'MANAGE_RATE_CARDS'
  /** Use a cancelled number again. */
  | 'REACTIVATE_NUMBER'
  /** Read and export the audit log. */
  | 'READ_AUDIT_LOG'
  /** Register the number again for an approved display name. */
  | 'REGISTER_DISPLAY_NAME'
  /** Remove the member. */
  | 'REMOVE_MEMBER'
  /** Ask the client to share the number. */
  | 'REQUEST_PARTNER_PERMISSION'
  /** Switch the member's two-factor authentication off. */
  | 'RESET_TWO_FACTOR'
  /** Approve the draft of a colleague, or send it back. */
  | 'REVIEW_DRAFT'
  /** Revoke the number's API key. */
  | 'REVOKE_API_KEY'
  /** Say where messages of the number are delivered. */
  | 'SET_MESSAGING_WEBHOOK'
  /** Set the number's two-step verification PIN. */
  | 'SET_PIN'
  /** Submit the draft to Meta without the review of a colleague. */
  | 'SUBMIT_DRAFT'
  /** Fetch Meta's current facts now. */
  | 'SYNC'
  /** Put tags on numbers and take them off. */
  | 'TAG_NUMBERS'
  /** End the pause of the template. */
  | 'UNPAUSE_TEMPLATE'
  /** Change how many numbers a client may have, and its external reference. */
  | 'UPDATE_CLIENT_TERMS'
  /** Change the facts of the organization. */
  | 'UPDATE_ORGANIZATION'
  /** Open Signals. */
  | 'USE_SIGNALS'
  /** Take a cancellation back before it takes effect. */
  | 'WITHDRAW_CANCELLATION'
  /** Take back a request for the review of a draft. */
  | 'WITHDRAW_REVIEW'
  /** Set state and severity of a ticket. */
  | 'WORK_ON_TICKET'
  /** Begin drafts of templates in the account. */
  | 'WRITE_TEMPLATES';

/** Another display name for a number. */
export type ChangeDisplayNameInput = {
  /** The name customers shall read. 2 to 75 characters; blanks around it are dropped. */
  readonly displayName: string;
  /** Id of the number, number_…. */
  readonly phoneNumberId: string;
  /** Why. Required of the operator's staff; the customer can read it. */
  readonly reason?: string | null | undefined;
};

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

/** What the client decided. */
export type ConsentKind =
  /** Share the numbers with the partner. */
  | 'GRANTED'
  /** Stop sharing them. */
  | 'REVOKED';

/** Where a consent was given. */
export type ConsentSource =
  /** In the partner settings of the client. */
  | 'PARTNER_SETTINGS'
  /** As an answer to the partner's request. */
  | 'PERMISSION_REQUEST';

/** The client's consent. */
export type ConsentStatus =
  /** Not yet signed. */
  | 'MISSING'
  /** Signed. */
  | 'SIGNED';

/** Whom to ask; what is not given stays. */
export type ContactInput = {
  /** E-mail address. */
  readonly email?: string | null | undefined;
  /** Full name, at most 200 characters. */
  readonly fullName?: string | null | undefined;
  /** Preferred language, ISO 639-1. */
  readonly language?: string | null | undefined;
  /** Telephone with country code; null for none. */
  readonly phone?: string | null | undefined;
};

/** Templates to copy, each into each of the accounts. */
export type CopyTemplatesInput = {
  /** Why. Required of the operator's staff; the customer can read it. */
  readonly reason?: string | null | undefined;
  /** Whether the copies are submitted to Meta; without it they are drafts. */
  readonly submit?: boolean;
  /** Templates, template_…; 1 to 100. */
  readonly templateIds: ReadonlyArray<string>;
  /** Accounts, waba_…; 1 to 100, and no more than 500 copies in all. */
  readonly wabaIds: ReadonlyArray<string>;
};

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

/** A view to keep. */
export type CreateSavedViewInput = {
  /** Which numbers it shows. */
  readonly filter: PhoneNumberFilter;
  /** As a list or as cards. */
  readonly layout?: SavedViewLayout;
  /** Name of its tab, 1 to 40 characters. */
  readonly name: string;
  /** In which order. */
  readonly orderBy?: PhoneNumberOrder | null | undefined;
  /** Its place among the views, from 0; the last by default. */
  readonly position?: number | null | undefined;
};

/** A question to support. */
export type CreateSupportTicketInput = {
  /** What the topic asks for. */
  readonly facts?: ReadonlyArray<TicketFactInput> | null | undefined;
  /** What happened, 1 to 10,000 characters. */
  readonly message: string;
  /** The number it is about. */
  readonly phoneNumberId?: string | null | undefined;
  /** The request that failed, req_…. */
  readonly requestId?: string | null | undefined;
  /** In one line, 1 to 150 characters. */
  readonly subject: string;
  /** What it is about; decides which facts are required. */
  readonly topic: SupportTopic;
  /** Trace id of the service behind the Hub. */
  readonly upstreamTraceId?: string | null | undefined;
  /** The WhatsApp Business Account it is about. */
  readonly wabaId?: string | null | undefined;
};

/** ISO 4217 currency of prices. */
export type CurrencyCode =
  /** Euro. */
  | 'EUR'
  /** US dollar. */
  | 'USD';

/** Which requests a client declines. */
export type DeclinePermissionRequestsInput = {
  /** What the partner should know, at most 500 characters. */
  readonly declineReason?: string | null | undefined;
  /** Requests, permissionrequest_…; 1 to 100. */
  readonly ids: ReadonlyArray<string>;
};

/** A rate card to delete. */
export type DeleteRateCardInput = {
  /** Id, ratecard_…. */
  readonly rateCardId: string;
};

/** Which view to delete. */
export type DeleteSavedViewInput = {
  /** Id, view_…. */
  readonly savedViewId: string;
};

/** Which tag to delete. */
export type DeleteTagInput = {
  /** Id, tag_…. */
  readonly tagId: string;
};

/** Which draft to delete. */
export type DeleteTemplateDraftInput = {
  /** Id, draft_…. */
  readonly draftId: string;
  /** Why. Required of the operator's staff; the customer can read it. */
  readonly reason?: string | null | undefined;
};

/** A name to delete in all its languages. */
export type DeleteTemplateNameInput = {
  /** Name of the templates. */
  readonly name: string;
  /** Why. Required of the operator's staff; the customer can read it. */
  readonly reason?: string | null | undefined;
  /** The account, waba_…. */
  readonly wabaId: string;
};

/** Templates to delete, each in its one language. */
export type DeleteTemplatesInput = {
  /** Why. Required of the operator's staff; the customer can read it. */
  readonly reason?: string | null | undefined;
  /** Templates, template_…; 1 to 100. */
  readonly templateIds: ReadonlyArray<string>;
};

/** How far an approved display name is from being in force. */
export type DisplayNameRegistration =
  /** Meta takes no registrations of the number for 72 hours. The Hub does not try again by itself, for that would prolong the block. */
  | 'BLOCKED'
  /** The name is in force. */
  | 'DONE'
  /** Meta refused to register the number; see failure. */
  | 'FAILED'
  /** The number was not registered within 14 days. The name has to be asked for again. */
  | 'LAPSED'
  /** The Hub keeps no PIN of the number: somebody has to set one. */
  | 'NEEDS_PIN'
  /** Meta told that the PIN was changed past the Hub, so the Hub does not use the kept one: somebody has to set it again. */
  | 'PIN_DOUBTFUL'
  /** Meta refused the PIN that the Hub keeps: somebody has to set another. */
  | 'PIN_REFUSED'
  /** The Hub registers the number again by itself. */
  | 'WAITING';

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
  /** Somebody's two-factor authentication was switched off by another. */
  | 'MEMBER_TWO_FACTOR_RESET'
  /** An API key of a number was generated; the one before is void. */
  | 'NUMBER_API_KEY_GENERATED'
  /** An API key of a number was revoked, without a new one. */
  | 'NUMBER_API_KEY_REVOKED'
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
  /** The inbox was activated for a number. */
  | 'NUMBER_INBOX_ACTIVATED'
  /** The messaging limit changed. */
  | 'NUMBER_LIMIT_CHANGED'
  /** A number left sandbox mode. */
  | 'NUMBER_LIVE'
  /** Messages of a number go to another address. */
  | 'NUMBER_MESSAGING_WEBHOOK_CHANGED'
  /** A client declined its partner's request for a number. */
  | 'NUMBER_PERMISSION_DECLINED'
  /** A client shared a number with its partner. */
  | 'NUMBER_PERMISSION_GRANTED'
  /** A partner asked for permission for a number. */
  | 'NUMBER_PERMISSION_REQUESTED'
  /** Nobody answered a partner's request in time. */
  | 'NUMBER_PERMISSION_REQUEST_EXPIRED'
  /** A partner took its request for a number back. */
  | 'NUMBER_PERMISSION_REQUEST_WITHDRAWN'
  /** A client took the permission back. */
  | 'NUMBER_PERMISSION_REVOKED'
  /** A porting went a step further. */
  | 'NUMBER_PORTING_CHANGED'
  /** The business profile of a number changed. */
  | 'NUMBER_PROFILE_CHANGED'
  /** The quality rating changed. */
  | 'NUMBER_QUALITY_CHANGED'
  /** A cancelled number is in use again. */
  | 'NUMBER_REACTIVATED'
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
  /** Meta announced another category of a template, within 24 hours. */
  | 'TEMPLATE_CATEGORY_ANNOUNCED'
  /** Meta changed the category of a template. */
  | 'TEMPLATE_CATEGORY_CHANGED'
  /** The quality of a template changed. */
  | 'TEMPLATE_QUALITY_CHANGED'
  /** A colleague approved a draft of a template, or sent it back. */
  | 'TEMPLATE_REVIEW_DECIDED'
  /** A draft of a template waits for the review of a colleague. */
  | 'TEMPLATE_REVIEW_REQUESTED'
  /** Who asked for the review of a draft took the request back. */
  | 'TEMPLATE_REVIEW_WITHDRAWN'
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

/** For which number to generate an API key. */
export type GenerateApiKeyInput = {
  /** Id, number_…. */
  readonly phoneNumberId: string;
};

/** Which changes of a number's life; all conditions must hold. */
export type HistoryFilter = {
  /** What changed; any of it. */
  readonly kind?: ReadonlyArray<HistoryKind> | null | undefined;
  /** From this time on. */
  readonly since?: string | null | undefined;
  /** Where it came from; any of it. */
  readonly source?: ReadonlyArray<HistorySource> | null | undefined;
  /** Before this time. */
  readonly until?: string | null | undefined;
};

/** What changed. */
export type HistoryKind =
  /** Another thing that Meta told of the WhatsApp Business Account or the number, such as a lost profile picture. */
  | 'ACCOUNT_NOTICE'
  /** What Meta did to the WhatsApp Business Account: `LIMITED` (messaging goes on), `RESTRICTED`, `DISABLE_SCHEDULED` or `DISABLED`; null while it does nothing. The detail names the measures. */
  | 'ACCOUNT_RESTRICTION'
  /** What Meta's review of the WhatsApp Business Account decided. */
  | 'ACCOUNT_REVIEW'
  /** Account status. */
  | 'ACCOUNT_STATUS'
  /** A policy of Meta that the WhatsApp Business Account violates. */
  | 'ACCOUNT_VIOLATION'
  /** API key: its start and end, null when it was revoked. */
  | 'API_KEY'
  /** Cancellation of the subscription, and what became of it. */
  | 'CANCELLATION'
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
  /** The inbox add-on. */
  | 'INBOX'
  /** Messaging limit of the portfolio. */
  | 'MESSAGING_LIMIT'
  /** Where messages are delivered. */
  | 'MESSAGING_WEBHOOK'
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

/** A rate card; one of the same currency and day is replaced. */
export type ImportRateCardInput = {
  /** ISO 4217 currency of all rates, e.g. `EUR`. */
  readonly currency: string;
  /** True for rates that are made up: whoever sees a cost is told so. */
  readonly isSample?: boolean;
  /** 1 to 300, each market once. */
  readonly rates: ReadonlyArray<MessageRateInput>;
  /** The first day in UTC, e.g. `2026-07-01`. */
  readonly validFrom: string;
};

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

/** Input of markAllNotifications. */
export type MarkAllNotificationsInput = {
  /** To take it back: the `readAt` of the answer. Those that were marked then are unread again. Without it, all unread ones are marked as read. */
  readonly undo?: string | null | undefined;
};

/** Input of markNotifications. */
export type MarkNotificationsInput = {
  /** Which ones, at most 100. */
  readonly ids: ReadonlyArray<string>;
  /** Whether they are read from now on. */
  readonly isRead: boolean;
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

/** What one message costs in a market. */
export type MessageRateInput = {
  /** Per message, with at most 6 decimals, e.g. `0.0550`; null where it is not known. */
  readonly authentication?: string | null | undefined;
  /** Country, as ISO 3166-1 alpha-2 or English name, or one of Meta's regions such as `Rest of Western Europe`. */
  readonly market: string;
  /** Per message, with at most 6 decimals, e.g. `0.0550`; null where it is not known. */
  readonly marketing?: string | null | undefined;
  /** Per message, with at most 6 decimals, e.g. `0.0550`; null where it is not known. */
  readonly utility?: string | null | undefined;
};

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

/** Whether Meta knows where to deliver messages of a number. */
export type MessagingWebhookState =
  /** Meta has confirmed it. */
  | 'APPLIED'
  /** Meta refused; see error. */
  | 'FAILED'
  /** No address was ever given: messages go where the account says. */
  | 'NOT_SET'
  /** Meta is about to be told. */
  | 'PENDING';

/** The next state of a request to disable two-factor. */
export type MoveTwoFactorDisableRequestInput = {
  /** Id, twofactor_…. */
  readonly id: string;
  /** Why, for the customer's audit log, at most 500 characters. Required. */
  readonly reason?: string | null | undefined;
  /** Why it is rejected; the client reads it. Required for REJECTED. */
  readonly rejectionReason?: string | null | undefined;
  /** REQUESTED → IDENTITY_CHECK → DONE or REJECTED. */
  readonly state: TwoFactorDisableState;
};

/** Whether notifications of a kind also come by e-mail. */
export type NotificationEmail =
  /** Together once a day, at eight in the morning. */
  | 'DAILY'
  /** One e-mail for each, at once. */
  | 'EACH'
  /** No e-mail. */
  | 'OFF';

/** What a notification is about; each kind can be switched by itself. */
export type NotificationKind =
  /** API keys of numbers. */
  | 'API_KEY'
  /** Wallets, invoices, refunds and notices of payment. */
  | 'BILLING'
  /** Cancellations. */
  | 'CANCELLATION'
  /** Display names. */
  | 'DISPLAY_NAME'
  /** Messaging limits. */
  | 'LIMIT'
  /** New numbers. */
  | 'NUMBER'
  /** Partner changes. */
  | 'PARTNER_CHANGE'
  /** Partner permissions, and requests for them. */
  | 'PERMISSION'
  /** Portings. */
  | 'PORTING'
  /** Quality ratings. */
  | 'QUALITY'
  /** Restrictions and violations of an account at Meta. */
  | 'RESTRICTION'
  /** PINs of numbers, and two-factor authentication of people. */
  | 'SECURITY'
  /** Account status of numbers. */
  | 'STATUS'
  /** Support tickets. */
  | 'SUPPORT'
  /** Templates. */
  | 'TEMPLATE';

/** How much it matters. */
export type NotificationSeverity =
  /** Something does not work, or soon will not. */
  | 'CRITICAL'
  /** Good to know. */
  | 'INFO'
  /** Somebody should have a look. */
  | 'WARNING';

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

/** How variables are written. */
export type ParameterFormat =
  /** By name, {{order_id}}. */
  | 'NAMED'
  /** By number, {{1}}. */
  | 'POSITIONAL';

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

/** What became of a partner's request. */
export type PermissionRequestStatus =
  /** The client declined. */
  | 'DECLINED'
  /** Nobody answered in time. */
  | 'EXPIRED'
  /** The client shared the number. */
  | 'GRANTED'
  /** The client has not answered. */
  | 'PENDING'
  /** The partner took it back. */
  | 'WITHDRAWN';

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
  /** Whether the partner has asked for it and the client has not answered yet. */
  readonly hasPermissionRequest?: boolean | null | undefined;
  /** Only these, number_…; at most 200. */
  readonly ids?: ReadonlyArray<string> | null | undefined;
  /** Partner API Key Permission. */
  readonly partnerPermission?: PartnerPermission | null | undefined;
  /** Quality rating. */
  readonly qualityRating?: ReadonlyArray<QualityRating> | null | undefined;
  /** Text in number, display name, client name, legal name or Meta ids; case and accents do not matter. `0151 234` finds `+49151234…`, `+49 151` what begins so. */
  readonly search?: string | null | undefined;
  /** Tags of the caller's organization; case does not matter. */
  readonly tag?: ReadonlyArray<string> | null | undefined;
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

/** Files to compare with the templates of an account. */
export type PlanTemplatesInput = {
  /** Templates as `Template.file` gives them: `name`, `language`, `category`, `components`, and if need be `parameterFormat` and `messageSendTtlSeconds`. At most 100. */
  readonly files: ReadonlyArray<Record<string, unknown>>;
  /** The account, waba_…. */
  readonly wabaId: string;
};

/** How much a problem of a template matters. */
export type ProblemSeverity =
  /** Meta refuses it, so it cannot be submitted. */
  | 'ERROR'
  /** Worth knowing. */
  | 'INFO'
  /** Meta takes it, but is likely to reject it, or people will see it otherwise than meant. */
  | 'WARNING';

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

/** Which number to use again. */
export type ReactivateNumberInput = {
  /** Id, number_…. */
  readonly phoneNumberId: string;
  /** Why, at most 500 characters; stands in the customer's audit log. Required of the operator's staff. */
  readonly reason?: string | null | undefined;
};

/** A number whose approved display name is not in force yet. */
export type RegisterDisplayNameInput = {
  /** Id of the number, number_…. */
  readonly phoneNumberId: string;
  /** Six digits, set at Meta and kept before the number is registered. Required while the Hub keeps no PIN that Meta takes; only who may set the PIN gives one. */
  readonly pin?: string | null | undefined;
  /** Why. Required of the operator's staff; the customer can read it. */
  readonly reason?: string | null | undefined;
};

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

/** For which numbers a partner asks. */
export type RequestPartnerPermissionInput = {
  /** What the client should know, at most 500 characters. */
  readonly note?: string | null | undefined;
  /** Numbers, number_…; 1 to 100. */
  readonly phoneNumberIds: ReadonlyArray<string>;
};

/** Which invitation to send again. */
export type ResendInvitationInput = {
  /** Id, invite_…. */
  readonly invitationId: string;
};

/** Whose second factor to switch off. */
export type ResetMemberTwoFactorInput = {
  /** Id, member_…. */
  readonly membershipId: string;
  /** Why. Required of the operator's staff; the customer can read it. */
  readonly reason?: string | null | undefined;
};

/** A version of a template to write on from. */
export type RestoreTemplateVersionInput = {
  /** Why. Required of the operator's staff; the customer can read it. */
  readonly reason?: string | null | undefined;
  /** Whether a draft of the template that is open already takes over the contents; refused with NOT_ALLOWED by default, for what is written there would be lost. */
  readonly replaceDraft?: boolean | null | undefined;
  /** Id, tplversion_…. */
  readonly versionId: string;
};

/** How far Meta restricts an account. */
export type RestrictionLevel =
  /** The account is banned. */
  | 'DISABLED'
  /** Some things are not allowed; messaging goes on. */
  | 'LIMITED'
  /** Messages are not allowed, or not all of them. */
  | 'RESTRICTED';

/** Of which number to revoke the API key. */
export type RevokeApiKeyInput = {
  /** Id, number_…. */
  readonly phoneNumberId: string;
};

/** Which API key to revoke. */
export type RevokeOrganizationApiKeyInput = {
  /** Id, key_…. */
  readonly id: string;
};

/** A draft to save: with `draftId` that one, with `templateId` the one that edits a template, with `wabaId` or `sourceTemplateId` a new one. What is not given stays as it is. */
export type SaveTemplateDraftInput = {
  /** What it is for; a new draft is MARKETING by default. */
  readonly category?: TemplateCategory | null | undefined;
  /** Components in Meta's JSON, as a whole; at most 100,000 characters. */
  readonly components?: unknown;
  /** The draft to save, draft_…. */
  readonly draftId?: string | null | undefined;
  /** The version that was read. When somebody has saved since, the error is CONFLICT and nothing changes; without it the last one wins. */
  readonly expectedVersion?: number | null | undefined;
  /** Language in Meta's spelling; a new draft is in `en_US` by default. */
  readonly language?: string | null | undefined;
  /** For how many seconds Meta shall try to deliver; null for Meta's default. */
  readonly messageSendTtlSeconds?: number | null | undefined;
  /** Name, at most 512 characters. */
  readonly name?: string | null | undefined;
  /** How its variables are written; POSITIONAL by default. */
  readonly parameterFormat?: ParameterFormat | null | undefined;
  /** For a new draft. Why. Required of the operator's staff; the customer can read it. */
  readonly reason?: string | null | undefined;
  /** A template that a new draft begins as a copy of, template_…: with another `language` to add that language, otherwise under a name of its own. */
  readonly sourceTemplateId?: string | null | undefined;
  /** The template to edit, template_…. The draft begins with its contents; where there is an open one already, it is that one. */
  readonly templateId?: string | null | undefined;
  /** The account of a new draft, waba_…; that of the source by default. */
  readonly wabaId?: string | null | undefined;
};

/** How a list of numbers is drawn. */
export type SavedViewLayout =
  /** One card for a number. */
  | 'CARDS'
  /** One row for a number. */
  | 'LIST';

/** A draft in review that needs changes. */
export type SendBackTemplateReviewInput = {
  /** What to change; 1 to 1,000 characters. */
  readonly comment: string;
  /** Id, draft_…. */
  readonly draftId: string;
  /** Why. Required of the operator's staff; the customer can read it. */
  readonly reason?: string | null | undefined;
};

/** Where messages of a number go. */
export type SetMessagingWebhookInput = {
  /** Id, number_…. */
  readonly phoneNumberId: string;
  /** Address (https, at most 200 characters); null takes it away. */
  readonly url?: string | null | undefined;
  /** What Meta shows the address when it checks it, at most 200 characters. Required with an address; never shown again. */
  readonly verifyToken?: string | null | undefined;
};

/** Input of setNotificationPreference. */
export type SetNotificationPreferenceInput = {
  /** Whether and when they come by e-mail. */
  readonly email: NotificationEmail;
  /** Whether they stand in the list behind the bell. */
  readonly isInHub: boolean;
  /** Which kind. */
  readonly kind: NotificationKind;
};

/** A PIN for a number. */
export type SetNumberPinInput = {
  /** Id of the number, number_…. */
  readonly phoneNumberId: string;
  /** Six digits. They replace the PIN that Meta has, whatever it was. */
  readonly pin: string;
  /** Why. Required of the operator's staff; the customer can read it. */
  readonly reason?: string | null | undefined;
};

/** Whether templates are reviewed before they go to Meta. */
export type SetTemplateReviewInput = {
  /** True if a colleague has to approve each. */
  readonly isRequired: boolean;
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

/** A draft that a colleague shall look at. */
export type SubmitForReviewInput = {
  /** Id, draft_…. */
  readonly draftId: string;
  /** The version that was read; when somebody has saved since, the error is CONFLICT. */
  readonly expectedVersion?: number | null | undefined;
  /** For the reviewer; at most 1,000 characters. */
  readonly note?: string | null | undefined;
  /** Why. Required of the operator's staff; the customer can read it. */
  readonly reason?: string | null | undefined;
};

/** Which draft to submit to Meta. */
export type SubmitTemplateDraftInput = {
  /** Whether Meta may give a new template another category instead of rejecting it; false by default. */
  readonly allowCategoryChange?: boolean | null | undefined;
  /** Id, draft_…. */
  readonly draftId: string;
  /** The version that was read; when somebody has saved since, the error is CONFLICT. */
  readonly expectedVersion?: number | null | undefined;
  /** Why. Required of the operator's staff; the customer can read it. */
  readonly reason?: string | null | undefined;
};

/** Which tickets; all conditions must hold, a list means any of it. */
export type SupportTicketFilter = {
  /** How urgent they are. */
  readonly severity?: ReadonlyArray<TicketSeverity> | null | undefined;
  /** Where they stand. */
  readonly status?: ReadonlyArray<TicketStatus> | null | undefined;
  /** What they are about. */
  readonly topic?: ReadonlyArray<SupportTopic> | null | undefined;
};

/** What a ticket is about. */
export type SupportTopic =
  /** The API, webhooks and keys. */
  | 'API'
  /** Invoices, balances and refunds. */
  | 'BILLING_AND_REFUND'
  /** Meta's business verification. */
  | 'BUSINESS_VERIFICATION'
  /** Catalogue and cart of a number in an OBO account. */
  | 'CATALOGUE'
  /** A display name, or its review. */
  | 'DISPLAY_NAME'
  /** A number moves here, or away. */
  | 'NUMBER_PORTING'
  /** Anything else. */
  | 'OTHER'
  /** A change of the partner. */
  | 'PARTNER_CHANGE'
  /** Message templates. */
  | 'TEMPLATES'
  /** Two-factor of a number in an OBO account has to be disabled. */
  | 'TWO_FACTOR_DISABLE';

/** A number whose profile is to be read from Meta. */
export type SyncBusinessProfileInput = {
  /** Id of the number, number_…. */
  readonly phoneNumberId: string;
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

/** Which account's templates to sync. */
export type SyncTemplatesInput = {
  /** Why. Required of the operator's staff; the customer can read it. */
  readonly reason?: string | null | undefined;
  /** Id, waba_…. */
  readonly wabaId: string;
};

/** Which account to sync. */
export type SyncWabaInput = {
  /** Why. Required of the operator's staff; the customer can read it. */
  readonly reason?: string | null | undefined;
  /** Id, waba_…. */
  readonly wabaId: string;
};

/** Which accounts to sync. */
export type SyncWabasInput = {
  /** Why. Required of the operator's staff; the customer can read it. */
  readonly reason?: string | null | undefined;
  /** Accounts, waba_…; 1 to 100. */
  readonly wabaIds: ReadonlyArray<string>;
};

/** How a tag is tinted. */
export type TagColor =
  /** Amber. */
  | 'AMBER'
  /** Blue. */
  | 'BLUE'
  /** Green. */
  | 'GREEN'
  /** Grey, as tags are at first. */
  | 'GREY'
  /** Red. */
  | 'RED'
  /** Violet. */
  | 'VIOLET';

/** Which numbers get which tags, and lose which. */
export type TagPhoneNumbersInput = {
  /** Tags to put on each, at most 20 of 1 to 30 characters; one that does not exist is made. Case does not matter. */
  readonly add?: ReadonlyArray<string>;
  /** Numbers, number_…; 1 to 100. */
  readonly phoneNumberIds: ReadonlyArray<string>;
  /** Tags to take off each, at most 20. What a number does not have stays away. */
  readonly remove?: ReadonlyArray<string>;
};

/** What a template is for. */
export type TemplateCategory =
  /** Codes to sign in or confirm. */
  | 'AUTHENTICATION'
  /** Offers, news, reminders of what was not asked for. */
  | 'MARKETING'
  /** A value that the Hub does not know; see the raw field. */
  | 'UNKNOWN'
  /** Follows from something that the person did. */
  | 'UTILITY';

/** What changed of a template. */
export type TemplateChangeKind =
  /** What Meta takes it for. */
  | 'CATEGORY'
  /** How people take it. */
  | 'QUALITY'
  /** Where it stands at Meta. */
  | 'STATUS';

/** Which drafts; all conditions must hold, a list means any of it. */
export type TemplateDraftFilter = {
  /** True for those in review that somebody else than the caller asked for. */
  readonly awaitsCaller?: boolean | null | undefined;
  /** Where they stand. */
  readonly state?: ReadonlyArray<TemplateDraftState> | null | undefined;
  /** For one account, waba_…. */
  readonly wabaId?: string | null | undefined;
};

/** Where a draft stands. */
export type TemplateDraftState =
  /** A colleague looks at it; nobody changes it meanwhile. */
  | 'IN_REVIEW'
  /** It is being written. */
  | 'OPEN'
  /** A colleague asks for changes; it is being written again. */
  | 'SENT_BACK'
  /** Meta has it; the draft is history and cannot be changed. */
  | 'SUBMITTED'
  /** It is on its way to Meta and cannot be changed. */
  | 'SUBMITTING';

/** Which templates; all conditions must hold, a list means any of it. */
export type TemplateFilter = {
  /** Category. */
  readonly category?: ReadonlyArray<TemplateCategory> | null | undefined;
  /** True for those that were archived in the Hub; they are left out otherwise. */
  readonly isArchived?: boolean | null | undefined;
  /** Language in Meta's spelling. */
  readonly language?: ReadonlyArray<string> | null | undefined;
  /** Languages in Meta's spelling: those whose name their account has at Meta, but not in at least one of these. */
  readonly missingLanguage?: ReadonlyArray<string> | null | undefined;
  /** Quality. */
  readonly quality?: ReadonlyArray<TemplateQuality> | null | undefined;
  /** Text in the name, the texts or the links; case and accents do not matter. */
  readonly search?: string | null | undefined;
  /** Status at Meta. */
  readonly status?: ReadonlyArray<TemplateStatus> | null | undefined;
  /** Of one account, waba_…. */
  readonly wabaId?: string | null | undefined;
};

/** What applying a file does to a template. */
export type TemplatePlanAction =
  /** It is submitted as a new template. */
  | 'CREATE'
  /** Its contents are replaced. */
  | 'EDIT'
  /** It is as the file says, or on its way there. */
  | 'KEEP'
  /** It cannot be applied; see the problems. */
  | 'REFUSE';

/** A template as it would be submitted to Meta. */
export type TemplateProblemsInput = {
  /** MARKETING, UTILITY or AUTHENTICATION. */
  readonly category: string;
  /** List of components in Meta's JSON; at most 100,000 characters. */
  readonly components: unknown;
  /** Language in Meta's spelling, e.g. `en_US`. */
  readonly language: string;
  /** For how many seconds Meta tries to deliver a message of it. */
  readonly messageSendTtlSeconds?: number | null | undefined;
  /** Name: a to z, 0 to 9 and underscore, at most 512. */
  readonly name: string;
  /** POSITIONAL ({{1}}) or NAMED ({{order_id}}); POSITIONAL when left out. */
  readonly parameterFormat?: string | null | undefined;
  /** The template, template_…, that would get these contents: then what Meta refuses to change about it is told too, such as name, language or the category of an approved one, and how often it takes an edit. Its account is known then. */
  readonly templateId?: string | null | undefined;
  /** The account, waba_…, that a new template is for: then names in use or locked after a deletion, limits of the account and a template that says the same are told too. */
  readonly wabaId?: string | null | undefined;
};

/** How people who got it took it, by what they read and blocked. */
export type TemplateQuality =
  /** High. */
  | 'GREEN'
  /** Low: it may be paused. */
  | 'RED'
  /** Too few messages to tell, or a value that the Hub does not know. */
  | 'UNKNOWN'
  /** Medium. */
  | 'YELLOW';

/** Where a template stands at Meta. */
export type TemplateStatus =
  /** It can be sent. */
  | 'APPROVED'
  /** Not used for 12 months; deleted 28 days later. */
  | 'ARCHIVED'
  /** Deleted at Meta; the Hub keeps it. */
  | 'DELETED'
  /** No longer to be sent because of its quality or a violation. */
  | 'DISABLED'
  /** Refused, and the refusal is being looked at again. */
  | 'IN_APPEAL'
  /** The account has too many templates. */
  | 'LIMIT_EXCEEDED'
  /** Not sent for a while because of its quality. */
  | 'PAUSED'
  /** In review. */
  | 'PENDING'
  /** Deleted; messages are still under way. */
  | 'PENDING_DELETION'
  /** Refused; see the reason. */
  | 'REJECTED'
  /** A value that the Hub does not know; see the raw field. */
  | 'UNKNOWN';

/** What Meta said about a version of a template. */
export type TemplateVerdict =
  /** It was approved. */
  | 'APPROVED'
  /** It is in review. */
  | 'PENDING'
  /** It was rejected; see the reason. */
  | 'REJECTED'
  /** Another version was submitted before Meta decided. */
  | 'SUPERSEDED';

/** Where a version of a template came from. */
export type TemplateVersionOrigin =
  /** It was submitted here. */
  | 'HUB'
  /** It was made or changed in Meta's own pages or by another program. */
  | 'META';

/** One fact that the topic asks for. */
export type TicketFactInput = {
  /** As in `supportTopics`. */
  readonly key: string;
  /** The answer, at most 2,000 characters. */
  readonly value: string;
};

/** How urgent it is; staff decide. */
export type TicketSeverity =
  /** Work is hindered. */
  | 'HIGH'
  /** A question. */
  | 'LOW'
  /** Something does not work as it should. */
  | 'NORMAL'
  /** Messages are not delivered. */
  | 'URGENT';

/** Who wrote. */
export type TicketSide =
  /** Somebody of the organization that filed the ticket. */
  | 'CUSTOMER'
  /** Somebody of the operator's staff. */
  | 'STAFF';

/** Where a ticket stands. */
export type TicketStatus =
  /** Over. A new question needs a new ticket. */
  | 'CLOSED'
  /** Support has to act. */
  | 'OPEN'
  /** Solved, as support sees it; an answer opens it again. */
  | 'RESOLVED'
  /** Support has asked something. */
  | 'WAITING_FOR_CUSTOMER';

/** Where the request to disable two-factor stands. */
export type TwoFactorDisableState =
  /** Two-factor is disabled; the number can move. */
  | 'DONE'
  /** Support checks who asks. */
  | 'IDENTITY_CHECK'
  /** Refused, with a reason. */
  | 'REJECTED'
  /** Filed. It takes 48 to 72 hours. */
  | 'REQUESTED';

/** A paused template. */
export type UnpauseTemplateInput = {
  /** Why. Required of the operator's staff; the customer can read it. */
  readonly reason?: string | null | undefined;
  /** Id, template_…. */
  readonly templateId: string;
};

/** Changes of a business profile. */
export type UpdateBusinessProfileInput = {
  /** The new values of what shall change. */
  readonly changes: BusinessProfileFields;
  /** The values of the same fields as they were when the change was begun. If Meta has others by now, the change is refused with CONFLICT at the field. Left out, nothing is compared. */
  readonly loaded?: BusinessProfileFields | null | undefined;
  /** Id of the number, number_…. */
  readonly phoneNumberId: string;
  /** The receipt of a picture that was uploaded for this number. */
  readonly pictureReceipt?: string | null | undefined;
  /** Why. Required of the operator's staff; the customer can read it. */
  readonly reason?: string | null | undefined;
};

/** Facts of the own company; what is not given stays. */
export type UpdateClientInput = {
  /** Registered address. */
  readonly address?: AddressInput | null | undefined;
  /** Where invoices go; null for none. */
  readonly billingEmail?: string | null | undefined;
  /** Whom to ask. */
  readonly contact?: ContactInput | null | undefined;
  /** The `version` of what was read before. If somebody has changed the facts since, the change is refused with CONFLICT. Left out, nothing is compared. */
  readonly expectedVersion?: number | null | undefined;
  /** Company legal name, up to 200 characters. */
  readonly legalName?: string | null | undefined;
  /** Name shown in lists, up to 200 characters. */
  readonly name?: string | null | undefined;
  /** IANA time zone, e.g. Europe/Berlin. */
  readonly timezone?: string | null | undefined;
  /** VAT id with country prefix; null for none. */
  readonly vatId?: string | null | undefined;
  /** Website with https://; null for none. */
  readonly website?: string | null | undefined;
};

/** Terms of a client; what is not given stays. */
export type UpdateClientTermsInput = {
  /** Id, client_…. */
  readonly clientId: string;
  /** The partner's own id for this client, up to 200 characters; null for none. */
  readonly externalReference?: string | null | undefined;
  /** How many numbers the client may have, 1 to 10,000. Those it has already stay. */
  readonly maxNumbers?: number | null | undefined;
  /** Why, for the customer's audit log, at most 500 characters. Required of the operator's staff. */
  readonly reason?: string | null | undefined;
};

/** What customers shall see; what is left out stays. */
export type UpdateCommerceSettingsInput = {
  /** Whether customers can put products into a cart. */
  readonly isCartEnabled?: boolean | null | undefined;
  /** Whether customers see products in the profile. */
  readonly isCatalogVisible?: boolean | null | undefined;
  /** Id of the number, number_…. */
  readonly phoneNumberId: string;
  /** Why. Required of the operator's staff; the customer can read it. */
  readonly reason?: string | null | undefined;
};

/** Facts of the own company; what is not given stays. */
export type UpdatePartnerInput = {
  /** Brand name shown to clients, up to 200 characters. */
  readonly brandName?: string | null | undefined;
  /** ISO 3166 alpha-2 code. */
  readonly country?: string | null | undefined;
  /** The `version` of what was read before. If somebody has changed the facts since, the change is refused with CONFLICT. Left out, nothing is compared. */
  readonly expectedVersion?: number | null | undefined;
  /** Address of the logo with https://; null for none. */
  readonly logoUrl?: string | null | undefined;
};

/** How clients come to the partner; what is not given stays. */
export type UpdatePartnerIntegrationInput = {
  /** Whether incoming partner changes are accepted without a review. */
  readonly autoAcceptPartnerChanges?: boolean | null | undefined;
  /** Whether its clients may add numbers on their own. */
  readonly clientsMayAddNumbers?: boolean | null | undefined;
  /** The `version` of what was read before. If somebody has changed the facts since, the change is refused with CONFLICT. Left out, nothing is compared. */
  readonly expectedVersion?: number | null | undefined;
  /** Where clients return to after integrated onboarding: https, or http://localhost; without a fragment. Null for none. */
  readonly redirectUrl?: string | null | undefined;
};

/** Which numbers to share with the partner, and which no longer. */
export type UpdatePartnerPermissionsInput = {
  /** Numbers to stop sharing. What is so already stays as it is. */
  readonly revoke?: ReadonlyArray<string>;
  /** Whether the partner's live keys of the numbers below stop working now. Otherwise they work until a new key is generated. */
  readonly revokeKeys?: boolean;
  /** Numbers to share, number_…; with those below at most 100. */
  readonly share?: ReadonlyArray<string>;
};

/** What to change about a view; what is not given stays. */
export type UpdateSavedViewInput = {
  /** Which numbers it shows. */
  readonly filter?: PhoneNumberFilter | null | undefined;
  /** As a list or as cards. */
  readonly layout?: SavedViewLayout | null | undefined;
  /** Name of its tab, 1 to 40 characters. */
  readonly name?: string | null | undefined;
  /** In which order. */
  readonly orderBy?: PhoneNumberOrder | null | undefined;
  /** Its place among the views, from 0. */
  readonly position?: number | null | undefined;
  /** Id, view_…. */
  readonly savedViewId: string;
};

/** What staff change of a ticket; what is not given stays. */
export type UpdateSupportTicketInput = {
  /** Why, for the customer's audit log, at most 500 characters. Required. */
  readonly reason?: string | null | undefined;
  /** How urgent it is. */
  readonly severity?: TicketSeverity | null | undefined;
  /** Where it stands. */
  readonly status?: TicketStatus | null | undefined;
  /** Id, ticket_…. */
  readonly ticketId: string;
};

/** Another name or colour for a tag; what is not given stays. */
export type UpdateTagInput = {
  /** How it is tinted. */
  readonly color?: TagColor | null | undefined;
  /** 1 to 30 characters; no other tag may have it. Case does not matter. */
  readonly name?: string | null | undefined;
  /** Id, tag_…. */
  readonly tagId: string;
};

/** What to change about the signed-in person; what is not given stays. */
export type UpdateViewerInput = {
  /** Whether single keys do something in the browser. */
  readonly hasSingleKeyShortcuts?: boolean | null | undefined;
  /** Full name, 1 to 100 characters. */
  readonly name?: string | null | undefined;
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

/** Of which number to withdraw the cancellation. */
export type WithdrawCancellationInput = {
  /** Id, number_…. */
  readonly phoneNumberId: string;
  /** Why, at most 500 characters; stands in the customer's audit log. Required of the operator's staff. */
  readonly reason?: string | null | undefined;
};

/** Which invitation to withdraw. */
export type WithdrawInvitationInput = {
  /** Id, invite_…. */
  readonly invitationId: string;
};

/** Which requests a partner takes back. */
export type WithdrawPermissionRequestsInput = {
  /** Requests, permissionrequest_…; 1 to 100. */
  readonly ids: ReadonlyArray<string>;
};

/** A draft in review that nobody shall look at any more. */
export type WithdrawTemplateReviewInput = {
  /** For those who were asked; at most 1,000 characters. */
  readonly comment?: string | null | undefined;
  /** Id, draft_…. */
  readonly draftId: string;
  /** Why. Required of the operator's staff; the customer can read it. */
  readonly reason?: string | null | undefined;
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


export type UpdateViewerMutation = { readonly updateViewer: { readonly user: { readonly id: string, readonly name: string, readonly hasSingleKeyShortcuts: boolean | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly upstream: { readonly service: string, readonly code: number | null, readonly subcode: number | null, readonly traceId: string | null, readonly message: string | null, readonly recommendation: string | null } | null }> } };

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
    | { readonly actorId: string | null, readonly subjectId: string, readonly ip: string | null, readonly userAgent: string | null, readonly requestId: string | null, readonly id: string, readonly at: string, readonly actorKind: AuditActorKind, readonly actorName: string, readonly actorOrganizationName: string | null, readonly apiKeyHint: string | null, readonly action: string, readonly subjectType: string, readonly subjectTitle: string | null, readonly reason: string | null, readonly organization: { readonly id: string, readonly name: string } | null, readonly changes: ReadonlyArray<{ readonly field: string, readonly before: string | null, readonly after: string | null }> }
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

export type AuditLogTableRowFragment = { readonly id: string, readonly at: string, readonly actorKind: AuditActorKind, readonly actorName: string, readonly actorOrganizationName: string | null, readonly apiKeyHint: string | null, readonly action: string, readonly subjectType: string, readonly subjectTitle: string | null, readonly reason: string | null, readonly organization: { readonly id: string, readonly name: string } | null, readonly changes: ReadonlyArray<{ readonly field: string, readonly before: string | null, readonly after: string | null }> };

export type AuditPersonFilterQueryVariables = Exact<{ [key: string]: never; }>;


export type AuditPersonFilterQuery = { readonly viewer: { readonly organization: { readonly id: string, readonly members: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly user: { readonly id: string, readonly name: string, readonly email: string } }> } } } };

export type AuditSectionFragment = { readonly id: string, readonly capabilities: ReadonlyArray<{ readonly action: CapabilityAction, readonly allowed: boolean, readonly reason: string | null }>, readonly auditEntries: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly at: string, readonly actorKind: AuditActorKind, readonly actorName: string, readonly actorOrganizationName: string | null, readonly apiKeyHint: string | null, readonly action: string, readonly subjectType: string, readonly subjectTitle: string | null, readonly reason: string | null, readonly organization: { readonly id: string, readonly name: string } | null, readonly changes: ReadonlyArray<{ readonly field: string, readonly before: string | null, readonly after: string | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean } } };

export type ProfileFormFragment = { readonly id: string, readonly formattedNumber: string, readonly displayName: string | null, readonly businessProfile: { readonly id: string, readonly about: string | null, readonly address: string | null, readonly description: string | null, readonly email: string | null, readonly websites: ReadonlyArray<string>, readonly vertical: BusinessVertical | null, readonly verticalRaw: string | null, readonly picturePath: string | null, readonly syncedAt: string | null } | null, readonly capabilities: ReadonlyArray<{ readonly action: CapabilityAction, readonly allowed: boolean, readonly reason: string | null }> };

export type ProfileFactsFragment = { readonly id: string, readonly about: string | null, readonly address: string | null, readonly description: string | null, readonly email: string | null, readonly websites: ReadonlyArray<string>, readonly vertical: BusinessVertical | null, readonly verticalRaw: string | null, readonly picturePath: string | null, readonly syncedAt: string | null };

export type UpdateBusinessProfileMutationVariables = Exact<{
  input: UpdateBusinessProfileInput;
}>;


export type UpdateBusinessProfileMutation = { readonly updateBusinessProfile: { readonly phoneNumber: { readonly id: string, readonly businessProfile: { readonly id: string, readonly about: string | null, readonly address: string | null, readonly description: string | null, readonly email: string | null, readonly websites: ReadonlyArray<string>, readonly vertical: BusinessVertical | null, readonly verticalRaw: string | null, readonly picturePath: string | null, readonly syncedAt: string | null } | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly upstream: { readonly service: string, readonly code: number | null, readonly subcode: number | null, readonly traceId: string | null, readonly message: string | null, readonly recommendation: string | null } | null }> } };

export type SyncBusinessProfileMutationVariables = Exact<{
  input: SyncBusinessProfileInput;
}>;


export type SyncBusinessProfileMutation = { readonly syncBusinessProfile: { readonly phoneNumber: { readonly id: string, readonly businessProfile: { readonly id: string, readonly about: string | null, readonly address: string | null, readonly description: string | null, readonly email: string | null, readonly websites: ReadonlyArray<string>, readonly vertical: BusinessVertical | null, readonly verticalRaw: string | null, readonly picturePath: string | null, readonly syncedAt: string | null } | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly upstream: { readonly service: string, readonly code: number | null, readonly subcode: number | null, readonly traceId: string | null, readonly message: string | null, readonly recommendation: string | null } | null }> } };

export type ClientFactsFragment = { readonly id: string, readonly name: string, readonly legalName: string, readonly status: ClientStatus, readonly website: string | null, readonly timezone: string, readonly vatId: string | null, readonly billingEmail: string | null, readonly externalReference: string | null, readonly maxNumbers: number, readonly paymentModel: PaymentModel, readonly createdAt: string, readonly capabilities: ReadonlyArray<{ readonly action: CapabilityAction, readonly allowed: boolean, readonly reason: string | null }>, readonly contact: { readonly fullName: string, readonly email: string, readonly formattedPhone: string | null, readonly language: string }, readonly address: { readonly street: string, readonly zip: string, readonly city: string, readonly country: string }, readonly organization: { readonly id: string, readonly name: string, readonly members: { readonly totalCount: number } } | null, readonly partner: { readonly id: string, readonly brandName: string, readonly organization: { readonly id: string, readonly name: string, readonly members: { readonly totalCount: number } } | null } | null };

export type ClientsTableRowFragment = { readonly id: string, readonly name: string, readonly legalName: string, readonly externalReference: string | null, readonly status: ClientStatus, readonly contact: { readonly fullName: string, readonly email: string }, readonly phoneNumbers: { readonly totalCount: number, readonly totalCountIsCapped: boolean }, readonly needAction: { readonly totalCount: number, readonly totalCountIsCapped: boolean } };

export type PeopleLinkFragment = { readonly id: string, readonly name: string, readonly members: { readonly totalCount: number } };

export type UpdateClientTermsMutationVariables = Exact<{
  input: UpdateClientTermsInput;
}>;


export type UpdateClientTermsMutation = { readonly updateClientTerms: { readonly client: { readonly id: string, readonly name: string, readonly legalName: string, readonly status: ClientStatus, readonly website: string | null, readonly timezone: string, readonly vatId: string | null, readonly billingEmail: string | null, readonly externalReference: string | null, readonly maxNumbers: number, readonly paymentModel: PaymentModel, readonly createdAt: string, readonly capabilities: ReadonlyArray<{ readonly action: CapabilityAction, readonly allowed: boolean, readonly reason: string | null }>, readonly contact: { readonly fullName: string, readonly email: string, readonly formattedPhone: string | null, readonly language: string }, readonly address: { readonly street: string, readonly zip: string, readonly city: string, readonly country: string }, readonly organization: { readonly id: string, readonly name: string, readonly members: { readonly totalCount: number } } | null, readonly partner: { readonly id: string, readonly brandName: string, readonly organization: { readonly id: string, readonly name: string, readonly members: { readonly totalCount: number } } | null } | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly upstream: { readonly service: string, readonly code: number | null, readonly subcode: number | null, readonly traceId: string | null, readonly message: string | null, readonly recommendation: string | null } | null }> } };

export type ChangeMemberRoleMutationVariables = Exact<{
  input: ChangeMemberRoleInput;
}>;


export type ChangeMemberRoleMutation = { readonly changeMemberRole: { readonly membership: { readonly id: string, readonly role: MembershipRole } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly upstream: { readonly service: string, readonly code: number | null, readonly subcode: number | null, readonly traceId: string | null, readonly message: string | null, readonly recommendation: string | null } | null }> } };

export type ForOthersQueryVariables = Exact<{
  role: ReadonlyArray<MembershipRole> | MembershipRole;
}>;


export type ForOthersQuery = { readonly viewer: { readonly organization: { readonly id: string, readonly members: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly role: MembershipRole, readonly user: { readonly id: string, readonly name: string, readonly email: string } }> } } } };

export type InvitationsTableRowFragment = { readonly id: string, readonly name: string, readonly email: string, readonly role: MembershipRole, readonly state: InvitationState, readonly createdAt: string, readonly expiresAt: string, readonly invitedBy: { readonly id: string, readonly name: string } | null };

export type InviteMemberMutationVariables = Exact<{
  input: InviteMemberInput;
}>;


export type InviteMemberMutation = { readonly inviteMember: { readonly invitation: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly upstream: { readonly service: string, readonly code: number | null, readonly subcode: number | null, readonly traceId: string | null, readonly message: string | null, readonly recommendation: string | null } | null }> } };

export type MembersTableRowFragment = { readonly id: string, readonly role: MembershipRole, readonly createdAt: string, readonly capabilities: ReadonlyArray<{ readonly action: CapabilityAction, readonly allowed: boolean, readonly reason: string | null }>, readonly user: { readonly id: string, readonly name: string, readonly email: string, readonly twoFactorEnabled: boolean } };

export type PeopleTableRowFragment = { readonly lastSeenAt: string | null, readonly id: string, readonly role: MembershipRole, readonly createdAt: string, readonly capabilities: ReadonlyArray<{ readonly action: CapabilityAction, readonly allowed: boolean, readonly reason: string | null }>, readonly user: { readonly id: string, readonly name: string, readonly email: string, readonly twoFactorEnabled: boolean } };

export type RemoveMemberMutationVariables = Exact<{
  input: RemoveMemberInput;
}>;


export type RemoveMemberMutation = { readonly removeMember: { readonly membershipId: string | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly upstream: { readonly service: string, readonly code: number | null, readonly subcode: number | null, readonly traceId: string | null, readonly message: string | null, readonly recommendation: string | null } | null }> } };

export type ResendInvitationMutationVariables = Exact<{
  input: ResendInvitationInput;
}>;


export type ResendInvitationMutation = { readonly resendInvitation: { readonly invitation: { readonly id: string, readonly state: InvitationState, readonly expiresAt: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly upstream: { readonly service: string, readonly code: number | null, readonly subcode: number | null, readonly traceId: string | null, readonly message: string | null, readonly recommendation: string | null } | null }> } };

export type ResetMemberTwoFactorMutationVariables = Exact<{
  input: ResetMemberTwoFactorInput;
}>;


export type ResetMemberTwoFactorMutation = { readonly resetMemberTwoFactor: { readonly membership: { readonly id: string, readonly role: MembershipRole, readonly createdAt: string, readonly capabilities: ReadonlyArray<{ readonly action: CapabilityAction, readonly allowed: boolean, readonly reason: string | null }>, readonly user: { readonly id: string, readonly name: string, readonly email: string, readonly twoFactorEnabled: boolean } } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly upstream: { readonly service: string, readonly code: number | null, readonly subcode: number | null, readonly traceId: string | null, readonly message: string | null, readonly recommendation: string | null } | null }> } };

export type WithdrawInvitationMutationVariables = Exact<{
  input: WithdrawInvitationInput;
}>;


export type WithdrawInvitationMutation = { readonly withdrawInvitation: { readonly invitationId: string | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly upstream: { readonly service: string, readonly code: number | null, readonly subcode: number | null, readonly traceId: string | null, readonly message: string | null, readonly recommendation: string | null } | null }> } };

export type NotificationBellQueryVariables = Exact<{ [key: string]: never; }>;


export type NotificationBellQuery = { readonly notifications: { readonly totalCount: number, readonly totalCountIsCapped: boolean } };

export type NotificationAddedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type NotificationAddedSubscription = { readonly notificationAdded: { readonly id: string, readonly severity: NotificationSeverity, readonly title: string, readonly body: string | null, readonly path: string, readonly readAt: string | null, readonly at: string } };

export type NotificationListItemFragment = { readonly id: string, readonly severity: NotificationSeverity, readonly title: string, readonly body: string | null, readonly path: string, readonly readAt: string | null, readonly at: string };

export type MarkNotificationsMutationVariables = Exact<{
  input: MarkNotificationsInput;
}>;


export type MarkNotificationsMutation = { readonly markNotifications: { readonly notifications: ReadonlyArray<{ readonly id: string, readonly readAt: string | null } | null> | null, readonly userErrors: ReadonlyArray<{ readonly message: string }> } };

export type MarkAllNotificationsMutationVariables = Exact<{
  input: MarkAllNotificationsInput;
}>;


export type MarkAllNotificationsMutation = { readonly markAllNotifications: { readonly readAt: string | null, readonly markedCount: number | null, readonly userErrors: ReadonlyArray<{ readonly message: string }> } };

export type NotificationPreferencesFragment = { readonly id: string, readonly notificationPreferences: ReadonlyArray<{ readonly kind: NotificationKind, readonly isInHub: boolean, readonly email: NotificationEmail }> };

export type SetNotificationPreferenceMutationVariables = Exact<{
  input: SetNotificationPreferenceInput;
}>;


export type SetNotificationPreferenceMutation = { readonly setNotificationPreference: { readonly membership: { readonly id: string, readonly notificationPreferences: ReadonlyArray<{ readonly kind: NotificationKind, readonly isInHub: boolean, readonly email: NotificationEmail }> } | null, readonly userErrors: ReadonlyArray<{ readonly message: string }> } };

export type AccountSectionFragment = { readonly id: string, readonly plan: NumberPlan, readonly billingStartedAt: string | null, readonly terminatesAt: string | null, readonly partnerPermission: PartnerPermission, readonly formattedNumber: string, readonly client: { readonly id: string, readonly timezone: string }, readonly apiKey: { readonly id: string, readonly prefix: string, readonly last4: string, readonly holder: ApiKeyHolder, readonly holderName: string, readonly createdAt: string, readonly createdByName: string, readonly lastUsedAt: string | null } | null, readonly capabilities: ReadonlyArray<{ readonly action: CapabilityAction, readonly allowed: boolean, readonly reason: string | null }>, readonly waba: { readonly id: string }, readonly tags: ReadonlyArray<{ readonly id: string, readonly tag: { readonly id: string, readonly name: string, readonly color: TagColor } }> };

export type AccountStatusHoverCardFragment = { readonly id: string, readonly accountStatus: AccountStatus, readonly statusReasons: ReadonlyArray<{ readonly code: StatusReasonCode, readonly message: string, readonly nextStep: string | null, readonly actor: StatusActor }> };

export type NumbersWaitingFragment = { readonly totalCount: number, readonly totalCountIsCapped: boolean, readonly nodes: ReadonlyArray<{ readonly id: string, readonly formattedNumber: string, readonly displayName: string | null }> };

export type ActivateInboxDialogFragment = { readonly id: string, readonly formattedNumber: string };

export type ActivateInboxMutationVariables = Exact<{
  input: ActivateInboxInput;
}>;


export type ActivateInboxMutation = { readonly activateInbox: { readonly phoneNumber: { readonly id: string, readonly inbox: { readonly available: boolean, readonly active: boolean }, readonly capabilities: ReadonlyArray<{ readonly action: CapabilityAction, readonly allowed: boolean, readonly reason: string | null }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly upstream: { readonly service: string, readonly code: number | null, readonly subcode: number | null, readonly traceId: string | null, readonly message: string | null, readonly recommendation: string | null } | null }> } };

export type ActivationRailFragment = { readonly id: string, readonly activation: { readonly messageOnBehalf: ActivationState, readonly businessVerification: ActivationState, readonly numberRegistration: ActivationState }, readonly history: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: HistoryKind, readonly previous: string | null, readonly current: string | null, readonly detail: string | null, readonly source: HistorySource, readonly actorName: string | null, readonly at: string }>, readonly pageInfo: { readonly hasNextPage: boolean } } };

export type ApiKeyDefinitionFragment = { readonly id: string, readonly partnerPermission: PartnerPermission, readonly apiKey: { readonly id: string, readonly prefix: string, readonly last4: string, readonly holder: ApiKeyHolder, readonly holderName: string, readonly createdAt: string, readonly createdByName: string, readonly lastUsedAt: string | null } | null, readonly capabilities: ReadonlyArray<{ readonly action: CapabilityAction, readonly allowed: boolean, readonly reason: string | null }> };

export type CancelNumberDialogFragment = { readonly id: string, readonly number: string, readonly formattedNumber: string, readonly displayName: string | null, readonly cancelledNowTerminatesAt: string, readonly client: { readonly id: string, readonly timezone: string } };

export type NumberLifeCycleFragment = { readonly id: string, readonly accountStatus: AccountStatus, readonly terminatesAt: string | null, readonly plan: NumberPlan, readonly billingStartedAt: string | null, readonly cancelledNowTerminatesAt: string, readonly partnerPermission: PartnerPermission, readonly formattedNumber: string, readonly client: { readonly id: string, readonly timezone: string }, readonly statusReasons: ReadonlyArray<{ readonly code: StatusReasonCode, readonly message: string, readonly nextStep: string | null, readonly actor: StatusActor }>, readonly cancellation: { readonly id: string, readonly status: CancellationStatus, readonly requestedByName: string, readonly requestedAt: string, readonly processedAt: string | null, readonly deletesAt: string | null } | null, readonly capabilities: ReadonlyArray<{ readonly action: CapabilityAction, readonly allowed: boolean, readonly reason: string | null }>, readonly inbox: { readonly available: boolean, readonly active: boolean }, readonly apiKey: { readonly id: string, readonly prefix: string, readonly last4: string, readonly holder: ApiKeyHolder, readonly holderName: string, readonly createdAt: string, readonly createdByName: string, readonly lastUsedAt: string | null } | null, readonly displayNameRequest: { readonly id: string, readonly newName: string, readonly registration: DisplayNameRegistration | null, readonly registerBy: string | null, readonly capabilities: ReadonlyArray<{ readonly action: CapabilityAction, readonly allowed: boolean, readonly reason: string | null }> } | null, readonly twoStepPin: { readonly id: string, readonly keptSince: string | null, readonly pendingSince: string | null, readonly doubtfulSince: string | null } | null, readonly waba: { readonly id: string }, readonly tags: ReadonlyArray<{ readonly id: string, readonly tag: { readonly id: string, readonly name: string, readonly color: TagColor } }> };

export type CancelNumberMutationVariables = Exact<{
  input: CancelNumberInput;
}>;


export type CancelNumberMutation = { readonly cancelNumber: { readonly phoneNumber: { readonly id: string, readonly accountStatus: AccountStatus, readonly terminatesAt: string | null, readonly plan: NumberPlan, readonly billingStartedAt: string | null, readonly cancelledNowTerminatesAt: string, readonly partnerPermission: PartnerPermission, readonly formattedNumber: string, readonly client: { readonly id: string, readonly timezone: string }, readonly statusReasons: ReadonlyArray<{ readonly code: StatusReasonCode, readonly message: string, readonly nextStep: string | null, readonly actor: StatusActor }>, readonly cancellation: { readonly id: string, readonly status: CancellationStatus, readonly requestedByName: string, readonly requestedAt: string, readonly processedAt: string | null, readonly deletesAt: string | null } | null, readonly capabilities: ReadonlyArray<{ readonly action: CapabilityAction, readonly allowed: boolean, readonly reason: string | null }>, readonly inbox: { readonly available: boolean, readonly active: boolean }, readonly apiKey: { readonly id: string, readonly prefix: string, readonly last4: string, readonly holder: ApiKeyHolder, readonly holderName: string, readonly createdAt: string, readonly createdByName: string, readonly lastUsedAt: string | null } | null, readonly displayNameRequest: { readonly id: string, readonly newName: string, readonly registration: DisplayNameRegistration | null, readonly registerBy: string | null, readonly capabilities: ReadonlyArray<{ readonly action: CapabilityAction, readonly allowed: boolean, readonly reason: string | null }> } | null, readonly twoStepPin: { readonly id: string, readonly keptSince: string | null, readonly pendingSince: string | null, readonly doubtfulSince: string | null } | null, readonly waba: { readonly id: string }, readonly tags: ReadonlyArray<{ readonly id: string, readonly tag: { readonly id: string, readonly name: string, readonly color: TagColor } }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly upstream: { readonly service: string, readonly code: number | null, readonly subcode: number | null, readonly traceId: string | null, readonly message: string | null, readonly recommendation: string | null } | null }> } };

export type ChangeCommerceDialogFragment = { readonly id: string, readonly commerceSettings: { readonly id: string, readonly isCatalogVisible: boolean, readonly isCartEnabled: boolean, readonly syncedAt: string | null, readonly syncState: SyncState } | null };

export type ChangeDisplayNameDialogFragment = { readonly id: string, readonly displayName: string | null, readonly displayNameChangesLeft: number, readonly twoStepPin: { readonly id: string, readonly keptSince: string | null } | null };

export type ChangeDisplayNameMutationVariables = Exact<{
  input: ChangeDisplayNameInput;
}>;


export type ChangeDisplayNameMutation = { readonly changeDisplayName: { readonly phoneNumber: { readonly id: string, readonly displayName: string | null, readonly displayNameChangesLeft: number, readonly displayNameRequest: { readonly id: string, readonly status: DisplayNameRequestStatus, readonly rejectionMessage: string | null, readonly requestedAt: string, readonly requestedByName: string | null, readonly submittedAt: string | null, readonly registersAt: string | null, readonly newName: string, readonly registration: DisplayNameRegistration | null, readonly registerBy: string | null, readonly failure: { readonly service: string, readonly code: number | null, readonly traceId: string | null, readonly message: string | null } | null, readonly capabilities: ReadonlyArray<{ readonly action: CapabilityAction, readonly allowed: boolean, readonly reason: string | null }> } | null, readonly twoStepPin: { readonly id: string, readonly keptSince: string | null, readonly pendingSince: string | null, readonly doubtfulSince: string | null } | null, readonly capabilities: ReadonlyArray<{ readonly action: CapabilityAction, readonly allowed: boolean, readonly reason: string | null }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly upstream: { readonly service: string, readonly code: number | null, readonly subcode: number | null, readonly traceId: string | null, readonly message: string | null, readonly recommendation: string | null } | null }> } };

export type ChannelSectionFragment = { readonly id: string, readonly metaId: string | null, readonly number: string, readonly formattedNumber: string, readonly qualityRating: QualityRating | null, readonly messagingLimit: MessagingLimit | null, readonly messagingLimitSharedBy: number, readonly setupStatus: SetupStatus, readonly connectionStatus: ConnectionStatus | null, readonly connectionStatusRaw: string | null, readonly hostingPlatform: HostingPlatform | null, readonly accountMode: AccountMode | null, readonly throughputLevel: string | null, readonly isOfficialBusinessAccount: boolean | null, readonly displayName: string | null, readonly displayNameChangesLeft: number, readonly messagingWebhookUrl: string | null, readonly partnerPermission: PartnerPermission, readonly partnerPermissionSince: string | null, readonly registrationPreference: { readonly ivr: boolean, readonly method: VerificationMethod }, readonly displayNameRequest: { readonly id: string, readonly status: DisplayNameRequestStatus, readonly rejectionMessage: string | null, readonly requestedAt: string, readonly requestedByName: string | null, readonly submittedAt: string | null, readonly registersAt: string | null, readonly newName: string, readonly registration: DisplayNameRegistration | null, readonly registerBy: string | null, readonly failure: { readonly service: string, readonly code: number | null, readonly traceId: string | null, readonly message: string | null } | null, readonly capabilities: ReadonlyArray<{ readonly action: CapabilityAction, readonly allowed: boolean, readonly reason: string | null }> } | null, readonly twoStepPin: { readonly id: string, readonly keptSince: string | null, readonly setByName: string | null, readonly pendingSince: string | null, readonly doubtfulSince: string | null, readonly failure: { readonly message: string | null, readonly traceId: string | null } | null } | null, readonly capabilities: ReadonlyArray<{ readonly action: CapabilityAction, readonly allowed: boolean, readonly reason: string | null }>, readonly permissionRequest: { readonly id: string, readonly status: PermissionRequestStatus, readonly partnerName: string, readonly requestedByName: string, readonly requestedAt: string, readonly note: string | null } | null, readonly messagingWebhook: { readonly url: string | null, readonly state: MessagingWebhookState, readonly appliedAt: string | null, readonly error: { readonly code: number | null, readonly message: string | null, readonly traceId: string | null } | null }, readonly partner: { readonly id: string, readonly brandName: string, readonly paymentModel: PaymentModel } | null, readonly permissionConsent: { readonly id: string, readonly kind: ConsentKind, readonly actorName: string, readonly at: string } | null };

export type ClientFilterQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type ClientFilterQuery = { readonly clients: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly legalName: string }>, readonly pageInfo: { readonly hasNextPage: boolean } } };

export type ChosenClientQueryVariables = Exact<{
  id: string;
}>;


export type ChosenClientQuery = { readonly client: { readonly id: string, readonly name: string } | null };

export type ClientNumberFragment = { readonly id: string, readonly formattedNumber: string, readonly country: string | null, readonly displayName: string | null, readonly accountStatus: AccountStatus, readonly partnerPermission: PartnerPermission, readonly partnerPermissionSince: string | null, readonly activation: { readonly messageOnBehalf: ActivationState, readonly businessVerification: ActivationState, readonly numberRegistration: ActivationState }, readonly statusReasons: ReadonlyArray<{ readonly code: StatusReasonCode, readonly message: string, readonly nextStep: string | null, readonly actor: StatusActor }>, readonly partner: { readonly id: string, readonly brandName: string, readonly paymentModel: PaymentModel } | null, readonly permissionConsent: { readonly id: string, readonly kind: ConsentKind, readonly actorName: string, readonly at: string } | null };

export type ClientSectionFragment = { readonly id: string, readonly client: { readonly id: string, readonly name: string, readonly legalName: string, readonly externalReference: string | null, readonly paymentModel: PaymentModel, readonly billingEmail: string | null, readonly contact: { readonly fullName: string, readonly email: string, readonly formattedPhone: string | null } }, readonly partner: { readonly id: string, readonly brandName: string } | null };

export type CommerceSectionFragment = { readonly id: string, readonly waba: { readonly id: string, readonly type: WabaType }, readonly commerceSettings: { readonly id: string, readonly isCatalogVisible: boolean, readonly isCartEnabled: boolean, readonly syncedAt: string | null, readonly syncState: SyncState } | null, readonly capabilities: ReadonlyArray<{ readonly action: CapabilityAction, readonly allowed: boolean, readonly reason: string | null }> };

export type CommerceSwitchesFragment = { readonly id: string, readonly isCatalogVisible: boolean, readonly isCartEnabled: boolean, readonly syncedAt: string | null, readonly syncState: SyncState };

export type UpdateCommerceSettingsMutationVariables = Exact<{
  input: UpdateCommerceSettingsInput;
}>;


export type UpdateCommerceSettingsMutation = { readonly updateCommerceSettings: { readonly phoneNumber: { readonly id: string, readonly commerceSettings: { readonly id: string, readonly isCatalogVisible: boolean, readonly isCartEnabled: boolean, readonly syncedAt: string | null, readonly syncState: SyncState } | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly upstream: { readonly service: string, readonly code: number | null, readonly subcode: number | null, readonly traceId: string | null, readonly message: string | null, readonly recommendation: string | null } | null }> } };

export type ConsentsTableRowFragment = { readonly id: string, readonly kind: ConsentKind, readonly source: ConsentSource, readonly partnerName: string, readonly keysRevoked: boolean, readonly actorName: string, readonly at: string, readonly numbers: ReadonlyArray<{ readonly phoneNumberId: string, readonly formattedNumber: string, readonly displayName: string | null }> };

export type DangerZoneFragment = { readonly id: string, readonly terminatesAt: string | null, readonly cancelledNowTerminatesAt: string, readonly cancellation: { readonly id: string, readonly status: CancellationStatus, readonly requestedByName: string, readonly requestedAt: string, readonly processedAt: string | null, readonly deletesAt: string | null } | null, readonly client: { readonly id: string, readonly timezone: string }, readonly capabilities: ReadonlyArray<{ readonly action: CapabilityAction, readonly allowed: boolean, readonly reason: string | null }> };

export type DisplayNameDefinitionFragment = { readonly id: string, readonly displayName: string | null, readonly displayNameChangesLeft: number, readonly displayNameRequest: { readonly id: string, readonly status: DisplayNameRequestStatus, readonly rejectionMessage: string | null, readonly requestedAt: string, readonly requestedByName: string | null, readonly submittedAt: string | null, readonly registersAt: string | null, readonly newName: string, readonly registration: DisplayNameRegistration | null, readonly registerBy: string | null, readonly failure: { readonly service: string, readonly code: number | null, readonly traceId: string | null, readonly message: string | null } | null, readonly capabilities: ReadonlyArray<{ readonly action: CapabilityAction, readonly allowed: boolean, readonly reason: string | null }> } | null, readonly twoStepPin: { readonly id: string, readonly keptSince: string | null, readonly pendingSince: string | null, readonly doubtfulSince: string | null } | null, readonly capabilities: ReadonlyArray<{ readonly action: CapabilityAction, readonly allowed: boolean, readonly reason: string | null }> };

export type EarlierStepsQueryVariables = Exact<{
  id: string;
  kind: HistoryKind;
  after?: string | null | undefined;
}>;


export type EarlierStepsQuery = { readonly phoneNumber: { readonly id: string, readonly history: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly previous: string | null, readonly current: string | null, readonly at: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type GenerateApiKeyDialogFragment = { readonly id: string, readonly formattedNumber: string, readonly apiKey: { readonly id: string, readonly prefix: string, readonly last4: string, readonly holderName: string, readonly createdAt: string } | null };

export type GenerateApiKeyMutationVariables = Exact<{
  input: GenerateApiKeyInput;
}>;


export type GenerateApiKeyMutation = { readonly generateApiKey: { readonly secret: string | null, readonly phoneNumber: { readonly id: string, readonly partnerPermission: PartnerPermission, readonly messagingWebhookUrl: string | null, readonly apiKey: { readonly id: string, readonly prefix: string, readonly last4: string, readonly holder: ApiKeyHolder, readonly holderName: string, readonly createdAt: string, readonly createdByName: string, readonly lastUsedAt: string | null } | null, readonly capabilities: ReadonlyArray<{ readonly action: CapabilityAction, readonly allowed: boolean, readonly reason: string | null }>, readonly messagingWebhook: { readonly url: string | null, readonly state: MessagingWebhookState, readonly appliedAt: string | null, readonly error: { readonly code: number | null, readonly message: string | null, readonly traceId: string | null } | null } } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly upstream: { readonly service: string, readonly code: number | null, readonly subcode: number | null, readonly traceId: string | null, readonly message: string | null, readonly recommendation: string | null } | null }> } };

export type HistoryPlotFragment = { readonly id: string, readonly createdAt: string, readonly accountStatus: AccountStatus, readonly qualityRating: QualityRating | null, readonly messagingLimit: MessagingLimit | null, readonly statusChanges?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly previous: string | null, readonly current: string | null, readonly at: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly qualityChanges?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly previous: string | null, readonly current: string | null, readonly at: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly limitChanges?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly previous: string | null, readonly current: string | null, readonly at: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type HistoryStepsFragment = { readonly nodes: ReadonlyArray<{ readonly id: string, readonly previous: string | null, readonly current: string | null, readonly at: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } };

export type HistoryTableRowFragment = { readonly id: string, readonly kind: HistoryKind, readonly previous: string | null, readonly current: string | null, readonly detail: string | null, readonly source: HistorySource, readonly actorName: string | null, readonly at: string };

export type KeyReceiptFragment = { readonly id: string, readonly apiKey: { readonly id: string, readonly prefix: string, readonly last4: string, readonly holderName: string, readonly createdAt: string, readonly createdByName: string, readonly lastUsedAt: string | null } | null };

export type NumberKeyQueryVariables = Exact<{
  id: string;
}>;


export type NumberKeyQuery = { readonly phoneNumber: { readonly id: string, readonly apiKey: { readonly id: string, readonly prefix: string, readonly last4: string, readonly holderName: string, readonly createdAt: string, readonly createdByName: string, readonly lastUsedAt: string | null } | null } | null };

export type MessagingWebhookDefinitionFragment = { readonly id: string, readonly messagingWebhookUrl: string | null, readonly messagingWebhook: { readonly url: string | null, readonly state: MessagingWebhookState, readonly appliedAt: string | null, readonly error: { readonly code: number | null, readonly message: string | null, readonly traceId: string | null } | null }, readonly capabilities: ReadonlyArray<{ readonly action: CapabilityAction, readonly allowed: boolean, readonly reason: string | null }> };

export type MessagingWebhookDialogFragment = { readonly id: string, readonly messagingWebhookUrl: string | null };

export type SetMessagingWebhookMutationVariables = Exact<{
  input: SetMessagingWebhookInput;
}>;


export type SetMessagingWebhookMutation = { readonly setMessagingWebhook: { readonly phoneNumber: { readonly id: string, readonly messagingWebhookUrl: string | null, readonly messagingWebhook: { readonly url: string | null, readonly state: MessagingWebhookState, readonly appliedAt: string | null, readonly error: { readonly code: number | null, readonly message: string | null, readonly traceId: string | null } | null }, readonly capabilities: ReadonlyArray<{ readonly action: CapabilityAction, readonly allowed: boolean, readonly reason: string | null }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly upstream: { readonly service: string, readonly code: number | null, readonly subcode: number | null, readonly traceId: string | null, readonly message: string | null, readonly recommendation: string | null } | null }> } };

export type NumberCardFragment = { readonly id: string, readonly formattedNumber: string, readonly country: string | null, readonly displayName: string | null, readonly qualityRating: QualityRating | null, readonly messagingLimit: MessagingLimit | null, readonly accountStatus: AccountStatus, readonly partnerPermission: PartnerPermission, readonly partnerPermissionSince: string | null, readonly client: { readonly id: string, readonly name: string, readonly legalName: string }, readonly activation: { readonly messageOnBehalf: ActivationState, readonly businessVerification: ActivationState, readonly numberRegistration: ActivationState }, readonly statusReasons: ReadonlyArray<{ readonly code: StatusReasonCode, readonly message: string, readonly nextStep: string | null, readonly actor: StatusActor }>, readonly partner: { readonly id: string, readonly brandName: string, readonly paymentModel: PaymentModel } | null, readonly permissionConsent: { readonly id: string, readonly kind: ConsentKind, readonly actorName: string, readonly at: string } | null, readonly waba: { readonly id: string }, readonly tags: ReadonlyArray<{ readonly id: string, readonly tag: { readonly id: string, readonly name: string, readonly color: TagColor } }> };

export type NumberDialogsQueryVariables = Exact<{
  id: string;
}>;


export type NumberDialogsQuery = { readonly phoneNumber: { readonly id: string, readonly formattedNumber: string, readonly messagingWebhookUrl: string | null, readonly displayName: string | null, readonly displayNameChangesLeft: number, readonly number: string, readonly cancelledNowTerminatesAt: string, readonly apiKey: { readonly id: string, readonly prefix: string, readonly last4: string, readonly holderName: string, readonly createdAt: string } | null, readonly twoStepPin: { readonly id: string, readonly keptSince: string | null, readonly pendingSince: string | null, readonly doubtfulSince: string | null } | null, readonly commerceSettings: { readonly id: string, readonly isCatalogVisible: boolean, readonly isCartEnabled: boolean, readonly syncedAt: string | null, readonly syncState: SyncState } | null, readonly client: { readonly id: string, readonly name: string, readonly timezone: string }, readonly displayNameRequest: { readonly id: string, readonly newName: string, readonly registration: DisplayNameRegistration | null, readonly registerBy: string | null, readonly capabilities: ReadonlyArray<{ readonly action: CapabilityAction, readonly allowed: boolean, readonly reason: string | null }> } | null, readonly capabilities: ReadonlyArray<{ readonly action: CapabilityAction, readonly allowed: boolean, readonly reason: string | null }> } | null };

export type NumberHeaderFragment = { readonly id: string, readonly number: string, readonly formattedNumber: string, readonly country: string | null, readonly displayName: string | null, readonly isOfficialBusinessAccount: boolean | null, readonly qualityRating: QualityRating | null, readonly messagingLimit: MessagingLimit | null, readonly accountStatus: AccountStatus, readonly statusReasons: ReadonlyArray<{ readonly code: StatusReasonCode, readonly message: string, readonly nextStep: string | null, readonly actor: StatusActor }> };

export type NumberMenuFragment = { readonly id: string, readonly inbox: { readonly available: boolean, readonly active: boolean }, readonly capabilities: ReadonlyArray<{ readonly action: CapabilityAction, readonly allowed: boolean, readonly reason: string | null }> };

export type NumberNoticesFragment = { readonly id: string, readonly accountStatus: AccountStatus, readonly terminatesAt: string | null, readonly statusReasons: ReadonlyArray<{ readonly code: StatusReasonCode, readonly message: string, readonly nextStep: string | null, readonly actor: StatusActor }>, readonly displayNameRequest: { readonly id: string, readonly newName: string, readonly registration: DisplayNameRegistration | null, readonly registerBy: string | null, readonly capabilities: ReadonlyArray<{ readonly action: CapabilityAction, readonly allowed: boolean, readonly reason: string | null }> } | null, readonly twoStepPin: { readonly id: string, readonly keptSince: string | null, readonly pendingSince: string | null, readonly doubtfulSince: string | null } | null, readonly capabilities: ReadonlyArray<{ readonly action: CapabilityAction, readonly allowed: boolean, readonly reason: string | null }> };

export type NumberPeekQueryVariables = Exact<{
  id: string;
}>;


export type NumberPeekQuery = { readonly phoneNumber: { readonly id: string, readonly formattedNumber: string, readonly country: string | null, readonly displayName: string | null, readonly qualityRating: QualityRating | null, readonly messagingLimit: MessagingLimit | null, readonly accountStatus: AccountStatus, readonly partnerPermission: PartnerPermission, readonly partnerPermissionSince: string | null, readonly statusReasons: ReadonlyArray<{ readonly code: StatusReasonCode, readonly message: string, readonly nextStep: string | null }>, readonly client: { readonly id: string, readonly name: string }, readonly waba: { readonly id: string, readonly name: string, readonly metaId: string }, readonly partner: { readonly id: string, readonly brandName: string, readonly paymentModel: PaymentModel } | null, readonly permissionConsent: { readonly id: string, readonly kind: ConsentKind, readonly actorName: string, readonly at: string } | null, readonly apiKey: { readonly id: string, readonly prefix: string, readonly last4: string, readonly holderName: string, readonly createdAt: string, readonly createdByName: string, readonly lastUsedAt: string | null } | null, readonly tags: ReadonlyArray<{ readonly id: string, readonly tag: { readonly id: string, readonly name: string, readonly color: TagColor } }> } | null };

export type NumberRowMenuQueryVariables = Exact<{
  id: string;
}>;


export type NumberRowMenuQuery = { readonly phoneNumber: { readonly id: string, readonly inbox: { readonly available: boolean, readonly active: boolean }, readonly capabilities: ReadonlyArray<{ readonly action: CapabilityAction, readonly allowed: boolean, readonly reason: string | null }> } | null };

export type NumberTagsFragment = { readonly id: string, readonly tags: ReadonlyArray<{ readonly id: string, readonly tag: { readonly id: string, readonly name: string, readonly color: TagColor } }> };

export type NumbersUpdatedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type NumbersUpdatedSubscription = { readonly phoneNumberUpdated: { readonly createdAt: string, readonly id: string, readonly number: string, readonly formattedNumber: string, readonly country: string | null, readonly displayName: string | null, readonly qualityRating: QualityRating | null, readonly messagingLimit: MessagingLimit | null, readonly accountStatus: AccountStatus, readonly partnerPermission: PartnerPermission, readonly partnerPermissionSince: string | null, readonly client: { readonly id: string, readonly name: string, readonly legalName: string }, readonly activation: { readonly messageOnBehalf: ActivationState, readonly businessVerification: ActivationState, readonly numberRegistration: ActivationState }, readonly statusReasons: ReadonlyArray<{ readonly code: StatusReasonCode, readonly message: string, readonly nextStep: string | null, readonly actor: StatusActor }>, readonly waba: { readonly id: string }, readonly partner: { readonly id: string, readonly brandName: string, readonly paymentModel: PaymentModel } | null, readonly permissionConsent: { readonly id: string, readonly kind: ConsentKind, readonly actorName: string, readonly at: string } | null, readonly tags: ReadonlyArray<{ readonly id: string, readonly tag: { readonly id: string, readonly name: string, readonly color: TagColor } }> } };

export type NumberUpdatedSubscriptionVariables = Exact<{
  ids?: ReadonlyArray<string> | string | null | undefined;
}>;


export type NumberUpdatedSubscription = { readonly phoneNumberUpdated: { readonly id: string, readonly number: string, readonly formattedNumber: string, readonly country: string | null, readonly displayName: string | null, readonly qualityRating: QualityRating | null, readonly messagingLimit: MessagingLimit | null, readonly accountStatus: AccountStatus, readonly partnerPermission: PartnerPermission, readonly partnerPermissionSince: string | null, readonly client: { readonly id: string, readonly name: string }, readonly statusReasons: ReadonlyArray<{ readonly code: StatusReasonCode, readonly message: string, readonly nextStep: string | null, readonly actor: StatusActor }>, readonly waba: { readonly id: string }, readonly partner: { readonly id: string, readonly brandName: string, readonly paymentModel: PaymentModel } | null, readonly permissionConsent: { readonly id: string, readonly kind: ConsentKind, readonly actorName: string, readonly at: string } | null, readonly tags: ReadonlyArray<{ readonly id: string, readonly tag: { readonly id: string, readonly name: string, readonly color: TagColor } }> } };

export type NumbersCatchUpQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type NumbersCatchUpQuery = { readonly nodes: ReadonlyArray<
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
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string, readonly number: string, readonly formattedNumber: string, readonly country: string | null, readonly displayName: string | null, readonly qualityRating: QualityRating | null, readonly messagingLimit: MessagingLimit | null, readonly accountStatus: AccountStatus, readonly partnerPermission: PartnerPermission, readonly partnerPermissionSince: string | null, readonly client: { readonly id: string, readonly name: string, readonly legalName: string }, readonly activation: { readonly messageOnBehalf: ActivationState, readonly businessVerification: ActivationState, readonly numberRegistration: ActivationState }, readonly statusReasons: ReadonlyArray<{ readonly code: StatusReasonCode, readonly message: string, readonly nextStep: string | null, readonly actor: StatusActor }>, readonly waba: { readonly id: string }, readonly partner: { readonly id: string, readonly brandName: string, readonly paymentModel: PaymentModel } | null, readonly permissionConsent: { readonly id: string, readonly kind: ConsentKind, readonly actorName: string, readonly at: string } | null, readonly tags: ReadonlyArray<{ readonly id: string, readonly tag: { readonly id: string, readonly name: string, readonly color: TagColor } }> }
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
   | null> };

export type NumbersTableRowFragment = { readonly id: string, readonly number: string, readonly formattedNumber: string, readonly country: string | null, readonly displayName: string | null, readonly qualityRating: QualityRating | null, readonly messagingLimit: MessagingLimit | null, readonly accountStatus: AccountStatus, readonly partnerPermission: PartnerPermission, readonly partnerPermissionSince: string | null, readonly client: { readonly id: string, readonly name: string }, readonly statusReasons: ReadonlyArray<{ readonly code: StatusReasonCode, readonly message: string, readonly nextStep: string | null, readonly actor: StatusActor }>, readonly waba: { readonly id: string }, readonly partner: { readonly id: string, readonly brandName: string, readonly paymentModel: PaymentModel } | null, readonly permissionConsent: { readonly id: string, readonly kind: ConsentKind, readonly actorName: string, readonly at: string } | null, readonly tags: ReadonlyArray<{ readonly id: string, readonly tag: { readonly id: string, readonly name: string, readonly color: TagColor } }> };

export type PartnerCardFragment = { readonly id: string, readonly brandName: string, readonly paymentModel: PaymentModel };

export type PermissionDefinitionFragment = { readonly id: string, readonly partnerPermission: PartnerPermission, readonly partnerPermissionSince: string | null, readonly permissionRequest: { readonly id: string, readonly status: PermissionRequestStatus, readonly partnerName: string, readonly requestedByName: string, readonly requestedAt: string, readonly note: string | null } | null, readonly partner: { readonly id: string, readonly brandName: string, readonly paymentModel: PaymentModel } | null, readonly permissionConsent: { readonly id: string, readonly kind: ConsentKind, readonly actorName: string, readonly at: string } | null, readonly capabilities: ReadonlyArray<{ readonly action: CapabilityAction, readonly allowed: boolean, readonly reason: string | null }> };

export type PermissionFactsFragment = { readonly id: string, readonly partnerPermission: PartnerPermission, readonly partnerPermissionSince: string | null, readonly partner: { readonly id: string, readonly brandName: string, readonly paymentModel: PaymentModel } | null, readonly permissionConsent: { readonly id: string, readonly kind: ConsentKind, readonly actorName: string, readonly at: string } | null };

export type PermissionHoverCardFragment = { readonly id: string, readonly partnerPermission: PartnerPermission, readonly partnerPermissionSince: string | null, readonly partner: { readonly id: string, readonly brandName: string, readonly paymentModel: PaymentModel } | null, readonly permissionConsent: { readonly id: string, readonly kind: ConsentKind, readonly actorName: string, readonly at: string } | null };

export type PermissionMatrixRowFragment = { readonly id: string, readonly formattedNumber: string, readonly country: string | null, readonly displayName: string | null, readonly partnerPermission: PartnerPermission, readonly permissionRequest: { readonly id: string, readonly status: PermissionRequestStatus } | null, readonly apiKey: { readonly id: string, readonly holder: ApiKeyHolder } | null };

export type UpdatePartnerPermissionsMutationVariables = Exact<{
  input: UpdatePartnerPermissionsInput;
}>;


export type UpdatePartnerPermissionsMutation = { readonly updatePartnerPermissions: { readonly phoneNumbers: ReadonlyArray<{ readonly id: string, readonly formattedNumber: string, readonly country: string | null, readonly displayName: string | null, readonly partnerPermission: PartnerPermission, readonly permissionRequest: { readonly id: string, readonly status: PermissionRequestStatus } | null, readonly apiKey: { readonly id: string, readonly holder: ApiKeyHolder } | null }> | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly upstream: { readonly service: string, readonly code: number | null, readonly subcode: number | null, readonly traceId: string | null, readonly message: string | null, readonly recommendation: string | null } | null }> } };

export type PermissionRequestsNoticeFragment = { readonly id: string, readonly status: PermissionRequestStatus, readonly note: string | null, readonly partnerName: string, readonly requestedByName: string, readonly requestedAt: string, readonly expiresAt: string, readonly phoneNumber: { readonly id: string, readonly formattedNumber: string, readonly country: string | null, readonly displayName: string | null, readonly partnerPermission: PartnerPermission, readonly permissionRequest: { readonly id: string, readonly status: PermissionRequestStatus } | null, readonly apiKey: { readonly id: string, readonly holder: ApiKeyHolder } | null } | null };

export type OpenPermissionRequestsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type OpenPermissionRequestsQuery = { readonly permissionRequests: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly status: PermissionRequestStatus, readonly note: string | null, readonly partnerName: string, readonly requestedByName: string, readonly requestedAt: string, readonly expiresAt: string, readonly phoneNumber: { readonly id: string, readonly formattedNumber: string, readonly country: string | null, readonly displayName: string | null, readonly partnerPermission: PartnerPermission, readonly permissionRequest: { readonly id: string, readonly status: PermissionRequestStatus } | null, readonly apiKey: { readonly id: string, readonly holder: ApiKeyHolder } | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type DeclinePermissionRequestsMutationVariables = Exact<{
  input: DeclinePermissionRequestsInput;
}>;


export type DeclinePermissionRequestsMutation = { readonly declinePermissionRequests: { readonly permissionRequests: ReadonlyArray<{ readonly id: string, readonly status: PermissionRequestStatus, readonly phoneNumber: { readonly id: string, readonly permissionRequest: { readonly id: string, readonly status: PermissionRequestStatus } | null } | null }> | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly upstream: { readonly service: string, readonly code: number | null, readonly subcode: number | null, readonly traceId: string | null, readonly message: string | null, readonly recommendation: string | null } | null }> } };

export type PermissionRequestsTableRowFragment = { readonly id: string, readonly status: PermissionRequestStatus, readonly note: string | null, readonly requestedByName: string, readonly requestedAt: string, readonly expiresAt: string, readonly decidedAt: string | null, readonly decidedByName: string | null, readonly declineReason: string | null, readonly phoneNumber: { readonly id: string, readonly formattedNumber: string, readonly displayName: string | null, readonly client: { readonly id: string, readonly name: string } } | null };

export type WithdrawPermissionRequestsMutationVariables = Exact<{
  input: WithdrawPermissionRequestsInput;
}>;


export type WithdrawPermissionRequestsMutation = { readonly withdrawPermissionRequests: { readonly permissionRequests: ReadonlyArray<{ readonly id: string, readonly status: PermissionRequestStatus, readonly decidedAt: string | null, readonly decidedByName: string | null, readonly phoneNumber: { readonly id: string, readonly permissionRequest: { readonly id: string, readonly status: PermissionRequestStatus } | null, readonly capabilities: ReadonlyArray<{ readonly action: CapabilityAction, readonly allowed: boolean, readonly reason: string | null }> } | null }> | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly upstream: { readonly service: string, readonly code: number | null, readonly subcode: number | null, readonly traceId: string | null, readonly message: string | null, readonly recommendation: string | null } | null }> } };

export type PinDefinitionFragment = { readonly id: string, readonly twoStepPin: { readonly id: string, readonly keptSince: string | null, readonly setByName: string | null, readonly pendingSince: string | null, readonly doubtfulSince: string | null, readonly failure: { readonly message: string | null, readonly traceId: string | null } | null } | null, readonly capabilities: ReadonlyArray<{ readonly action: CapabilityAction, readonly allowed: boolean, readonly reason: string | null }> };

export type ReactivateNumberDialogFragment = { readonly id: string, readonly formattedNumber: string };

export type ReactivateNumberMutationVariables = Exact<{
  input: ReactivateNumberInput;
}>;


export type ReactivateNumberMutation = { readonly reactivateNumber: { readonly phoneNumber: { readonly id: string, readonly accountStatus: AccountStatus, readonly terminatesAt: string | null, readonly plan: NumberPlan, readonly billingStartedAt: string | null, readonly cancelledNowTerminatesAt: string, readonly partnerPermission: PartnerPermission, readonly formattedNumber: string, readonly client: { readonly id: string, readonly timezone: string }, readonly statusReasons: ReadonlyArray<{ readonly code: StatusReasonCode, readonly message: string, readonly nextStep: string | null, readonly actor: StatusActor }>, readonly cancellation: { readonly id: string, readonly status: CancellationStatus, readonly requestedByName: string, readonly requestedAt: string, readonly processedAt: string | null, readonly deletesAt: string | null } | null, readonly capabilities: ReadonlyArray<{ readonly action: CapabilityAction, readonly allowed: boolean, readonly reason: string | null }>, readonly inbox: { readonly available: boolean, readonly active: boolean }, readonly apiKey: { readonly id: string, readonly prefix: string, readonly last4: string, readonly holder: ApiKeyHolder, readonly holderName: string, readonly createdAt: string, readonly createdByName: string, readonly lastUsedAt: string | null } | null, readonly displayNameRequest: { readonly id: string, readonly newName: string, readonly registration: DisplayNameRegistration | null, readonly registerBy: string | null, readonly capabilities: ReadonlyArray<{ readonly action: CapabilityAction, readonly allowed: boolean, readonly reason: string | null }> } | null, readonly twoStepPin: { readonly id: string, readonly keptSince: string | null, readonly pendingSince: string | null, readonly doubtfulSince: string | null } | null, readonly waba: { readonly id: string }, readonly tags: ReadonlyArray<{ readonly id: string, readonly tag: { readonly id: string, readonly name: string, readonly color: TagColor } }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly upstream: { readonly service: string, readonly code: number | null, readonly subcode: number | null, readonly traceId: string | null, readonly message: string | null, readonly recommendation: string | null } | null }> } };

export type RecentChangeFragment = { readonly id: string, readonly type: EventType, readonly at: string, readonly payload: Record<string, unknown>, readonly client: { readonly id: string, readonly name: string } | null, readonly phoneNumber: { readonly id: string, readonly formattedNumber: string, readonly displayName: string | null } | null };

export type RegisterNameFragment = { readonly id: string, readonly displayNameRequest: { readonly id: string, readonly newName: string, readonly registration: DisplayNameRegistration | null, readonly registerBy: string | null, readonly capabilities: ReadonlyArray<{ readonly action: CapabilityAction, readonly allowed: boolean, readonly reason: string | null }> } | null, readonly twoStepPin: { readonly id: string, readonly keptSince: string | null, readonly pendingSince: string | null, readonly doubtfulSince: string | null } | null, readonly capabilities: ReadonlyArray<{ readonly action: CapabilityAction, readonly allowed: boolean, readonly reason: string | null }> };

export type RegisterNameDialogFragment = { readonly id: string, readonly formattedNumber: string, readonly displayNameRequest: { readonly id: string, readonly newName: string, readonly registration: DisplayNameRegistration | null, readonly registerBy: string | null, readonly capabilities: ReadonlyArray<{ readonly action: CapabilityAction, readonly allowed: boolean, readonly reason: string | null }> } | null, readonly twoStepPin: { readonly id: string, readonly keptSince: string | null, readonly pendingSince: string | null, readonly doubtfulSince: string | null } | null, readonly capabilities: ReadonlyArray<{ readonly action: CapabilityAction, readonly allowed: boolean, readonly reason: string | null }> };

export type RegisterDisplayNameMutationVariables = Exact<{
  input: RegisterDisplayNameInput;
}>;


export type RegisterDisplayNameMutation = { readonly registerDisplayName: { readonly phoneNumber: { readonly id: string, readonly displayName: string | null, readonly displayNameChangesLeft: number, readonly displayNameRequest: { readonly id: string, readonly status: DisplayNameRequestStatus, readonly rejectionMessage: string | null, readonly requestedAt: string, readonly requestedByName: string | null, readonly submittedAt: string | null, readonly registersAt: string | null, readonly newName: string, readonly registration: DisplayNameRegistration | null, readonly registerBy: string | null, readonly failure: { readonly service: string, readonly code: number | null, readonly traceId: string | null, readonly message: string | null } | null, readonly capabilities: ReadonlyArray<{ readonly action: CapabilityAction, readonly allowed: boolean, readonly reason: string | null }> } | null, readonly twoStepPin: { readonly id: string, readonly keptSince: string | null, readonly setByName: string | null, readonly pendingSince: string | null, readonly doubtfulSince: string | null, readonly failure: { readonly message: string | null, readonly traceId: string | null } | null } | null, readonly capabilities: ReadonlyArray<{ readonly action: CapabilityAction, readonly allowed: boolean, readonly reason: string | null }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly upstream: { readonly service: string, readonly code: number | null, readonly subcode: number | null, readonly traceId: string | null, readonly message: string | null, readonly recommendation: string | null } | null }> } };

export type RequestPermissionButtonFragment = { readonly id: string, readonly partnerPermission: PartnerPermission, readonly capabilities: ReadonlyArray<{ readonly action: CapabilityAction, readonly allowed: boolean, readonly reason: string | null }> };

export type RequestPermissionDialogFragment = { readonly id: string, readonly formattedNumber: string, readonly client: { readonly id: string, readonly name: string } };

export type RequestPartnerPermissionMutationVariables = Exact<{
  input: RequestPartnerPermissionInput;
}>;


export type RequestPartnerPermissionMutation = { readonly requestPartnerPermission: { readonly phoneNumbers: ReadonlyArray<{ readonly id: string, readonly partnerPermission: PartnerPermission, readonly partnerPermissionSince: string | null, readonly permissionRequest: { readonly id: string, readonly status: PermissionRequestStatus, readonly partnerName: string, readonly requestedByName: string, readonly requestedAt: string, readonly note: string | null } | null, readonly partner: { readonly id: string, readonly brandName: string, readonly paymentModel: PaymentModel } | null, readonly permissionConsent: { readonly id: string, readonly kind: ConsentKind, readonly actorName: string, readonly at: string } | null, readonly capabilities: ReadonlyArray<{ readonly action: CapabilityAction, readonly allowed: boolean, readonly reason: string | null }> }> | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly upstream: { readonly service: string, readonly code: number | null, readonly subcode: number | null, readonly traceId: string | null, readonly message: string | null, readonly recommendation: string | null } | null }> } };

export type RequestablesTableRowFragment = { readonly id: string, readonly formattedNumber: string, readonly displayName: string | null, readonly client: { readonly id: string, readonly name: string }, readonly permissionRequest: { readonly id: string, readonly status: PermissionRequestStatus } | null, readonly capabilities: ReadonlyArray<{ readonly action: CapabilityAction, readonly allowed: boolean, readonly reason: string | null }> };

export type RestrictionDefinitionsFragment = { readonly restrictionLevel: RestrictionLevel | null, readonly restrictions: ReadonlyArray<{ readonly type: string, readonly message: string | null, readonly expiresAt: string | null, readonly remediation: string | null }> };

export type RevokeApiKeyDialogFragment = { readonly id: string, readonly apiKey: { readonly id: string, readonly prefix: string, readonly last4: string, readonly holderName: string } | null };

export type RevokeApiKeyMutationVariables = Exact<{
  input: RevokeApiKeyInput;
}>;


export type RevokeApiKeyMutation = { readonly revokeApiKey: { readonly phoneNumber: { readonly id: string, readonly partnerPermission: PartnerPermission, readonly apiKey: { readonly id: string, readonly prefix: string, readonly last4: string, readonly holder: ApiKeyHolder, readonly holderName: string, readonly createdAt: string, readonly createdByName: string, readonly lastUsedAt: string | null } | null, readonly capabilities: ReadonlyArray<{ readonly action: CapabilityAction, readonly allowed: boolean, readonly reason: string | null }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly upstream: { readonly service: string, readonly code: number | null, readonly subcode: number | null, readonly traceId: string | null, readonly message: string | null, readonly recommendation: string | null } | null }> } };

export type SavedViewFragment = { readonly id: string, readonly name: string, readonly layout: SavedViewLayout, readonly position: number, readonly filter: { readonly search: string | null, readonly accountStatus: ReadonlyArray<AccountStatus> | null, readonly qualityRating: ReadonlyArray<QualityRating> | null, readonly clientId: string | null, readonly wabaId: string | null, readonly partnerPermission: PartnerPermission | null, readonly country: ReadonlyArray<string> | null, readonly tag: ReadonlyArray<string> | null }, readonly orderBy: { readonly field: PhoneNumberOrderField, readonly direction: OrderDirection } | null };

export type SavedViewsQueryVariables = Exact<{ [key: string]: never; }>;


export type SavedViewsQuery = { readonly savedViews: ReadonlyArray<{ readonly id: string, readonly name: string, readonly layout: SavedViewLayout, readonly position: number, readonly filter: { readonly search: string | null, readonly accountStatus: ReadonlyArray<AccountStatus> | null, readonly qualityRating: ReadonlyArray<QualityRating> | null, readonly clientId: string | null, readonly wabaId: string | null, readonly partnerPermission: PartnerPermission | null, readonly country: ReadonlyArray<string> | null, readonly tag: ReadonlyArray<string> | null }, readonly orderBy: { readonly field: PhoneNumberOrderField, readonly direction: OrderDirection } | null }> };

export type CreateSavedViewMutationVariables = Exact<{
  input: CreateSavedViewInput;
}>;


export type CreateSavedViewMutation = { readonly createSavedView: { readonly savedView: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly upstream: { readonly service: string, readonly code: number | null, readonly subcode: number | null, readonly traceId: string | null, readonly message: string | null, readonly recommendation: string | null } | null }> } };

export type UpdateSavedViewMutationVariables = Exact<{
  input: UpdateSavedViewInput;
}>;


export type UpdateSavedViewMutation = { readonly updateSavedView: { readonly savedView: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly upstream: { readonly service: string, readonly code: number | null, readonly subcode: number | null, readonly traceId: string | null, readonly message: string | null, readonly recommendation: string | null } | null }> } };

export type DeleteSavedViewMutationVariables = Exact<{
  input: DeleteSavedViewInput;
}>;


export type DeleteSavedViewMutation = { readonly deleteSavedView: { readonly savedViewId: string | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly upstream: { readonly service: string, readonly code: number | null, readonly subcode: number | null, readonly traceId: string | null, readonly message: string | null, readonly recommendation: string | null } | null }> } };

export type SelectableNumberFragment = { readonly id: string, readonly formattedNumber: string, readonly waba: { readonly id: string }, readonly tags: ReadonlyArray<{ readonly id: string, readonly tag: { readonly id: string, readonly name: string, readonly color: TagColor } }> };

export type NumbersSelectionQueryVariables = Exact<{
  filter?: PhoneNumberFilter | null | undefined;
  orderBy?: PhoneNumberOrder | null | undefined;
  after?: string | null | undefined;
}>;


export type NumbersSelectionQuery = { readonly phoneNumbers: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly formattedNumber: string, readonly waba: { readonly id: string }, readonly tags: ReadonlyArray<{ readonly id: string, readonly tag: { readonly id: string, readonly name: string, readonly color: TagColor } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type SetPinDialogFragment = { readonly id: string, readonly twoStepPin: { readonly id: string, readonly keptSince: string | null } | null };

export type SetNumberPinMutationVariables = Exact<{
  input: SetNumberPinInput;
}>;


export type SetNumberPinMutation = { readonly setNumberPin: { readonly phoneNumber: { readonly id: string, readonly displayName: string | null, readonly displayNameChangesLeft: number, readonly twoStepPin: { readonly id: string, readonly keptSince: string | null, readonly setByName: string | null, readonly pendingSince: string | null, readonly doubtfulSince: string | null, readonly failure: { readonly message: string | null, readonly traceId: string | null } | null } | null, readonly capabilities: ReadonlyArray<{ readonly action: CapabilityAction, readonly allowed: boolean, readonly reason: string | null }>, readonly displayNameRequest: { readonly id: string, readonly status: DisplayNameRequestStatus, readonly rejectionMessage: string | null, readonly requestedAt: string, readonly requestedByName: string | null, readonly submittedAt: string | null, readonly registersAt: string | null, readonly newName: string, readonly registration: DisplayNameRegistration | null, readonly registerBy: string | null, readonly failure: { readonly service: string, readonly code: number | null, readonly traceId: string | null, readonly message: string | null } | null, readonly capabilities: ReadonlyArray<{ readonly action: CapabilityAction, readonly allowed: boolean, readonly reason: string | null }> } | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly upstream: { readonly service: string, readonly code: number | null, readonly subcode: number | null, readonly traceId: string | null, readonly message: string | null, readonly recommendation: string | null } | null }> } };

export type StatusCountFragment = { readonly accountStatus: AccountStatus, readonly count: number, readonly isCapped: boolean };

export type TagListQueryVariables = Exact<{ [key: string]: never; }>;


export type TagListQuery = { readonly tags: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly color: TagColor }> } };

export type TagPhoneNumbersMutationVariables = Exact<{
  input: TagPhoneNumbersInput;
}>;


export type TagPhoneNumbersMutation = { readonly tagPhoneNumbers: { readonly results: ReadonlyArray<{ readonly index: number, readonly added: ReadonlyArray<string>, readonly removed: ReadonlyArray<string>, readonly phoneNumber: { readonly id: string, readonly tags: ReadonlyArray<{ readonly id: string, readonly tag: { readonly id: string, readonly name: string, readonly color: TagColor } }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly upstream: { readonly service: string, readonly code: number | null, readonly subcode: number | null, readonly traceId: string | null, readonly message: string | null, readonly recommendation: string | null } | null }> }> | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly upstream: { readonly service: string, readonly code: number | null, readonly subcode: number | null, readonly traceId: string | null, readonly message: string | null, readonly recommendation: string | null } | null }> } };

export type SyncWabasMutationVariables = Exact<{
  input: SyncWabasInput;
}>;


export type SyncWabasMutation = { readonly syncWabas: { readonly results: ReadonlyArray<{ readonly index: number, readonly waba: { readonly id: string, readonly name: string, readonly syncState: SyncState } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly upstream: { readonly service: string, readonly code: number | null, readonly subcode: number | null, readonly traceId: string | null, readonly message: string | null, readonly recommendation: string | null } | null }> }> | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly upstream: { readonly service: string, readonly code: number | null, readonly subcode: number | null, readonly traceId: string | null, readonly message: string | null, readonly recommendation: string | null } | null }> } };

export type TagsDefinitionFragment = { readonly id: string, readonly formattedNumber: string, readonly capabilities: ReadonlyArray<{ readonly action: CapabilityAction, readonly allowed: boolean, readonly reason: string | null }>, readonly waba: { readonly id: string }, readonly tags: ReadonlyArray<{ readonly id: string, readonly tag: { readonly id: string, readonly name: string, readonly color: TagColor } }> };

export type WabaFilterQueryVariables = Exact<{
  clientId?: string | null | undefined;
}>;


export type WabaFilterQuery = { readonly wabas: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly metaId: string }>, readonly pageInfo: { readonly hasNextPage: boolean } } };

export type ChosenWabaQueryVariables = Exact<{
  id: string;
}>;


export type ChosenWabaQuery = { readonly waba: { readonly id: string, readonly name: string } | null };

export type WabaSectionFragment = { readonly id: string, readonly waba: { readonly id: string, readonly metaId: string, readonly name: string, readonly type: WabaType, readonly timezoneId: number | null, readonly timezone: string | null, readonly namespace: string | null, readonly currency: string | null, readonly accountReviewStatus: AccountReviewStatus | null, readonly businessVerificationStatus: BusinessVerificationStatus | null, readonly consentStatus: ConsentStatus, readonly restrictionLevel: RestrictionLevel | null, readonly messageOnBehalf: { readonly name: string | null, readonly status: MessageOnBehalfStatus }, readonly businessPortfolio: { readonly id: string, readonly metaId: string, readonly name: string } | null, readonly restrictions: ReadonlyArray<{ readonly type: string, readonly message: string | null, readonly expiresAt: string | null, readonly remediation: string | null }> } };

export type WithdrawCancellationDialogFragment = { readonly id: string, readonly formattedNumber: string };

export type WithdrawCancellationMutationVariables = Exact<{
  input: WithdrawCancellationInput;
}>;


export type WithdrawCancellationMutation = { readonly withdrawCancellation: { readonly phoneNumber: { readonly id: string, readonly accountStatus: AccountStatus, readonly terminatesAt: string | null, readonly plan: NumberPlan, readonly billingStartedAt: string | null, readonly cancelledNowTerminatesAt: string, readonly partnerPermission: PartnerPermission, readonly formattedNumber: string, readonly client: { readonly id: string, readonly timezone: string }, readonly statusReasons: ReadonlyArray<{ readonly code: StatusReasonCode, readonly message: string, readonly nextStep: string | null, readonly actor: StatusActor }>, readonly cancellation: { readonly id: string, readonly status: CancellationStatus, readonly requestedByName: string, readonly requestedAt: string, readonly processedAt: string | null, readonly deletesAt: string | null } | null, readonly capabilities: ReadonlyArray<{ readonly action: CapabilityAction, readonly allowed: boolean, readonly reason: string | null }>, readonly inbox: { readonly available: boolean, readonly active: boolean }, readonly apiKey: { readonly id: string, readonly prefix: string, readonly last4: string, readonly holder: ApiKeyHolder, readonly holderName: string, readonly createdAt: string, readonly createdByName: string, readonly lastUsedAt: string | null } | null, readonly displayNameRequest: { readonly id: string, readonly newName: string, readonly registration: DisplayNameRegistration | null, readonly registerBy: string | null, readonly capabilities: ReadonlyArray<{ readonly action: CapabilityAction, readonly allowed: boolean, readonly reason: string | null }> } | null, readonly twoStepPin: { readonly id: string, readonly keptSince: string | null, readonly pendingSince: string | null, readonly doubtfulSince: string | null } | null, readonly waba: { readonly id: string }, readonly tags: ReadonlyArray<{ readonly id: string, readonly tag: { readonly id: string, readonly name: string, readonly color: TagColor } }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly upstream: { readonly service: string, readonly code: number | null, readonly subcode: number | null, readonly traceId: string | null, readonly message: string | null, readonly recommendation: string | null } | null }> } };

export type ClientFactsFormFragment = { readonly id: string, readonly version: number, readonly name: string, readonly legalName: string, readonly website: string | null, readonly timezone: string, readonly vatId: string | null, readonly billingEmail: string | null, readonly contact: { readonly fullName: string, readonly email: string, readonly phone: string | null, readonly language: string }, readonly address: { readonly street: string, readonly zip: string, readonly city: string, readonly country: string } };

export type IntegrationFormFragment = { readonly id: string, readonly version: number, readonly redirectUrl: string | null, readonly clientsMayAddNumbers: boolean, readonly autoAcceptPartnerChanges: boolean };

export type OrganizationFactsFragment = { readonly id: string, readonly name: string, readonly slug: string, readonly kind: OrganizationKind, readonly createdAt: string, readonly requiresTemplateReview: boolean, readonly capabilities: ReadonlyArray<{ readonly action: CapabilityAction, readonly allowed: boolean, readonly reason: string | null }>, readonly client: { readonly id: string, readonly legalName: string, readonly website: string | null, readonly timezone: string, readonly vatId: string | null, readonly billingEmail: string | null, readonly maxNumbers: number, readonly status: ClientStatus, readonly paymentModel: PaymentModel, readonly version: number, readonly name: string, readonly contact: { readonly fullName: string, readonly email: string, readonly formattedPhone: string | null, readonly language: string, readonly phone: string | null }, readonly address: { readonly street: string, readonly zip: string, readonly city: string, readonly country: string }, readonly partner: { readonly id: string, readonly brandName: string } | null } | null, readonly partner: { readonly id: string, readonly brandName: string, readonly country: string, readonly currency: CurrencyCode, readonly paymentModel: PaymentModel, readonly plan: PartnerPlan, readonly version: number, readonly logoUrl: string | null } | null };

export type PartnerFactsFormFragment = { readonly id: string, readonly version: number, readonly brandName: string, readonly country: string, readonly logoUrl: string | null };

export type TemplateReviewSectionFragment = { readonly id: string, readonly kind: OrganizationKind, readonly requiresTemplateReview: boolean, readonly capabilities: ReadonlyArray<{ readonly action: CapabilityAction, readonly allowed: boolean, readonly reason: string | null }> };

export type SetTemplateReviewMutationVariables = Exact<{
  input: SetTemplateReviewInput;
}>;


export type SetTemplateReviewMutation = { readonly setTemplateReview: { readonly organization: { readonly id: string, readonly requiresTemplateReview: boolean } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly upstream: { readonly service: string, readonly code: number | null, readonly subcode: number | null, readonly traceId: string | null, readonly message: string | null, readonly recommendation: string | null } | null }> } };

export type UpdateClientMutationVariables = Exact<{
  input: UpdateClientInput;
}>;


export type UpdateClientMutation = { readonly updateClient: { readonly client: { readonly id: string, readonly name: string, readonly version: number, readonly legalName: string, readonly website: string | null, readonly timezone: string, readonly vatId: string | null, readonly billingEmail: string | null, readonly contact: { readonly fullName: string, readonly email: string, readonly phone: string | null, readonly language: string }, readonly address: { readonly street: string, readonly zip: string, readonly city: string, readonly country: string } } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly upstream: { readonly service: string, readonly code: number | null, readonly subcode: number | null, readonly traceId: string | null, readonly message: string | null, readonly recommendation: string | null } | null }> } };

export type UpdatePartnerMutationVariables = Exact<{
  input: UpdatePartnerInput;
}>;


export type UpdatePartnerMutation = { readonly updatePartner: { readonly partner: { readonly id: string, readonly version: number, readonly brandName: string, readonly country: string, readonly logoUrl: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly upstream: { readonly service: string, readonly code: number | null, readonly subcode: number | null, readonly traceId: string | null, readonly message: string | null, readonly recommendation: string | null } | null }> } };

export type UpdatePartnerIntegrationMutationVariables = Exact<{
  input: UpdatePartnerIntegrationInput;
}>;


export type UpdatePartnerIntegrationMutation = { readonly updatePartnerIntegration: { readonly partner: { readonly id: string, readonly version: number, readonly redirectUrl: string | null, readonly clientsMayAddNumbers: boolean, readonly autoAcceptPartnerChanges: boolean } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly upstream: { readonly service: string, readonly code: number | null, readonly subcode: number | null, readonly traceId: string | null, readonly message: string | null, readonly recommendation: string | null } | null }> } };

export type DeleteRateCardMutationVariables = Exact<{
  input: DeleteRateCardInput;
}>;


export type DeleteRateCardMutation = { readonly deleteRateCard: { readonly rateCardId: string | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly upstream: { readonly service: string, readonly code: number | null, readonly subcode: number | null, readonly traceId: string | null, readonly message: string | null, readonly recommendation: string | null } | null }> } };

export type ImportRateCardMutationVariables = Exact<{
  input: ImportRateCardInput;
}>;


export type ImportRateCardMutation = { readonly importRateCard: { readonly rateCard: { readonly id: string, readonly currency: string, readonly validFrom: string, readonly isSample: boolean, readonly importedBy: string, readonly importedAt: string, readonly rates: ReadonlyArray<{ readonly market: string, readonly marketing: string | null, readonly utility: string | null, readonly authentication: string | null }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly upstream: { readonly service: string, readonly code: number | null, readonly subcode: number | null, readonly traceId: string | null, readonly message: string | null, readonly recommendation: string | null } | null }> } };

export type RateCardsTableRowFragment = { readonly id: string, readonly currency: string, readonly validFrom: string, readonly isSample: boolean, readonly importedBy: string, readonly importedAt: string, readonly rates: ReadonlyArray<{ readonly market: string, readonly marketing: string | null, readonly utility: string | null, readonly authentication: string | null }> };

export type PaletteNumberFragment = { readonly id: string, readonly formattedNumber: string, readonly displayName: string | null, readonly accountStatus: AccountStatus, readonly client: { readonly id: string, readonly name: string }, readonly waba: { readonly id: string }, readonly capabilities: ReadonlyArray<{ readonly action: CapabilityAction, readonly allowed: boolean, readonly reason: string | null }> };

export type PaletteClientFragment = { readonly id: string, readonly name: string, readonly legalName: string };

export type PaletteWabaFragment = { readonly id: string, readonly name: string, readonly metaId: string };

export type PaletteTemplateFragment = { readonly id: string, readonly name: string, readonly language: string, readonly waba: { readonly id: string, readonly name: string } };

export type PaletteTicketFragment = { readonly id: string, readonly subject: string };

export type PaletteSearchQueryVariables = Exact<{
  text: string;
  id: string;
  byText: boolean;
  withClients: boolean;
  isNumber: boolean;
  isClient: boolean;
  isWaba: boolean;
  isTemplate: boolean;
  isTicket: boolean;
}>;


export type PaletteSearchQuery = { readonly phoneNumbers?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly formattedNumber: string, readonly displayName: string | null, readonly accountStatus: AccountStatus, readonly client: { readonly id: string, readonly name: string }, readonly waba: { readonly id: string }, readonly capabilities: ReadonlyArray<{ readonly action: CapabilityAction, readonly allowed: boolean, readonly reason: string | null }> }> }, readonly clients?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly legalName: string }> }, readonly wabas?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly metaId: string }> }, readonly templates?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly language: string, readonly waba: { readonly id: string, readonly name: string } }> }, readonly phoneNumber?: { readonly id: string, readonly formattedNumber: string, readonly displayName: string | null, readonly accountStatus: AccountStatus, readonly client: { readonly id: string, readonly name: string }, readonly waba: { readonly id: string }, readonly capabilities: ReadonlyArray<{ readonly action: CapabilityAction, readonly allowed: boolean, readonly reason: string | null }> } | null, readonly client?: { readonly id: string, readonly name: string, readonly legalName: string } | null, readonly waba?: { readonly id: string, readonly name: string, readonly metaId: string } | null, readonly template?: { readonly id: string, readonly name: string, readonly language: string, readonly waba: { readonly id: string, readonly name: string } } | null, readonly supportTicket?: { readonly id: string, readonly subject: string } | null };

export type PaletteSyncMutationVariables = Exact<{
  input: SyncWabaInput;
}>;


export type PaletteSyncMutation = { readonly syncWaba: { readonly waba: { readonly id: string, readonly syncState: SyncState } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly upstream: { readonly service: string, readonly code: number | null, readonly subcode: number | null, readonly traceId: string | null, readonly message: string | null, readonly recommendation: string | null } | null }> } };

export type ShellQueryVariables = Exact<{ [key: string]: never; }>;


export type ShellQuery = { readonly viewer: { readonly role: MembershipRole | null, readonly user: { readonly id: string, readonly name: string, readonly email: string, readonly hasSingleKeyShortcuts: boolean | null } | null, readonly organization: { readonly id: string, readonly name: string, readonly slug: string, readonly kind: OrganizationKind, readonly requiresTemplateReview: boolean }, readonly memberships: ReadonlyArray<{ readonly id: string, readonly role: MembershipRole, readonly organization: { readonly id: string, readonly name: string, readonly slug: string, readonly kind: OrganizationKind } }> } };

export type WaitingReviewsQueryVariables = Exact<{ [key: string]: never; }>;


export type WaitingReviewsQuery = { readonly templateDrafts: { readonly totalCount: number } };

export type TopicRuleFragment = { readonly topic: SupportTopic, readonly title: string, readonly description: string, readonly duration: string | null, readonly needsPhoneNumber: boolean, readonly needsWaba: boolean, readonly refusal: string | null, readonly facts: ReadonlyArray<{ readonly key: string, readonly label: string, readonly hint: string | null, readonly isRequired: boolean, readonly isLong: boolean }> };

export type TicketNumberFragment = { readonly id: string, readonly formattedNumber: string, readonly displayName: string | null };

export type CreateSupportTicketMutationVariables = Exact<{
  input: CreateSupportTicketInput;
}>;


export type CreateSupportTicketMutation = { readonly createSupportTicket: { readonly ticket: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly upstream: { readonly service: string, readonly code: number | null, readonly subcode: number | null, readonly traceId: string | null, readonly message: string | null, readonly recommendation: string | null } | null }> } };

export type TicketFragment = { readonly id: string, readonly topic: SupportTopic, readonly subject: string, readonly status: TicketStatus, readonly severity: TicketSeverity | null, readonly requestId: string | null, readonly upstreamTraceId: string | null, readonly createdByName: string, readonly createdAt: string, readonly updatedAt: string, readonly facts: ReadonlyArray<{ readonly key: string, readonly label: string, readonly value: string }>, readonly organization: { readonly id: string, readonly name: string }, readonly phoneNumber: { readonly id: string, readonly formattedNumber: string, readonly displayName: string | null } | null, readonly waba: { readonly id: string, readonly name: string } | null, readonly twoFactorDisableRequest: { readonly id: string, readonly state: TwoFactorDisableState, readonly rejectionReason: string | null, readonly requestedAt: string, readonly decidedAt: string | null } | null, readonly messages: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly side: TicketSide, readonly authorName: string, readonly body: string, readonly createdAt: string }> }, readonly attachments: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly contentType: string, readonly size: number, readonly url: string, readonly authorName: string }> }, readonly capabilities: ReadonlyArray<{ readonly action: CapabilityAction, readonly allowed: boolean, readonly reason: string | null }> };

export type AddTicketMessageMutationVariables = Exact<{
  input: AddTicketMessageInput;
}>;


export type AddTicketMessageMutation = { readonly addTicketMessage: { readonly ticket: { readonly id: string, readonly topic: SupportTopic, readonly subject: string, readonly status: TicketStatus, readonly severity: TicketSeverity | null, readonly requestId: string | null, readonly upstreamTraceId: string | null, readonly createdByName: string, readonly createdAt: string, readonly updatedAt: string, readonly facts: ReadonlyArray<{ readonly key: string, readonly label: string, readonly value: string }>, readonly organization: { readonly id: string, readonly name: string }, readonly phoneNumber: { readonly id: string, readonly formattedNumber: string, readonly displayName: string | null } | null, readonly waba: { readonly id: string, readonly name: string } | null, readonly twoFactorDisableRequest: { readonly id: string, readonly state: TwoFactorDisableState, readonly rejectionReason: string | null, readonly requestedAt: string, readonly decidedAt: string | null } | null, readonly messages: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly side: TicketSide, readonly authorName: string, readonly body: string, readonly createdAt: string }> }, readonly attachments: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly contentType: string, readonly size: number, readonly url: string, readonly authorName: string }> }, readonly capabilities: ReadonlyArray<{ readonly action: CapabilityAction, readonly allowed: boolean, readonly reason: string | null }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly upstream: { readonly service: string, readonly code: number | null, readonly subcode: number | null, readonly traceId: string | null, readonly message: string | null, readonly recommendation: string | null } | null }> } };

export type UpdateSupportTicketMutationVariables = Exact<{
  input: UpdateSupportTicketInput;
}>;


export type UpdateSupportTicketMutation = { readonly updateSupportTicket: { readonly ticket: { readonly id: string, readonly topic: SupportTopic, readonly subject: string, readonly status: TicketStatus, readonly severity: TicketSeverity | null, readonly requestId: string | null, readonly upstreamTraceId: string | null, readonly createdByName: string, readonly createdAt: string, readonly updatedAt: string, readonly facts: ReadonlyArray<{ readonly key: string, readonly label: string, readonly value: string }>, readonly organization: { readonly id: string, readonly name: string }, readonly phoneNumber: { readonly id: string, readonly formattedNumber: string, readonly displayName: string | null } | null, readonly waba: { readonly id: string, readonly name: string } | null, readonly twoFactorDisableRequest: { readonly id: string, readonly state: TwoFactorDisableState, readonly rejectionReason: string | null, readonly requestedAt: string, readonly decidedAt: string | null } | null, readonly messages: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly side: TicketSide, readonly authorName: string, readonly body: string, readonly createdAt: string }> }, readonly attachments: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly contentType: string, readonly size: number, readonly url: string, readonly authorName: string }> }, readonly capabilities: ReadonlyArray<{ readonly action: CapabilityAction, readonly allowed: boolean, readonly reason: string | null }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly upstream: { readonly service: string, readonly code: number | null, readonly subcode: number | null, readonly traceId: string | null, readonly message: string | null, readonly recommendation: string | null } | null }> } };

export type MoveTwoFactorDisableRequestMutationVariables = Exact<{
  input: MoveTwoFactorDisableRequestInput;
}>;


export type MoveTwoFactorDisableRequestMutation = { readonly moveTwoFactorDisableRequest: { readonly request: { readonly id: string, readonly state: TwoFactorDisableState, readonly rejectionReason: string | null, readonly decidedAt: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly upstream: { readonly service: string, readonly code: number | null, readonly subcode: number | null, readonly traceId: string | null, readonly message: string | null, readonly recommendation: string | null } | null }> } };

export type TicketEventsSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type TicketEventsSubscription = { readonly eventStream: { readonly cursor: string, readonly event: { readonly id: string, readonly subject: { readonly type: string, readonly id: string } } } };

export type TicketsTableRowFragment = { readonly id: string, readonly topic: SupportTopic, readonly subject: string, readonly status: TicketStatus, readonly severity: TicketSeverity | null, readonly updatedAt: string, readonly createdByName: string, readonly organization: { readonly id: string, readonly name: string }, readonly phoneNumber: { readonly id: string, readonly formattedNumber: string } | null };

export type DeleteTagMutationVariables = Exact<{
  input: DeleteTagInput;
}>;


export type DeleteTagMutation = { readonly deleteTag: { readonly tagId: string | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly upstream: { readonly service: string, readonly code: number | null, readonly subcode: number | null, readonly traceId: string | null, readonly message: string | null, readonly recommendation: string | null } | null }> } };

export type TagsTableRowFragment = { readonly id: string, readonly name: string, readonly color: TagColor, readonly createdAt: string, readonly numberTags: { readonly totalCount: number, readonly totalCountIsCapped: boolean } };

export type UpdateTagMutationVariables = Exact<{
  input: UpdateTagInput;
}>;


export type UpdateTagMutation = { readonly updateTag: { readonly tag: { readonly id: string, readonly name: string, readonly color: TagColor, readonly createdAt: string, readonly numberTags: { readonly totalCount: number, readonly totalCountIsCapped: boolean } } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly upstream: { readonly service: string, readonly code: number | null, readonly subcode: number | null, readonly traceId: string | null, readonly message: string | null, readonly recommendation: string | null } | null }> } };

export type TemplateCategoryNoticeFragment = { readonly id: string, readonly categoryChange: { readonly from: TemplateCategory, readonly to: TemplateCategory, readonly isAnnounced: boolean, readonly effectiveAt: string | null, readonly market: string | null, readonly ratesValidFrom: string | null, readonly isSample: boolean, readonly costPerThousandBefore: { readonly amount: string, readonly currency: string } | null, readonly costPerThousandAfter: { readonly amount: string, readonly currency: string } | null } | null };

export type DraftReviewFragment = { readonly id: string, readonly messageSendTtlSeconds: number | null, readonly reviewRequestedBy: string | null, readonly reviewRequestedAt: string | null, readonly reviewNote: string | null, readonly template: { readonly id: string, readonly category: TemplateCategory, readonly parameterFormat: ParameterFormat, readonly components: unknown, readonly messageSendTtlSeconds: number | null } | null };

export type DraftVerdictFragment = { readonly id: string, readonly state: TemplateDraftState, readonly reviewedBy: string | null, readonly reviewedAt: string | null, readonly reviewComment: string | null, readonly capabilities: ReadonlyArray<{ readonly action: CapabilityAction, readonly allowed: boolean, readonly reason: string | null }> };

export type SubmitForReviewMutationVariables = Exact<{
  input: SubmitForReviewInput;
}>;


export type SubmitForReviewMutation = { readonly submitForReview: { readonly draft: { readonly id: string, readonly messageSendTtlSeconds: number | null, readonly reviewRequestedBy: string | null, readonly reviewRequestedAt: string | null, readonly reviewNote: string | null, readonly state: TemplateDraftState, readonly reviewedBy: string | null, readonly reviewedAt: string | null, readonly reviewComment: string | null, readonly template: { readonly id: string, readonly category: TemplateCategory, readonly parameterFormat: ParameterFormat, readonly components: unknown, readonly messageSendTtlSeconds: number | null } | null, readonly capabilities: ReadonlyArray<{ readonly action: CapabilityAction, readonly allowed: boolean, readonly reason: string | null }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly upstream: { readonly service: string, readonly code: number | null, readonly subcode: number | null, readonly traceId: string | null, readonly message: string | null, readonly recommendation: string | null } | null }> } };

export type ApproveTemplateReviewMutationVariables = Exact<{
  input: ApproveTemplateReviewInput;
}>;


export type ApproveTemplateReviewMutation = { readonly approveTemplateReview: { readonly draft: { readonly id: string, readonly state: TemplateDraftState, readonly reviewedBy: string | null, readonly reviewedAt: string | null, readonly reviewComment: string | null, readonly capabilities: ReadonlyArray<{ readonly action: CapabilityAction, readonly allowed: boolean, readonly reason: string | null }> } | null, readonly template: { readonly id: string, readonly status: TemplateStatus } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly upstream: { readonly service: string, readonly code: number | null, readonly subcode: number | null, readonly traceId: string | null, readonly message: string | null, readonly recommendation: string | null } | null }> } };

export type WithdrawTemplateReviewMutationVariables = Exact<{
  input: WithdrawTemplateReviewInput;
}>;


export type WithdrawTemplateReviewMutation = { readonly withdrawTemplateReview: { readonly draft: { readonly id: string, readonly state: TemplateDraftState, readonly reviewedBy: string | null, readonly reviewedAt: string | null, readonly reviewComment: string | null, readonly capabilities: ReadonlyArray<{ readonly action: CapabilityAction, readonly allowed: boolean, readonly reason: string | null }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly upstream: { readonly service: string, readonly code: number | null, readonly subcode: number | null, readonly traceId: string | null, readonly message: string | null, readonly recommendation: string | null } | null }> } };

export type SendBackTemplateReviewMutationVariables = Exact<{
  input: SendBackTemplateReviewInput;
}>;


export type SendBackTemplateReviewMutation = { readonly sendBackTemplateReview: { readonly draft: { readonly id: string, readonly state: TemplateDraftState, readonly reviewedBy: string | null, readonly reviewedAt: string | null, readonly reviewComment: string | null, readonly capabilities: ReadonlyArray<{ readonly action: CapabilityAction, readonly allowed: boolean, readonly reason: string | null }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly upstream: { readonly service: string, readonly code: number | null, readonly subcode: number | null, readonly traceId: string | null, readonly message: string | null, readonly recommendation: string | null } | null }> } };

export type TemplateDraftUpdatedSubscriptionVariables = Exact<{
  id: string;
}>;


export type TemplateDraftUpdatedSubscription = { readonly templateDraftUpdated: { readonly id: string, readonly version: number, readonly state: TemplateDraftState, readonly updatedBy: string, readonly submittedBy: string | null, readonly reviewRequestedBy: string | null } | null };

export type DraftsOverviewLineFragment = { readonly id: string, readonly name: string, readonly language: string, readonly state: TemplateDraftState, readonly reviewRequestedBy: string | null, readonly reviewRequestedAt: string | null, readonly reviewedBy: string | null, readonly reviewedAt: string | null, readonly updatedBy: string, readonly updatedAt: string, readonly waba: { readonly id: string, readonly name: string, readonly client: { readonly id: string, readonly name: string } } };

export type TemplatePauseNoticeFragment = { readonly id: string, readonly status: TemplateStatus, readonly pausedUntil: string | null };

export type SubmitTemplateDraftMutationVariables = Exact<{
  input: SubmitTemplateDraftInput;
}>;


export type SubmitTemplateDraftMutation = { readonly submitTemplateDraft: { readonly template: { readonly id: string, readonly status: TemplateStatus } | null, readonly draft: { readonly id: string, readonly state: TemplateDraftState } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly upstream: { readonly service: string, readonly code: number | null, readonly subcode: number | null, readonly traceId: string | null, readonly message: string | null, readonly recommendation: string | null } | null }> } };

export type TemplatesSyncFragment = { readonly id: string, readonly templateSync: { readonly state: SyncState, readonly syncedAt: string | null, readonly created: number, readonly updated: number, readonly removed: number, readonly failed: number, readonly error: string | null, readonly differences: ReadonlyArray<{ readonly name: string, readonly language: string, readonly fields: ReadonlyArray<string> }> }, readonly capabilities: ReadonlyArray<{ readonly action: CapabilityAction, readonly allowed: boolean, readonly reason: string | null }> };

export type SyncTemplatesMutationVariables = Exact<{
  input: SyncTemplatesInput;
}>;


export type SyncTemplatesMutation = { readonly syncTemplates: { readonly waba: { readonly id: string, readonly templateSync: { readonly state: SyncState, readonly syncedAt: string | null, readonly created: number, readonly updated: number, readonly removed: number, readonly failed: number, readonly error: string | null, readonly differences: ReadonlyArray<{ readonly name: string, readonly language: string, readonly fields: ReadonlyArray<string> }> }, readonly capabilities: ReadonlyArray<{ readonly action: CapabilityAction, readonly allowed: boolean, readonly reason: string | null }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly upstream: { readonly service: string, readonly code: number | null, readonly subcode: number | null, readonly traceId: string | null, readonly message: string | null, readonly recommendation: string | null } | null }> } };

export type TemplateActionsFragment = { readonly id: string, readonly name: string, readonly language: string, readonly category: TemplateCategory, readonly parameterFormat: ParameterFormat, readonly components: unknown, readonly status: TemplateStatus, readonly editsLeft: number | null, readonly archivedAt: string | null, readonly capabilities: ReadonlyArray<{ readonly action: CapabilityAction, readonly allowed: boolean, readonly reason: string | null }>, readonly waba: { readonly id: string } };

export type TemplateDraftContentsFragment = { readonly id: string, readonly version: number, readonly name: string, readonly language: string, readonly category: TemplateCategory, readonly parameterFormat: ParameterFormat, readonly messageSendTtlSeconds: number | null, readonly components: unknown, readonly author: string, readonly updatedAt: string, readonly updatedBy: string, readonly state: TemplateDraftState, readonly reviewedBy: string | null, readonly reviewedAt: string | null, readonly reviewComment: string | null, readonly problems: ReadonlyArray<{ readonly ruleId: string, readonly severity: ProblemSeverity, readonly path: ReadonlyArray<string>, readonly message: string, readonly cure: string }>, readonly template: { readonly id: string, readonly status: TemplateStatus, readonly editsLeft: number | null, readonly rejectionDetail: string | null, readonly recommendation: string | null, readonly waba: { readonly id: string, readonly metaId: string }, readonly rejection: { readonly message: string, readonly cure: string, readonly path: ReadonlyArray<string> } | null, readonly categoryChange: { readonly from: TemplateCategory, readonly to: TemplateCategory, readonly isAnnounced: boolean, readonly effectiveAt: string | null, readonly market: string | null, readonly ratesValidFrom: string | null, readonly isSample: boolean, readonly costPerThousandBefore: { readonly amount: string, readonly currency: string } | null, readonly costPerThousandAfter: { readonly amount: string, readonly currency: string } | null } | null } | null, readonly capabilities: ReadonlyArray<{ readonly action: CapabilityAction, readonly allowed: boolean, readonly reason: string | null }> };

export type SaveTemplateDraftMutationVariables = Exact<{
  input: SaveTemplateDraftInput;
}>;


export type SaveTemplateDraftMutation = { readonly saveTemplateDraft: { readonly draft: { readonly id: string, readonly version: number, readonly name: string, readonly language: string, readonly category: TemplateCategory, readonly parameterFormat: ParameterFormat, readonly messageSendTtlSeconds: number | null, readonly components: unknown, readonly author: string, readonly updatedAt: string, readonly updatedBy: string, readonly state: TemplateDraftState, readonly reviewedBy: string | null, readonly reviewedAt: string | null, readonly reviewComment: string | null, readonly problems: ReadonlyArray<{ readonly ruleId: string, readonly severity: ProblemSeverity, readonly path: ReadonlyArray<string>, readonly message: string, readonly cure: string }>, readonly template: { readonly id: string, readonly status: TemplateStatus, readonly editsLeft: number | null, readonly rejectionDetail: string | null, readonly recommendation: string | null, readonly waba: { readonly id: string, readonly metaId: string }, readonly rejection: { readonly message: string, readonly cure: string, readonly path: ReadonlyArray<string> } | null, readonly categoryChange: { readonly from: TemplateCategory, readonly to: TemplateCategory, readonly isAnnounced: boolean, readonly effectiveAt: string | null, readonly market: string | null, readonly ratesValidFrom: string | null, readonly isSample: boolean, readonly costPerThousandBefore: { readonly amount: string, readonly currency: string } | null, readonly costPerThousandAfter: { readonly amount: string, readonly currency: string } | null } | null } | null, readonly capabilities: ReadonlyArray<{ readonly action: CapabilityAction, readonly allowed: boolean, readonly reason: string | null }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly upstream: { readonly service: string, readonly code: number | null, readonly subcode: number | null, readonly traceId: string | null, readonly message: string | null, readonly recommendation: string | null } | null }> } };

export type DeleteTemplateDraftMutationVariables = Exact<{
  input: DeleteTemplateDraftInput;
}>;


export type DeleteTemplateDraftMutation = { readonly deleteTemplateDraft: { readonly draftId: string | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly upstream: { readonly service: string, readonly code: number | null, readonly subcode: number | null, readonly traceId: string | null, readonly message: string | null, readonly recommendation: string | null } | null }> } };

export type TemplateDraftNowQueryVariables = Exact<{
  id: string;
}>;


export type TemplateDraftNowQuery = { readonly templateDraft: { readonly id: string, readonly version: number, readonly name: string, readonly language: string, readonly category: TemplateCategory, readonly parameterFormat: ParameterFormat, readonly messageSendTtlSeconds: number | null, readonly components: unknown, readonly author: string, readonly updatedAt: string, readonly updatedBy: string, readonly state: TemplateDraftState, readonly reviewedBy: string | null, readonly reviewedAt: string | null, readonly reviewComment: string | null, readonly problems: ReadonlyArray<{ readonly ruleId: string, readonly severity: ProblemSeverity, readonly path: ReadonlyArray<string>, readonly message: string, readonly cure: string }>, readonly template: { readonly id: string, readonly status: TemplateStatus, readonly editsLeft: number | null, readonly rejectionDetail: string | null, readonly recommendation: string | null, readonly waba: { readonly id: string, readonly metaId: string }, readonly rejection: { readonly message: string, readonly cure: string, readonly path: ReadonlyArray<string> } | null, readonly categoryChange: { readonly from: TemplateCategory, readonly to: TemplateCategory, readonly isAnnounced: boolean, readonly effectiveAt: string | null, readonly market: string | null, readonly ratesValidFrom: string | null, readonly isSample: boolean, readonly costPerThousandBefore: { readonly amount: string, readonly currency: string } | null, readonly costPerThousandAfter: { readonly amount: string, readonly currency: string } | null } | null } | null, readonly capabilities: ReadonlyArray<{ readonly action: CapabilityAction, readonly allowed: boolean, readonly reason: string | null }> } | null };

export type TemplateDraftLineFragment = { readonly id: string, readonly name: string, readonly language: string, readonly updatedAt: string, readonly updatedBy: string, readonly state: TemplateDraftState, readonly template: { readonly id: string } | null, readonly problems: ReadonlyArray<{ readonly severity: ProblemSeverity }> };

export type TemplateDrawerQueryVariables = Exact<{
  id: string;
}>;


export type TemplateDrawerQuery = { readonly template: { readonly id: string, readonly metaId: string, readonly name: string, readonly language: string, readonly status: TemplateStatus, readonly category: TemplateCategory, readonly quality: TemplateQuality, readonly syncedAt: string, readonly parameterFormat: ParameterFormat, readonly components: unknown, readonly editsLeft: number | null, readonly archivedAt: string | null, readonly rejectionDetail: string | null, readonly recommendation: string | null, readonly pausedUntil: string | null, readonly problems: ReadonlyArray<{ readonly ruleId: string, readonly severity: ProblemSeverity, readonly path: ReadonlyArray<string>, readonly message: string, readonly cure: string }>, readonly changes: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: TemplateChangeKind, readonly previous: string | null, readonly current: string | null, readonly explanation: string | null, readonly at: string }> }, readonly versions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: number, readonly origin: TemplateVersionOrigin, readonly submittedAt: string, readonly submittedBy: string | null }> }, readonly capabilities: ReadonlyArray<{ readonly action: CapabilityAction, readonly allowed: boolean, readonly reason: string | null }>, readonly waba: { readonly id: string, readonly metaId: string }, readonly rejection: { readonly message: string, readonly cure: string, readonly path: ReadonlyArray<string> } | null, readonly categoryChange: { readonly from: TemplateCategory, readonly to: TemplateCategory, readonly isAnnounced: boolean, readonly effectiveAt: string | null, readonly market: string | null, readonly ratesValidFrom: string | null, readonly isSample: boolean, readonly costPerThousandBefore: { readonly amount: string, readonly currency: string } | null, readonly costPerThousandAfter: { readonly amount: string, readonly currency: string } | null } | null } | null };

export type TemplateFilesQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type TemplateFilesQuery = { readonly nodes: ReadonlyArray<
    | { readonly id: string, readonly name: string, readonly language: string, readonly file: Record<string, unknown> }
    | Record<PropertyKey, never>
   | null> };

export type AccountFilesQueryVariables = Exact<{
  wabaId: string;
  after?: string | null | undefined;
  isFirst: boolean;
}>;


export type AccountFilesQuery = { readonly waba: { readonly id: string, readonly templates: { readonly totalCount?: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly language: string, readonly file: Record<string, unknown> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type TemplateFileFragment = { readonly id: string, readonly name: string, readonly language: string, readonly file: Record<string, unknown> };

export type PlanTemplatesQueryVariables = Exact<{
  input: PlanTemplatesInput;
}>;


export type PlanTemplatesQuery = { readonly planTemplates: { readonly wabaId: string, readonly steps: ReadonlyArray<{ readonly index: number, readonly action: TemplatePlanAction, readonly name: string, readonly language: string, readonly differences: ReadonlyArray<string>, readonly problems: ReadonlyArray<{ readonly ruleId: string, readonly severity: ProblemSeverity, readonly path: ReadonlyArray<string>, readonly message: string, readonly cure: string }>, readonly template: { readonly id: string, readonly status: TemplateStatus, readonly editsLeft: number | null, readonly category: TemplateCategory, readonly parameterFormat: ParameterFormat, readonly messageSendTtlSeconds: number | null, readonly components: unknown } | null, readonly draft: { readonly id: string } | null }> } | null };

export type TemplateStepFragment = { readonly index: number, readonly action: TemplatePlanAction, readonly name: string, readonly language: string, readonly differences: ReadonlyArray<string>, readonly problems: ReadonlyArray<{ readonly ruleId: string, readonly severity: ProblemSeverity, readonly path: ReadonlyArray<string>, readonly message: string, readonly cure: string }>, readonly template: { readonly id: string, readonly status: TemplateStatus, readonly editsLeft: number | null, readonly category: TemplateCategory, readonly parameterFormat: ParameterFormat, readonly messageSendTtlSeconds: number | null, readonly components: unknown } | null, readonly draft: { readonly id: string } | null };

export type ApplyTemplatesMutationVariables = Exact<{
  input: ApplyTemplatesInput;
}>;


export type ApplyTemplatesMutation = { readonly applyTemplates: { readonly waba: { readonly id: string } | null, readonly steps: ReadonlyArray<{ readonly index: number, readonly action: TemplatePlanAction, readonly name: string, readonly language: string, readonly draft: { readonly id: string, readonly state: TemplateDraftState, readonly refusal: { readonly message: string | null } | null, readonly template: { readonly id: string, readonly status: TemplateStatus } | null } | null }> | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly upstream: { readonly service: string, readonly code: number | null, readonly subcode: number | null, readonly traceId: string | null, readonly message: string | null, readonly recommendation: string | null } | null }> } };

export type ImportFilesFragment = { readonly id: string, readonly name: string, readonly capabilities: ReadonlyArray<{ readonly action: CapabilityAction, readonly allowed: boolean, readonly reason: string | null }> };

export type TemplateLanguagesQueryVariables = Exact<{
  wabaId: string;
  name: string;
}>;


export type TemplateLanguagesQuery = { readonly waba: { readonly id: string, readonly templates: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly language: string, readonly status: TemplateStatus, readonly components: unknown }> }, readonly templateDrafts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly language: string, readonly components: unknown, readonly template: { readonly id: string } | null }> } } | null };

export type DeleteTemplatesMutationVariables = Exact<{
  input: DeleteTemplatesInput;
}>;


export type DeleteTemplatesMutation = { readonly deleteTemplates: { readonly results: ReadonlyArray<{ readonly index: number, readonly template: { readonly id: string, readonly status: TemplateStatus } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly upstream: { readonly service: string, readonly code: number | null, readonly subcode: number | null, readonly traceId: string | null, readonly message: string | null, readonly recommendation: string | null } | null }> }> | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly upstream: { readonly service: string, readonly code: number | null, readonly subcode: number | null, readonly traceId: string | null, readonly message: string | null, readonly recommendation: string | null } | null }> } };

export type DeleteTemplateNameMutationVariables = Exact<{
  input: DeleteTemplateNameInput;
}>;


export type DeleteTemplateNameMutation = { readonly deleteTemplateName: { readonly waba: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly upstream: { readonly service: string, readonly code: number | null, readonly subcode: number | null, readonly traceId: string | null, readonly message: string | null, readonly recommendation: string | null } | null }> } };

export type CopyTemplatesMutationVariables = Exact<{
  input: CopyTemplatesInput;
}>;


export type CopyTemplatesMutation = { readonly copyTemplates: { readonly results: ReadonlyArray<{ readonly index: number, readonly template: { readonly id: string } | null, readonly waba: { readonly id: string } | null, readonly draft: { readonly id: string, readonly state: TemplateDraftState, readonly refusal: { readonly message: string | null } | null, readonly template: { readonly id: string, readonly status: TemplateStatus } | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly upstream: { readonly service: string, readonly code: number | null, readonly subcode: number | null, readonly traceId: string | null, readonly message: string | null, readonly recommendation: string | null } | null }> }> | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly upstream: { readonly service: string, readonly code: number | null, readonly subcode: number | null, readonly traceId: string | null, readonly message: string | null, readonly recommendation: string | null } | null }> } };

export type CopiedDraftsQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type CopiedDraftsQuery = { readonly nodes: ReadonlyArray<
    | { readonly id: string, readonly state: TemplateDraftState, readonly refusal: { readonly message: string | null } | null, readonly template: { readonly id: string, readonly status: TemplateStatus } | null }
    | Record<PropertyKey, never>
   | null> };

export type CopiedDraftFragment = { readonly id: string, readonly state: TemplateDraftState, readonly refusal: { readonly message: string | null } | null, readonly template: { readonly id: string, readonly status: TemplateStatus } | null };

export type UnpauseTemplateMutationVariables = Exact<{
  input: UnpauseTemplateInput;
}>;


export type UnpauseTemplateMutation = { readonly unpauseTemplate: { readonly template: { readonly id: string, readonly status: TemplateStatus } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly upstream: { readonly service: string, readonly code: number | null, readonly subcode: number | null, readonly traceId: string | null, readonly message: string | null, readonly recommendation: string | null } | null }> } };

export type CopyTargetsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type CopyTargetsQuery = { readonly wabas: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly client: { readonly id: string, readonly name: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ArchiveTemplatesMutationVariables = Exact<{
  input: ArchiveTemplatesInput;
}>;


export type ArchiveTemplatesMutation = { readonly archiveTemplates: { readonly results: ReadonlyArray<{ readonly index: number, readonly template: { readonly id: string, readonly archivedAt: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly upstream: { readonly service: string, readonly code: number | null, readonly subcode: number | null, readonly traceId: string | null, readonly message: string | null, readonly recommendation: string | null } | null }> }> | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly upstream: { readonly service: string, readonly code: number | null, readonly subcode: number | null, readonly traceId: string | null, readonly message: string | null, readonly recommendation: string | null } | null }> } };

export type TemplateNamesQueryVariables = Exact<{
  wabaId: string;
  search: string;
}>;


export type TemplateNamesQuery = { readonly waba: { readonly id: string, readonly templates: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } } | null };

export type TemplateProblemsQueryVariables = Exact<{
  input: TemplateProblemsInput;
}>;


export type TemplateProblemsQuery = { readonly templateProblems: { readonly isSubmittable: boolean, readonly problems: ReadonlyArray<{ readonly ruleId: string, readonly severity: ProblemSeverity, readonly path: ReadonlyArray<string>, readonly message: string, readonly cure: string }>, readonly room: { readonly used: number, readonly most: number } | null, readonly cost: { readonly market: string, readonly ratesValidFrom: string, readonly isSample: boolean, readonly costPerThousand: { readonly amount: string, readonly currency: string } } | null } | null };

export type TemplateProblemNoteFragment = { readonly ruleId: string, readonly severity: ProblemSeverity, readonly path: ReadonlyArray<string>, readonly message: string, readonly cure: string };

export type TemplateRejectionNoticeFragment = { readonly id: string, readonly rejectionDetail: string | null, readonly recommendation: string | null, readonly waba: { readonly id: string, readonly metaId: string }, readonly rejection: { readonly message: string, readonly cure: string, readonly path: ReadonlyArray<string> } | null };

export type TemplateTimelineChangeFragment = { readonly id: string, readonly kind: TemplateChangeKind, readonly previous: string | null, readonly current: string | null, readonly explanation: string | null, readonly at: string };

export type TemplateTimelineVersionFragment = { readonly id: string, readonly number: number, readonly origin: TemplateVersionOrigin, readonly submittedAt: string, readonly submittedBy: string | null };

export type TemplatesUpdatedSubscriptionVariables = Exact<{
  ids?: ReadonlyArray<string> | string | null | undefined;
  addedTo?: TemplateFilter | null | undefined;
}>;


export type TemplatesUpdatedSubscription = { readonly templateUpdated: { readonly createdAt: string, readonly id: string, readonly name: string, readonly language: string, readonly status: TemplateStatus, readonly category: TemplateCategory, readonly quality: TemplateQuality, readonly pausedUntil: string | null, readonly waba: { readonly id: string } } };

export type TemplateVersionsFragment = { readonly id: string, readonly category: TemplateCategory, readonly parameterFormat: ParameterFormat, readonly components: unknown, readonly messageSendTtlSeconds: number | null, readonly waba: { readonly id: string }, readonly capabilities: ReadonlyArray<{ readonly action: CapabilityAction, readonly allowed: boolean, readonly reason: string | null }>, readonly versions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: number, readonly origin: TemplateVersionOrigin, readonly category: TemplateCategory, readonly parameterFormat: ParameterFormat, readonly components: unknown, readonly messageSendTtlSeconds: number | null, readonly submittedAt: string, readonly submittedBy: string | null, readonly verdict: TemplateVerdict, readonly decidedAt: string | null, readonly rejectedReason: string | null, readonly rejectionDetail: string | null }>, readonly pageInfo: { readonly hasNextPage: boolean } } };

export type TemplateVersionLineFragment = { readonly id: string, readonly number: number, readonly origin: TemplateVersionOrigin, readonly category: TemplateCategory, readonly parameterFormat: ParameterFormat, readonly components: unknown, readonly messageSendTtlSeconds: number | null, readonly submittedAt: string, readonly submittedBy: string | null, readonly verdict: TemplateVerdict, readonly decidedAt: string | null, readonly rejectedReason: string | null, readonly rejectionDetail: string | null };

export type RestoreTemplateVersionMutationVariables = Exact<{
  input: RestoreTemplateVersionInput;
}>;


export type RestoreTemplateVersionMutation = { readonly restoreTemplateVersion: { readonly draft: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly upstream: { readonly service: string, readonly code: number | null, readonly subcode: number | null, readonly traceId: string | null, readonly message: string | null, readonly recommendation: string | null } | null }> } };

export type TemplatesMatrixCellFragment = { readonly id: string, readonly name: string, readonly language: string, readonly status: TemplateStatus, readonly category: TemplateCategory, readonly quality: TemplateQuality, readonly pausedUntil: string | null };

export type TemplateTextsQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type TemplateTextsQuery = { readonly nodes: ReadonlyArray<
    | { readonly id: string, readonly name: string, readonly language: string, readonly components: unknown }
    | Record<PropertyKey, never>
   | null> };

export type TemplateTextFragment = { readonly id: string, readonly name: string, readonly language: string, readonly components: unknown };

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


export type AuditLogPageQuery = { readonly auditEntries: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly at: string, readonly actorKind: AuditActorKind, readonly actorName: string, readonly actorOrganizationName: string | null, readonly apiKeyHint: string | null, readonly action: string, readonly subjectType: string, readonly subjectTitle: string | null, readonly reason: string | null, readonly organization: { readonly id: string, readonly name: string } | null, readonly changes: ReadonlyArray<{ readonly field: string, readonly before: string | null, readonly after: string | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ClientPageQueryVariables = Exact<{
  id: string;
  first: number;
}>;


export type ClientPageQuery = { readonly client: { readonly id: string, readonly name: string, readonly legalName: string, readonly status: ClientStatus, readonly website: string | null, readonly timezone: string, readonly vatId: string | null, readonly billingEmail: string | null, readonly externalReference: string | null, readonly maxNumbers: number, readonly paymentModel: PaymentModel, readonly createdAt: string, readonly phoneNumbers: { readonly totalCount: number, readonly totalCountIsCapped: boolean, readonly nodes: ReadonlyArray<{ readonly id: string, readonly formattedNumber: string, readonly country: string | null, readonly displayName: string | null, readonly accountStatus: AccountStatus, readonly partnerPermission: PartnerPermission, readonly partnerPermissionSince: string | null, readonly activation: { readonly messageOnBehalf: ActivationState, readonly businessVerification: ActivationState, readonly numberRegistration: ActivationState }, readonly statusReasons: ReadonlyArray<{ readonly code: StatusReasonCode, readonly message: string, readonly nextStep: string | null, readonly actor: StatusActor }>, readonly partner: { readonly id: string, readonly brandName: string, readonly paymentModel: PaymentModel } | null, readonly permissionConsent: { readonly id: string, readonly kind: ConsentKind, readonly actorName: string, readonly at: string } | null }> }, readonly capabilities: ReadonlyArray<{ readonly action: CapabilityAction, readonly allowed: boolean, readonly reason: string | null }>, readonly contact: { readonly fullName: string, readonly email: string, readonly formattedPhone: string | null, readonly language: string }, readonly address: { readonly street: string, readonly zip: string, readonly city: string, readonly country: string }, readonly organization: { readonly id: string, readonly name: string, readonly members: { readonly totalCount: number } } | null, readonly partner: { readonly id: string, readonly brandName: string, readonly organization: { readonly id: string, readonly name: string, readonly members: { readonly totalCount: number } } | null } | null } | null };

export type ClientsPageQueryVariables = Exact<{
  search?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
  needAction: ReadonlyArray<AccountStatus> | AccountStatus;
}>;


export type ClientsPageQuery = { readonly clients: { readonly totalCount: number, readonly totalCountIsCapped: boolean, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly legalName: string, readonly externalReference: string | null, readonly status: ClientStatus, readonly contact: { readonly fullName: string, readonly email: string }, readonly phoneNumbers: { readonly totalCount: number, readonly totalCountIsCapped: boolean }, readonly needAction: { readonly totalCount: number, readonly totalCountIsCapped: boolean } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type HomePageQueryVariables = Exact<{ [key: string]: never; }>;


export type HomePageQuery = { readonly viewer: { readonly memberships: ReadonlyArray<{ readonly id: string, readonly organization: { readonly id: string, readonly slug: string } }> } };

export type ImportTemplatesPageQueryVariables = Exact<{
  wabaId: string;
}>;


export type ImportTemplatesPageQuery = { readonly waba: { readonly id: string, readonly name: string, readonly phoneNumbers: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly capabilities: ReadonlyArray<{ readonly action: CapabilityAction, readonly allowed: boolean, readonly reason: string | null }> } | null };

export type IntegrationPageQueryVariables = Exact<{ [key: string]: never; }>;


export type IntegrationPageQuery = { readonly viewer: { readonly organization: { readonly id: string, readonly capabilities: ReadonlyArray<{ readonly action: CapabilityAction, readonly allowed: boolean, readonly reason: string | null }>, readonly partner: { readonly id: string, readonly version: number, readonly redirectUrl: string | null, readonly clientsMayAddNumbers: boolean, readonly autoAcceptPartnerChanges: boolean } | null } } };

export type NewTicketPageQueryVariables = Exact<{ [key: string]: never; }>;


export type NewTicketPageQuery = { readonly supportTopics: ReadonlyArray<{ readonly topic: SupportTopic, readonly title: string, readonly description: string, readonly duration: string | null, readonly needsPhoneNumber: boolean, readonly needsWaba: boolean, readonly refusal: string | null, readonly facts: ReadonlyArray<{ readonly key: string, readonly label: string, readonly hint: string | null, readonly isRequired: boolean, readonly isLong: boolean }> }>, readonly phoneNumbers: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly formattedNumber: string, readonly displayName: string | null }> }, readonly wabas: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } };

export type NotificationSettingsPageQueryVariables = Exact<{ [key: string]: never; }>;


export type NotificationSettingsPageQuery = { readonly viewer: { readonly membership: { readonly id: string, readonly notificationPreferences: ReadonlyArray<{ readonly kind: NotificationKind, readonly isInHub: boolean, readonly email: NotificationEmail }> } | null } };

export type NotificationsPageQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  isUnread?: boolean | null | undefined;
}>;


export type NotificationsPageQuery = { readonly notifications: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly severity: NotificationSeverity, readonly title: string, readonly body: string | null, readonly path: string, readonly readAt: string | null, readonly at: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type NumberDetailsPageQueryVariables = Exact<{
  id: string;
}>;


export type NumberDetailsPageQuery = { readonly phoneNumber: { readonly id: string, readonly accountStatus: AccountStatus, readonly terminatesAt: string | null, readonly plan: NumberPlan, readonly billingStartedAt: string | null, readonly metaId: string | null, readonly number: string, readonly formattedNumber: string, readonly qualityRating: QualityRating | null, readonly messagingLimit: MessagingLimit | null, readonly messagingLimitSharedBy: number, readonly setupStatus: SetupStatus, readonly connectionStatus: ConnectionStatus | null, readonly connectionStatusRaw: string | null, readonly hostingPlatform: HostingPlatform | null, readonly accountMode: AccountMode | null, readonly throughputLevel: string | null, readonly isOfficialBusinessAccount: boolean | null, readonly cancelledNowTerminatesAt: string, readonly partnerPermission: PartnerPermission, readonly displayName: string | null, readonly displayNameChangesLeft: number, readonly messagingWebhookUrl: string | null, readonly partnerPermissionSince: string | null, readonly statusReasons: ReadonlyArray<{ readonly code: StatusReasonCode, readonly message: string, readonly nextStep: string | null, readonly actor: StatusActor }>, readonly client: { readonly id: string, readonly timezone: string, readonly name: string, readonly legalName: string, readonly externalReference: string | null, readonly paymentModel: PaymentModel, readonly billingEmail: string | null, readonly contact: { readonly fullName: string, readonly email: string, readonly formattedPhone: string | null } }, readonly registrationPreference: { readonly ivr: boolean, readonly method: VerificationMethod }, readonly waba: { readonly id: string, readonly metaId: string, readonly name: string, readonly type: WabaType, readonly timezoneId: number | null, readonly timezone: string | null, readonly namespace: string | null, readonly currency: string | null, readonly accountReviewStatus: AccountReviewStatus | null, readonly businessVerificationStatus: BusinessVerificationStatus | null, readonly consentStatus: ConsentStatus, readonly restrictionLevel: RestrictionLevel | null, readonly messageOnBehalf: { readonly name: string | null, readonly status: MessageOnBehalfStatus }, readonly businessPortfolio: { readonly id: string, readonly metaId: string, readonly name: string } | null, readonly restrictions: ReadonlyArray<{ readonly type: string, readonly message: string | null, readonly expiresAt: string | null, readonly remediation: string | null }> }, readonly partner: { readonly id: string, readonly brandName: string, readonly paymentModel: PaymentModel } | null, readonly commerceSettings: { readonly id: string, readonly isCatalogVisible: boolean, readonly isCartEnabled: boolean, readonly syncedAt: string | null, readonly syncState: SyncState } | null, readonly capabilities: ReadonlyArray<{ readonly action: CapabilityAction, readonly allowed: boolean, readonly reason: string | null }>, readonly auditEntries: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly at: string, readonly actorKind: AuditActorKind, readonly actorName: string, readonly actorOrganizationName: string | null, readonly apiKeyHint: string | null, readonly action: string, readonly subjectType: string, readonly subjectTitle: string | null, readonly reason: string | null, readonly organization: { readonly id: string, readonly name: string } | null, readonly changes: ReadonlyArray<{ readonly field: string, readonly before: string | null, readonly after: string | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean } }, readonly cancellation: { readonly id: string, readonly status: CancellationStatus, readonly requestedByName: string, readonly requestedAt: string, readonly processedAt: string | null, readonly deletesAt: string | null } | null, readonly activation: { readonly messageOnBehalf: ActivationState, readonly businessVerification: ActivationState, readonly numberRegistration: ActivationState }, readonly history: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: HistoryKind, readonly previous: string | null, readonly current: string | null, readonly detail: string | null, readonly source: HistorySource, readonly actorName: string | null, readonly at: string }>, readonly pageInfo: { readonly hasNextPage: boolean } }, readonly displayNameRequest: { readonly id: string, readonly status: DisplayNameRequestStatus, readonly rejectionMessage: string | null, readonly requestedAt: string, readonly requestedByName: string | null, readonly submittedAt: string | null, readonly registersAt: string | null, readonly newName: string, readonly registration: DisplayNameRegistration | null, readonly registerBy: string | null, readonly failure: { readonly service: string, readonly code: number | null, readonly traceId: string | null, readonly message: string | null } | null, readonly capabilities: ReadonlyArray<{ readonly action: CapabilityAction, readonly allowed: boolean, readonly reason: string | null }> } | null, readonly twoStepPin: { readonly id: string, readonly keptSince: string | null, readonly setByName: string | null, readonly pendingSince: string | null, readonly doubtfulSince: string | null, readonly failure: { readonly message: string | null, readonly traceId: string | null } | null } | null, readonly apiKey: { readonly id: string, readonly prefix: string, readonly last4: string, readonly holder: ApiKeyHolder, readonly holderName: string, readonly createdAt: string, readonly createdByName: string, readonly lastUsedAt: string | null } | null, readonly permissionRequest: { readonly id: string, readonly status: PermissionRequestStatus, readonly partnerName: string, readonly requestedByName: string, readonly requestedAt: string, readonly note: string | null } | null, readonly messagingWebhook: { readonly url: string | null, readonly state: MessagingWebhookState, readonly appliedAt: string | null, readonly error: { readonly code: number | null, readonly message: string | null, readonly traceId: string | null } | null }, readonly permissionConsent: { readonly id: string, readonly kind: ConsentKind, readonly actorName: string, readonly at: string } | null, readonly tags: ReadonlyArray<{ readonly id: string, readonly tag: { readonly id: string, readonly name: string, readonly color: TagColor } }> } | null };

export type NumberHistoryPageQueryVariables = Exact<{
  id: string;
  filter?: HistoryFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
  withPlot: boolean;
}>;


export type NumberHistoryPageQuery = { readonly phoneNumber: { readonly id: string, readonly createdAt: string, readonly accountStatus: AccountStatus, readonly qualityRating: QualityRating | null, readonly messagingLimit: MessagingLimit | null, readonly history: { readonly totalCount?: number, readonly totalCountIsCapped?: boolean, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: HistoryKind, readonly previous: string | null, readonly current: string | null, readonly detail: string | null, readonly source: HistorySource, readonly actorName: string | null, readonly at: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly statusChanges?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly previous: string | null, readonly current: string | null, readonly at: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly qualityChanges?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly previous: string | null, readonly current: string | null, readonly at: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly limitChanges?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly previous: string | null, readonly current: string | null, readonly at: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type NumberLayoutQueryVariables = Exact<{
  id: string;
}>;


export type NumberLayoutQuery = { readonly phoneNumber: { readonly id: string, readonly formattedNumber: string, readonly number: string, readonly country: string | null, readonly displayName: string | null, readonly isOfficialBusinessAccount: boolean | null, readonly qualityRating: QualityRating | null, readonly messagingLimit: MessagingLimit | null, readonly accountStatus: AccountStatus, readonly waba: { readonly id: string, readonly name: string, readonly syncState: SyncState, readonly syncedAt: string | null, readonly syncError: { readonly service: string, readonly code: number | null, readonly subcode: number | null, readonly traceId: string | null, readonly message: string | null, readonly recommendation: string | null } | null, readonly capabilities: ReadonlyArray<{ readonly action: CapabilityAction, readonly allowed: boolean, readonly reason: string | null }> }, readonly inbox: { readonly available: boolean, readonly active: boolean }, readonly capabilities: ReadonlyArray<{ readonly action: CapabilityAction, readonly allowed: boolean, readonly reason: string | null }>, readonly statusReasons: ReadonlyArray<{ readonly code: StatusReasonCode, readonly message: string, readonly nextStep: string | null, readonly actor: StatusActor }> } | null };

export type NumberProfilePageQueryVariables = Exact<{
  id: string;
}>;


export type NumberProfilePageQuery = { readonly phoneNumber: { readonly id: string, readonly formattedNumber: string, readonly displayName: string | null, readonly businessProfile: { readonly id: string, readonly syncState: SyncState, readonly about: string | null, readonly address: string | null, readonly description: string | null, readonly email: string | null, readonly websites: ReadonlyArray<string>, readonly vertical: BusinessVertical | null, readonly verticalRaw: string | null, readonly picturePath: string | null, readonly syncedAt: string | null, readonly syncError: { readonly service: string, readonly code: number | null, readonly subcode: number | null, readonly traceId: string | null, readonly message: string | null, readonly recommendation: string | null } | null } | null, readonly capabilities: ReadonlyArray<{ readonly action: CapabilityAction, readonly allowed: boolean, readonly reason: string | null }> } | null };

export type NumberTemplatesPageQueryVariables = Exact<{
  id: string;
  filter?: TemplateFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type NumberTemplatesPageQuery = { readonly phoneNumber: { readonly id: string, readonly waba: { readonly id: string, readonly name: string, readonly templateDrafts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly language: string, readonly updatedAt: string, readonly updatedBy: string, readonly state: TemplateDraftState, readonly template: { readonly id: string } | null, readonly problems: ReadonlyArray<{ readonly severity: ProblemSeverity }> }> }, readonly templates: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly language: string, readonly status: TemplateStatus, readonly category: TemplateCategory, readonly quality: TemplateQuality, readonly pausedUntil: string | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly templateSync: { readonly state: SyncState, readonly syncedAt: string | null, readonly created: number, readonly updated: number, readonly removed: number, readonly failed: number, readonly error: string | null, readonly differences: ReadonlyArray<{ readonly name: string, readonly language: string, readonly fields: ReadonlyArray<string> }> }, readonly capabilities: ReadonlyArray<{ readonly action: CapabilityAction, readonly allowed: boolean, readonly reason: string | null }> } } | null };

export type NumbersPageQueryVariables = Exact<{
  filter?: PhoneNumberFilter | null | undefined;
  orderBy?: PhoneNumberOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
  withTotal: boolean;
}>;


export type NumbersPageQuery = { readonly phoneNumbers: { readonly totalCount?: number, readonly totalCountIsCapped?: boolean, readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: string, readonly formattedNumber: string, readonly country: string | null, readonly displayName: string | null, readonly qualityRating: QualityRating | null, readonly messagingLimit: MessagingLimit | null, readonly accountStatus: AccountStatus, readonly partnerPermission: PartnerPermission, readonly partnerPermissionSince: string | null, readonly client: { readonly id: string, readonly name: string, readonly legalName: string }, readonly activation: { readonly messageOnBehalf: ActivationState, readonly businessVerification: ActivationState, readonly numberRegistration: ActivationState }, readonly statusReasons: ReadonlyArray<{ readonly code: StatusReasonCode, readonly message: string, readonly nextStep: string | null, readonly actor: StatusActor }>, readonly waba: { readonly id: string }, readonly partner: { readonly id: string, readonly brandName: string, readonly paymentModel: PaymentModel } | null, readonly permissionConsent: { readonly id: string, readonly kind: ConsentKind, readonly actorName: string, readonly at: string } | null, readonly tags: ReadonlyArray<{ readonly id: string, readonly tag: { readonly id: string, readonly name: string, readonly color: TagColor } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type OrganizationPageQueryVariables = Exact<{ [key: string]: never; }>;


export type OrganizationPageQuery = { readonly viewer: { readonly organization: { readonly id: string, readonly name: string, readonly slug: string, readonly kind: OrganizationKind, readonly createdAt: string, readonly requiresTemplateReview: boolean, readonly capabilities: ReadonlyArray<{ readonly action: CapabilityAction, readonly allowed: boolean, readonly reason: string | null }>, readonly client: { readonly id: string, readonly legalName: string, readonly website: string | null, readonly timezone: string, readonly vatId: string | null, readonly billingEmail: string | null, readonly maxNumbers: number, readonly status: ClientStatus, readonly paymentModel: PaymentModel, readonly version: number, readonly name: string, readonly contact: { readonly fullName: string, readonly email: string, readonly formattedPhone: string | null, readonly language: string, readonly phone: string | null }, readonly address: { readonly street: string, readonly zip: string, readonly city: string, readonly country: string }, readonly partner: { readonly id: string, readonly brandName: string } | null } | null, readonly partner: { readonly id: string, readonly brandName: string, readonly country: string, readonly currency: CurrencyCode, readonly paymentModel: PaymentModel, readonly plan: PartnerPlan, readonly version: number, readonly logoUrl: string | null } | null } } };

export type OverviewPageQueryVariables = Exact<{
  needAction: ReadonlyArray<AccountStatus> | AccountStatus;
}>;


export type OverviewPageQuery = { readonly accountStatusCounts: ReadonlyArray<{ readonly accountStatus: AccountStatus, readonly count: number, readonly isCapped: boolean }>, readonly clients: { readonly totalCount: number, readonly totalCountIsCapped: boolean, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly legalName: string, readonly externalReference: string | null, readonly status: ClientStatus, readonly contact: { readonly fullName: string, readonly email: string }, readonly phoneNumbers: { readonly totalCount: number, readonly totalCountIsCapped: boolean }, readonly needAction: { readonly totalCount: number, readonly totalCountIsCapped: boolean } }> }, readonly qualityLow: { readonly totalCount: number, readonly totalCountIsCapped: boolean, readonly nodes: ReadonlyArray<{ readonly id: string, readonly formattedNumber: string, readonly displayName: string | null }> }, readonly permissionMissing: { readonly totalCount: number, readonly totalCountIsCapped: boolean, readonly nodes: ReadonlyArray<{ readonly id: string, readonly formattedNumber: string, readonly displayName: string | null }> }, readonly events: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: EventType, readonly at: string, readonly payload: Record<string, unknown>, readonly client: { readonly id: string, readonly name: string } | null, readonly phoneNumber: { readonly id: string, readonly formattedNumber: string, readonly displayName: string | null } | null }> } };

export type PartnerSettingsPageQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: PhoneNumberFilter | null | undefined;
  consentsAfter?: string | null | undefined;
}>;


export type PartnerSettingsPageQuery = { readonly viewer: { readonly organization: { readonly id: string, readonly client: { readonly id: string, readonly partner: { readonly id: string, readonly brandName: string, readonly paymentModel: PaymentModel } | null } | null, readonly capabilities: ReadonlyArray<{ readonly action: CapabilityAction, readonly allowed: boolean, readonly reason: string | null }> } }, readonly permissionRequests: { readonly totalCount: number, readonly totalCountIsCapped: boolean, readonly nodes: ReadonlyArray<{ readonly id: string, readonly status: PermissionRequestStatus, readonly note: string | null, readonly partnerName: string, readonly requestedByName: string, readonly requestedAt: string, readonly expiresAt: string, readonly phoneNumber: { readonly id: string, readonly formattedNumber: string, readonly country: string | null, readonly displayName: string | null, readonly partnerPermission: PartnerPermission, readonly permissionRequest: { readonly id: string, readonly status: PermissionRequestStatus } | null, readonly apiKey: { readonly id: string, readonly holder: ApiKeyHolder } | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly phoneNumbers: { readonly totalCount: number, readonly totalCountIsCapped: boolean, readonly nodes: ReadonlyArray<{ readonly id: string, readonly formattedNumber: string, readonly country: string | null, readonly displayName: string | null, readonly partnerPermission: PartnerPermission, readonly permissionRequest: { readonly id: string, readonly status: PermissionRequestStatus } | null, readonly apiKey: { readonly id: string, readonly holder: ApiKeyHolder } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly permissionConsents: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: ConsentKind, readonly source: ConsentSource, readonly partnerName: string, readonly keysRevoked: boolean, readonly actorName: string, readonly at: string, readonly numbers: ReadonlyArray<{ readonly phoneNumberId: string, readonly formattedNumber: string, readonly displayName: string | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type PeoplePageQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type PeoplePageQuery = { readonly organization: { readonly id: string, readonly name: string, readonly client: { readonly id: string, readonly name: string } | null, readonly members: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly lastSeenAt: string | null, readonly id: string, readonly role: MembershipRole, readonly createdAt: string, readonly capabilities: ReadonlyArray<{ readonly action: CapabilityAction, readonly allowed: boolean, readonly reason: string | null }>, readonly user: { readonly id: string, readonly name: string, readonly email: string, readonly twoFactorEnabled: boolean } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type PermissionsPageQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  search?: string | null | undefined;
  requestsAfter?: string | null | undefined;
}>;


export type PermissionsPageQuery = { readonly permissionRequests: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly status: PermissionRequestStatus, readonly note: string | null, readonly requestedByName: string, readonly requestedAt: string, readonly expiresAt: string, readonly decidedAt: string | null, readonly decidedByName: string | null, readonly declineReason: string | null, readonly phoneNumber: { readonly id: string, readonly formattedNumber: string, readonly displayName: string | null, readonly client: { readonly id: string, readonly name: string } } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly phoneNumbers: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly formattedNumber: string, readonly displayName: string | null, readonly client: { readonly id: string, readonly name: string }, readonly permissionRequest: { readonly id: string, readonly status: PermissionRequestStatus } | null, readonly capabilities: ReadonlyArray<{ readonly action: CapabilityAction, readonly allowed: boolean, readonly reason: string | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type RateCardsPageQueryVariables = Exact<{
  first: number;
}>;


export type RateCardsPageQuery = { readonly viewer: { readonly organization: { readonly id: string, readonly capabilities: ReadonlyArray<{ readonly action: CapabilityAction, readonly allowed: boolean, readonly reason: string | null }> } }, readonly rateCards: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly currency: string, readonly validFrom: string, readonly isSample: boolean, readonly importedBy: string, readonly importedAt: string, readonly rates: ReadonlyArray<{ readonly market: string, readonly marketing: string | null, readonly utility: string | null, readonly authentication: string | null }> }> } };

export type TagsPageQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type TagsPageQuery = { readonly viewer: { readonly organization: { readonly id: string, readonly capabilities: ReadonlyArray<{ readonly action: CapabilityAction, readonly allowed: boolean, readonly reason: string | null }> } }, readonly tags: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly color: TagColor, readonly createdAt: string, readonly numberTags: { readonly totalCount: number, readonly totalCountIsCapped: boolean } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type TemplateDraftsPageQueryVariables = Exact<{
  filter?: TemplateDraftFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type TemplateDraftsPageQuery = { readonly templateDrafts: { readonly totalCount: number, readonly totalCountIsCapped: boolean, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly language: string, readonly state: TemplateDraftState, readonly reviewRequestedBy: string | null, readonly reviewRequestedAt: string | null, readonly reviewedBy: string | null, readonly reviewedAt: string | null, readonly updatedBy: string, readonly updatedAt: string, readonly waba: { readonly id: string, readonly name: string, readonly client: { readonly id: string, readonly name: string } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type TemplateEditorPageQueryVariables = Exact<{
  wabaId: string;
  draftId: string;
  hasDraft: boolean;
}>;


export type TemplateEditorPageQuery = { readonly waba: { readonly id: string, readonly name: string, readonly phoneNumbers: { readonly nodes: ReadonlyArray<{ readonly id: string }> } } | null, readonly templateDraft?: { readonly id: string, readonly version: number, readonly name: string, readonly language: string, readonly category: TemplateCategory, readonly parameterFormat: ParameterFormat, readonly messageSendTtlSeconds: number | null, readonly components: unknown, readonly author: string, readonly updatedAt: string, readonly updatedBy: string, readonly reviewRequestedBy: string | null, readonly reviewRequestedAt: string | null, readonly reviewNote: string | null, readonly state: TemplateDraftState, readonly reviewedBy: string | null, readonly reviewedAt: string | null, readonly reviewComment: string | null, readonly problems: ReadonlyArray<{ readonly ruleId: string, readonly severity: ProblemSeverity, readonly path: ReadonlyArray<string>, readonly message: string, readonly cure: string }>, readonly template: { readonly id: string, readonly status: TemplateStatus, readonly editsLeft: number | null, readonly category: TemplateCategory, readonly parameterFormat: ParameterFormat, readonly components: unknown, readonly messageSendTtlSeconds: number | null, readonly rejectionDetail: string | null, readonly recommendation: string | null, readonly waba: { readonly id: string, readonly metaId: string }, readonly rejection: { readonly message: string, readonly cure: string, readonly path: ReadonlyArray<string> } | null, readonly categoryChange: { readonly from: TemplateCategory, readonly to: TemplateCategory, readonly isAnnounced: boolean, readonly effectiveAt: string | null, readonly market: string | null, readonly ratesValidFrom: string | null, readonly isSample: boolean, readonly costPerThousandBefore: { readonly amount: string, readonly currency: string } | null, readonly costPerThousandAfter: { readonly amount: string, readonly currency: string } | null } | null } | null, readonly capabilities: ReadonlyArray<{ readonly action: CapabilityAction, readonly allowed: boolean, readonly reason: string | null }> } | null };

export type TemplatePageQueryVariables = Exact<{
  id: string;
}>;


export type TemplatePageQuery = { readonly template: { readonly id: string, readonly name: string, readonly language: string, readonly status: TemplateStatus, readonly quality: TemplateQuality, readonly rejectionDetail: string | null, readonly recommendation: string | null, readonly pausedUntil: string | null, readonly category: TemplateCategory, readonly parameterFormat: ParameterFormat, readonly components: unknown, readonly editsLeft: number | null, readonly archivedAt: string | null, readonly messageSendTtlSeconds: number | null, readonly waba: { readonly id: string, readonly name: string, readonly metaId: string, readonly phoneNumbers: { readonly nodes: ReadonlyArray<{ readonly id: string }> } }, readonly changes: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: TemplateChangeKind, readonly previous: string | null, readonly current: string | null, readonly explanation: string | null, readonly at: string }> }, readonly rejection: { readonly message: string, readonly cure: string, readonly path: ReadonlyArray<string> } | null, readonly categoryChange: { readonly from: TemplateCategory, readonly to: TemplateCategory, readonly isAnnounced: boolean, readonly effectiveAt: string | null, readonly market: string | null, readonly ratesValidFrom: string | null, readonly isSample: boolean, readonly costPerThousandBefore: { readonly amount: string, readonly currency: string } | null, readonly costPerThousandAfter: { readonly amount: string, readonly currency: string } | null } | null, readonly capabilities: ReadonlyArray<{ readonly action: CapabilityAction, readonly allowed: boolean, readonly reason: string | null }>, readonly versions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: number, readonly origin: TemplateVersionOrigin, readonly category: TemplateCategory, readonly parameterFormat: ParameterFormat, readonly components: unknown, readonly messageSendTtlSeconds: number | null, readonly submittedAt: string, readonly submittedBy: string | null, readonly verdict: TemplateVerdict, readonly decidedAt: string | null, readonly rejectedReason: string | null, readonly rejectionDetail: string | null }>, readonly pageInfo: { readonly hasNextPage: boolean } } } | null };

export type TicketPageQueryVariables = Exact<{
  id: string;
}>;


export type TicketPageQuery = { readonly supportTicket: { readonly id: string, readonly topic: SupportTopic, readonly subject: string, readonly status: TicketStatus, readonly severity: TicketSeverity | null, readonly requestId: string | null, readonly upstreamTraceId: string | null, readonly createdByName: string, readonly createdAt: string, readonly updatedAt: string, readonly facts: ReadonlyArray<{ readonly key: string, readonly label: string, readonly value: string }>, readonly organization: { readonly id: string, readonly name: string }, readonly phoneNumber: { readonly id: string, readonly formattedNumber: string, readonly displayName: string | null } | null, readonly waba: { readonly id: string, readonly name: string } | null, readonly twoFactorDisableRequest: { readonly id: string, readonly state: TwoFactorDisableState, readonly rejectionReason: string | null, readonly requestedAt: string, readonly decidedAt: string | null } | null, readonly messages: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly side: TicketSide, readonly authorName: string, readonly body: string, readonly createdAt: string }> }, readonly attachments: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly contentType: string, readonly size: number, readonly url: string, readonly authorName: string }> }, readonly capabilities: ReadonlyArray<{ readonly action: CapabilityAction, readonly allowed: boolean, readonly reason: string | null }> } | null };

export type TicketsPageQueryVariables = Exact<{
  filter?: SupportTicketFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type TicketsPageQuery = { readonly supportTickets: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly topic: SupportTopic, readonly subject: string, readonly status: TicketStatus, readonly severity: TicketSeverity | null, readonly updatedAt: string, readonly createdByName: string, readonly organization: { readonly id: string, readonly name: string }, readonly phoneNumber: { readonly id: string, readonly formattedNumber: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type UserSettingsPageQueryVariables = Exact<{ [key: string]: never; }>;


export type UserSettingsPageQuery = { readonly viewer: { readonly user: { readonly id: string, readonly name: string, readonly email: string, readonly pendingEmail: string | null, readonly twoFactorEnabled: boolean } | null } };

export type UsersPageQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  invitationsAfter?: string | null | undefined;
}>;


export type UsersPageQuery = { readonly viewer: { readonly user: { readonly id: string } | null, readonly organization: { readonly id: string, readonly kind: OrganizationKind, readonly capabilities: ReadonlyArray<{ readonly action: CapabilityAction, readonly allowed: boolean, readonly reason: string | null }>, readonly members: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly role: MembershipRole, readonly createdAt: string, readonly capabilities: ReadonlyArray<{ readonly action: CapabilityAction, readonly allowed: boolean, readonly reason: string | null }>, readonly user: { readonly id: string, readonly name: string, readonly email: string, readonly twoFactorEnabled: boolean } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly invitations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly email: string, readonly role: MembershipRole, readonly state: InvitationState, readonly createdAt: string, readonly expiresAt: string, readonly invitedBy: { readonly id: string, readonly name: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } } };
