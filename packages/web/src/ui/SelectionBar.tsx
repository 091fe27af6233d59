import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { Kbd } from './Kbd.tsx';
import classes from './SelectionBar.module.css';
import { useFocusReturn } from './useFocusReturn.ts';

type Props = {
  label: string;
  /** "3 selected". */
  count: string;
  onClear: () => void;
  /** What can be done with them. */
  children: ReactNode;
};

/** What can be done with what is selected in a list, floating at the bottom. */
export function SelectionBar({ label, count, onClear, children }: Props) {
  const bar = useFocusReturn();
  return (
    <section ref={bar} className={classes.bar} aria-label={label}>
      <span className={classes.count} role="status">
        {count}
      </span>
      {children}
      <SelectionBarLine />
      <Button
        size="xs"
        variant="subtle"
        color="gray"
        rightSection={<Kbd>Esc</Kbd>}
        onClick={onClear}
      >
        Clear
      </Button>
    </section>
  );
}

/** Between actions of two kinds. */
export const SelectionBarLine = () => <span className={classes.line} />;

/** Why an action is not there. */
export const SelectionBarNote = ({ children }: { children: ReactNode }) => (
  <span className={classes.why}>{children}</span>
);
