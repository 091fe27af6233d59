import { type CSSVariablesResolver, createTheme } from '@mantine/core';
import classes from './theme.module.css';
import { palette } from './palette.ts';
import { cssVariables } from './tokens.ts';

// Class names that are no defaults stay where a field has some of its own.
const field = {
  defaultProps: { size: 'sm' },
  classNames: {
    label: classes.label,
    description: classes.hint,
    error: classes.error,
    input: classes.input,
  },
} as const;
const floating = { shadow: 'float', transitionProps: { duration: 160 } } as const;

/** 28 in rows, 32 by default, 36 in forms, 40 for fingers. */
const BUTTONS: Record<string, [height: string, padding: string, font: string]> = {
  xs: ['28px', '8px', '12px'],
  sm: ['32px', '12px', '13px'],
  md: ['36px', '16px', '13px'],
  lg: ['40px', '16px', '14px'],
};

function buttonSize(size: unknown) {
  const [height, padding, font] = BUTTONS[String(size)] ?? ['32px', '12px', '13px'];
  return { '--button-height': height, '--button-padding-x': padding, '--button-fz': font };
}

/** The element that holds menus and dialogs. */
export const FLOATING_ID = 'floating';

export const theme = createTheme({
  primaryColor: 'accent',
  primaryShade: { light: 6, dark: 6 },
  colors: palette,
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  focusClassName: classes.focus,
  fontFamily: "'Inter Variable', system-ui, sans-serif",
  fontFamilyMonospace: "'JetBrains Mono Variable', ui-monospace, monospace",
  fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '16px', xl: '20px' },
  lineHeights: { xs: '16px', sm: '20px', md: '20px', lg: '24px', xl: '28px' },
  spacing: { xs: '4px', sm: '8px', md: '12px', lg: '16px', xl: '24px', xxl: '32px' },
  radius: { xs: '3px', sm: '4px', md: '6px', lg: '8px', xl: '12px' },
  shadows: { float: 'var(--shadow-float)' },
  headings: {
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '22px', lineHeight: '28px' },
      h2: { fontSize: '16px', lineHeight: '24px' },
      h3: { fontSize: '14px', lineHeight: '20px' },
    },
  },
  // Plain objects: Mantine's extend() would pull every component into the first page.
  components: {
    Portal: { defaultProps: { target: `#${FLOATING_ID}` } },
    Button: {
      defaultProps: { size: 'sm', variant: 'default' },
      classNames: { root: classes.button },
      vars: (_theme: unknown, { size }: { size?: unknown }) => ({ root: buttonSize(size) }),
    },
    ActionIcon: {
      defaultProps: { variant: 'subtle', color: 'gray', size: 28 },
      classNames: { root: classes.actionIcon },
    },
    Checkbox: {
      defaultProps: { size: 'xs' },
      classNames: {
        inner: classes.tickInner,
        input: classes.tick,
        label: classes.tickLabel,
        description: classes.checkboxDescription,
      },
    },
    Radio: {
      defaultProps: { size: 'xs' },
      classNames: { inner: classes.tickInner, radio: classes.tick, label: classes.tickLabel },
    },
    Switch: {
      defaultProps: { size: 'sm', withThumbIndicator: false },
      classNames: {
        track: classes.track,
        label: classes.tickLabel,
        description: classes.checkboxDescription,
      },
    },
    Tooltip: {
      defaultProps: {
        openDelay: 300,
        multiline: true,
        maw: 320,
        withArrow: false,
        // Icons without a word say theirs to the keyboard too.
        events: { hover: true, focus: true, touch: false },
      },
      classNames: { tooltip: classes.tooltip },
    },
    Modal: {
      defaultProps: { centered: true, radius: 'xl', padding: 'xl', size: 520, ...floating },
      classNames: {
        title: classes.dialogTitle,
        content: classes.dialog,
        header: `${classes.dialog} ${classes.dialogHead}`,
      },
    },
    Drawer: {
      defaultProps: { position: 'right', transitionProps: { duration: 200 } },
      classNames: { title: classes.dialogTitle, content: classes.dialog, header: classes.dialog },
    },
    Menu: {
      defaultProps: {
        ...floating,
        position: 'bottom-end',
        offset: 4,
        // The placeholder is no menu item; the first item takes the focus instead.
        withInitialFocusPlaceholder: false,
      },
      classNames: { dropdown: classes.dropdown, item: classes.item, label: classes.menuLabel },
    },
    Popover: {
      defaultProps: floating,
      classNames: { dropdown: classes.dropdown },
    },
    HoverCard: {
      defaultProps: { ...floating, openDelay: 200, closeDelay: 100 },
      classNames: { dropdown: classes.dropdown },
    },
    TextInput: field,
    PasswordInput: field,
    Textarea: field,
    Select: field,
    NativeSelect: field,
    NumberInput: field,
    Autocomplete: field,
    SegmentedControl: {
      defaultProps: { size: 'xs' },
      classNames: {
        root: classes.segments,
        indicator: classes.segment,
        label: classes.segmentLabel,
      },
    },
  },
});

export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {},
  light: cssVariables('light'),
  dark: cssVariables('dark'),
});
