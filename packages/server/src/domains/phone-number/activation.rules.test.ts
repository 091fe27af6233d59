import { expect, test } from 'vitest';
import { accountFacts } from '../../../test/account-facts.ts';
import type { AccountFacts } from './account-status.facts.ts';
import { activation } from './activation.rules.ts';
import type { ActivationState } from './phone-number.enums.ts';

test('a running number has everything done', () => {
  expect(activation(accountFacts({}))).toEqual({
    messageOnBehalf: 'NOT_APPLICABLE',
    businessVerification: 'DONE',
    numberRegistration: 'DONE',
  });
});

test.each<[AccountFacts['waba']['messageOnBehalfStatus'], ActivationState]>([
  ['NOT_APPLICABLE', 'NOT_STARTED'],
  ['SUBMITTED', 'WAITING'],
  ['APPROVED', 'DONE'],
  ['REJECTED', 'FAILED'],
  ['DENIED', 'FAILED'],
])('message on behalf %s of an OBO account reads %s', (messageOnBehalfStatus, state) => {
  const waba = { type: 'OBO', messageOnBehalfStatus } as const;
  expect(activation(accountFacts({ waba })).messageOnBehalf).toBe(state);
});

type Verification = AccountFacts['waba']['businessVerificationStatus'];

test.each<[Verification, ActivationState]>([
  ['VERIFIED', 'DONE'],
  ['PENDING', 'WAITING'],
  ['NOT_VERIFIED', 'NOT_STARTED'],
  ['PENDING_SUBMISSION', 'WAITING'],
  ['PENDING_NEED_MORE_INFO', 'WAITING'],
  ['REJECTED', 'FAILED'],
  ['FAILED', 'FAILED'],
  ['EXPIRED', 'FAILED'],
  ['REVOKED', 'FAILED'],
  ['INELIGIBLE', 'FAILED'],
  ['UNKNOWN', 'NOT_STARTED'],
  [null, 'NOT_STARTED'],
])('business verification %s reads %s, from the portfolio or the account', (status, state) => {
  const ofPortfolio = accountFacts({
    portfolio: { verificationStatus: status },
    waba: { businessVerificationStatus: null },
  });
  const ofAccount = accountFacts({ portfolio: null, waba: { businessVerificationStatus: status } });
  expect(activation(ofPortfolio).businessVerification).toBe(state);
  expect(activation(ofAccount).businessVerification).toBe(state);
});

test('the portfolio has the last word on verification', () => {
  const facts = accountFacts({
    portfolio: { verificationStatus: 'REVOKED' },
    waba: { businessVerificationStatus: 'VERIFIED' },
  });
  expect(activation(facts).businessVerification).toBe('FAILED');
});

test.each<[string, Parameters<typeof accountFacts>[0], ActivationState]>([
  [
    'it was just created',
    { number: { setupStatus: 'CREATED', connectionStatus: null } },
    'NOT_STARTED',
  ],
  [
    'the code is missing',
    { number: { setupStatus: 'UNVERIFIED', connectionStatus: 'UNVERIFIED' } },
    'WAITING',
  ],
  [
    'the code was entered',
    { number: { setupStatus: 'VERIFIED', connectionStatus: 'PENDING' } },
    'WAITING',
  ],
  [
    'it is registered, but not yet synced',
    { number: { setupStatus: 'REGISTERED', connectionStatus: null } },
    'DONE',
  ],
  ['Meta restricts it', { number: { connectionStatus: 'RESTRICTED' } }, 'DONE'],
  ['it lost its connection', { number: { connectionStatus: 'DISCONNECTED' } }, 'FAILED'],
  [
    'the first name was declined',
    { number: { setupStatus: 'CERTIFICATE_DECLINED', connectionStatus: 'PENDING' } },
    'FAILED',
  ],
  ['the setup failed', { number: { setupStatus: 'ERROR', connectionStatus: null } }, 'FAILED'],
  [
    'it is being imported',
    { number: { setupStatus: 'PORTING_READY', connectionStatus: null } },
    'WAITING',
  ],
  [
    'the import failed',
    { number: { setupStatus: 'PORTING_READY', connectionStatus: null }, porting: 'FAILED' },
    'FAILED',
  ],
  ['it moved away', { number: { connectionStatus: 'MIGRATED' } }, 'NOT_APPLICABLE'],
  ['Meta deleted it', { number: { connectionStatus: 'DELETED' } }, 'NOT_APPLICABLE'],
  ['Meta no longer lists it', { number: { isMissingAtMeta: true } }, 'NOT_APPLICABLE'],
])('registration when %s', (_when, facts, state) => {
  expect(activation(accountFacts(facts)).numberRegistration).toBe(state);
});
