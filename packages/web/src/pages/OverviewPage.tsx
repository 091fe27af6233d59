import { useState } from 'react';
import { Link } from 'react-router';
import { ClientsTable } from '../features/client/ClientsTable.tsx';
import { ActionsWaiting } from '../features/number/ActionsWaiting.tsx';
import { NEED_ACTION } from '../features/number/numbersQuery.ts';
import { RecentChanges } from '../features/number/RecentChanges.tsx';
import { countWord, StatusBreakdown, totalOf } from '../features/number/StatusBreakdown.tsx';
import {
  OverviewPageDocument,
  type OverviewPageQuery,
  useOverviewPageQuery,
} from '../gql/operations.ts';
import { useConfig } from '../lib/config.ts';
import { failureOf } from '../lib/failure.ts';
import { formatDate } from '../lib/format.ts';
import { paths } from '../lib/paths.ts';
import type { FirstQuestion } from '../lib/prefetch.ts';
import { useWorkspace } from '../lib/viewer.ts';
import { Bar } from '../ui/Bar.tsx';
import { Breadcrumb } from '../ui/Breadcrumb.tsx';
import { ErrorState } from '../ui/ErrorState.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { PageTitle } from '../ui/PageTitle.tsx';
import { useDelayed } from '../ui/useDelayed.ts';
import classes from './OverviewPage.module.css';

const variables = { needAction: NEED_ACTION };

export const firstQuestion: FirstQuestion = (client) =>
  client.query({ query: OverviewPageDocument, variables });

/** What a partner, or the operator, opens in the morning. */
export function OverviewPage() {
  const { links } = useConfig();
  const { data, error, loading, refetch } = useOverviewPageQuery({
    variables,
    fetchPolicy: 'cache-and-network',
  });
  const slow = useDelayed(loading && !data);
  return (
    <div className={classes.page}>
      <PageTitle>Overview</PageTitle>
      <Breadcrumb crumbs={[{ label: 'Overview' }]} />
      {data ? (
        <Overview data={data} />
      ) : error ? (
        <ErrorState
          headingLevel={1}
          title="The overview could not be loaded"
          failure={failureOf(error)}
          reassurance="All numbers keep sending and receiving."
          onRetry={() => void refetch().catch(() => undefined)}
          links={links}
        />
      ) : (
        slow && <Skeleton />
      )}
    </div>
  );
}

function Overview({ data }: { data: OverviewPageQuery }) {
  const workspace = useWorkspace();
  const [now] = useState(() => new Date());
  const { clients, accountStatusCounts, qualityLow, permissionMissing, events, viewer } = data;
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const [firstName] = viewer.user?.name.split(' ') ?? [];
  return (
    <>
      <PageHeader
        title={firstName ? `${greeting(now)}, ${firstName}` : 'Overview'}
        fact={`${formatDate(now.toISOString())}, ${timeZone}`}
      />
      <Figures data={data} />
      <div className={classes.columns}>
        <div className={classes.column}>
          <ActionsWaiting
            counts={accountStatusCounts}
            qualityLow={qualityLow}
            permissionMissing={permissionMissing}
          />
          <div className={classes.head}>
            <h2 className={classes.title}>Clients</h2>
            <Link to={paths.clients(workspace)} className={classes.all}>
              All {countWord(clients.totalCount, clients.totalCountIsCapped)} clients
            </Link>
          </div>
          <ClientsTable rows={clients.nodes} compact />
        </div>
        <div className={classes.column}>
          <StatusBreakdown counts={accountStatusCounts} />
          <RecentChanges events={events.nodes.toReversed()} />
        </div>
      </div>
    </>
  );
}

function Figures({
  data: { clients, accountStatusCounts, qualityLow },
}: {
  data: OverviewPageQuery;
}) {
  const total = totalOf(accountStatusCounts);
  const waiting = totalOf(
    accountStatusCounts.filter(({ accountStatus }) => NEED_ACTION.includes(accountStatus)),
  );
  const running = totalOf(
    accountStatusCounts.filter(({ accountStatus }) => accountStatus === 'RUNNING'),
  );
  const figures = [
    { label: 'Clients', ...clientsCount(clients), note: '' },
    { label: 'Numbers', ...total, note: `${countWord(running.count, running.isCapped)} running` },
    { label: 'Need action', ...waiting, note: 'somebody has to act' },
    {
      label: 'Quality low',
      count: qualityLow.totalCount,
      isCapped: qualityLow.totalCountIsCapped,
      note: 'rated by Meta',
    },
  ];
  return (
    <dl className={classes.figures}>
      {figures.map(({ label, count, isCapped, note }) => (
        <div key={label} className={classes.figure}>
          <dt>{label}</dt>
          <dd>
            <span className={classes.number}>{countWord(count, isCapped)}</span>
            <span className={classes.note}>{note || ' '}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

const clientsCount = ({ totalCount, totalCountIsCapped }: OverviewPageQuery['clients']) => ({
  count: totalCount,
  isCapped: totalCountIsCapped,
});

function greeting(now: Date): string {
  const hour = now.getHours();
  return hour < 12 ? 'Good morning' : hour < 18 ? 'Good afternoon' : 'Good evening';
}

function Skeleton() {
  return (
    <div aria-busy className={classes.page}>
      <Bar width={240} height={28} />
      <Bar width="100%" height={92} />
      <Bar width="100%" height={320} />
    </div>
  );
}
