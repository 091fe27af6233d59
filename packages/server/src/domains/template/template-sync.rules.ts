import { syncState } from '../waba/sync-state.rules.ts';
import type { TemplateDifference, TemplateSync } from './template-sync.types.ts';

/** Outcome of a sync, as it is stored. */
export interface TemplateSyncOutcome {
  created: number;
  updated: number;
  removed: number;
  failed: number;
  differences: TemplateDifference[];
}

export interface TemplateSyncFacts {
  templatesSyncedAt: Date | null;
  templatesSyncRequestedAt: Date | null;
  templatesSyncFailedAt: Date | null;
  templatesSyncFailurePermanent: boolean;
  templatesSyncError: string | null;
  templatesSyncOutcome: TemplateSyncOutcome | null;
}

const NOTHING: TemplateSyncOutcome = {
  created: 0,
  updated: 0,
  removed: 0,
  failed: 0,
  differences: [],
};

export function templateSync(waba: TemplateSyncFacts, { now }: { now: Date }): TemplateSync {
  const facts = {
    syncedAt: waba.templatesSyncedAt,
    syncRequestedAt: waba.templatesSyncRequestedAt,
    syncFailedAt: waba.templatesSyncFailedAt,
    syncFailurePermanent: waba.templatesSyncFailurePermanent,
  };
  return {
    state: syncState(facts, now),
    syncedAt: waba.templatesSyncedAt,
    ...(waba.templatesSyncOutcome ?? NOTHING),
    error: waba.templatesSyncError,
  };
}
