import { Switch } from '@mantine/core';
import { useSingleKeys } from '../../lib/useSingleKeys.ts';
import { Section } from '../../ui/Section.tsx';
import classes from './AppearanceSection.module.css';
import { FormProblem } from './FormProblem.tsx';

/** Single keys can be switched off: dictation and tremor press them by accident. */
export function KeyboardSection() {
  const { enabled, choose, problem } = useSingleKeys();
  return (
    <Section title="Keyboard" description="Kept with your account, in every browser">
      <div className={classes.body}>
        <FormProblem>{problem}</FormProblem>
        <Switch
          label="Single keys do something"
          description="J, K, X, ? and others. Shortcuts with Ctrl or ⌘ always work."
          checked={enabled}
          onChange={(event) => choose(event.currentTarget.checked)}
        />
      </div>
    </Section>
  );
}
