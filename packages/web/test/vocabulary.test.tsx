import { cleanup, render, screen } from '@testing-library/react';
import { buildSchema, isEnumType } from 'graphql';
import { afterEach, expect, test } from 'vitest';
import { verticals } from '../src/features/business-profile/verticals.ts';
import * as facts from '../src/features/number/facts.ts';
import { historyKinds, historySources } from '../src/features/number/historyWords.ts';
import * as vocabulary from '../src/features/number/vocabulary.ts';
import { planActions } from '../src/features/template/planWords.ts';
import { tagColors } from '../src/lib/tagColors.ts';
import * as support from '../src/features/support/words.ts';
import { Status, type StatusLook } from '../src/ui/Status.tsx';
import { readSchema } from './files.ts';

afterEach(cleanup);

const schema = buildSchema(readSchema());

function valuesOf(enumName: string): string[] {
  const type = schema.getType(enumName);
  if (!isEnumType(type)) throw new Error(`${enumName} is no enum of the schema.`);
  return type.getValues().map(({ name }) => name);
}

test.each([
  ['AccountStatus', vocabulary.accountStatuses],
  ['AccountStatus', vocabulary.accountStatusMeanings],
  ['QualityRating', vocabulary.qualityRatings],
  ['PartnerPermission', vocabulary.partnerPermissions],
  ['PermissionRequestStatus', vocabulary.permissionRequests],
  ['CancellationStatus', vocabulary.cancellations],
  ['MessagingWebhookState', vocabulary.webhookStates],
  ['ActivationState', vocabulary.activationStates],
  ['BusinessVerificationStatus', facts.businessVerifications],
  ['AccountReviewStatus', facts.accountReviews],
  ['MessageOnBehalfStatus', facts.messagesOnBehalf],
  ['RestrictionLevel', facts.restrictionLevels],
  ['ConsentStatus', facts.consents],
  ['ConnectionStatus', facts.connections],
  ['SetupStatus', facts.setupSteps],
  ['HostingPlatform', facts.hostingPlatforms],
  ['AccountMode', facts.accountModes],
  ['NumberPlan', facts.plans],
  ['SupportTopic', support.topics],
  ['TicketStatus', support.ticketStatuses],
  ['TicketSeverity', support.severities],
  ['TwoFactorDisableState', support.twoFactorStates],
  ['HistoryKind', historyKinds],
  ['HistorySource', historySources],
  ['BusinessVertical', verticals],
  ['TagColor', tagColors],
  ['TemplatePlanAction', planActions],
])('every value of %s in the schema has a word', (enumName, table) => {
  expect(Object.keys(table).sort()).toEqual(valuesOf(enumName).sort());
});

test.each([
  ['RUNNING', 'Running', 'green', 'plain'],
  ['ONBOARDING', 'Onboarding', 'blue', 'label'],
  ['PENDING_MESSAGE_ON_BEHALF', 'Message on behalf pending', 'amber', 'label'],
  ['PENDING_BUSINESS_VERIFICATION', 'Verification pending', 'amber', 'label'],
  ['PENDING_REGISTRATION', 'Registration pending', 'amber', 'label'],
  ['RESTRICTED', 'Restricted', 'red', 'label'],
  ['PORTING', 'Porting', 'violet', 'label'],
  ['ERROR', 'Error', 'red', 'label'],
  ['SUSPENDED', 'Suspended', 'red', 'label'],
  ['PENDING_DELETION', 'Pending deletion', 'red', 'label'],
  ['INACTIVE', 'Inactive', 'grey', 'label'],
  ['DELETED', 'Deleted', 'grey', 'label'],
] as const)('an account in %s reads "%s" in %s as %s text', (status, word, tone, form) => {
  render(<Status look={vocabulary.accountStatuses[status]} />);
  const shown = screen.getByText(word).parentElement;
  expect(shown?.dataset).toMatchObject({ tone, form });
});

test.each([
  ['GREEN', 'High', 3],
  ['YELLOW', 'Medium', 2],
  ['RED', 'Low', 1],
  ['UNKNOWN', 'Unknown', 0],
] as const)('quality %s reads "%s" and fills %i bars', (rating, word, filled) => {
  const { container } = render(<Status look={vocabulary.qualityRatings[rating]} form="plain" />);
  screen.getByText(word);
  expect(container.querySelectorAll('[data-filled]')).toHaveLength(filled);
});

test.each([
  ['TIER_250', '250'],
  ['TIER_2K', '2,000'],
  ['TIER_100K', '100,000'],
  ['TIER_UNLIMITED', 'Unlimited'],
  ['UNKNOWN', undefined],
] as const)('messaging limit %s reads %s', (limit, word) => {
  expect(vocabulary.limitWord(limit)).toBe(word);
});

test('the next step is mine in my own words, and named otherwise', () => {
  expect(vocabulary.actorWord('CLIENT', 'CLIENT')).toBe('you');
  expect(vocabulary.actorWord('CLIENT', 'PARTNER')).toBe('the client');
  expect(vocabulary.actorWord('META', 'CLIENT')).toBe('Meta');
});

test('colours that mean the same carry the same word in every table', () => {
  const looks: StatusLook[] = [
    ...Object.values(vocabulary.activationStates),
    ...Object.values(facts.messagesOnBehalf),
  ];
  const notApplicable = looks.filter(({ word }) => word === 'Not applicable');
  expect(new Set(notApplicable.map(({ icon, tone }) => `${String(icon)} ${tone}`)).size).toBe(1);
});
