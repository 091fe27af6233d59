import { expect, test } from 'vitest';
import { accountFacts } from '../../../test/account-facts.ts';
import { accountStatus } from './account-status.rules.ts';
import type { AccountStatus, StatusReasonCode } from './phone-number.enums.ts';

type Row = [
  when: string,
  facts: Parameters<typeof accountFacts>[0],
  status: AccountStatus,
  reasons: StatusReasonCode[],
];

const obo = { type: 'OBO' } as const;
const notVerified = { portfolio: { verificationStatus: 'NOT_VERIFIED' } } as const;
const deletedAt = new Date('2026-11-01T00:00:00Z');
const deactivatedAt = new Date('2026-11-01T00:00:00Z');

const rows: Row[] = [
  ['all is well', {}, 'RUNNING', []],
  ['quality is medium', { number: { qualityRating: 'YELLOW' } }, 'RUNNING', []],
  [
    'quality is low, but Meta keeps it connected',
    { number: { qualityRating: 'RED' } },
    'RUNNING',
    ['QUALITY_LOW'],
  ],
  ['quality is not rated', { number: { qualityRating: null } }, 'RUNNING', []],
  [
    'it is registered and connected, our setup not quite done',
    { number: { setupStatus: 'REGISTERED' } },
    'RUNNING',
    [],
  ],
  ['a new name is requested', { number: { setupStatus: 'NAME_REQUESTED' } }, 'RUNNING', []],
  [
    'a name was declined while connected',
    { number: { setupStatus: 'CERTIFICATE_DECLINED' } },
    'RUNNING',
    ['NAME_DECLINED'],
  ],
  [
    'the code expired after registration',
    { number: { codeVerificationStatus: 'EXPIRED' } },
    'RUNNING',
    [],
  ],
  [
    'Meta connected it before our setup noticed',
    { number: { setupStatus: 'UNVERIFIED' } },
    'RUNNING',
    [],
  ],
  [
    'the message on behalf is accepted',
    { waba: { ...obo, messageOnBehalfStatus: 'APPROVED' } },
    'RUNNING',
    [],
  ],
  [
    'a SHARED account carries an old message on behalf',
    { waba: { messageOnBehalfStatus: 'DENIED' } },
    'RUNNING',
    [],
  ],
  [
    'it is live though the business is not verified',
    notVerified,
    'RUNNING',
    ['BUSINESS_NOT_VERIFIED'],
  ],
  [
    'it is live while Meta verifies the business',
    { portfolio: { verificationStatus: 'PENDING' } },
    'RUNNING',
    ['BUSINESS_VERIFICATION_PENDING'],
  ],
  [
    'it is live and the verification was revoked',
    { portfolio: { verificationStatus: 'REVOKED' } },
    'RUNNING',
    ['BUSINESS_VERIFICATION_FAILED'],
  ],
  [
    'nothing is known about review, mode and verification',
    {
      number: { accountMode: null },
      waba: { accountReviewStatus: null, businessVerificationStatus: null },
      portfolio: null,
    },
    'RUNNING',
    [],
  ],
  ['an import failed long ago', { porting: 'FAILED' }, 'RUNNING', []],

  [
    'it was just created',
    {
      number: {
        setupStatus: 'CREATED',
        connectionStatus: null,
        accountMode: null,
        codeVerificationStatus: null,
      },
    },
    'ONBOARDING',
    ['NUMBER_CREATED'],
  ],
  [
    'it waits for the first sync',
    { number: { connectionStatus: null, accountMode: null } },
    'ONBOARDING',
    ['NUMBER_CREATED'],
  ],
  [
    'the business is verified, Meta has not yet switched it to live',
    { number: { accountMode: 'SANDBOX' } },
    'ONBOARDING',
    ['NUMBER_CREATED'],
  ],
  [
    'Meta reviews the account',
    { waba: { accountReviewStatus: 'PENDING' } },
    'ONBOARDING',
    ['WABA_IN_REVIEW'],
  ],
  [
    'Meta put the review off',
    { waba: { accountReviewStatus: 'DEFERRED' } },
    'ONBOARDING',
    ['WABA_IN_REVIEW'],
  ],
  [
    'it was just created in an account in review',
    { number: { setupStatus: 'CREATED' }, waba: { accountReviewStatus: 'PENDING' } },
    'ONBOARDING',
    ['WABA_IN_REVIEW', 'NUMBER_CREATED'],
  ],

  [
    'the message on behalf waits',
    { waba: { ...obo, messageOnBehalfStatus: 'SUBMITTED' } },
    'PENDING_MESSAGE_ON_BEHALF',
    ['MESSAGE_ON_BEHALF_MISSING'],
  ],
  [
    'the message on behalf was never asked for',
    { waba: { ...obo, messageOnBehalfStatus: 'NOT_APPLICABLE' } },
    'PENDING_MESSAGE_ON_BEHALF',
    ['MESSAGE_ON_BEHALF_MISSING'],
  ],
  [
    'Meta refused the message on behalf',
    { waba: { ...obo, messageOnBehalfStatus: 'REJECTED' } },
    'PENDING_MESSAGE_ON_BEHALF',
    ['MESSAGE_ON_BEHALF_DENIED'],
  ],
  [
    'the business refused the message on behalf',
    { waba: { ...obo, messageOnBehalfStatus: 'DENIED' } },
    'PENDING_MESSAGE_ON_BEHALF',
    ['MESSAGE_ON_BEHALF_DENIED'],
  ],
  [
    'message on behalf, verification and registration are open',
    {
      number: {
        setupStatus: 'UNVERIFIED',
        connectionStatus: 'UNVERIFIED',
        accountMode: 'SANDBOX',
        codeVerificationStatus: 'NOT_VERIFIED',
      },
      waba: { ...obo, messageOnBehalfStatus: 'SUBMITTED' },
      ...notVerified,
    },
    'PENDING_MESSAGE_ON_BEHALF',
    ['MESSAGE_ON_BEHALF_MISSING', 'BUSINESS_NOT_VERIFIED', 'PHONE_NOT_VERIFIED'],
  ],

  [
    'the business is not verified',
    { number: { accountMode: 'SANDBOX' }, ...notVerified },
    'PENDING_BUSINESS_VERIFICATION',
    ['BUSINESS_NOT_VERIFIED'],
  ],
  [
    'the mode is not known and the business not verified',
    { number: { accountMode: null }, ...notVerified },
    'PENDING_BUSINESS_VERIFICATION',
    ['BUSINESS_NOT_VERIFIED'],
  ],
  [
    'the documents are not yet submitted',
    { number: { accountMode: 'SANDBOX' }, portfolio: { verificationStatus: 'PENDING_SUBMISSION' } },
    'PENDING_BUSINESS_VERIFICATION',
    ['BUSINESS_NOT_VERIFIED'],
  ],
  [
    'Meta asks for more documents',
    {
      number: { accountMode: 'SANDBOX' },
      portfolio: { verificationStatus: 'PENDING_NEED_MORE_INFO' },
    },
    'PENDING_BUSINESS_VERIFICATION',
    ['BUSINESS_NOT_VERIFIED'],
  ],
  [
    'Meta verifies the business',
    { number: { accountMode: 'SANDBOX' }, portfolio: { verificationStatus: 'PENDING' } },
    'PENDING_BUSINESS_VERIFICATION',
    ['BUSINESS_VERIFICATION_PENDING'],
  ],
  [
    'the verification failed',
    { number: { accountMode: 'SANDBOX' }, portfolio: { verificationStatus: 'FAILED' } },
    'PENDING_BUSINESS_VERIFICATION',
    ['BUSINESS_VERIFICATION_FAILED'],
  ],
  [
    'it is in the sandbox for unknown reasons',
    {
      number: { accountMode: 'SANDBOX' },
      waba: { businessVerificationStatus: 'UNKNOWN' },
      portfolio: { verificationStatus: 'UNKNOWN' },
    },
    'PENDING_BUSINESS_VERIFICATION',
    ['BUSINESS_NOT_VERIFIED'],
  ],
  [
    'the portfolio is not known and the account says not verified',
    {
      number: { accountMode: 'SANDBOX' },
      waba: { businessVerificationStatus: 'NOT_VERIFIED' },
      portfolio: null,
    },
    'PENDING_BUSINESS_VERIFICATION',
    ['BUSINESS_NOT_VERIFIED'],
  ],
  [
    'the account still says verified, the portfolio no longer',
    {
      number: { accountMode: 'SANDBOX' },
      waba: { businessVerificationStatus: 'VERIFIED' },
      portfolio: { verificationStatus: 'EXPIRED' },
    },
    'PENDING_BUSINESS_VERIFICATION',
    ['BUSINESS_VERIFICATION_FAILED'],
  ],

  [
    'the code was not entered',
    {
      number: {
        setupStatus: 'UNVERIFIED',
        connectionStatus: 'UNVERIFIED',
        codeVerificationStatus: 'NOT_VERIFIED',
      },
    },
    'PENDING_REGISTRATION',
    ['PHONE_NOT_VERIFIED'],
  ],
  [
    'the code was entered',
    { number: { setupStatus: 'VERIFIED', connectionStatus: 'PENDING' } },
    'PENDING_REGISTRATION',
    ['NOT_REGISTERED'],
  ],
  [
    'the code expired before registration',
    {
      number: {
        setupStatus: 'VERIFIED',
        connectionStatus: 'PENDING',
        codeVerificationStatus: 'EXPIRED',
      },
    },
    'PENDING_REGISTRATION',
    ['PHONE_NOT_VERIFIED'],
  ],
  [
    'Meta holds the code as entered before our setup noticed',
    { number: { setupStatus: 'UNVERIFIED', connectionStatus: 'PENDING' } },
    'PENDING_REGISTRATION',
    ['NOT_REGISTERED'],
  ],
  [
    'only our setup tells that the code is missing',
    { number: { setupStatus: 'UNVERIFIED', connectionStatus: null, codeVerificationStatus: null } },
    'PENDING_REGISTRATION',
    ['PHONE_NOT_VERIFIED'],
  ],
  [
    'only our setup tells that the code was entered',
    {
      number: {
        setupStatus: 'VERIFIED',
        connectionStatus: null,
        codeVerificationStatus: 'UNKNOWN',
      },
    },
    'PENDING_REGISTRATION',
    ['NOT_REGISTERED'],
  ],
  [
    'Meta took a ready number back to pending',
    { number: { connectionStatus: 'PENDING' } },
    'PENDING_REGISTRATION',
    ['NOT_REGISTERED'],
  ],
  [
    'a number that never was registered is disconnected',
    { number: { setupStatus: 'VERIFIED', connectionStatus: 'DISCONNECTED' } },
    'PENDING_REGISTRATION',
    ['NOT_REGISTERED'],
  ],
  [
    'a live number of an unverified business is not registered',
    { number: { setupStatus: 'VERIFIED', connectionStatus: 'PENDING' }, ...notVerified },
    'PENDING_REGISTRATION',
    ['NOT_REGISTERED', 'BUSINESS_NOT_VERIFIED'],
  ],

  [
    'Meta flagged it',
    { number: { connectionStatus: 'FLAGGED', qualityRating: 'RED' } },
    'RESTRICTED',
    ['QUALITY_LOW'],
  ],
  [
    'Meta flagged it and rates it high again',
    { number: { connectionStatus: 'FLAGGED' } },
    'RESTRICTED',
    ['QUALITY_LOW'],
  ],
  [
    'Meta restricted it',
    { number: { connectionStatus: 'RESTRICTED' } },
    'RESTRICTED',
    ['META_RESTRICTED'],
  ],
  [
    'Meta restricted it for low quality',
    { number: { connectionStatus: 'RESTRICTED', qualityRating: 'RED' } },
    'RESTRICTED',
    ['META_RESTRICTED', 'QUALITY_LOW'],
  ],
  [
    'it reached its rate limit',
    { number: { connectionStatus: 'RATE_LIMITED' } },
    'RESTRICTED',
    ['RATE_LIMITED'],
  ],
  ['Meta banned it', { number: { connectionStatus: 'BANNED' } }, 'RESTRICTED', ['META_BANNED']],
  [
    'Meta restricted its account',
    { waba: { sanction: 'RESTRICTED' } },
    'RESTRICTED',
    ['META_RESTRICTED'],
  ],
  ['Meta disabled its account', { waba: { sanction: 'DISABLED' } }, 'RESTRICTED', ['META_BANNED']],

  [
    'our setup failed',
    { number: { setupStatus: 'ERROR', connectionStatus: null } },
    'ERROR',
    ['SETUP_ERROR'],
  ],
  [
    'our setup failed though Meta connected it',
    { number: { setupStatus: 'ERROR' } },
    'ERROR',
    ['SETUP_ERROR'],
  ],
  [
    'Meta rejected the account',
    { waba: { accountReviewStatus: 'REJECTED' } },
    'ERROR',
    ['WABA_REJECTED'],
  ],
  [
    'the first name was declined',
    { number: { setupStatus: 'CERTIFICATE_DECLINED', connectionStatus: 'PENDING' } },
    'ERROR',
    ['NAME_DECLINED'],
  ],
  [
    'it lost its connection',
    { number: { connectionStatus: 'DISCONNECTED' } },
    'ERROR',
    ['DISCONNECTED'],
  ],
  [
    'Meta tells a state that we do not know',
    { number: { connectionStatus: 'UNKNOWN' } },
    'ERROR',
    ['DISCONNECTED'],
  ],
  [
    'an import failed',
    { number: { setupStatus: 'READY_FOR_MIGRATION', connectionStatus: null }, porting: 'FAILED' },
    'ERROR',
    ['SETUP_ERROR'],
  ],

  [
    'an import is under way',
    { porting: 'IN_PROGRESS', number: { setupStatus: 'PORTING_READY', connectionStatus: null } },
    'PORTING',
    ['PORTING_IN_PROGRESS'],
  ],
  [
    'only the setup tells of an import',
    { number: { setupStatus: 'PORTING_READY', connectionStatus: null } },
    'PORTING',
    ['PORTING_IN_PROGRESS'],
  ],
  [
    'an import needs the code',
    {
      porting: 'NEEDS_CODE',
      number: { setupStatus: 'WAITING_FOR_MIGRATION_CODE', connectionStatus: 'UNVERIFIED' },
    },
    'PORTING',
    ['PORTING_NEEDS_CODE'],
  ],
  [
    'the old provider has let go',
    { number: { setupStatus: 'READY_FOR_MIGRATION', connectionStatus: null } },
    'PORTING',
    ['PORTING_NEEDS_CODE'],
  ],
  [
    'the code of an import was requested',
    { number: { setupStatus: 'MIGRATION_CODE_REQUESTED', connectionStatus: null } },
    'PORTING',
    ['PORTING_NEEDS_CODE'],
  ],
  [
    'an import waits for its code',
    { number: { setupStatus: 'WAITING_FOR_MIGRATION_CODE', connectionStatus: null } },
    'PORTING',
    ['PORTING_NEEDS_CODE'],
  ],
  [
    'the code was entered and the import goes on',
    {
      porting: 'IN_PROGRESS',
      number: { setupStatus: 'WAITING_FOR_MIGRATION_CODE', connectionStatus: 'PENDING' },
    },
    'PORTING',
    ['PORTING_IN_PROGRESS'],
  ],
  [
    'the old registration of an import reads as migrated',
    {
      porting: 'IN_PROGRESS',
      number: { setupStatus: 'PORTING_READY', connectionStatus: 'MIGRATED' },
    },
    'PORTING',
    ['PORTING_IN_PROGRESS'],
  ],
  [
    'an import waits for the message on behalf',
    {
      porting: 'IN_PROGRESS',
      number: { setupStatus: 'PORTING_READY', connectionStatus: null },
      waba: { ...obo, messageOnBehalfStatus: 'SUBMITTED' },
    },
    'PORTING',
    ['PORTING_IN_PROGRESS', 'MESSAGE_ON_BEHALF_MISSING'],
  ],

  ['it is not paid', { billing: { unpaid: true } }, 'SUSPENDED', ['UNPAID']],
  [
    'the operator suspended the client',
    { client: { status: 'SUSPENDED' } },
    'SUSPENDED',
    ['CLIENT_SUSPENDED'],
  ],
  [
    'the client is suspended and has not paid',
    { client: { status: 'SUSPENDED' }, billing: { unpaid: true } },
    'SUSPENDED',
    ['CLIENT_SUSPENDED', 'UNPAID'],
  ],
  [
    'it is neither paid nor connected',
    { billing: { unpaid: true }, number: { connectionStatus: 'DISCONNECTED' } },
    'SUSPENDED',
    ['UNPAID', 'DISCONNECTED'],
  ],

  ['it was cancelled', { cancellation: {} }, 'PENDING_DELETION', ['CANCELLATION_PENDING']],
  [
    'it was cancelled and is not paid',
    { cancellation: {}, billing: { unpaid: true } },
    'PENDING_DELETION',
    ['CANCELLATION_PENDING', 'UNPAID'],
  ],
  [
    'it was cancelled during an import',
    { cancellation: {}, number: { setupStatus: 'PORTING_READY', connectionStatus: null } },
    'PENDING_DELETION',
    ['CANCELLATION_PENDING', 'PORTING_IN_PROGRESS'],
  ],

  [
    'the cancellation was processed',
    { cancellation: { deactivatedAt } },
    'INACTIVE',
    ['CANCELLED'],
  ],
  ['the client is closed', { client: { status: 'CLOSED' } }, 'INACTIVE', ['CANCELLED']],
  [
    'it moved to another provider',
    { number: { connectionStatus: 'MIGRATED' } },
    'INACTIVE',
    ['MIGRATED_AWAY'],
  ],
  [
    'it moved away and Meta no longer lists it',
    { number: { connectionStatus: 'MIGRATED', isMissingAtMeta: true } },
    'INACTIVE',
    ['MIGRATED_AWAY'],
  ],
  ['Meta deleted it', { number: { connectionStatus: 'DELETED' } }, 'INACTIVE', ['DELETED_AT_META']],
  [
    'Meta no longer lists it',
    { number: { isMissingAtMeta: true } },
    'INACTIVE',
    ['DELETED_AT_META'],
  ],
  [
    'it moved away while a cancellation was pending',
    { cancellation: {}, number: { connectionStatus: 'MIGRATED' }, billing: { unpaid: true } },
    'INACTIVE',
    ['MIGRATED_AWAY'],
  ],
  [
    'it was cancelled and then deleted at Meta',
    { cancellation: { deactivatedAt }, number: { connectionStatus: 'DELETED' } },
    'INACTIVE',
    ['CANCELLED', 'DELETED_AT_META'],
  ],

  ['it was deleted', { number: { deletedAt } }, 'DELETED', ['DELETED']],
  [
    'it was deleted after it was cancelled and lost at Meta',
    { number: { deletedAt, connectionStatus: 'DELETED' }, cancellation: { deactivatedAt } },
    'DELETED',
    ['DELETED'],
  ],
];

test.each(rows)('when %s', (_when, facts, status, reasons) => {
  expect(accountStatus(accountFacts(facts))).toEqual({ accountStatus: status, reasons });
});
