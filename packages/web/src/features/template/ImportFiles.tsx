import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ImportFilesFragment } from '../../gql/operations.ts';
import { capabilityOf } from '../../lib/capability.ts';
import { FileDrop } from '../../ui/FileDrop.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { AppliedFiles } from './AppliedFiles.tsx';
import { ApplyFiles } from './ApplyFiles.tsx';
import { FilesPlan } from './FilesPlan.tsx';
import classes from './ImportFiles.module.css';
import { filesWord } from './planWords.ts';
import type { Unread } from './readFiles.ts';
import { SavedFiles } from './SavedFiles.tsx';
import { useFilesImport } from './useFilesImport.ts';
import { useSavedFiles } from './useSavedFiles.ts';

type Props = {
  waba: ImportFilesFragment;
  /** The templates of the account. */
  back: string;
};

/** Makes the templates of an account like files: chosen, compared, then applied. */
export function ImportFiles({ waba, back }: Props) {
  const { reading, planned, applied, refusals, problem, busy, ...files } = useFilesImport(waba.id);
  const drafts = useSavedFiles(waba.id);
  const reasons = {
    apply: capabilityOf(waba.capabilities, 'APPLY_TEMPLATES').reason,
    save: capabilityOf(waba.capabilities, 'WRITE_TEMPLATES').reason,
  };
  const again = () => {
    files.forget();
    drafts.forget();
  };
  if (applied) {
    return <AppliedFiles wabaId={waba.id} applied={applied} back={back} onAgain={again} />;
  }
  if (drafts.saved && !drafts.isSaving) {
    return <SavedFiles wabaId={waba.id} saved={drafts.saved} back={back} onAgain={again} />;
  }
  return (
    <div className={classes.import} aria-busy={busy}>
      <FileDrop
        label={reading ? 'Choose other files' : 'Choose files'}
        accept=".json,.zip,application/json,application/zip"
        multiple
        disabled={busy}
        onFiles={(chosen) => void files.choose(chosen)}
      >
        Or drop them here: .json as an export has them, or a ZIP of those, at most 100 templates.
        Nothing is changed before you have seen what would be.
      </FileDrop>
      {problem && (
        <Notice tone="red" icon={IconAlertTriangle} title={problem} role="alert">
          {planned ? null : 'Nothing was changed.'}
        </Notice>
      )}
      {refusals.length > 0 && <Refused refusals={refusals} />}
      {reading && reading.unread.length > 0 && (
        <UnreadFiles
          unread={reading.unread}
          others={reading.files.length}
          busy={busy}
          onGoOn={() => void files.plan(reading.files)}
        />
      )}
      {planned && (
        <>
          <FilesPlan
            key={JSON.stringify(planned.map(({ file }) => file.name))}
            wabaId={waba.id}
            planned={planned}
          />
          <ApplyFiles
            planned={planned}
            reasons={reasons}
            busy={busy || drafts.isSaving}
            onSave={(given) => void drafts.run(planned, given)}
            onApply={(options) => void files.run(options)}
            onLeaveOut={(refused) =>
              void files.plan(
                planned.filter((each) => !refused.includes(each)).map(({ file }) => file),
              )
            }
          />
        </>
      )}
    </div>
  );
}

function Refused({ refusals }: { refusals: readonly string[] }) {
  return (
    <Notice tone="red" icon={IconAlertTriangle} title="Nothing was applied" role="alert">
      <ul className={classes.list}>
        {refusals.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </Notice>
  );
}

type UnreadProps = {
  unread: readonly Unread[];
  /** How many could be read. */
  others: number;
  busy: boolean;
  onGoOn: () => void;
};

function UnreadFiles({ unread, others, busy, onGoOn }: UnreadProps) {
  return (
    <Notice
      tone="red"
      icon={IconAlertTriangle}
      title={unread.length === 1 ? 'This cannot be imported' : 'These cannot be imported'}
      role="alert"
      action={
        others > 0 && (
          <Button size="xs" disabled={busy} onClick={onGoOn}>
            Go on with {others === 1 ? 'the other file' : `the other ${filesWord(others)}`}
          </Button>
        )
      }
    >
      <ul className={classes.list}>
        {unread.map(({ name, problem }) => (
          <li key={`${name} ${problem}`}>
            <b>{name}</b>: {problem}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
