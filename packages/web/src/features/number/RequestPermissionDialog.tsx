import { Textarea } from '@mantine/core';
import { useState } from 'react';
import {
  type RequestPermissionDialogFragment,
  useRequestPartnerPermissionMutation,
} from '../../gql/operations.ts';
import { formatPhoneNumber } from '../../lib/format.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { useAction } from './useAction.ts';

type Props = { number: RequestPermissionDialogFragment; onClose: () => void };

export function RequestPermissionDialog({ number, onClose }: Props) {
  const [note, setNote] = useState('');
  const [request] = useRequestPartnerPermissionMutation();
  const { busy, problem, run } = useAction();
  const confirm = async () => {
    const done = await run(async () => {
      const input = { phoneNumberIds: [number.id], note };
      const { data } = await request({ variables: { input } });
      return data?.requestPartnerPermission;
    });
    if (done) onClose();
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
      <p>
        {number.client.name} is asked to share {formatPhoneNumber(number.number)}. With the
        permission you generate and hold its API key. The request is open for 30 days.
      </p>
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
