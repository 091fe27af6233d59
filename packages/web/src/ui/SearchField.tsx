import { ActionIcon, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch, IconX } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { Kbd } from './Kbd.tsx';
import { useShortcut } from './useShortcut.ts';
import classes from './SearchField.module.css';

type Props = { label: string; value: string; onChange: (value: string) => void };

/** Text search that reports after a pause in typing; `/` jumps to it. */
export function SearchField({ label, value, onChange }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(value);
  const report = useDebouncedCallback(onChange, 250);
  // Follows the address when it changes without typing: back, a saved view, "Clear".
  const reported = useRef(value);
  useEffect(() => {
    if (value !== reported.current) setTyped(value);
    reported.current = value;
  }, [value]);
  useShortcut('/', () => input.current?.focus());

  const change = (next: string) => {
    setTyped(next);
    reported.current = next;
    report(next);
  };
  return (
    <TextInput
      ref={input}
      type="search"
      aria-label={label}
      placeholder={label}
      value={typed}
      onChange={(event) => change(event.currentTarget.value)}
      onKeyDown={(event) => event.key === 'Escape' && change('')}
      className={classes.field}
      classNames={{ input: classes.input }}
      leftSection={<IconSearch size={16} stroke={1.75} aria-hidden />}
      rightSection={
        typed ? (
          <ActionIcon size={24} aria-label="Clear search" onClick={() => change('')}>
            <IconX size={15} aria-hidden />
          </ActionIcon>
        ) : (
          <span className={classes.key}>
            <Kbd>/</Kbd>
          </span>
        )
      }
    />
  );
}
