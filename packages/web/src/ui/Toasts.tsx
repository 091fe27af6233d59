import { ActionIcon, Button } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import classes from './Toasts.module.css';
import { dismissToast, useToasts } from './toasts.ts';

/** Bottom right; read out when they come. */
export function Toasts() {
  const toasts = useToasts();
  return (
    <section className={classes.toasts} role="status" aria-label="What just happened">
      {toasts.map(({ id, text, undo, tone }) => (
        <div key={id} className={classes.toast} data-tone={tone}>
          <span className={classes.text}>{text}</span>
          {undo && (
            <Button
              size="xs"
              onClick={() => {
                dismissToast(id);
                undo();
              }}
            >
              Undo
            </Button>
          )}
          <ActionIcon size={24} aria-label="Dismiss" onClick={() => dismissToast(id)}>
            <IconX size={15} aria-hidden />
          </ActionIcon>
        </div>
      ))}
    </section>
  );
}
