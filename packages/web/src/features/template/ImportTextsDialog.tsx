import { useState } from 'react';
import { useAttempt } from '../../lib/useAttempt.ts';
import { FileDrop } from '../../ui/FileDrop.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import type { Translation } from './compareTranslations.ts';
import classes from './ImportTextsDialog.module.css';
import { OutcomeItem, OutcomeList } from './OutcomeList.tsx';
import { SavedDrafts } from './SavedDrafts.tsx';
import { StaffReason, useStaffReason } from './StaffReason.tsx';
import { languageName } from './templateWords.ts';
import { readTranslations } from './translations.ts';
import { useTranslations } from './useTranslations.ts';

type Props = { wabaId: string; onClose: () => void };

const NOT_READ = 'The file could not be read. Choose it again.';

/** Takes back what a translator has written, as drafts: nothing goes to Meta. */
export function ImportTextsDialog({ wabaId, onClose }: Props) {
  const why = useStaffReason();
  const { compare, run, saved, forget } = useTranslations(wabaId, why.given);
  const [found, setFound] = useState<readonly Translation[]>();
  const { attempt, busy, problem } = useAttempt();
  const read = (file: File | undefined) =>
    attempt(async () => {
      setFound(undefined);
      const given = await file?.text().catch(() => undefined);
      if (given === undefined) return [{ message: NOT_READ }];
      const told = await readTranslations(given);
      if ('problem' in told) return [{ message: told.problem }];
      setFound(await compare(told.translations));
      return [];
    });
  const differing = (found ?? []).filter((each) => each.source && each.differing > 0);
  const again = () => {
    setFound(undefined);
    forget();
  };
  return (
    <FormDialog
      title="Import texts"
      submit={saved ? 'Import another file' : saveWord(differing.length)}
      refuse={saved ? 'Close' : 'Cancel'}
      blocked={saved || differing.length > 0 ? undefined : whyNothing(found)}
      busy={busy}
      problem={problem}
      onSubmit={() => (saved ? again() : void attempt(() => run(differing).then(() => [])))}
      onClose={onClose}
    >
      {saved ? (
        <SavedDrafts wabaId={wabaId} label="What became of each language" saved={saved} />
      ) : (
        <>
          <p className={classes.lead}>
            A CSV as “Export texts” of selected templates makes it, with a column for each language.
            What differs is saved as drafts; nothing goes to Meta.
          </p>
          <FileDrop
            label={found ? 'Choose another file' : 'Choose a file'}
            accept=".csv,text/csv"
            disabled={busy}
            onFiles={([file]) => void read(file)}
          >
            Or drop it here
          </FileDrop>
          {found && <Plan found={found} />}
          <StaffReason {...why} />
        </>
      )}
    </FormDialog>
  );
}

const whyNothing = (found: readonly Translation[] | undefined): string =>
  found ? 'The account has all of these texts already' : 'Choose a file first';

function saveWord(count: number): string {
  if (count === 0) return 'Save drafts';
  return count === 1 ? 'Save 1 draft' : `Save ${count} drafts`;
}

function Plan({ found }: { found: readonly Translation[] }) {
  return (
    <OutcomeList label="What the file says">
      {found.map((each) => (
        <OutcomeItem key={`${each.name} ${each.language}`}>
          {each.name}, {languageName(each.language)}: {planWord(each)}
        </OutcomeItem>
      ))}
      {found.length === 0 && <OutcomeItem>No texts</OutcomeItem>}
    </OutcomeList>
  );
}

function planWord({ source, differing, isNew }: Translation): string {
  if (source === null) return 'the account has no such template';
  if (differing === 0) return 'as it is';
  const texts = differing === 1 ? '1 text' : `${differing} texts`;
  return isNew ? `a new language, ${texts}` : `${texts} changed`;
}
