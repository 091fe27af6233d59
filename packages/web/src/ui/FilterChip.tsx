import { Popover, UnstyledButton } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { createContext, type ReactNode, use, useState } from 'react';
import classes from './FilterChip.module.css';

type Props = {
  label: string;
  /** What is chosen, in words; undefined while the filter is off. */
  value: string | undefined;
  onClear: () => void;
  children: (close: () => void) => ReactNode;
};

/** Whether filters stand one below the other in a sheet, where nothing floats above them. */
export const InSheetContext = createContext(false);

/** Dashed while it can be added, tinted with its value while it is on. */
export function FilterChip({ label, value, onClear, children }: Props) {
  const [opened, setOpened] = useState(false);
  const on = value !== undefined;
  if (use(InSheetContext)) {
    return (
      <details
        className={classes.fold}
        onToggle={({ currentTarget }) => setOpened(currentTarget.open)}
      >
        <summary className={classes.summary}>
          {label}
          {on && <span className={classes.value}>{value}</span>}
        </summary>
        {/* Folded away it would still ask for the focus of the sheet, and could not take it. */}
        {opened && children(() => undefined)}
        {on && (
          <UnstyledButton className={classes.open} onClick={onClear}>
            Clear filter {label}
          </UnstyledButton>
        )}
      </details>
    );
  }
  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      position="bottom-start"
      offset={4}
      trapFocus
      returnFocus
      withRoles
    >
      <span className={classes.chip} data-on={on || undefined}>
        <Popover.Target>
          <UnstyledButton className={classes.open} onClick={() => setOpened((was) => !was)}>
            {!on && <IconPlus size={14} stroke={1.9} aria-hidden />}
            {on ? (
              <>
                <span className={classes.label}>{label}</span> {value}
              </>
            ) : (
              label
            )}
          </UnstyledButton>
        </Popover.Target>
        {on && (
          <UnstyledButton
            className={classes.clear}
            aria-label={`Clear filter ${label}`}
            onClick={onClear}
          >
            <IconX size={14} stroke={1.9} aria-hidden />
          </UnstyledButton>
        )}
      </span>
      <Popover.Dropdown aria-label={label}>{children(() => setOpened(false))}</Popover.Dropdown>
    </Popover>
  );
}
