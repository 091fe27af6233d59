import type { Icon } from '@tabler/icons-react';
import type { Tone } from './Status.tsx';
import classes from './Timeline.module.css';

type Moment = { icon: Icon; tone: Tone; when: string; what: string };

/** What will happen, in its order. */
export function Moments({ moments }: { moments: readonly Moment[] }) {
  return (
    <ol className={classes.list}>
      {moments.map(({ icon: IconOfMoment, tone, when, what }) => (
        <li key={when} className={classes.entry}>
          <span className={classes.disc} data-tone={tone}>
            <IconOfMoment size={13} stroke={1.9} aria-hidden />
          </span>
          <div className={classes.text}>
            <p className={classes.fact}>{when}</p>
            <p className={classes.detail}>{what}</p>
          </div>
        </li>
      ))}
    </ol>
  );
}
