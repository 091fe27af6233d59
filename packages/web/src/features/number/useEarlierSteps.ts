import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import {
  EarlierStepsDocument,
  type HistoryPlotFragment,
  type HistoryStepsFragment,
} from '../../gql/operations.ts';
import { useAttempt } from '../../lib/useAttempt.ts';
import { joined } from './stepSegments.ts';

const KINDS = ['ACCOUNT_STATUS', 'QUALITY', 'MESSAGING_LIMIT'] as const;
type Kind = (typeof KINDS)[number];
type Steps = Record<Kind, HistoryStepsFragment>;

const NONE: HistoryStepsFragment = {
  nodes: [],
  pageInfo: { hasNextPage: false, endCursor: null },
};

/** The changes that the plot draws: the latest of each kind, and earlier ones once asked for. */
export function useEarlierSteps(number: HistoryPlotFragment) {
  const client = useApolloClient();
  const [earlier, setEarlier] = useState<Partial<Steps>>({});
  const { problem, busy, attempt } = useAttempt();
  const latest: Steps = {
    ACCOUNT_STATUS: number.statusChanges ?? NONE,
    QUALITY: number.qualityChanges ?? NONE,
    MESSAGING_LIMIT: number.limitChanges ?? NONE,
  };
  const steps = {} as Steps;
  for (const kind of KINDS) steps[kind] = joined(latest[kind], earlier[kind]);
  const load = () =>
    void attempt(async () => {
      const pages = await Promise.all(
        KINDS.filter((kind) => steps[kind].pageInfo.hasNextPage).map(async (kind) => {
          const after = steps[kind].pageInfo.endCursor;
          const { data } = await client.query({
            query: EarlierStepsDocument,
            variables: { id: number.id, kind, after },
          });
          return [kind, data?.phoneNumber?.history] as const;
        }),
      );
      setEarlier((known) => {
        const next = { ...known };
        for (const [kind, page] of pages) {
          if (page) next[kind] = known[kind] ? joined(known[kind], page) : page;
        }
        return next;
      });
      return undefined;
    });
  return { steps, load, busy, problem };
}
