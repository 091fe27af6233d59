import { useClipboard } from '@mantine/hooks';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import classes from './IconButton.module.css';

type Props = {
  value: string;
  /** What is copied, in the words of the screen: "phone number". */
  of: string;
};

export function CopyButton({ value, of }: Props) {
  const clipboard = useClipboard({ timeout: 1500 });
  const label = clipboard.copied ? 'Copied' : `Copy ${of}`;
  const Shown = clipboard.copied ? IconCheck : IconCopy;
  return (
    <button
      type="button"
      className={classes.button}
      aria-label={label}
      title={label}
      onClick={() => clipboard.copy(value)}
    >
      <Shown size={15} stroke={1.9} aria-hidden />
    </button>
  );
}
