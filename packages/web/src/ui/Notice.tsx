import type { Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Tone } from './Status.tsx';
import classes from './Notice.module.css';

type Props = {
  tone: Tone;
  icon: Icon;
  title: string;
  children?: ReactNode;
  action?: ReactNode;
  role?: 'alert' | 'status';
};

export function Notice({ tone, icon: IconOfNotice, title, children, action, role }: Props) {
  return (
    <div className={classes.notice} data-tone={tone} role={role}>
      <IconOfNotice size={18} stroke={1.75} aria-hidden className={classes.icon} />
      <div className={classes.text}>
        <p className={classes.title}>{title}</p>
        {children && <div className={classes.body}>{children}</div>}
      </div>
      {action && <div className={classes.action}>{action}</div>}
    </div>
  );
}
