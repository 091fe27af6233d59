import { Button } from '@mantine/core';
import { IconCopy, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { TemplatesMatrixCellFragment } from '../../gql/operations.ts';
import { formatInteger } from '../../lib/format.ts';
import { SelectionBar, SelectionBarNote } from '../../ui/SelectionBar.tsx';
import { useEscape } from '../../ui/useEscape.ts';
import { CopyTemplatesDialog } from './CopyTemplatesDialog.tsx';
import { DeleteTemplatesDialog } from './DeleteTemplatesDialog.tsx';
import { ExportFilesButton } from './ExportFilesButton.tsx';
import { ExportTextsButton } from './ExportTextsButton.tsx';

/** The API takes no more at once. */
const MOST = 100;

type Props = {
  wabaId: string;
  chosen: readonly TemplatesMatrixCellFragment[];
  onClear: () => void;
};

/** What can be done with the selected templates, floating at the bottom. */
export function TemplatesBulkBar({ wabaId, chosen, onClear }: Props) {
  const [opened, setOpened] = useState<'copy' | 'delete'>();
  useEscape(onClear);
  const tooMany = chosen.length > MOST;
  // What Meta has deleted stays in the list, and cannot be deleted again.
  const deletable = chosen.filter(({ status }) => status !== 'DELETED');
  const living = deletable.filter(({ status }) => status !== 'PENDING_DELETION');
  const files = <ExportFilesButton ids={living.map(({ id }) => id)} />;
  const close = () => setOpened(undefined);
  return (
    <>
      <SelectionBar
        label="Selected templates"
        count={`${formatInteger(chosen.length)} ${chosen.length === 1 ? 'template' : 'templates'} selected`}
        onClear={onClear}
      >
        {tooMany ? (
          <>
            {files}
            <SelectionBarNote>{MOST} at most at once for other actions</SelectionBarNote>
          </>
        ) : (
          <>
            <Button
              size="xs"
              variant="subtle"
              color="gray"
              leftSection={<IconCopy size={15} aria-hidden />}
              onClick={() => setOpened('copy')}
            >
              Copy to other accounts
            </Button>
            <ExportTextsButton ids={chosen.map(({ id }) => id)} />
            {files}
            <Button
              size="xs"
              variant="subtle"
              color="gray"
              leftSection={<IconTrash size={15} aria-hidden />}
              disabled={deletable.length === 0}
              onClick={() => setOpened('delete')}
            >
              Delete
            </Button>
          </>
        )}
      </SelectionBar>
      {opened === 'copy' && (
        <CopyTemplatesDialog fromWabaId={wabaId} templates={chosen} onClose={close} />
      )}
      {opened === 'delete' && (
        <DeleteTemplatesDialog
          wabaId={wabaId}
          templates={deletable}
          onClose={close}
          onDeleted={() => {
            close();
            onClear();
          }}
        />
      )}
    </>
  );
}
