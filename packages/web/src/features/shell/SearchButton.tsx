import { ActionIcon, Tooltip, UnstyledButton } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { Kbd } from '../../ui/Kbd.tsx';
import { modKey } from '../../ui/modKey.ts';
import classes from './SearchButton.module.css';

type Props = { onOpen: () => void; compact?: boolean };

/** Opens the palette, for those who do not press its keys. */
export function SearchButton({ onOpen, compact = false }: Props) {
  if (compact) {
    return (
      <Tooltip label="Search or jump to" position="right">
        <ActionIcon size={36} aria-label="Search or jump to" onClick={onOpen}>
          <IconSearch size={17} stroke={1.75} aria-hidden />
        </ActionIcon>
      </Tooltip>
    );
  }
  return (
    <UnstyledButton className={classes.button} onClick={onOpen}>
      <IconSearch size={16} stroke={1.75} aria-hidden />
      <span className={classes.word}>Search or jump to</span>
      <Kbd>{modKey}</Kbd>
      <Kbd>K</Kbd>
    </UnstyledButton>
  );
}
