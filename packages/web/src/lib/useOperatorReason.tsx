import { Button, Group, Modal, Stack } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { OperatorReason } from './OperatorReason.tsx';
import { useViewer } from './viewer.ts';

type Act = (reason: string | null) => void;

/**
 * Asks the operator's staff why they act before something that needs no dialog of its own; the
 * others act at once. The dialog has to be rendered.
 */
export function useOperatorReason(title: string): {
  act: (answer: Act) => void;
  dialog: ReactNode;
} {
  const { organization } = useViewer();
  const [waiting, setWaiting] = useState<{ answer: Act }>();
  const close = () => setWaiting(undefined);
  return {
    act: (answer) => (organization.kind === 'OPERATOR' ? setWaiting({ answer }) : answer(null)),
    dialog: waiting && (
      <ReasonDialog
        title={title}
        onClose={close}
        onSubmit={(reason) => {
          close();
          waiting.answer(reason);
        }}
      />
    ),
  };
}

type Props = { title: string; onSubmit: (reason: string) => void; onClose: () => void };

function ReasonDialog({ title, onSubmit, onClose }: Props) {
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
