import { useApolloClient } from '@apollo/client/react';
import { useRef, useState } from 'react';
import {
  NumbersCatchUpDocument,
  useNumbersUpdatedSubscription,
  useNumberUpdatedSubscription,
} from '../../gql/operations.ts';
import { useOnReturn } from '../../lib/live.ts';
import { NewRows } from '../../ui/NewRows.tsx';

const MOST_IDS = 100;
const GATHER_MS = 500;

type ListProps = { rows: readonly { id: string }[]; onShow: () => void };

/**
 * Keeps the rows of a list up to date where they stand: what arrives goes into the cache, which the
 * rows are drawn from. Numbers that are new wait until somebody wants them, so that nothing jumps.
 */
export function NumbersUpdates({ rows, onShow }: ListProps) {
  const client = useApolloClient();
  const [since] = useState(() => new Date().toISOString());
  const [added, setAdded] = useState<ReadonlySet<string>>(new Set());
  useNumbersUpdatedSubscription({
    onData: ({ data: { data } }) => {
      const number = data?.phoneNumberUpdated;
      if (!number || number.createdAt <= since) return;
      setAdded((known) => (known.has(number.id) ? known : new Set([...known, number.id])));
    },
  });
  useOnReturn(() => {
    const ids = rows.map(({ id }) => id).slice(0, MOST_IDS);
    if (ids.length === 0) return;
    void client
      .query({ query: NumbersCatchUpDocument, variables: { ids }, fetchPolicy: 'network-only' })
      .catch(() => undefined);
  });
  const shown = new Set(rows.map(({ id }) => id));
  const waiting = [...added].filter((id) => !shown.has(id)).length;
  return (
    <NewRows
      count={waiting}
      noun="number"
      onShow={() => {
        setAdded(new Set());
        onShow();
      }}
    />
  );
}

/** Keeps the page of a number up to date, whichever tab is open. */
export function NumberUpdates({ id }: { id: string }) {
  const client = useApolloClient();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const ask = () => {
    clearTimeout(timer.current);
    // A change often comes with others, such as its entry in the history.
    timer.current = setTimeout(
      () => void client.refetchQueries({ include: 'active' }).catch(() => undefined),
      GATHER_MS,
    );
  };
  useNumberUpdatedSubscription({ variables: { ids: [id] }, onData: ask });
  useOnReturn(ask);
  return null;
}
