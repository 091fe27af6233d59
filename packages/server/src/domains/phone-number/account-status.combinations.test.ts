import fc from 'fast-check';
import { expect, test } from 'vitest';
import { accountFacts } from '../../../test/account-facts.ts';
import { BusinessVerificationStatus } from '../business-portfolio/business-portfolio.entity.ts';
import { ClientStatus } from '../client/client.entity.ts';
import { AccountReviewStatus, MessageOnBehalfStatus, WabaType } from '../waba/waba.types.ts';
import type {
  AccountFacts,
  CodeVerificationStatus,
  PortingProgress,
  WabaSanction,
} from './account-status.facts.ts';
import { accountStatus, statusReasonCodes } from './account-status.rules.ts';
import { activation } from './activation.rules.ts';
import { AccountMode, ConnectionStatus, QualityRating, SetupStatus } from './phone-number.enums.ts';
import type { AccountStatus } from './phone-number.enums.ts';

const setupStatuses = Object.values(SetupStatus);
const connectionStatuses = Object.values(ConnectionStatus);
const accountModes = Object.values(AccountMode);
const qualityRatings = Object.values(QualityRating);
const wabaTypes = Object.values(WabaType);
const accountReviewStatuses = Object.values(AccountReviewStatus);
const messageOnBehalfStatuses = Object.values(MessageOnBehalfStatus);
const businessVerificationStatuses = Object.values(BusinessVerificationStatus);
const clientStatuses = Object.values(ClientStatus);
const codeVerificationStatuses = [
  'VERIFIED',
  'NOT_VERIFIED',
  'EXPIRED',
  'UNKNOWN',
] as const satisfies CodeVerificationStatus[];
const wabaSanctions = ['RESTRICTED', 'DISABLED'] as const satisfies WabaSanction[];
const portingProgresses = [
  'IN_PROGRESS',
  'NEEDS_CODE',
  'FAILED',
] as const satisfies PortingProgress[];

const at = new Date('2026-11-30T22:59:59.999Z');
const pending = { requestedAt: at, terminatesAt: at, deactivatedAt: null };
const cancellations = [null, pending, { ...pending, deactivatedAt: at }];

const importSteps: readonly string[] = [
  'PORTING_READY',
  'READY_FOR_MIGRATION',
  'MIGRATION_CODE_REQUESTED',
  'WAITING_FOR_MIGRATION_CODE',
];

/** Whether messages can leave, told without the rules. */
function canSend(facts: AccountFacts): boolean {
  const { number, waba, portfolio, billing, client, cancellation, porting } = facts;
  const known = [portfolio?.verificationStatus, waba.businessVerificationStatus].find(
    (status) => status && status !== 'UNKNOWN',
  );
  const ended =
    number.deletedAt !== null || cancellation?.deactivatedAt || client.status === 'CLOSED';
  const blocked = billing.unpaid || client.status === 'SUSPENDED' || waba.sanction !== null;
  const importing =
    porting === null ? importSteps.includes(number.setupStatus) : porting !== 'FAILED';
  const setUp = !['CREATED', 'ERROR', ...importSteps].includes(number.setupStatus);
  const connected = number.connectionStatus === 'CONNECTED' && !number.isMissingAtMeta;
  const live =
    number.accountMode === 'LIVE' ||
    (number.accountMode !== 'SANDBOX' && (known ?? 'VERIFIED') === 'VERIFIED');
  const reviewed = !['PENDING', 'DEFERRED', 'REJECTED'].includes(waba.accountReviewStatus ?? '');
  const allowed = waba.type === 'SHARED' || waba.messageOnBehalfStatus === 'APPROVED';
  return !ended && !blocked && !importing && setUp && connected && live && reviewed && allowed;
}

/** What is wrong with the answer for these facts; null when nothing is. */
function problemWith(facts: AccountFacts): string | null {
  const { accountStatus: status, reasons } = accountStatus(facts);
  const running = status === 'RUNNING';
  const sends = canSend(facts);
  if (!running && reasons.length === 0) return 'it has no reason';
  if (new Set(reasons).size !== reasons.length) return 'a reason is told twice';
  if (running && !sends) return 'it is RUNNING, but cannot send';
  if (!running && sends && facts.cancellation === null) return 'it can send, but is not RUNNING';
  if (['INACTIVE', 'DELETED'].includes(status) && sends) return 'it has ended, but sends';
  if (facts.number.deletedAt && status !== 'DELETED') return 'it is deleted, but not DELETED';
  const steps = activation(facts);
  if (running && steps.numberRegistration !== 'DONE') return 'it is RUNNING, but not registered';
  if (running && !['DONE', 'NOT_APPLICABLE'].includes(steps.messageOnBehalf)) {
    return 'it is RUNNING without the message on behalf';
  }
  return null;
}

const everyStatus: Record<AccountStatus, true> = {
  ONBOARDING: true,
  PENDING_MESSAGE_ON_BEHALF: true,
  PENDING_BUSINESS_VERIFICATION: true,
  PENDING_REGISTRATION: true,
  RUNNING: true,
  RESTRICTED: true,
  PORTING: true,
  ERROR: true,
  SUSPENDED: true,
  PENDING_DELETION: true,
  INACTIVE: true,
  DELETED: true,
};

const { number, waba, ...rest } = accountFacts({});

/** Everything about Meta and activation; each kind of verification once. */
function* activationFacts(): Generator<AccountFacts> {
  for (const setupStatus of setupStatuses)
    for (const connectionStatus of [...connectionStatuses, null])
      for (const accountMode of [...accountModes, null])
        for (const codeVerificationStatus of ['VERIFIED', 'EXPIRED', null] as const)
          for (const type of wabaTypes)
            for (const messageOnBehalfStatus of type === 'OBO'
              ? messageOnBehalfStatuses
              : (['NOT_APPLICABLE'] as const))
              for (const accountReviewStatus of [...accountReviewStatuses, null])
                for (const verificationStatus of [
                  'VERIFIED',
                  'PENDING',
                  'NOT_VERIFIED',
                  'FAILED',
                  null,
                ] as const)
                  for (const porting of [...portingProgresses, null])
                    yield {
                      ...rest,
                      number: {
                        ...number,
                        setupStatus,
                        connectionStatus,
                        accountMode,
                        codeVerificationStatus,
                      },
                      waba: {
                        ...waba,
                        type,
                        messageOnBehalfStatus,
                        accountReviewStatus,
                        businessVerificationStatus: null,
                      },
                      portfolio: { verificationStatus },
                      porting,
                    };
}

/** Everything that ends, blocks or restricts. */
function* lifeFacts(): Generator<AccountFacts> {
  for (const setupStatus of setupStatuses)
    for (const connectionStatus of [...connectionStatuses, null])
      for (const qualityRating of [...qualityRatings, null])
        for (const deletedAt of [null, at])
          for (const isMissingAtMeta of [false, true])
            for (const sanction of [...wabaSanctions, null])
              for (const unpaid of [false, true])
                for (const status of clientStatuses)
                  for (const cancellation of cancellations)
                    for (const porting of [...portingProgresses, null])
                      yield {
                        ...rest,
                        number: {
                          ...number,
                          setupStatus,
                          connectionStatus,
                          qualityRating,
                          deletedAt,
                          isMissingAtMeta,
                        },
                        waba: { ...waba, sanction },
                        billing: { unpaid },
                        client: { status },
                        cancellation,
                        porting,
                      };
}

test('every combination has one status that is true, with its reasons', { timeout: 60_000 }, () => {
  const failures: unknown[] = [];
  const statuses = new Set<AccountStatus>();
  const reasons = new Set<string>();
  let count = 0;
  for (const all of [activationFacts(), lifeFacts()]) {
    for (const facts of all) {
      count += 1;
      const answer = accountStatus(facts);
      statuses.add(answer.accountStatus);
      for (const reason of answer.reasons) reasons.add(reason);
      const problem = problemWith(facts);
      if (problem && failures.length < 3) failures.push({ problem, answer, facts });
    }
  }
  expect(failures).toEqual([]);
  expect(count).toBeGreaterThan(1_000_000);
  expect([...statuses].toSorted()).toEqual(Object.keys(everyStatus).toSorted());
  expect([...reasons].toSorted()).toEqual(statusReasonCodes.toSorted());
});

const orNull = <T>(values: readonly T[]) => fc.constantFrom(...values, null);
const anyFacts: fc.Arbitrary<AccountFacts> = fc.record({
  number: fc.record({
    setupStatus: fc.constantFrom(...setupStatuses),
    connectionStatus: orNull(connectionStatuses),
    accountMode: orNull(accountModes),
    qualityRating: orNull(qualityRatings),
    codeVerificationStatus: orNull(codeVerificationStatuses),
    isMissingAtMeta: fc.boolean(),
    deletedAt: orNull([at]),
  }),
  waba: fc.record({
    type: fc.constantFrom(...wabaTypes),
    accountReviewStatus: orNull(accountReviewStatuses),
    messageOnBehalfStatus: fc.constantFrom(...messageOnBehalfStatuses),
    businessVerificationStatus: orNull(businessVerificationStatuses),
    sanction: orNull(wabaSanctions),
  }),
  portfolio: fc.option(fc.record({ verificationStatus: orNull(businessVerificationStatuses) })),
  billing: fc.record({ unpaid: fc.boolean() }),
  client: fc.record({ status: fc.constantFrom(...clientStatuses) }),
  cancellation: fc.constantFrom(...cancellations),
  porting: orNull(portingProgresses),
});

test('the same holds for any facts at all, and the same facts give the same answer', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const copy = structuredClone(facts);
      expect(problemWith(facts)).toBeNull();
      expect(accountStatus(copy)).toEqual(accountStatus(facts));
      expect(facts).toEqual(copy);
    }),
    { numRuns: 3000 },
  );
});
