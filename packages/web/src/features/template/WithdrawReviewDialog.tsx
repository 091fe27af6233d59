import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { useWithdrawTemplateReviewMutation } from '../../gql/operations.ts';
import { useAttempt } from '../../lib/useAttempt.ts';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { StaffReason, useStaffReason } from './StaffReason.tsx';

type Props = { draftId: string; onWithdrawn: () => void; onClose: () => void };

/** Takes the request back; the draft is open again. */
export function WithdrawReviewDialog({ draftId, onWithdrawn, onClose }: Props) {
  const [comment, setComment] = useState('');
  const [withdraw] = useWithdrawTemplateReviewMutation({ refetchQueries: ['WaitingReviews'] });
  const { attempt, problem, busy } = useAttempt();
  const why = useStaffReason();
  const submit = async () => {
    const isBack = await attempt(async () => {
      const { data } = await withdraw({ variables: { input: { draftId, comment, ...why.given } } });
      return data?.withdrawTemplateReview.userErrors;
    });
    if (isBack) onWithdrawn();
  };
  return (
    <FormDialog
      title="Withdraw the request?"
      submit="Withdraw request"
      refuse="Keep waiting"
      busy={busy}
      problem={problem}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <p>Nobody needs to review it any more, and you can change the draft again.</p>
      <Textarea
        label="Why"
        description="Optional; those who were asked for the review are told"
        maxLength={1000}
        autosize
        minRows={2}
        data-autofocus
        value={comment}
        onChange={({ currentTarget }) => setComment(currentTarget.value)}
      />
      <StaffReason {...why} />
    </FormDialog>
  );
}
