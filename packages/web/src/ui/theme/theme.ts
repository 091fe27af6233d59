import {
  ActionIcon,
  Button,
  Checkbox,
  type CSSVariablesResolver,
  createTheme,
  Drawer,
  HoverCard,
  Menu,
  Modal,
  PasswordInput,
  Popover,
  SegmentedControl,
  Select,
  Switch,
  Textarea,
  TextInput,
  Tooltip,
} from '@mantine/core';
import classes from './theme.module.css';
import { palette } from './palette.ts';
import { cssVariables } from './tokens.ts';

const field = {
  size: 'sm',
  classNames: {
    label: classes.label,
    description: classes.hint,
    error: classes.error,
    input: classes.input,
  },
} as const;
const floating = { shadow: 'float', transitionProps: { duration: 160 } } as const;

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
  components: {
    Button: Button.extend({
      defaultProps: { size: 'sm', variant: 'default' },
      classNames: { root: classes.button },
    }),
    ActionIcon: ActionIcon.extend({
      defaultProps: { variant: 'subtle', color: 'gray', size: 28 },
      classNames: { root: classes.actionIcon },
    }),
    Checkbox: Checkbox.extend({ defaultProps: { size: 'xs' } }),
    Switch: Switch.extend({ defaultProps: { size: 'sm' }, classNames: { track: classes.track } }),
    Tooltip: Tooltip.extend({
      defaultProps: { openDelay: 300, multiline: true, maw: 320, withArrow: false },
      classNames: { tooltip: classes.tooltip },
    }),
    Modal: Modal.extend({
      defaultProps: { centered: true, radius: 'xl', size: 520, ...floating },
      classNames: { title: classes.dialogTitle, content: classes.dialog, header: classes.dialog },
    }),
    Drawer: Drawer.extend({
      defaultProps: { position: 'right', transitionProps: { duration: 200 } },
      classNames: { title: classes.dialogTitle, content: classes.dialog, header: classes.dialog },
    }),
    Menu: Menu.extend({
      defaultProps: { ...floating, position: 'bottom-end', offset: 4 },
      classNames: { dropdown: classes.dropdown, item: classes.item, label: classes.menuLabel },
    }),
    Popover: Popover.extend({
      defaultProps: floating,
      classNames: { dropdown: classes.dropdown },
    }),
    HoverCard: HoverCard.extend({
      defaultProps: { ...floating, openDelay: 200, closeDelay: 100 },
      classNames: { dropdown: classes.dropdown },
    }),
    TextInput: TextInput.extend({ defaultProps: field }),
    PasswordInput: PasswordInput.extend({ defaultProps: field }),
    Textarea: Textarea.extend({ defaultProps: field }),
    Select: Select.extend({ defaultProps: field }),
    SegmentedControl: SegmentedControl.extend({
      defaultProps: { size: 'xs' },
      classNames: { root: classes.segments, indicator: classes.segment },
    }),
  },
});

export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {},
  light: cssVariables('light'),
  dark: cssVariables('dark'),
});
