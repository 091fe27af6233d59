import { Progress } from '@mantine/core';
import { formatInteger } from '../../lib/format.ts';
import { FormDialog } from '../../ui/FormDialog.tsx';
import classes from './ExportFilesDialog.module.css';
import { useAccountFiles } from './useAccountFiles.ts';

type Props = { waba: { readonly id: string; readonly name: string }; onClose: () => void };

/** All templates of an account as one ZIP. Closing it ends the reading. */
export function ExportFilesDialog({ waba, onClose }: Props) {
  const { run, progress, exported, busy, problem } = useAccountFiles(waba);
  const isDone = exported !== undefined;
  return (
    <FormDialog
      title="Export all templates"
      submit={isDone ? 'Export again' : 'Export files'}
      refuse={isDone ? 'Close' : 'Cancel'}
      busy={busy}
      problem={problem}
      onSubmit={() => void run()}
      onClose={onClose}
    >
      <p className={classes.lead}>
        A ZIP of {waba.name} with a folder for each name and a .json for each language, to keep, to
        change and to import again. What is deleted at Meta or archived here is left out.
      </p>
      {progress && (
        <div>
          <p role="status" className={classes.count}>
            {isDone
              ? `${templatesWord(exported)} exported`
              : `${formatInteger(progress.read)} of ${templatesWord(progress.total)} read`}
          </p>
          <Progress
            value={(100 * progress.read) / Math.max(1, progress.total)}
            size="sm"
            aria-label="Templates read"
          />
        </div>
      )}
    </FormDialog>
  );
}

const templatesWord = (count: number) =>
  count === 1 ? '1 template' : `${formatInteger(count)} templates`;
