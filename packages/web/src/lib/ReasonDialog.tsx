import { Button, Group, Modal, Stack } from '@mantine/core';
import { useState } from 'react';
import { OperatorReason } from './OperatorReason.tsx';

type Props = { title: string; onSubmit: (reason: string) => void; onClose: () => void };

export function ReasonDialog({ title, onSubmit, onClose }: Props) {
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const isMissing = reason.trim() === '';
  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      size={440}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!isMissing) return onSubmit(reason);
          setTried(true);
          event.currentTarget.querySelector('textarea')?.focus();
        }}
      >
        <Stack gap="md">
          <OperatorReason
            value={reason}
            onChange={setReason}
            error={tried && isMissing ? 'Say why. The customer can read it.' : undefined}
          />
          <Group justify="flex-end">
            <Button onClick={onClose}>Cancel</Button>
            <Button type="submit" variant="filled">
              {title}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
