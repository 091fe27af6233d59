import { expect, test } from 'vitest';
import { syncState } from './sync-state.rules.ts';
import type { SyncState } from './sync-state.ts';

const now = new Date('2026-11-22T12:00:00Z');
const hoursAgo = (hours: number | null) =>
  hours === null ? null : new Date(now.getTime() - hours * 60 * 60 * 1000);

type Row = {
  when: string;
  synced: number | null;
  requested: number | null;
  failed: number | null;
  permanent?: boolean;
  state: SyncState;
};

const rows: Row[] = [
  {
    when: 'it was never read nor asked for',
    synced: null,
    requested: null,
    failed: null,
    state: 'STALE',
  },
  {
    when: 'the first read is asked for',
    synced: null,
    requested: 0,
    failed: null,
    state: 'PENDING',
  },
  { when: 'it was read an hour ago', synced: 1, requested: 2, failed: null, state: 'FRESH' },
  {
    when: 'it was read without being asked for',
    synced: 1,
    requested: null,
    failed: null,
    state: 'FRESH',
  },
  {
    when: 'request and success fall on one instant',
    synced: 1,
    requested: 1,
    failed: null,
    state: 'FRESH',
  },
  {
    when: 'it was read just under a day ago',
    synced: 23.99,
    requested: null,
    failed: null,
    state: 'FRESH',
  },
  { when: 'it was read a day ago', synced: 24, requested: null, failed: null, state: 'STALE' },
  { when: 'a new read is asked for', synced: 5, requested: 1, failed: null, state: 'PENDING' },
  {
    when: 'an old copy is asked for again',
    synced: 48,
    requested: 1,
    failed: null,
    state: 'PENDING',
  },
  { when: 'the only read failed for now', synced: null, requested: 2, failed: 1, state: 'STALE' },
  { when: 'the last read failed for now', synced: 2, requested: 1.5, failed: 1, state: 'STALE' },
  {
    when: 'the last read was refused for good',
    synced: 2,
    requested: 1.5,
    failed: 1,
    permanent: true,
    state: 'ERROR',
  },
  {
    when: 'the only read was refused for good',
    synced: null,
    requested: 2,
    failed: 1,
    permanent: true,
    state: 'ERROR',
  },
  {
    when: 'a refused read is asked for again',
    synced: 5,
    requested: 1,
    failed: 2,
    permanent: true,
    state: 'PENDING',
  },
  {
    when: 'a failed read is asked for again',
    synced: 5,
    requested: 1,
    failed: 2,
    state: 'PENDING',
  },
  {
    when: 'a failure was followed by a success',
    synced: 1,
    requested: 3,
    failed: 2,
    state: 'FRESH',
  },
  {
    when: 'a refusal was followed by a success',
    synced: 1,
    requested: 3,
    failed: 2,
    permanent: true,
    state: 'FRESH',
  },
  {
    when: 'success and failure fall on one instant',
    synced: 1,
    requested: 2,
    failed: 1,
    state: 'STALE',
  },
];

test.each(rows)('$state when $when', ({ synced, requested, failed, permanent = false, state }) => {
  const facts = {
    syncedAt: hoursAgo(synced),
    syncRequestedAt: hoursAgo(requested),
    syncFailedAt: hoursAgo(failed),
    syncFailurePermanent: permanent,
  };
  expect(syncState(facts, now)).toBe(state);
});
