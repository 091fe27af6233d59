import type { Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { RelativeTime } from './RelativeTime.tsx';
import type { Tone } from './Status.tsx';
import classes from './Timeline.module.css';

export type TimelineEntry = {
  id: string;
  icon: Icon | (() => ReactNode);
  tone: Tone;
  fact: string;
  detail: string | undefined;
  who: string;
  at: string;
};

export function Timeline({ entries }: { entries: readonly TimelineEntry[] }) {
  return (
    <ol className={classes.list}>
      {entries.map(({ icon: IconOfEntry, ...entry }) => (
        <li key={entry.id} className={classes.entry}>
          <span className={classes.disc} data-tone={entry.tone}>
            <IconOfEntry size={13} stroke={1.9} aria-hidden />
          </span>
          <div className={classes.text}>
            <p className={classes.fact}>{entry.fact}</p>
            {entry.detail && <p className={classes.detail}>{entry.detail}</p>}
            <p className={classes.when}>
              {entry.who} · <RelativeTime at={entry.at} form="exact" />
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}
