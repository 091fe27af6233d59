import type { UpstreamError } from '../../errors.ts';
import { syncState } from './sync-state.rules.ts';
import type { SyncFacts } from './sync-state.rules.ts';
import type { SyncState } from './sync-state.ts';
import { timezoneById } from './timezones.ts';
import type { MessageOnBehalf, MessageOnBehalfStatus } from './waba.types.ts';

export function messageOnBehalf(waba: {
  messageOnBehalfName: string | null;
  messageOnBehalfStatus: MessageOnBehalfStatus;
}): MessageOnBehalf {
  return { name: waba.messageOnBehalfName, status: waba.messageOnBehalfStatus };
}

export function timezoneName(waba: { timezoneId: number | null }): string | null {
  return waba.timezoneId === null ? null : (timezoneById(waba.timezoneId) ?? null);
}

interface SyncFailure {
  syncedAt: Date | null;
  syncFailedAt: Date | null;
  syncErrorCode: number | null;
  syncErrorSubcode: number | null;
  syncErrorTraceId: string | null;
  syncErrorMessage: string | null;
}

/** The last failure, as long as no later sync succeeded. */
export function syncError(waba: SyncFailure): UpstreamError | null {
  if (waba.syncFailedAt === null) return null;
  if (waba.syncedAt !== null && waba.syncedAt >= waba.syncFailedAt) return null;
  return {
    service: 'META',
    code: waba.syncErrorCode,
    subcode: waba.syncErrorSubcode,
    traceId: waba.syncErrorTraceId,
    message: waba.syncErrorMessage,
    recommendation: null,
  };
}

export function syncStateNow(facts: SyncFacts, { now }: { now: Date }): SyncState {
  return syncState(facts, now);
}
