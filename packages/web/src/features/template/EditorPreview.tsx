import { ActionIcon, SegmentedControl, Tooltip } from '@mantine/core';
import { IconMoon, IconSun } from '@tabler/icons-react';
import { memo, useState } from 'react';
import { cssVariables } from '../../ui/theme/tokens.ts';
import classes from './EditorPreview.module.css';
import type { PreviewMode } from './renderTemplate.ts';
import { type Device, type Pictures, TemplatePreview } from './TemplatePreview.tsx';

const MODES: { value: PreviewMode; label: string }[] = [
  { value: 'samples', label: 'Samples' },
  { value: 'variables', label: 'Variables' },
  { value: 'longest', label: 'Longest' },
];

const DEVICES: { value: Device; label: string }[] = [
  { value: 'ios', label: 'iPhone' },
  { value: 'android', label: 'Android' },
];

const isMode = (value: string): value is PreviewMode => MODES.some((mode) => mode.value === value);

const isDevice = (value: string): value is Device => DEVICES.some((each) => each.value === value);

type Props = {
  components: readonly unknown[];
  language: string;
  category: string;
  pictures: Pictures;
};

/** The message as a phone shows it, beside the form. */
export const EditorPreview = memo(function EditorPreview(props: Props) {
  const { components, language, category, pictures } = props;
  const [mode, setMode] = useState<PreviewMode>('samples');
  const [device, setDevice] = useState<Device>('ios');
  const [scheme, setScheme] = useState<'light' | 'dark'>();
  const other = (scheme ?? pageScheme()) === 'dark' ? 'light' : 'dark';
  const SchemeIcon = other === 'dark' ? IconMoon : IconSun;
  return (
    <div className={classes.preview}>
      <div className={classes.tools}>
        <SegmentedControl
          aria-label="What stands for variables"
          data={MODES}
          value={mode}
          onChange={(value) => isMode(value) && setMode(value)}
        />
      </div>
      <div className={classes.tools}>
        <SegmentedControl
          aria-label="Kind of phone"
          data={DEVICES}
          value={device}
          onChange={(value) => isDevice(value) && setDevice(value)}
        />
        <Tooltip label={`Show on a ${other} phone`}>
          <ActionIcon
            variant="default"
            aria-label={`Show on a ${other} phone`}
            onClick={() => setScheme(other)}
          >
            <SchemeIcon size={16} stroke={1.75} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </div>
      <div className={classes.phone} style={scheme && cssVariables(scheme)}>
        <TemplatePreview
          components={components}
          language={language}
          category={category}
          isUnfolded
          mode={mode}
          pictures={pictures}
          device={device}
        />
      </div>
      <p className={classes.note}>Samples are highlighted here only</p>
    </div>
  );
});

const pageScheme = () => document.documentElement.dataset['mantineColorScheme'];
