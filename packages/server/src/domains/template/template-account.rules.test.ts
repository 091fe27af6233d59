import { expect, test } from 'vitest';
import { accountProblems } from './template-account.rules.ts';
import type { AccountFacts } from './template-account.rules.ts';

const NOW = new Date('2026-11-23T12:00:00Z');
const HOUR_MS = 3_600_000;
const FREE: AccountFacts = {
  edited: null,
  isTaken: false,
  lockedUntil: null,
  names: 3,
  isVerified: false,
  creations: 0,
  twin: null,
};
const cards = (count: number) => ({ type: 'CAROUSEL', cards: Array(count).fill({}) });
const asked = {
  name: 'look',
  language: 'en',
  category: 'MARKETING',
  parameterFormat: 'POSITIONAL',
  components: [{ type: 'BODY', text: 'Look.' }, cards(3)],
};
const edited: NonNullable<AccountFacts['edited']> = {
  status: 'APPROVED',
  editTimes: [],
  name: 'look',
  language: 'en',
  category: 'MARKETING',
  parameterFormat: 'POSITIONAL',
  components: asked.components,
};
const hoursAgo = (hours: number) => new Date(NOW.getTime() - hours * HOUR_MS).toISOString();
const ofMonth = Array.from({ length: 10 }, (_, at) => hoursAgo(25 + at * 24));

const SEVERITIES: Record<string, string> = {
  'body.duplicate': 'WARNING',
  'account.template_room': 'INFO',
};

test('what the account does not mind has no problem', () => {
  expect(accountProblems(asked, FREE, NOW)).toEqual([]);
  expect(accountProblems(asked, { ...FREE, edited }, NOW)).toEqual([]);
  const rejected = {
    ...edited,
    status: 'REJECTED',
    category: 'UTILITY',
    editTimes: ofMonth,
  } as const;
  expect(accountProblems(asked, { ...FREE, edited: rejected }, NOW)).toEqual([]);
  const old = { ...edited, editTimes: [hoursAgo(24), hoursAgo(31 * 24)] };
  expect(accountProblems(asked, { ...FREE, edited: old }, NOW)).toEqual([]);
  expect(accountProblems(asked, { ...FREE, names: 224 }, NOW)).toEqual([]);
  expect(accountProblems(asked, { ...FREE, names: 5_399, isVerified: true }, NOW)).toEqual([]);
  expect(accountProblems(asked, { ...FREE, creations: 99 }, NOW)).toEqual([]);
});

test.each([
  ['name.taken', 2388024, 'name', { isTaken: true }],
  ['name.locked', 2388023, 'name', { lockedUntil: new Date(hoursAgo(-1)) }],
  ['account.template_limit', 2388019, 'name', { names: 250 }],
  ['account.template_limit', 2388019, 'name', { names: 6_000, isVerified: true }],
  ['account.template_room', null, 'name', { names: 225 }],
  ['account.template_room', null, 'name', { names: 5_999, isVerified: true }],
  ['account.creation_limit', 80007, 'name', { creations: 100 }],
  ['body.duplicate', null, 'components', { twin: 'order_gone' }],
  ['edit.allowed', 2388039, 'templateId', { edited: { ...edited, status: 'PENDING' } }],
  ['edit.allowed', 2388039, 'templateId', { edited: { ...edited, status: 'DISABLED' } }],
  ['edit.allowed', 2388039, 'templateId', { edited: { ...edited, editTimes: [hoursAgo(23)] } }],
  ['edit.allowed', 2388039, 'templateId', { edited: { ...edited, editTimes: ofMonth } }],
  ['edit.name', 100, 'name', { edited: { ...edited, name: 'look_here' } }],
  ['edit.language', 100, 'language', { edited: { ...edited, language: 'en_US' } }],
  ['edit.category', 100, 'category', { edited: { ...edited, category: 'UTILITY' } }],
  [
    'edit.parameter_format',
    100,
    'parameterFormat',
    { edited: { ...edited, status: 'REJECTED', parameterFormat: 'NAMED' } },
  ],
  ['edit.cards', 100, 'components.1.cards', { edited: { ...edited, components: [cards(4)] } }],
] satisfies [string, number | null, string, Partial<AccountFacts>][])(
  '%s with the code %s at %s',
  (ruleId, metaCode, path, facts) => {
    const found = accountProblems(asked, { ...FREE, ...facts }, NOW);
    expect(found.map((each) => [each.ruleId, each.metaCode, each.path.join('.')])).toEqual([
      [ruleId, metaCode, path],
    ]);
    expect(found[0]?.severity).toBe(SEVERITIES[ruleId] ?? 'ERROR');
    expect(found[0]?.cure).not.toBe('');
  },
);
