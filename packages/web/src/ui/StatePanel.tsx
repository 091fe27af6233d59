import type { Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './StatePanel.module.css';

type Props = {
  icon: Icon;
  tone?: 'neutral' | 'red';
  title: string;
  /** The heading of the whole page, where nothing else is. */
  headingLevel?: 1 | 2;
  children?: ReactNode;
  actions?: ReactNode;
  footer?: ReactNode;
  role?: 'alert' | 'status';
};

/** The box that stands where content would: nothing yet, nothing found, not allowed, failed. */
export function StatePanel({
  icon: IconOfState,
  tone = 'neutral',
  title,
  headingLevel = 2,
  ...props
}: Props) {
  const Heading = headingLevel === 1 ? 'h1' : 'h2';
  return (
    <div className={classes.panel} role={props.role}>
      <div className={classes.body}>
        <span className={classes.tile} data-failed={tone === 'red' || undefined}>
          <IconOfState size={22} stroke={1.75} aria-hidden />
        </span>
        <Heading className={classes.title}>{title}</Heading>
        {props.children && <div className={classes.text}>{props.children}</div>}
        {props.actions && <div className={classes.actions}>{props.actions}</div>}
      </div>
      {props.footer && <div className={classes.footer}>{props.footer}</div>}
    </div>
  );
}
