import { Button } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconCopy, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { TemplatesMatrixCellFragment } from '../../gql/operations.ts';
import { formatInteger } from '../../lib/format.ts';
import { Kbd } from '../../ui/Kbd.tsx';
import { CopyTemplatesDialog } from './CopyTemplatesDialog.tsx';
import { DeleteTemplatesDialog } from './DeleteTemplatesDialog.tsx';
import classes from './TemplatesBulkBar.module.css';

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
  useHotkeys([['Escape', () => !opened && onClear()]]);
  const tooMany = chosen.length > MOST;
  // What Meta has deleted stays in the list, and cannot be deleted again.
  const deletable = chosen.filter(({ status }) => status !== 'DELETED');
  const close = () => setOpened(undefined);
  return (
    <>
      <section className={classes.bar} aria-label="Selected templates">
        <span className={classes.count} role="status">
          {formatInteger(chosen.length)} {chosen.length === 1 ? 'template' : 'templates'} selected
        </span>
        {tooMany ? (
          <span className={classes.why}>{MOST} at most at once</span>
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
        <Button
          size="xs"
          variant="subtle"
          color="gray"
          rightSection={<Kbd>Esc</Kbd>}
          onClick={onClear}
        >
          Clear
        </Button>
      </section>
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
