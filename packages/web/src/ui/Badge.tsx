import classes from './Badge.module.css';

/** Initials of a workspace (square) or of a person (round). */
export function Badge({ children, round = false }: { children: string; round?: boolean }) {
  return (
    <span
      className={classes.badge}
      data-round={round || undefined}
      data-tone={round ? 'violet' : 'accent'}
      // Drawn by the style sheet: they stand for words beside them and are no words themselves.
      data-initials={children}
      aria-hidden
    />
  );
}
