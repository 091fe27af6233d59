import { Link } from 'react-router';
import type { RecentChangeFragment } from '../../gql/operations.ts';
import { paths } from '../../lib/paths.ts';
import { sentence } from '../../lib/sentence.ts';
import { useWorkspace } from '../../lib/viewer.ts';
import { Bar } from '../../ui/Bar.tsx';
import { RelativeTime } from '../../ui/RelativeTime.tsx';
import { Section } from '../../ui/Section.tsx';
import { changeWords, historyKinds } from './historyWords.ts';
import classes from './RecentChanges.module.css';

/** What happened last, newest first. */
export function RecentChanges({ events }: { events: readonly RecentChangeFragment[] }) {
  return (
    <Section title="Recent changes">
      {events.length === 0 && <p className={classes.none}>Nothing in the last 30 days.</p>}
      <ul className={classes.list}>
        {events.map((event) => (
          <li key={event.id} className={classes.row}>
            <p className={classes.fact}>{factOf(event)}</p>
            <p className={classes.detail}>
              <Subject event={event} /> · <RelativeTime at={event.at} />
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

const BARS = [220, 180, 240, 200, 160, 230, 190, 210];

export function RecentChangesSkeleton() {
  return (
    <Section title="Recent changes">
      <ul className={classes.list}>
        {BARS.map((width) => (
          <li key={width} className={classes.row}>
            <p className={classes.fact}>
              <Bar width={width} />
            </p>
            <p className={classes.detail}>
              <Bar width={width - 60} height={10} />
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Subject({ event: { phoneNumber, client } }: { event: RecentChangeFragment }) {
  const workspace = useWorkspace();
  if (!phoneNumber) return client?.name ?? 'Hub';
  return (
    <Link to={paths.number(workspace, phoneNumber.id)}>
      {phoneNumber.displayName ?? phoneNumber.formattedNumber}
    </Link>
  );
}

/** E.g. "Account status: Running → Restricted"; the type's own words where there are no values. */
function factOf({ type, payload }: RecentChangeFragment): string {
  const kind = Object.keys(historyKinds).find((known) => known === payload['kind']);
  if (!kind) return sentence(type);
  const text = (value: unknown) => (typeof value === 'string' ? value : null);
  const { label, from, to } = changeWords({
    kind: kind as keyof typeof historyKinds,
    previous: text(payload['previous']),
    current: text(payload['current']),
    detail: null,
    source: 'HUB',
    actorName: null,
  });
  if (!to) return label;
  return from ? `${label}: ${from} → ${to}` : `${label}: ${to}`;
}
