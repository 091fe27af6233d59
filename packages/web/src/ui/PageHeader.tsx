import type { ReactNode } from 'react';
import classes from './PageHeader.module.css';

type Props = {
  title: ReactNode;
  /** One line of fact under the title. */
  fact?: ReactNode;
  actions?: ReactNode;
};

export function PageHeader({ title, fact, actions }: Props) {
  return (
    <header className={classes.header}>
      <div className={classes.text}>
        <h1 className={classes.title}>{title}</h1>
        {fact && <div className={classes.fact}>{fact}</div>}
      </div>
      {actions && <div className={classes.actions}>{actions}</div>}
    </header>
  );
}
