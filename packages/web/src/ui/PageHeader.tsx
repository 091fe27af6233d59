import type { ReactNode } from 'react';
import classes from './PageHeader.module.css';

type Props = {
  title: ReactNode;
  /** The bar of a phone says the title already. */
  inBar?: boolean;
  /** One line of fact under the title. */
  fact?: ReactNode;
  actions?: ReactNode;
};

export function PageHeader({ title, inBar = false, fact, actions }: Props) {
  return (
    <header className={classes.header} data-in-bar={inBar || undefined}>
      <div className={classes.text}>
        <h1 className={classes.title}>{title}</h1>
        {fact && <div className={classes.fact}>{fact}</div>}
      </div>
      {actions && <div className={classes.actions}>{actions}</div>}
    </header>
  );
}
