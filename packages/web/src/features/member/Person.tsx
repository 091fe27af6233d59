import { initials } from '../../lib/format.ts';
import { Badge } from '../../ui/Badge.tsx';
import classes from './Person.module.css';

/** Of a row of a table, in pixels. */
export const PERSON_HEIGHT = 61;

type Props = { name: string; note?: string | undefined; detail: string };

export function Person({ name, note, detail }: Props) {
  return (
    <div className={classes.person}>
      <Badge round>{initials(name)}</Badge>
      <div className={classes.text}>
        <span className={classes.name}>
          {name}
          {note && <span className={classes.note}>{note}</span>}
        </span>
        <span className={classes.detail}>{detail}</span>
      </div>
    </div>
  );
}
