import { Button, Group, Modal, Stack } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { Notice } from './Notice.tsx';
import { ReasonedButton } from './ReasonedButton.tsx';

type Props = {
  title: string;
  /** What the button does, e.g. "Submit name". */
  submit: string;
  /** The way out. */
  refuse?: string;
  size?: number;
  danger?: boolean;
  /** Why the button cannot be pressed, where no field could say it. */
  blocked?: string | undefined;
  busy: boolean;
  problem: string | undefined;
  onSubmit: () => void;
  onClose: () => void;
  children: ReactNode;
};

/** A dialog that is a form: one decision, with what it needs to be told. */
export function FormDialog({ blocked, danger = false, ...props }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const { busy } = props;
  // What was refused is where one goes on.
  useEffect(() => {
    if (!busy) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [busy]);
  return (
    <Modal
      opened
      onClose={props.onClose}
      title={props.title}
      size={props.size ?? 480}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <form
        ref={form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (blocked === undefined) props.onSubmit();
        }}
      >
        {/* The header would cut the focus ring of what comes first. */}
        <Stack gap="md" pt={4}>
          {props.problem && (
            <Notice tone="red" icon={IconAlertTriangle} title={props.problem} role="alert" />
          )}
          {props.children}
          <Group justify="flex-end" mt="xs">
            <Button onClick={props.onClose}>{props.refuse ?? 'Cancel'}</Button>
            <ReasonedButton
              type="submit"
              variant="filled"
              {...(danger && { color: 'red' })}
              reason={blocked}
              isLocked={false}
              loading={busy}
            >
              {props.submit}
            </ReasonedButton>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
