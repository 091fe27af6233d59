import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { useSendBackTemplateReviewMutation } from '../../gql/operations.ts';
import { useAttempt } from '../../lib/useAttempt.ts';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { StaffReason, useStaffReason } from './StaffReason.tsx';

type Props = {
  draftId: string;
  author: string;
  onSentBack: () => void;
  onClose: () => void;
};

/** Says what to change; the author writes on. */
export function SendBackDialog({ draftId, author, onSentBack, onClose }: Props) {
  const [comment, setComment] = useState('');
  const [sendBack] = useSendBackTemplateReviewMutation({ refetchQueries: ['WaitingReviews'] });
  const { attempt, problem, errors, busy } = useAttempt(['comment']);
  const why = useStaffReason();
  const submit = async () => {
    const isBack = await attempt(async () => {
      const { data } = await sendBack({ variables: { input: { draftId, comment, ...why.given } } });
      return data?.sendBackTemplateReview.userErrors;
    });
    if (isBack) onSentBack();
  };
  return (
    <FormDialog
      title="Send back?"
      submit="Send back"
      busy={busy}
      problem={problem}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <Textarea
        label="What to change"
        description={`${author} reads it in the editor`}
        required
        maxLength={1000}
        autosize
        minRows={3}
        data-autofocus
        value={comment}
        error={errors.comment}
        onChange={({ currentTarget }) => setComment(currentTarget.value)}
      />
      <StaffReason {...why} />
    </FormDialog>
  );
}
