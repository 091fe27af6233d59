import type { ReactNode } from 'react';
import classes from './Page.module.css';

type Props = {
  /** For tables that take all the room there is. */
  isWide?: boolean;
  children: ReactNode;
};

/** What stands beside the navigation: parts below each other, with the same room around them. */
export const Page = ({ isWide, children }: Props) => (
  <div className={classes.page} data-wide={isWide || undefined}>
    {children}
  </div>
);
