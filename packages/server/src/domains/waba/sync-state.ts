import { graphqlEnum } from '../../lib/graphql-enum.ts';

export const SyncState = graphqlEnum(
  'SyncState',
  "How current the facts are that Meta owns. The Hub answers from its own copy, also while Meta doesn't.",
  {
    FRESH: 'Meta confirmed the facts within the last 24 hours.',
    PENDING: 'A sync is under way.',
    STALE: 'Meta did not answer the last time, or the facts are older than 24 hours.',
    ERROR: 'Meta refuses to answer until somebody acts, e.g. the access was withdrawn.',
  },
);
export type SyncState = keyof typeof SyncState;
