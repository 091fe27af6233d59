import type { ComponentProps, ReactNode } from 'react';
import classes from './PartHeader.module.css';

type Props = { title: ReactNode; children?: ReactNode };

/** Heads a part of the page that is no card; what belongs to it stands at the right. */
export const PartHeader = ({ title, children }: Props) => (
  <div className={classes.head}>
    <PartTitle>{title}</PartTitle>
    {children}
  </div>
);

/** Its title alone, for a head of another kind. */
export const PartTitle = ({ children, ...props }: Omit<ComponentProps<'h2'>, 'className'>) => (
  <h2 {...props} className={classes.title}>
    {children}
  </h2>
);
