import { Textarea } from '@mantine/core';
import { useState } from 'react';
import {
  type TemplateDraftContentsFragment,
  useSubmitForReviewMutation,
} from '../../gql/operations.ts';
import { useAttempt } from '../../lib/useAttempt.ts';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { StaffReason, useStaffReason } from './StaffReason.tsx';

type Props = {
  draft: TemplateDraftContentsFragment;
  onAsked: () => void;
  onClose: () => void;
};

/** Puts the draft before the colleagues, with a word about it. */
export function AskForReviewDialog({ draft, onAsked, onClose }: Props) {
  const [note, setNote] = useState('');
  const [ask] = useSubmitForReviewMutation({ refetchQueries: ['WaitingReviews'] });
  const { attempt, problem, busy } = useAttempt();
  const why = useStaffReason();
  const submit = async () => {
    const isAsked = await attempt(async () => {
      const { id: draftId, version: expectedVersion } = draft;
      const { data } = await ask({
        variables: { input: { draftId, expectedVersion, note, ...why.given } },
      });
      return data?.submitForReview.userErrors;
    });
    if (isAsked) onAsked();
  };
  return (
    <FormDialog
      title="Ask for review?"
      submit="Ask for review"
      refuse="Keep editing"
      busy={busy}
      problem={problem}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <p>
        Everybody who may write templates is told and can approve it or send it back. Until then
        nobody changes it.
      </p>
      <Textarea
        label="Note for the reviewer"
        description="Optional"
        maxLength={1000}
        autosize
        minRows={3}
        data-autofocus
        value={note}
        onChange={({ currentTarget }) => setNote(currentTarget.value)}
      />
      <StaffReason {...why} />
    </FormDialog>
  );
}
