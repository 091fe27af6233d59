import type { ReactNode } from 'react';
import { PartHeader } from './PartHeader.tsx';
import classes from './SideColumns.module.css';

type Props = {
  title: string;
  children: ReactNode;
  /** Names what stands aside. */
  label: string;
  aside: ReactNode;
};

/** What there is to read, and what belongs to it beside; below it where there is no room. */
export function SideColumns({ title, children, label, aside }: Props) {
  return (
    <div className={classes.columns}>
      <div className={classes.column}>
        <PartHeader title={title} />
        {children}
      </div>
      <aside className={classes.column} aria-label={label}>
        {aside}
      </aside>
    </div>
  );
}
