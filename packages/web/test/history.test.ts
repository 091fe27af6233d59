import { describe, expect, test } from 'vitest';
import { changeWords } from '../src/features/number/historyWords.ts';
import { joined, knownSince, stepSegments } from '../src/features/number/stepSegments.ts';
import { timelineEntry } from '../src/features/number/timelineEntry.ts';

const day = (n: number) => Date.UTC(2026, 0, n);
const step = (n: number, previous: string | null, current: string | null) => ({
  previous,
  current,
  at: new Date(day(n)).toISOString(),
});
const all = { hasNextPage: false };
const window = { from: day(1), to: day(31) };

describe('the segments of a plot', () => {
  test('go from change to change and end with what holds now', () => {
    const nodes = [step(20, 'LOW', 'HIGH'), step(10, 'HIGH', 'LOW')];
    expect(stepSegments({ nodes, pageInfo: all }, 'HIGH', window)).toEqual([
      { value: 'HIGH', from: day(1), to: day(10) },
      { value: 'LOW', from: day(10), to: day(20) },
      { value: 'HIGH', from: day(20), to: day(31) },
    ]);
  });

  test('are one without changes, and none while nothing is known', () => {
    const nothing = { nodes: [], pageInfo: all };
    expect(stepSegments(nothing, 'HIGH', window)).toEqual([{ value: 'HIGH', ...window }]);
    expect(stepSegments(nothing, null, window)).toEqual([]);
  });

  test('begin where the first value came, and ignore what was before the window', () => {
    const nodes = [step(10, null, 'HIGH')];
    expect(stepSegments({ nodes, pageInfo: all }, 'HIGH', window)).toEqual([
      { value: 'HIGH', from: day(10), to: day(31) },
    ]);
    expect(stepSegments({ nodes, pageInfo: all }, 'HIGH', { ...window, from: day(15) })).toEqual([
      { value: 'HIGH', from: day(15), to: day(31) },
    ]);
  });

  test('claim nothing about the time before the oldest change that was loaded', () => {
    const nodes = [step(20, 'LOW', 'HIGH')];
    expect(stepSegments({ nodes, pageInfo: { hasNextPage: true } }, 'HIGH', window)).toEqual([
      { value: 'HIGH', from: day(20), to: day(31) },
    ]);
  });
});

describe('changes that are loaded later', () => {
  const changes = (days: number[], hasNextPage: boolean) => ({
    nodes: days.map((n) => ({ id: `history_${n}`, ...step(n, 'LOW', 'HIGH') })),
    pageInfo: { hasNextPage },
  });

  test('follow those that are there, each once', () => {
    const both = joined(changes([20, 15], true), changes([15, 10], false));
    expect(both.nodes.map(({ id }) => id)).toEqual(['history_20', 'history_15', 'history_10']);
    expect(both.pageInfo.hasNextPage).toBe(false);
  });

  test('are missing before the oldest one, as long as there are more', () => {
    expect(knownSince(changes([20, 15], true))).toBe(day(15));
    expect(knownSince(changes([20, 15], false))).toBeUndefined();
  });
});

describe('a change in words', () => {
  const entry = {
    id: 'history_1',
    kind: 'API_KEY',
    previous: null,
    current: 'Generated',
    detail: null,
    source: 'PARTNER',
    actorName: 'Yusuf Demir',
    at: '2026-01-10T00:00:00Z',
  } as const;

  test('says once that a key was generated', () => {
    expect(timelineEntry(entry)).toMatchObject({
      fact: 'API key generated',
      detail: undefined,
      who: 'Yusuf Demir',
    });
  });

  test.each([
    ['ACCOUNT_VIOLATION', 'SPAM', { to: 'Spam', tone: 'red' }, 'Policy violation: spam'],
    ['ACCOUNT_REVIEW', 'REJECTED', { to: 'Rejected', tone: 'red' }, 'Account review: rejected'],
    ['ACCOUNT_RESTRICTION', 'LIMITED', { from: 'None', tone: 'amber' }, 'Account limited by Meta'],
    ['ACCOUNT_RESTRICTION', null, { to: 'None', tone: 'green' }, 'Account restriction lifted'],
    [
      'ACCOUNT_NOTICE',
      'PROFILE_PICTURE_LOST',
      { tone: 'grey' },
      'Notice from Meta: profile picture lost',
    ],
  ] as const)('of the whole account, %s %s, says what Meta did', (kind, current, words, fact) => {
    const told = { ...entry, kind, current };
    expect(changeWords(told)).toMatchObject(words);
    expect(timelineEntry(told).fact).toBe(fact);
  });

  test.each([
    ['ACCOUNT_STATUS', 'RUNNING', 'RESTRICTED', 'Running', 'Restricted'],
    ['QUALITY', 'GREEN', 'RED', 'High', 'Low'],
    ['MESSAGING_LIMIT', 'TIER_2K', 'TIER_10K', '2,000', '10,000'],
    ['CONNECTION', 'CONNECTED', 'FLAGGED', 'Connected', 'Flagged for quality'],
    ['DISPLAY_NAME', 'Nordwind', 'Nordwind Outdoor', 'Nordwind', 'Nordwind Outdoor'],
    ['PARTNER_PERMISSION', 'MISSING', 'SHARED', 'Missing', 'Shared'],
  ] as const)('of %s from %s to %s reads %s → %s', (kind, previous, current, from, to) => {
    expect(changeWords({ ...entry, kind, previous, current })).toMatchObject({ from, to });
  });
});
