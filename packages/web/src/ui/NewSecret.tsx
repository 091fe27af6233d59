import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { CopyButton } from './CopyButton.tsx';
import { Notice } from './Notice.tsx';
import classes from './NewSecret.module.css';

export function NewSecret({ secret, children }: { secret: string; children: ReactNode }) {
  return (
    <div className={classes.root}>
      <Notice tone="amber" icon={IconAlertTriangle} title="The key is shown only this once">
        Keep it where your program reads its secrets.
      </Notice>
      <div className={classes.secret}>
        <code aria-label="API key">{secret}</code>
        <CopyButton value={secret} of="API key" />
      </div>
      <div className={classes.foot}>{children}</div>
    </div>
  );
}
