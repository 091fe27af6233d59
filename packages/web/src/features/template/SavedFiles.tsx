import { AfterImport } from './AfterImport.tsx';
import { type SavedDraft, SavedDrafts } from './SavedDrafts.tsx';

type Props = {
  wabaId: string;
  saved: readonly SavedDraft[];
  /** The templates of the account. */
  back: string;
  onAgain: () => void;
};

/** What of the files is a draft now. */
export function SavedFiles({ wabaId, saved, back, onAgain }: Props) {
  const count = saved.filter(({ problem }) => problem === '').length;
  return (
    <AfterImport
      title="Saved as drafts"
      fact={`${count} of ${saved.length} saved, nothing went to Meta`}
      back={back}
      onAgain={onAgain}
    >
      <SavedDrafts wabaId={wabaId} label="What became of each file" saved={saved} />
    </AfterImport>
  );
}
