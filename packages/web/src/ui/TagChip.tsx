import { UnstyledButton } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { Tone } from './Status.tsx';
import classes from './TagChip.module.css';

type Props = {
  name: string;
  tone: Tone;
  /** Offers to take it away. */
  onRemove?: (() => void) | undefined;
};

/** A word that somebody has put on something. */
export function TagChip({ name, tone, onRemove }: Props) {
  return (
    <span className={classes.tag} data-tone={tone} data-removable={onRemove && true} title={name}>
      <span className={classes.name}>{name}</span>
      {onRemove && (
        <UnstyledButton
          className={classes.remove}
          aria-label={`Remove tag ${name}`}
          onClick={onRemove}
        >
          <IconX size={13} stroke={1.9} aria-hidden />
        </UnstyledButton>
      )}
    </span>
  );
}
