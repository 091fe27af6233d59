import { useMemo } from 'react';
import { Link } from 'react-router';
import { paths } from '../../lib/paths.ts';
import { useWorkspace } from '../../lib/viewer.ts';
import { Status } from '../../ui/Status.tsx';
import { AfterImport } from './AfterImport.tsx';
import classes from './AppliedFiles.module.css';
import { outcomeIcons, outcomeOf, outcomesWord } from './draftOutcomes.ts';
import { planActions } from './planWords.ts';
import { languageName } from './templateWords.ts';
import { useCopiedDrafts } from './useCopiedDrafts.ts';
import type { AppliedFile } from './useFilesImport.ts';

type Props = {
  wabaId: string;
  applied: readonly AppliedFile[];
  /** The templates of the account. */
  back: string;
  onAgain: () => void;
};

/** What became of each file, kept up to date while jobs bring them to Meta. */
export function AppliedFiles({ wabaId, applied, back, onAgain }: Props) {
  const workspace = useWorkspace();
  const sent = useMemo(() => applied.filter(({ step }) => step.action !== 'KEEP'), [applied]);
  const drafts = useCopiedDrafts(useMemo(() => sent.map(({ step }) => step), [sent]));
  const outcomes = sent.map(({ step, planned }) => {
    const draft = drafts.get(step.draft?.id ?? '') ?? step.draft ?? undefined;
    return { step, planned, draft, ...outcomeOf(draft) };
  });
  const kept = applied.filter(({ step }) => step.action === 'KEEP');
  const isOther = kept.filter(({ planned }) => planned.step.action !== 'KEEP');
  const fact = sent.length === 0 ? 'Nothing was left to do' : outcomesWord(outcomes);
  return (
    <AfterImport
      title="Applied"
      fact={kept.length > 0 ? `${fact}, ${kept.length} kept as they are` : fact}
      back={back}
      onAgain={onAgain}
    >
      {isOther.length > 0 && (
        <p className={classes.fact}>
          Kept against the plan, for the account has it by now:{' '}
          {isOther.map(({ step }) => `${step.name}, ${languageName(step.language)}`).join('; ')}
        </p>
      )}
      {outcomes.length > 0 && (
        <ul className={classes.list} aria-label="What became of each file">
          {outcomes.map(({ step, planned, draft, tone, words }) => {
            const OutcomeIcon = outcomeIcons[tone];
            return (
              <li key={step.index} data-tone={tone}>
                <OutcomeIcon size={16} stroke={1.75} aria-hidden className={classes.icon} />
                <span className={classes.what}>
                  <Link to={addressOf(workspace, wabaId, draft, back)}>{step.name}</Link>
                  {`, ${languageName(step.language)}: `}
                  <span>{words}</span>
                </span>
                <Status look={planActions[step.action]} form="plain" />
                <span className={classes.file}>{planned.file.name}</span>
              </li>
            );
          })}
        </ul>
      )}
    </AfterImport>
  );
}

type Draft = { readonly id: string; readonly template: { readonly id: string } | null };

/** A draft while somebody may have to mend it, then the template that it became. */
function addressOf(workspace: string, wabaId: string, draft: Draft | undefined, back: string) {
  if (!draft) return back;
  return draft.template
    ? `${back}?template=${draft.template.id}`
    : paths.templateDraft(workspace, wabaId, draft.id);
}
