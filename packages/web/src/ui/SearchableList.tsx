import { TextInput, UnstyledButton } from '@mantine/core';
import { IconCheck, IconSearch } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './SearchableList.module.css';

type Item = { value: string; label: string; note?: string | undefined };

type Props = {
  label: string;
  search: string;
  onSearch: (search: string) => void;
  items: readonly Item[];
  chosen: readonly string[];
  onToggle: (value: string) => void;
  /** Said under the list: loading, nothing found, more than fit. */
  message?: ReactNode;
  /** Fills what it stands in, such as a dialog. */
  wide?: boolean;
};

/** Pick from a list too long to show: type to narrow it, press to choose. */
export function SearchableList({ label, search, onSearch, items, chosen, ...props }: Props) {
  return (
    <div className={classes.root} data-wide={props.wide}>
      <TextInput
        data-autofocus
        aria-label={label}
        placeholder={label}
        value={search}
        onChange={(event) => onSearch(event.currentTarget.value)}
        leftSection={<IconSearch size={15} aria-hidden />}
      />
      <ul className={classes.list} aria-label={label}>
        {items.map((item) => (
          <li key={item.value}>
            <UnstyledButton
              className={classes.item}
              aria-pressed={chosen.includes(item.value)}
              onClick={() => props.onToggle(item.value)}
            >
              <span className={classes.text}>{item.label}</span>
              {item.note && <span className={classes.note}>{item.note}</span>}
              {chosen.includes(item.value) && <IconCheck size={15} aria-hidden />}
            </UnstyledButton>
          </li>
        ))}
      </ul>
      <p className={classes.message} role="status">
        {props.message}
      </p>
    </div>
  );
}
