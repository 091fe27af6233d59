import { Textarea } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useRequestPartnerPermissionMutation } from '../../gql/operations.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { useAction } from './useAction.ts';

type Props = {
  phoneNumberIds: string[];
  /** What is asked of whom. */
  children: ReactNode;
  onClose: () => void;
  onRequested: () => void;
};

export function AskForPermission({ phoneNumberIds, children, onClose, onRequested }: Props) {
  const [note, setNote] = useState('');
  const [request] = useRequestPartnerPermissionMutation();
  const { busy, problem, run } = useAction();
  const confirm = async () => {
    const done = await run(async () => {
      const { data } = await request({ variables: { input: { phoneNumberIds, note } } });
      return data?.requestPartnerPermission;
    });
    if (done) onRequested();
  };
  return (
    <ConfirmDialog
      opened
      title="Request permission"
      confirm="Send request"
      refuse="Cancel"
      busy={busy}
      problem={problem}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <p>{children}</p>
      <Textarea
        label="Note to the client"
        description="Optional"
        maxLength={500}
        autosize
        minRows={2}
        value={note}
        onChange={({ currentTarget }) => setNote(currentTarget.value)}
      />
    </ConfirmDialog>
  );
}
