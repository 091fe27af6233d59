import { useApolloClient } from '@apollo/client/react';
import { useRef, useState } from 'react';
import {
  type TemplateFilter,
  type TemplatesUpdatedSubscription,
  useTemplatesUpdatedSubscription,
} from '../../gql/operations.ts';
import { useOnReturn } from '../../lib/live.ts';
import { NewRows } from '../../ui/NewRows.tsx';

const MOST_IDS = 100;
const GATHER_MS = 500;
/** Beyond the preview and the page of one, what is shown comes with the notice itself. */
const WITH_HISTORY = ['TemplateDrawer', 'TemplatePage'];

type Told = TemplatesUpdatedSubscription['templateUpdated'];

/**
 * Keeps templates up to date where they stand: what arrives goes into the cache, which they are
 * drawn from. What came with it, such as the history, is asked for once they are quiet.
 */
export function TemplateUpdates({ ids }: { ids: readonly string[] }) {
  useUpdates(ids, null, () => undefined);
  return null;
}

type ListProps = {
  wabaId: string;
  /** What the list shows; the server decides what belongs there. */
  filter: TemplateFilter;
  rows: readonly { id: string }[];
  /** The one whose preview is open, in the list or not. */
  opened: string | null;
  onShow: () => void;
};

/** The same for a list. Templates that are new wait until somebody wants them, so that nothing jumps. */
export function TemplatesUpdates({ wabaId, filter, rows, opened, onShow }: ListProps) {
  const [since] = useState(() => new Date().toISOString());
  const [added, setAdded] = useState<ReadonlySet<string>>(new Set());
  const shown = new Set([...rows.map(({ id }) => id), ...(opened === null ? [] : [opened])]);
  useUpdates([...shown], { ...filter, wabaId }, ({ id, waba, createdAt }) => {
    if (shown.has(id) || waba.id !== wabaId) return;
    // Where all are listened for, a template that is not shown may stand further down.
    if (shown.size > MOST_IDS && createdAt <= since) return;
    setAdded((known) => new Set([...known, id]));
  });
  return (
    <NewRows
      count={[...added].filter((id) => !shown.has(id)).length}
      noun="template"
      onShow={() => {
        setAdded(new Set());
        onShow();
      }}
    />
  );
}

function useUpdates(
  ids: readonly string[],
  addedTo: TemplateFilter | null,
  onTold: (template: Told) => void,
): void {
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
    variables: { ids: ids.length > MOST_IDS ? null : [...ids].toSorted(), addedTo },
    skip: ids.length === 0 && addedTo === null,
    onData: ({ data: { data } }) => {
      if (data) onTold(data.templateUpdated);
      ask(active(client, WITH_HISTORY));
    },
  });
  useOnReturn(() => ask('active'));
}

type Client = ReturnType<typeof useApolloClient>;

function active(client: Client, names: readonly string[]): string[] {
  const shown = new Set([...client.getObservableQueries()].map(({ queryName }) => queryName));
  return names.filter((name) => shown.has(name));
}
