import type { ReactNode } from 'react';
import classes from './PartHeader.module.css';

type Props = { title: ReactNode; children?: ReactNode };

/** Heads a part of the page that is no card; what belongs to it stands at the right. */
export const PartHeader = ({ title, children }: Props) => (
  <div className={classes.head}>
    <h2 className={classes.title}>{title}</h2>
    {children}
  </div>
);
