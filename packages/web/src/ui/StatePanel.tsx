import type { Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './StatePanel.module.css';

type Props = {
  icon: Icon;
  tone?: 'neutral' | 'red';
  title: string;
  children?: ReactNode;
  actions?: ReactNode;
  footer?: ReactNode;
  role?: 'alert' | 'status';
};

/** The box that stands where content would: nothing yet, nothing found, not allowed, failed. */
export function StatePanel({ icon: IconOfState, tone = 'neutral', title, ...props }: Props) {
  return (
    <div className={classes.panel} role={props.role}>
      <div className={classes.body}>
        <span className={classes.tile} data-failed={tone === 'red' || undefined}>
          <IconOfState size={22} stroke={1.75} aria-hidden />
        </span>
        <h2 className={classes.title}>{title}</h2>
        {props.children && <div className={classes.text}>{props.children}</div>}
        {props.actions && <div className={classes.actions}>{props.actions}</div>}
      </div>
      {props.footer && <div className={classes.footer}>{props.footer}</div>}
    </div>
  );
}
