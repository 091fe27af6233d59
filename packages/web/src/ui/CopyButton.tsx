import { ActionIcon, Tooltip } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { IconCheck, IconCopy } from '@tabler/icons-react';

type Props = {
  value: string;
  /** What is copied, in the words of the screen: "phone number". */
  of: string;
};

export function CopyButton({ value, of }: Props) {
  const clipboard = useClipboard({ timeout: 1500 });
  const label = clipboard.copied ? 'Copied' : `Copy ${of}`;
  return (
    <Tooltip label={label}>
      <ActionIcon aria-label={label} size={24} onClick={() => clipboard.copy(value)}>
        {clipboard.copied ? (
          <IconCheck size={15} stroke={1.9} aria-hidden />
        ) : (
          <IconCopy size={15} stroke={1.9} aria-hidden />
        )}
      </ActionIcon>
    </Tooltip>
  );
}
