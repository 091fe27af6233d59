import { Button, Group, Modal, Stack } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Notice } from './Notice.tsx';

type Props = {
  opened: boolean;
  title: string;
  /** What the button does, e.g. "Remove user". */
  confirm: string;
  /** The way out, e.g. "Keep user". */
  refuse: string;
  danger?: boolean;
  busy: boolean;
  problem: string | undefined;
  onConfirm: () => void;
  onClose: () => void;
  children: ReactNode;
};

/** Says what will happen before it does. The way out has the focus. */
export function ConfirmDialog({ danger = false, ...props }: Props) {
  return (
    <Modal
      opened={props.opened}
      onClose={props.onClose}
      title={props.title}
      size={440}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <Stack gap="md">
        {props.problem && (
          <Notice tone="red" icon={IconAlertTriangle} title={props.problem} role="alert" />
        )}
        <Stack gap="md">{props.children}</Stack>
        <Group justify="flex-end">
          <Button onClick={props.onClose} data-autofocus>
            {props.refuse}
          </Button>
          <Button
            variant="filled"
            {...(danger && { color: 'red' })}
            loading={props.busy}
            onClick={props.onConfirm}
          >
            {props.confirm}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
