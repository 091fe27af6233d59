import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useRestoreTemplateVersionMutation } from '../../gql/operations.ts';
import { paths } from '../../lib/paths.ts';
import { useAttempt } from '../../lib/useAttempt.ts';
import { useWorkspace } from '../../lib/viewer.ts';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { StaffReason, useStaffReason } from './StaffReason.tsx';

type Props = {
  wabaId: string;
  version: { readonly id: string; readonly number: number };
  onClose: () => void;
};

/** Begins a draft with the text of a version, and asks again where one is open. */
export function RestoreVersionDialog({ wabaId, version, onClose }: Props) {
  const workspace = useWorkspace();
  const navigate = useNavigate();
  const [isTaken, setIsTaken] = useState(false);
  const [replaceDraft, setReplaceDraft] = useState(false);
  const [restore] = useRestoreTemplateVersionMutation();
  const { attempt, problem, busy } = useAttempt();
  const why = useStaffReason();
  const submit = () =>
    attempt(async () => {
      const { data } = await restore({
        variables: { input: { versionId: version.id, replaceDraft, ...why.given } },
      });
      const answer = data?.restoreTemplateVersion;
      if (answer?.draft) void navigate(paths.templateDraft(workspace, wabaId, answer.draft.id));
      setIsTaken(answer?.userErrors.some(({ code }) => code === 'NOT_ALLOWED') ?? false);
      return answer?.userErrors;
    });
  return (
    <FormDialog
      title={`Restore version ${version.number}?`}
      submit="Restore as draft"
      blocked={isTaken && !replaceDraft ? 'Tick the box first' : undefined}
      busy={busy}
      problem={problem}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <p>A draft begins with its text. Meta hears nothing of it until it is submitted.</p>
      {isTaken && (
        <Checkbox
          label="Replace the text of that draft"
          checked={replaceDraft}
          onChange={({ currentTarget }) => setReplaceDraft(currentTarget.checked)}
        />
      )}
      <StaffReason {...why} />
    </FormDialog>
  );
}
