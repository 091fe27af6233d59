import { Combobox, Modal, useCombobox } from '@mantine/core';
import { IconLock, IconSearch } from '@tabler/icons-react';
import { type ReactNode, useEffect, useState } from 'react';
import type { PaletteNumberFragment } from '../../gql/operations.ts';
import { Kbd } from '../../ui/Kbd.tsx';
import classes from './CommandPalette.module.css';
import { type PaletteEntry, usePaletteEntries } from './usePaletteEntries.tsx';

type Props = {
  onClose: () => void;
  onShortcuts: () => void;
  /** How a number is doing, in the words of its own feature. */
  statusOf: (number: PaletteNumberFragment) => ReactNode;
};

/** One door to everything: go to, search, act. */
export function CommandPalette({ onClose, onShortcuts, statusOf }: Props) {
  const [typed, setTyped] = useState('');
  const { entries, message } = usePaletteEntries({ typed, onClose, statusOf });
  const combobox = useCombobox({ opened: true });
  const keys = entries.map(({ key }) => key).join(' ');
  useEffect(() => {
    combobox.selectFirstOption();
    // oxlint-disable-next-line react/exhaustive-deps -- another list, another first entry
  }, [keys]);
  const groups = [...Map.groupBy(entries, ({ group }) => group)];

  return (
    <Modal
      opened
      onClose={onClose}
      withCloseButton={false}
      centered={false}
      yOffset="11vh"
      size={640}
      padding={0}
      aria-label="Search or jump to"
    >
      <Combobox
        store={combobox}
        onOptionSubmit={(key) => entries.find((entry) => entry.key === key)?.run?.()}
      >
        <div className={classes.field}>
          <IconSearch size={18} stroke={1.75} aria-hidden />
          <Combobox.EventsTarget withExpandedAttribute>
            <input
              className={classes.input}
              // Modal focuses what says so.
              data-autofocus
              role="combobox"
              aria-expanded
              aria-controls={combobox.listId ?? undefined}
              aria-label="Search or jump to"
              placeholder="Number, client, template, ID, page or action"
              autoComplete="off"
              spellCheck={false}
              value={typed}
              onChange={(event) => setTyped(event.currentTarget.value)}
              // The combobox keeps the key for a dropdown, which there is none of.
              onKeyDown={(event) => event.key === 'Escape' && onClose()}
            />
          </Combobox.EventsTarget>
          <button type="button" className={classes.close} aria-label="Esc: close" onClick={onClose}>
            <Kbd>Esc</Kbd>
          </button>
        </div>
        <Combobox.Options className={classes.options} aria-label="Results">
          {groups.map(([group, members]) => (
            <Combobox.Group key={group} label={group} classNames={{ groupLabel: classes.group }}>
              {members.map((entry) => (
                <Entry key={entry.key} entry={entry} />
              ))}
            </Combobox.Group>
          ))}
        </Combobox.Options>
        <p className={classes.message} role="status">
          {message}
        </p>
      </Combobox>
      <footer className={classes.foot}>
        <span>
          <Kbd>↑</Kbd> <Kbd>↓</Kbd> move
        </span>
        <span>
          <Kbd>↵</Kbd> run
        </span>
        <button
          type="button"
          className={classes.shortcuts}
          onClick={() => {
            onClose();
            onShortcuts();
          }}
        >
          <Kbd>?</Kbd> all shortcuts
        </button>
      </footer>
    </Modal>
  );
}

function Entry({ entry }: { entry: PaletteEntry }) {
  const IconOfEntry = entry.icon;
  const locked = entry.run === undefined;
  return (
    <Combobox.Option
      value={entry.key}
      className={classes.option}
      aria-disabled={locked}
      data-locked={locked || undefined}
    >
      <IconOfEntry size={17} stroke={1.75} aria-hidden className={classes.icon} />
      <span className={classes.label}>{entry.label}</span>
      {entry.note && <span className={classes.note}>{entry.note}</span>}
      <span className={classes.right}>
        {entry.right}
        {entry.keys?.map((key) => (
          <Kbd key={key}>{key}</Kbd>
        ))}
        {locked && <IconLock size={15} stroke={1.9} aria-label="Not permitted" role="img" />}
      </span>
    </Combobox.Option>
  );
}
