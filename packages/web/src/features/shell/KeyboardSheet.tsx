import { Modal, Switch } from '@mantine/core';
import { useSingleKeys } from '../../lib/useSingleKeys.ts';
import { Kbd } from '../../ui/Kbd.tsx';
import { modKey } from '../../ui/modKey.ts';
import { useJumpTargets } from './jumpTargets.ts';
import classes from './KeyboardSheet.module.css';

type Shortcut = { keys: readonly string[]; does: string };

const EVERYWHERE: readonly Shortcut[] = [
  { keys: [modKey, 'K'], does: 'Search, go to or do something' },
  { keys: ['?'], does: 'Show this sheet' },
  { keys: ['Esc'], does: 'Close what is open' },
];

const LISTS: readonly Shortcut[] = [
  { keys: ['/'], does: 'Search in the list' },
  { keys: ['J'], does: 'Next row' },
  { keys: ['K'], does: 'Previous row' },
  { keys: ['Enter'], does: 'Open the row' },
  { keys: ['Space'], does: 'Look at the row beside the list' },
  { keys: ['X'], does: 'Select the row' },
  { keys: ['Shift', 'click'], does: 'Select all rows between' },
];

export function KeyboardSheet({ onClose }: { onClose: () => void }) {
  const { enabled, choose, problem } = useSingleKeys();
  const jumps = useJumpTargets().flatMap(({ key, label }) =>
    key ? [{ keys: ['G', key.toUpperCase()], does: label }] : [],
  );
  return (
    <Modal
      opened
      onClose={onClose}
      title="Keyboard shortcuts"
      size={420}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <Shortcuts title="Everywhere" shortcuts={EVERYWHERE} />
      <Shortcuts title="Go to" shortcuts={jumps} />
      <Shortcuts title="In lists" shortcuts={LISTS} />
      <Switch
        label="Single keys do something"
        description="Switch off if dictation or tremor presses them by accident"
        checked={enabled}
        error={problem}
        onChange={(event) => choose(event.currentTarget.checked)}
      />
    </Modal>
  );
}

function Shortcuts({ title, shortcuts }: { title: string; shortcuts: readonly Shortcut[] }) {
  return (
    <>
      <h3 className={classes.title}>{title}</h3>
      <dl className={classes.list}>
        {shortcuts.map(({ keys, does }) => (
          <div key={does} className={classes.row}>
            <dt>{does}</dt>
            <dd className={classes.keys}>
              {keys.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
