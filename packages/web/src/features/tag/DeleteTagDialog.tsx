import { type TagsTableRowFragment, useDeleteTagMutation } from '../../gql/operations.ts';
import { useAttempt } from '../../lib/useAttempt.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { numbersOf } from './words.ts';

type Props = { tag: TagsTableRowFragment; onClose: () => void; onDeleted: () => void };

/** Says from how many numbers a tag goes, before it does. */
export function DeleteTagDialog({ tag, onClose, onDeleted }: Props) {
  const [deleteTag] = useDeleteTagMutation();
  const { problem, busy, attempt } = useAttempt();
  const confirm = async () => {
    const done = await attempt(async () => {
      const { data } = await deleteTag({ variables: { input: { tagId: tag.id } } });
      return data?.deleteTag.userErrors;
    });
    if (done) onDeleted();
  };
  return (
    <ConfirmDialog
      opened
      title={`Delete “${tag.name}”?`}
      confirm="Delete tag"
      refuse="Keep tag"
      danger
      busy={busy}
      problem={problem}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <p>
        It is taken off {numbersOf(tag)}. The numbers stay as they are; saved views that ask for it
        find nothing by it.
      </p>
    </ConfirmDialog>
  );
}
