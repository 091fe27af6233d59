import type { SyncState } from './sync-state.ts';

/** What is known about reading one object from Meta. */
export interface SyncFacts {
  /** Last time it was read completely. */
  syncedAt: Date | null;
  /** Last time somebody or something asked for it to be read. */
  syncRequestedAt: Date | null;
  /** Last time reading it failed. */
  syncFailedAt: Date | null;
  /** Whether that failure stays until a person acts, e.g. a withdrawn token. */
  syncFailurePermanent: boolean;
}

/** After this age a copy no longer counts as fresh, however well the last read went: 24 hours. */
export const FRESH_FOR_MS = 24 * 60 * 60 * 1000;

/**
 * How far a copy of Meta's facts can be trusted.
 *
 * | state   | when, first match wins                                                     |
 * | ------- | -------------------------------------------------------------------------- |
 * | PENDING | a request is newer than the last outcome                                   |
 * | ERROR   | the last outcome is a failure that only a person can end                   |
 * | STALE   | the last outcome is any other failure, or was never, or is 24 h old         |
 * | FRESH   | the last outcome is a success younger than 24 h                            |
 *
 * A success and a failure at the same instant count as a failure.
 */
export function syncState(facts: SyncFacts, now: Date): SyncState {
  const succeeded = facts.syncedAt?.getTime() ?? -Infinity;
  const failed = facts.syncFailedAt?.getTime() ?? -Infinity;
  const requested = facts.syncRequestedAt?.getTime() ?? -Infinity;

  if (requested > Math.max(succeeded, failed)) return 'PENDING';
  if (failed !== -Infinity && failed >= succeeded) {
    return facts.syncFailurePermanent ? 'ERROR' : 'STALE';
  }
  return now.getTime() - succeeded < FRESH_FOR_MS ? 'FRESH' : 'STALE';
}
