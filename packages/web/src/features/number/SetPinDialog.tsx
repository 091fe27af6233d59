import { Button, Group, Modal, PasswordInput, Stack } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import { type SetPinDialogFragment, useSetNumberPinMutation } from '../../gql/operations.ts';
import { OperatorReason } from '../../lib/OperatorReason.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useAction } from './useAction.ts';

type Props = { number: SetPinDialogFragment; onClose: () => void };

export function SetPinDialog({ number, onClose }: Props) {
  const [pin, setPin] = useState('');
  const [reason, setReason] = useState('');
  const [set] = useSetNumberPinMutation();
  const { busy, problem, run } = useAction();
  const save = async () => {
    const done = await run(async () => {
      const input = { phoneNumberId: number.id, pin, reason };
      return (await set({ variables: { input } })).data?.setNumberPin;
    });
    if (done) onClose();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title="Set two-step PIN"
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
          <PasswordInput
            label="PIN"
            description="Six digits. They replace the PIN at Meta. Nobody can read them here again."
            inputMode="numeric"
            autoComplete="off"
            maxLength={6}
            value={pin}
            onChange={({ currentTarget }) => setPin(currentTarget.value)}
            data-autofocus
          />
          <OperatorReason value={reason} onChange={setReason} />
          <Group justify="flex-end">
            <Button onClick={onClose}>Cancel</Button>
            <Button type="submit" variant="filled" loading={busy} disabled={pin.length !== 6}>
              Set PIN
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
