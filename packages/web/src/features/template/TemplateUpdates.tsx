import { useApolloClient } from '@apollo/client/react';
import { useRef } from 'react';
import { useTemplatesUpdatedSubscription } from '../../gql/operations.ts';
import { useOnReturn } from '../../lib/live.ts';

const MOST_IDS = 100;
const GATHER_MS = 500;
/** Beyond the preview and the page of one, what is shown comes with the notice itself. */
const WITH_HISTORY = ['TemplateDrawer', 'TemplatePage'];

type Props = { ids: readonly string[] };

/**
 * Keeps templates up to date where they stand: what arrives goes into the cache, which they are
 * drawn from. What came with it, such as the history, is asked for once they are quiet.
 */
export function TemplateUpdates({ ids }: Props) {
  const client = useApolloClient();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const ask = (include: string[] | 'active') => {
    clearTimeout(timer.current);
    timer.current = setTimeout(
      () => void client.refetchQueries({ include }).catch(() => undefined),
      GATHER_MS,
    );
  };
  useTemplatesUpdatedSubscription({
    // More are not listened for one by one.
    variables: { ids: ids.length > MOST_IDS ? null : [...ids].toSorted() },
    skip: ids.length === 0,
    onData: () => ask(active(client, WITH_HISTORY)),
  });
  useOnReturn(() => ask('active'));
  return null;
}

type Client = ReturnType<typeof useApolloClient>;

function active(client: Client, names: readonly string[]): string[] {
  const shown = new Set([...client.getObservableQueries()].map(({ queryName }) => queryName));
  return names.filter((name) => shown.has(name));
}
