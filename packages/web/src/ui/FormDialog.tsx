import { Button, Group, Modal, Stack } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Notice } from './Notice.tsx';

type Props = {
  title: string;
  /** What the button does, e.g. "Submit name". */
  submit: string;
  /** The way out. */
  refuse?: string;
  size?: number;
  danger?: boolean;
  /** Whether everything is there that the button needs. */
  isReady?: boolean;
  busy: boolean;
  problem: string | undefined;
  onSubmit: () => void;
  onClose: () => void;
  children: ReactNode;
};

/** A dialog that is a form: one decision, with what it needs to be told. */
export function FormDialog({ isReady = true, danger = false, ...props }: Props) {
  return (
    <Modal
      opened
      onClose={props.onClose}
      title={props.title}
      size={props.size ?? 480}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (isReady) props.onSubmit();
        }}
      >
        {/* The header would cut the focus ring of what comes first. */}
        <Stack gap="md" pt={4}>
          {props.problem && (
            <Notice tone="red" icon={IconAlertTriangle} title={props.problem} role="alert" />
          )}
          {props.children}
          <Group justify="flex-end">
            <Button onClick={props.onClose}>{props.refuse ?? 'Cancel'}</Button>
            <Button
              type="submit"
              variant="filled"
              {...(danger && { color: 'red' })}
              disabled={!isReady}
              loading={props.busy}
            >
              {props.submit}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
