import { Modal, Switch } from '@mantine/core';
import { Kbd } from '../../ui/Kbd.tsx';
import { useShortcutsEnabled } from '../../ui/useShortcut.ts';
import classes from './KeyboardSheet.module.css';

const SHORTCUTS: { keys: string[]; does: string }[] = [
  { keys: ['G', 'N'], does: 'Go to numbers' },
  { keys: ['G', 'A'], does: 'Go to API keys' },
  { keys: ['G', 'S'], does: 'Go to settings' },
  { keys: ['/'], does: 'Search in the list' },
  { keys: ['J'], does: 'Next row' },
  { keys: ['K'], does: 'Previous row' },
  { keys: ['Enter'], does: 'Open the row' },
  { keys: ['?'], does: 'Show this sheet' },
];

export function KeyboardSheet({ onClose }: { onClose: () => void }) {
  const [enabled, setEnabled] = useShortcutsEnabled();
  return (
    <Modal
      opened
      onClose={onClose}
      title="Keyboard shortcuts"
      size={420}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <dl className={classes.list}>
        {SHORTCUTS.map(({ keys, does }) => (
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
      <Switch
        label="Single keys do something"
        description="Switch off if dictation or tremor presses them by accident"
        checked={enabled}
        onChange={(event) => setEnabled(event.currentTarget.checked)}
      />
    </Modal>
  );
}
