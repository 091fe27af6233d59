import { type ReactNode, useId } from 'react';
import { cardId, useProblemsWithin } from './editorContext.ts';
import classes from './EditorCard.module.css';

type Props = {
  /** Place of the component in the template. */
  at: string;
  title: string;
  fact?: ReactNode;
  actions?: ReactNode;
  children?: ReactNode;
};

/** One component of the template, with a red line where Meta would refuse it. */
export function EditorCard({ at, title, fact, actions, children }: Props) {
  const headingId = useId();
  const { errors } = useProblemsWithin(at);
  return (
    <section
      id={cardId(at)}
      tabIndex={-1}
      className={classes.card}
      data-invalid={errors > 0 || undefined}
      aria-labelledby={headingId}
    >
      <header className={classes.head}>
        <h2 id={headingId} className={classes.title}>
          {title}
        </h2>
        {fact && <span className={classes.fact}>{fact}</span>}
        {actions && <div className={classes.actions}>{actions}</div>}
      </header>
      {children && <div className={classes.body}>{children}</div>}
    </section>
  );
}
