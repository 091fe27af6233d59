import { Button, type ButtonProps, Tooltip } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { type ReactNode, useId } from 'react';

type Props = ButtonProps & {
  /** Why it cannot be pressed. Undefined means that it can. */
  reason: string | undefined;
  /** Whether somebody else has the key; not so where a moment later it can be pressed. */
  isLocked?: boolean;
  type?: 'button' | 'submit';
  onClick?: () => void;
  children: ReactNode;
};

/** A button that says why it is off, to the mouse, the keyboard and the screen reader alike. */
export function ReasonedButton({ reason, isLocked = true, onClick, children, ...props }: Props) {
  const reasonId = useId();
  if (reason === undefined) {
    return (
      <Button {...props} onClick={onClick}>
        {children}
      </Button>
    );
  }
  return (
    <Tooltip label={reason} events={{ hover: true, focus: true, touch: true }}>
      <Button
        {...props}
        {...(isLocked && { leftSection: <IconLock size={15} stroke={1.9} aria-hidden /> })}
        data-disabled
        aria-disabled
        aria-describedby={reasonId}
        onClick={(event) => event.preventDefault()}
      >
        {children}
        <span id={reasonId} hidden>
          {reason}
        </span>
      </Button>
    </Tooltip>
  );
}
