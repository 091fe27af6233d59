import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import {
  type ChangeDisplayNameDialogFragment,
  useChangeDisplayNameMutation,
} from '../../gql/operations.ts';
import { OperatorReason } from '../../lib/OperatorReason.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useAction } from './useAction.ts';

type Props = { number: ChangeDisplayNameDialogFragment; onClose: () => void };

export function ChangeDisplayNameDialog({ number, onClose }: Props) {
  const [displayName, setDisplayName] = useState(number.displayName ?? '');
  const [reason, setReason] = useState('');
  const [change] = useChangeDisplayNameMutation();
  const { busy, problem, run } = useAction();
  const save = async () => {
    const done = await run(async () => {
      const input = { phoneNumberId: number.id, displayName, reason };
      return (await change({ variables: { input } })).data?.changeDisplayName;
    });
    if (done) onClose();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title="Change display name"
      size={480}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <Stack gap="md">
          {problem && <Notice tone="red" icon={IconAlertTriangle} title={problem} role="alert" />}
          <TextInput
            label="New name"
            description={`Meta reviews it within about 24 h. ${number.displayNameChangesLeft} of 10 changes left in 30 days.`}
            value={displayName}
            onChange={({ currentTarget }) => setDisplayName(currentTarget.value)}
            data-autofocus
          />
          <OperatorReason value={reason} onChange={setReason} />
          <Group justify="flex-end">
            <Button onClick={onClose}>Cancel</Button>
            <Button type="submit" variant="filled" loading={busy}>
              Submit name
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
