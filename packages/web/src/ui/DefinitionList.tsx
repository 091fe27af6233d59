import type { ReactNode } from 'react';
import classes from './DefinitionList.module.css';

export function DefinitionList({ children }: { children: ReactNode }) {
  return <dl className={classes.list}>{children}</dl>;
}

type DefinitionProps = {
  label: string;
  children: ReactNode;
  /** A quiet fact on the same line. */
  note?: ReactNode;
  /** A sentence under the value. */
  hint?: ReactNode;
};

export function Definition({ label, children, note, hint }: DefinitionProps) {
  return (
    <div className={classes.row}>
      <dt className={classes.label}>{label}</dt>
      <dd className={classes.value}>
        <div className={classes.line}>
          {children}
          {note && <span className={classes.note}>{note}</span>}
        </div>
        {hint && <p className={classes.hint}>{hint}</p>}
      </dd>
    </div>
  );
}

/** What stands where a fact is not known yet. */
export function Unknown({ children = 'Not known yet' }: { children?: ReactNode }) {
  return <span className={classes.unknown}>{children}</span>;
}
