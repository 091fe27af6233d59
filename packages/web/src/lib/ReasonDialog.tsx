import { Button, Group, Modal, Stack } from '@mantine/core';
import { useState } from 'react';
import { OperatorReason } from './OperatorReason.tsx';

type Props = { title: string; onSubmit: (reason: string) => void; onClose: () => void };

export function ReasonDialog({ title, onSubmit, onClose }: Props) {
  const [reason, setReason] = useState('');
  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      size={440}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit(reason);
        }}
      >
        <Stack gap="md">
          <OperatorReason value={reason} onChange={setReason} />
          <Group justify="flex-end">
            <Button onClick={onClose}>Cancel</Button>
            <Button type="submit" variant="filled" disabled={reason.trim() === ''}>
              {title}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
