import { useState } from 'react';
import {
  type TemplateDraftContentsFragment,
  useApproveTemplateReviewMutation,
} from '../../gql/operations.ts';
import { useAttempt } from '../../lib/useAttempt.ts';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { CategoryChangeBox } from './CategoryChangeBox.tsx';
import { whileMetaDecides } from './editsWord.ts';
import { StaffReason, useStaffReason } from './StaffReason.tsx';

type Props = {
  draft: TemplateDraftContentsFragment;
  onSubmitted: (templateId: string | null) => void;
  onClose: () => void;
};

/** Approves the draft, and with it goes to Meta. */
export function ApproveReviewDialog({ draft, onSubmitted, onClose }: Props) {
  const [allowCategoryChange, setAllowCategoryChange] = useState(true);
  const [approve] = useApproveTemplateReviewMutation({ refetchQueries: ['WaitingReviews'] });
  const { attempt, problem, busy } = useAttempt();
  const why = useStaffReason();
  const submit = () =>
    attempt(async () => {
      const { id: draftId, version: expectedVersion } = draft;
      const { data } = await approve({
        variables: { input: { draftId, expectedVersion, allowCategoryChange, ...why.given } },
      });
      const answer = data?.approveTemplateReview;
      if (answer?.draft) onSubmitted(answer.template?.id ?? null);
      return answer?.userErrors;
    });
  return (
    <FormDialog
      title="Approve and submit to Meta?"
      submit="Approve and submit"
      busy={busy}
      problem={problem}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <p>
        It goes to Meta at once, which usually decides within 24 hours.
        {whileMetaDecides(draft.template?.status)}
      </p>
      {draft.template === null && (
        <CategoryChangeBox checked={allowCategoryChange} onChange={setAllowCategoryChange} />
      )}
      <StaffReason {...why} />
    </FormDialog>
  );
}
