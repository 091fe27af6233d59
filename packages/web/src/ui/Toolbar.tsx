import type { ReactNode } from 'react';
import classes from './Toolbar.module.css';

type Props = { search: ReactNode; filters: ReactNode; options: ReactNode };

export function Toolbar({ search, filters, options }: Props) {
  return (
    <div className={classes.toolbar} role="search">
      <div className={classes.search}>{search}</div>
      <div className={classes.filters}>{filters}</div>
      <div className={classes.options}>{options}</div>
    </div>
  );
}
