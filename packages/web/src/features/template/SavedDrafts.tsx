import { Link } from 'react-router';
import { paths } from '../../lib/paths.ts';
import { useWorkspace } from '../../lib/viewer.ts';
import { OutcomeItem, OutcomeList } from './OutcomeList.tsx';
import { languageName } from './templateWords.ts';

/** What became of something that was to be a draft. */
export type SavedDraft = {
  readonly name: string;
  readonly language: string;
  /** Null where none was made, and none is in the way. */
  readonly draftId: string | null;
  /** Empty where it was saved. */
  readonly problem: string;
};

type Props = { wabaId: string; label: string; saved: readonly SavedDraft[] };

/** What was saved as drafts, each with the way to it. */
export function SavedDrafts({ wabaId, label, saved }: Props) {
  const workspace = useWorkspace();
  return (
    <OutcomeList label={label}>
      {saved.map(({ name, language, draftId, problem }) => {
        const isDone = problem === '' && draftId !== null;
        return (
          <OutcomeItem key={`${name} ${language}`} tone={isDone ? 'green' : 'red'}>
            {draftId ? (
              <Link to={paths.templateDraft(workspace, wabaId, draftId)}>{name}</Link>
            ) : (
              name
            )}
            , {languageName(language)}: {isDone ? 'saved as a draft' : problem || 'not saved'}
          </OutcomeItem>
        );
      })}
    </OutcomeList>
  );
}
