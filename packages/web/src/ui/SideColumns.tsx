import type { ReactNode } from 'react';
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
        <SideTitle>{title}</SideTitle>
        {children}
      </div>
      <aside className={classes.column} aria-label={label}>
        {aside}
      </aside>
    </div>
  );
}

export const SideTitle = ({ children }: { children: ReactNode }) => (
  <h2 className={classes.title}>{children}</h2>
);
