import { buildSchema } from 'graphql';
import { expect, test } from 'vitest';
import { auditValue } from '../src/features/audit/auditValue.ts';
import { ACTIONS } from '../src/features/audit/auditActions.ts';
import { inWords } from '../src/features/audit/words.ts';
import { auditWord } from '../src/pages/auditWords.ts';
import { readSchema } from './files.ts';

test.each([
  ['OrganizationApiKey', 'scopes', '["READ","WRITE"]', 'Read, Write'],
  ['Membership', 'role', 'MEMBER', 'Member'],
  ['PhoneNumber', 'accountStatus', 'PENDING_DELETION', 'Pending deletion'],
  ['PhoneNumber', 'partnerPermission', 'SHARED', 'Shared'],
  ['SupportTicket', 'status', 'WAITING_FOR_CUSTOMER', 'Waiting for customer'],
  ['PermissionRequest', 'status', 'PENDING', 'Requested'],
  ['SupportTicket', 'topic', 'TWO_FACTOR_DISABLE', '2FA disable request'],
  ['Partner', 'clientsMayAddNumbers', 'true', 'yes'],
  ['PhoneNumber', 'tags', '[]', 'none'],
  [
    'Membership',
    'QUALITY',
    '{"kind":"QUALITY","isInHub":true,"email":"EACH"}',
    'Kind: Quality rating, Is in hub: yes, Email: At once',
  ],
  ['Anything', 'new', 'SOMETHING_NEW', 'Something new'],
  // What somebody typed stays as it was typed.
  ['Client', 'addressCountry', 'DE', 'DE'],
  ['Client', 'name', 'ACME', 'ACME'],
  ['Client', 'name', '[sic]', '[sic]'],
  ['PhoneNumber', 'role', 'toString', 'toString'],
])('%s.%s %s reads "%s"', (subjectType, field, value, words) => {
  expect(auditValue({ subjectType, field }, value, auditWord)).toBe(words);
});

test('times are written as everywhere', () => {
  const place = { subjectType: 'PhoneNumber', field: 'terminatesAt' };
  expect(auditValue(place, '2026-11-30T22:59:59.999Z', auditWord)).toMatch(
    /^30 Nov 2026, \d\d:59$/,
  );
});

/** Not told at all, or by another name for each of its objects. */
const NOT_LISTED = [
  'archiveTemplates',
  'copyTemplates',
  'deleteTemplates',
  'markAllNotifications',
  'markNotifications',
  'saveTemplateDraft',
  'syncTemplates',
  'syncWabas',
];

test('all that can be done can be found in the filter of the audit log, in words', () => {
  const mutations = Object.keys(buildSchema(readSchema()).getMutationType()?.getFields() ?? {});
  const listed = new Set([...ACTIONS, ...NOT_LISTED]);
  expect(mutations.filter((name) => !listed.has(name))).toEqual([]);
  expect(inWords('setNumberPin')).toBe('Set number PIN');
  expect(inWords('messagingWebhookUrl')).toBe('Messaging webhook URL');
});
