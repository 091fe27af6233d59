import { type ReactNode, useId } from 'react';
import classes from './Section.module.css';

type Props = {
  title: string;
  description?: ReactNode;
  actions?: ReactNode;
  danger?: boolean;
  children: ReactNode;
};

/** A card with a heading. Nothing floats, so it casts no shadow. */
export function Section({ title, description, actions, danger = false, children }: Props) {
  const headingId = useId();
  return (
    <section className={classes.card} data-danger={danger || undefined} aria-labelledby={headingId}>
      <header className={classes.head}>
        <div>
          <h2 id={headingId} className={classes.title}>
            {title}
          </h2>
          {description && <p className={classes.description}>{description}</p>}
        </div>
        {actions && <div className={classes.actions}>{actions}</div>}
      </header>
      <div className={classes.body}>{children}</div>
    </section>
  );
}
