import { Switch } from '@mantine/core';
import { Section } from '../../ui/Section.tsx';
import { useShortcutsEnabled } from '../../ui/useShortcut.ts';
import classes from './AppearanceSection.module.css';

/** Single keys can be switched off: dictation and tremor press them by accident. */
export function KeyboardSection() {
  const [enabled, setEnabled] = useShortcutsEnabled();
  return (
    <Section title="Keyboard" description="Kept in this browser">
      <div className={classes.body}>
        <Switch
          label="Single keys do something"
          description="J, K, X, ? and others. Shortcuts with Ctrl or ⌘ always work."
          checked={enabled}
          onChange={(event) => setEnabled(event.currentTarget.checked)}
        />
      </div>
    </Section>
  );
}
