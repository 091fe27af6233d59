import { useApolloClient } from '@apollo/client/react';
import { Button, Modal, Popover } from '@mantine/core';
import { IconDownload, IconKey, IconRefresh, IconTag } from '@tabler/icons-react';
import { useState } from 'react';
import {
  NumbersSelectionDocument,
  type PhoneNumberFilter,
  type PhoneNumberOrder,
  type SelectableNumberFragment,
} from '../../gql/operations.ts';
import { failureOf } from '../../lib/failure.ts';
import { formatCount, formatInteger } from '../../lib/format.ts';
import { numbersWord } from '../../lib/words.ts';
import { paths } from '../../lib/paths.ts';
import { useOperatorReason } from '../../lib/useOperatorReason.tsx';
import { useViewer } from '../../lib/viewer.ts';
import { SelectionBar, SelectionBarLine, SelectionBarNote } from '../../ui/SelectionBar.tsx';
import { toast } from '../../ui/toasts.ts';
import { useEscape } from '../../ui/useEscape.ts';
import classes from './BulkBar.module.css';
import { TagPicker } from './TagPicker.tsx';
import { type BulkReport, useBulkActions } from './useBulkActions.ts';
import type { Total } from './useNumbersList.ts';
import { MOST_SELECTED, type Selection } from './useSelection.ts';

/** An address holds no more ids than this; a whole list is exported by its filter. */
const MOST_EXPORTED = 200;

type Props = {
  selection: Selection;
  total: Total | undefined;
  list: { filter: PhoneNumberFilter; orderBy: PhoneNumberOrder };
};

/** What can be done with the selected numbers, floating at the bottom. */
export function BulkBar({ selection, total, list }: Props) {
  const { organization } = useViewer();
  const { chosen, isAll, clear } = selection;
  const [busy, setBusy] = useState<string>();
  const [report, setReport] = useState<BulkReport>();
  const actions = useBulkActions(chosen);
  const withReason = useOperatorReason('Sync with Meta');
  useEscape(clear);

  const run = async (name: string, action: () => Promise<BulkReport | undefined>) => {
    setBusy(name);
    try {
      const done = await action();
      if (done && done.refused.length > 0) setReport(done);
      else if (done) tell(done);
    } catch (error) {
      toast({ tone: 'red', text: failureOf(error).message });
    } finally {
      setBusy(undefined);
    }
  };
  const selectAll = useSelectAll(selection, list);
  const exported = isAll ? list.filter : { ids: [...chosen.keys()] };
  const tooMany = !isAll && chosen.size > MOST_EXPORTED;

  return (
    <>
      <SelectionBar
        label="Selected numbers"
        count={`${formatInteger(chosen.size)} selected`}
        onClear={clear}
      >
        {total && total.count > chosen.size && !isAll && (
          <Button
            size="xs"
            variant="subtle"
            loading={busy === 'all'}
            onClick={() => void run('all', selectAll)}
          >
            {total.count > MOST_SELECTED
              ? `Select the first ${formatInteger(MOST_SELECTED)} of ${formatCount(total.count, total.isCapped)}`
              : `Select all ${formatCount(total.count, total.isCapped)}`}
          </Button>
        )}
        <SelectionBarLine />
        <TagButton
          selection={selection}
          busy={busy === 'tag'}
          onTag={(add, remove) => void run('tag', () => actions.tag(add, remove))}
        />
        <Button
          size="xs"
          variant="subtle"
          color="gray"
          leftSection={<IconRefresh size={15} aria-hidden />}
          loading={busy === 'sync'}
          onClick={() => withReason.act((reason) => void run('sync', () => actions.sync(reason)))}
        >
          Sync with Meta
        </Button>
        {organization.kind === 'PARTNER' && (
          <Button
            size="xs"
            variant="subtle"
            color="gray"
            leftSection={<IconKey size={15} aria-hidden />}
            loading={busy === 'request'}
            onClick={() => void run('request', actions.request)}
          >
            Request permission
          </Button>
        )}
        {tooMany ? (
          <SelectionBarNote>Export takes {MOST_EXPORTED} at most, or all</SelectionBarNote>
        ) : (
          <Button
            component="a"
            size="xs"
            variant="subtle"
            color="gray"
            leftSection={<IconDownload size={15} aria-hidden />}
            href={paths.accountsCsv(organization.slug, { ...list, filter: exported })}
            download
          >
            Export
          </Button>
        )}
      </SelectionBar>
      {withReason.dialog}
      {report && <ReportDialog report={report} onClose={() => setReport(undefined)} />}
    </>
  );
}

function tell({ verb, done, where, undo }: BulkReport): void {
  toast({
    text: [verb, numbersWord(done), where].filter(Boolean).join(' '),
    ...(undo && { undo: () => void takeBack(undo) }),
  });
}

async function takeBack(undo: () => Promise<unknown>): Promise<void> {
  try {
    await undo();
  } catch (error) {
    toast({ tone: 'red', text: failureOf(error).message });
  }
}

/** Selects what the filter finds, page by page, as far as one may act at once. */
function useSelectAll({ choose }: Selection, { filter, orderBy }: Props['list']) {
  const client = useApolloClient();
  return async (): Promise<undefined> => {
    const rows: SelectableNumberFragment[] = [];
    let after: string | null = null;
    do {
      const answer: { data?: { phoneNumbers: SelectedPage } | undefined } = await client.query({
        query: NumbersSelectionDocument,
        variables: { filter, orderBy, after },
        fetchPolicy: 'no-cache',
      });
      const page = answer.data?.phoneNumbers;
      rows.push(...(page?.nodes ?? []));
      after = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null && rows.length < MOST_SELECTED);
    choose(rows.slice(0, MOST_SELECTED), after === null);
  };
}

type SelectedPage = {
  nodes: readonly SelectableNumberFragment[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
};

type TagButtonProps = {
  selection: Selection;
  busy: boolean;
  onTag: (add: string[], remove: string[]) => void;
};

function TagButton({ selection, busy, onTag }: TagButtonProps) {
  const [opened, setOpened] = useState(false);
  return (
    <Popover opened={opened} onChange={setOpened} position="top" trapFocus returnFocus withRoles>
      <Popover.Target>
        <Button
          size="xs"
          variant="subtle"
          color="gray"
          leftSection={<IconTag size={15} aria-hidden />}
          loading={busy}
          onClick={() => setOpened((was) => !was)}
        >
          Tag
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label="Tags of the selected numbers">
        <TagPicker
          chosen={selection.chosen}
          onTag={(add, remove) => {
            setOpened(false);
            onTag(add, remove);
          }}
        />
      </Popover.Dropdown>
    </Popover>
  );
}

/** Which numbers were left as they were, and why. */
function ReportDialog({ report, onClose }: { report: BulkReport; onClose: () => void }) {
  const { verb, done, where, refused, undo } = report;
  return (
    <Modal
      opened
      onClose={onClose}
      title={[verb, formatInteger(done), 'of', numbersWord(done + refused.length), where]
        .filter(Boolean)
        .join(' ')}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <p className={classes.lead}>These were left as they were:</p>
      <ul className={classes.refused}>
        {refused.map(({ label, reason }) => (
          <li key={label}>
            <strong>{label}</strong> {reason}
          </li>
        ))}
      </ul>
      <div className={classes.buttons}>
        {undo && done > 0 && (
          <Button
            onClick={() => {
              onClose();
              void takeBack(undo);
            }}
          >
            Undo the others
          </Button>
        )}
        <Button variant="filled" onClick={onClose} data-autofocus>
          Done
        </Button>
      </div>
    </Modal>
  );
}
