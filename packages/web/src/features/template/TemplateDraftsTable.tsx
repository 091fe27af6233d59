import { ActionIcon, Button } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import {
  type TemplateDraftLineFragment,
  useDeleteTemplateDraftMutation,
} from '../../gql/operations.ts';
import { paths } from '../../lib/paths.ts';
import { useAttempt } from '../../lib/useAttempt.ts';
import { useWorkspace } from '../../lib/viewer.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { type FactColumn, FactTable } from '../../ui/FactTable.tsx';
import { RelativeTime } from '../../ui/RelativeTime.tsx';
import { Status } from '../../ui/Status.tsx';
import { StaffReason, useStaffReason } from './StaffReason.tsx';
import { draftStates, languageName } from './templateWords.ts';

type Draft = TemplateDraftLineFragment;
type Props = { wabaId: string; drafts: readonly Draft[] };

/** More would push the templates off the screen. */
const SHOWN = 8;

/** What is being written and not yet at Meta. */
export function TemplateDraftsTable({ wabaId, drafts }: Props) {
  const workspace = useWorkspace();
  const [deleting, setDeleting] = useState<Draft>();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? drafts : drafts.slice(0, SHOWN);
  const columns: FactColumn<Draft>[] = [
    {
      head: 'Draft',
      cell: (draft) => (
        <Link to={paths.templateDraft(workspace, wabaId, draft.id)}>{nameOf(draft)}</Link>
      ),
    },
    { head: 'Language', cell: ({ language }) => languageName(language) },
    { head: 'Status', cell: ({ state }) => <Status look={draftStates[state]} /> },
    { head: 'To mend', cell: (draft) => toMend(errorsOf(draft)) },
    {
      head: 'Saved',
      cell: ({ updatedAt, updatedBy }) => (
        <span>
          <RelativeTime at={updatedAt} /> by {updatedBy}
        </span>
      ),
    },
    {
      head: 'Delete',
      isControl: true,
      cell: (draft) => (
        <ActionIcon
          aria-label={`Delete draft ${nameOf(draft)} in ${languageName(draft.language)}`}
          onClick={() => setDeleting(draft)}
        >
          <IconTrash size={16} stroke={1.75} aria-hidden />
        </ActionIcon>
      ),
    },
  ];
  return (
    <>
      <FactTable label="Drafts" columns={columns} rows={shown} rowKey={({ id }) => id} />
      {drafts.length > shown.length && (
        <Button
          variant="subtle"
          size="xs"
          style={{ alignSelf: 'flex-start' }}
          onClick={() => setWhole(true)}
        >
          {`Show all ${drafts.length} drafts`}
        </Button>
      )}
      {deleting && <DeleteDraft draft={deleting} onClose={() => setDeleting(undefined)} />}
    </>
  );
}

const nameOf = ({ name }: Draft) => name || 'Without a name';
const errorsOf = ({ problems }: Draft) =>
  problems.filter(({ severity }) => severity === 'ERROR').length;

function toMend(errors: number): string {
  if (errors === 0) return 'Nothing';
  return errors === 1 ? '1 error' : `${errors} errors`;
}

function DeleteDraft({ draft, onClose }: { draft: Draft; onClose: () => void }) {
  const [remove] = useDeleteTemplateDraftMutation();
  const { attempt, problem, busy } = useAttempt();
  const why = useStaffReason();
  const confirm = async () => {
    const isGone = await attempt(async () => {
      const { data } = await remove({
        variables: { input: { draftId: draft.id, ...why.given } },
        update: (cache, { data: answer }) => {
          if (!answer?.deleteTemplateDraft.draftId) return;
          cache.evict({ id: cache.identify({ __typename: 'TemplateDraft', id: draft.id }) ?? '' });
        },
      });
      return data?.deleteTemplateDraft.userErrors;
    });
    if (isGone) onClose();
  };
  return (
    <ConfirmDialog
      opened
      title="Delete draft?"
      confirm="Delete draft"
      refuse="Keep draft"
      danger
      busy={busy}
      problem={problem}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      {nameOf(draft)} in {languageName(draft.language)} is lost.
      {draft.template && ' The template at Meta stays as it is.'}
      <StaffReason {...why} />
    </ConfirmDialog>
  );
}
