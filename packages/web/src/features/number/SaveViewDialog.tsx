import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useAttempt } from '../../lib/useAttempt.ts';

type Props = {
  title: string;
  name: string;
  confirm: string;
  onSave: (name: string) => Promise<readonly { message: string }[] | undefined>;
  onClose: () => void;
};

/** Asks for the name of a view. */
export function SaveViewDialog({ title, name, confirm, onSave, onClose }: Props) {
  const [typed, setTyped] = useState(name);
  const { problem, busy, attempt } = useAttempt();
  const save = async () => {
    if (await attempt(() => onSave(typed))) onClose();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      size={400}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <Stack gap="md">
          <TextInput
            label="Name"
            description="Only you see it, in this workspace"
            data-autofocus
            maxLength={40}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
            error={problem}
          />
          <Group justify="flex-end">
            <Button onClick={onClose}>Cancel</Button>
            <Button type="submit" variant="filled" loading={busy}>
              {confirm}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
