import { Link } from 'react-router';
import type { StatusCountFragment } from '../../gql/operations.ts';
import { formatCount } from '../../lib/format.ts';
import { paths } from '../../lib/paths.ts';
import { useWorkspace } from '../../lib/viewer.ts';
import { Bar } from '../../ui/Bar.tsx';
import { Section } from '../../ui/Section.tsx';
import { Status } from '../../ui/Status.tsx';
import { ACCOUNT_STATUSES } from './numbersQuery.ts';
import classes from './StatusBreakdown.module.css';
import { accountStatuses } from './vocabulary.ts';

/** How many numbers have each status: one bar, and under it the same in figures. */
export function StatusBreakdown({ counts }: { counts: readonly StatusCountFragment[] }) {
  const workspace = useWorkspace();
  const shown = ACCOUNT_STATUSES.flatMap((status) =>
    counts.filter(({ accountStatus, count }) => accountStatus === status && count > 0),
  );
  return (
    <Section title="Numbers by status" actions={<Total counts={counts} />}>
      <div className={classes.bar} aria-hidden>
        {shown.map(({ accountStatus, count }) => (
          <span
            key={accountStatus}
            data-tone={accountStatuses[accountStatus].tone}
            style={{ flexGrow: count }}
          />
        ))}
      </div>
      {shown.length === 0 && <p className={classes.none}>No numbers yet</p>}
      <ul className={classes.list}>
        {shown.map(({ accountStatus, count, isCapped }) => (
          <li key={accountStatus}>
            <Link
              to={paths.numbersWith(workspace, { status: accountStatus })}
              className={classes.row}
            >
              <Status look={accountStatuses[accountStatus]} form="plain" />
              <span className={classes.count}>{formatCount(count, isCapped)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}

const BARS = [88, 120, 104, 136];

export function StatusBreakdownSkeleton() {
  return (
    <Section title="Numbers by status">
      <div className={classes.bar}>
        <Bar width="100%" height={8} />
      </div>
      <ul className={classes.list}>
        {BARS.map((width) => (
          <li key={width} className={classes.row}>
            <Bar width={width} />
            <Bar width={32} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Total({ counts }: { counts: readonly StatusCountFragment[] }) {
  const { count, isCapped } = totalOf(counts);
  return <span className={classes.total}>{formatCount(count, isCapped)}</span>;
}

export function totalOf(counts: readonly StatusCountFragment[]) {
  return {
    count: counts.reduce((sum, each) => sum + each.count, 0),
    isCapped: counts.some(({ isCapped }) => isCapped),
  };
}
