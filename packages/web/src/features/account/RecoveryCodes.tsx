import { Button, Group, Stack } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { IconAlertTriangle, IconCopy, IconDownload } from '@tabler/icons-react';
import { download } from '../../lib/download.ts';
import { Notice } from '../../ui/Notice.tsx';
import classes from './TwoFactorSection.module.css';

type Props = { codes: readonly string[]; onKept: () => void };

export function RecoveryCodes({ codes, onKept }: Props) {
  const clipboard = useClipboard({ timeout: 1500 });
  const text = `${codes.join('\n')}\n`;
  return (
    <Stack gap="md">
      <Notice tone="amber" icon={IconAlertTriangle} title="These codes are shown only this once">
        Each opens your account once when you have lost your phone. Keep them where your passwords
        are.
      </Notice>
      <ul className={classes.codes} aria-label="Recovery codes">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <Group gap="sm">
        <Button
          leftSection={<IconDownload size={16} aria-hidden />}
          onClick={() => download('hub-recovery-codes.txt', text)}
        >
          Download
        </Button>
        <Button
          leftSection={<IconCopy size={16} aria-hidden />}
          onClick={() => clipboard.copy(text)}
        >
          {clipboard.copied ? 'Copied' : 'Copy'}
        </Button>
      </Group>
      <Group justify="flex-end">
        <Button variant="filled" onClick={onKept}>
          I have kept them
        </Button>
      </Group>
    </Stack>
  );
}
