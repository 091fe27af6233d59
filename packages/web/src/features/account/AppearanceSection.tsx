import { SegmentedControl, useMantineColorScheme } from '@mantine/core';
import { Section } from '../../ui/Section.tsx';
import classes from './AppearanceSection.module.css';

const SCHEMES = [
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
  { value: 'auto', label: 'Like the system' },
] as const;

export function AppearanceSection() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <Section title="Appearance" description="Kept in this browser">
      <div className={classes.body}>
        <SegmentedControl
          size="sm"
          aria-label="Colour scheme"
          value={colorScheme}
          onChange={setColorScheme}
          data={[...SCHEMES]}
        />
      </div>
    </Section>
  );
}
