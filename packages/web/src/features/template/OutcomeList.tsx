import type { ReactNode } from 'react';
import { type Outcome, outcomeIcons } from './draftOutcomes.ts';
import classes from './OutcomeList.module.css';

/** One line for each of many things, of `OutcomeItem`s. */
export function OutcomeList({ label, children }: { label: string; children: ReactNode }) {
  return (
    <ul className={classes.list} aria-label={label}>
      {children}
    </ul>
  );
}

type Props = {
  /** Left out before anything was done. */
  tone?: Outcome['tone'];
  children: ReactNode;
};

export function OutcomeItem({ tone, children }: Props) {
  const OutcomeIcon = tone && outcomeIcons[tone];
  return (
    <li data-tone={tone}>
      {OutcomeIcon && <OutcomeIcon size={16} stroke={1.75} aria-hidden className={classes.icon} />}
      <span>{children}</span>
    </li>
  );
}
