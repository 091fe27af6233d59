import { Stack } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { ClientsTable, ClientsTableSkeleton } from '../features/client/ClientsTable.tsx';
import { ActionsWaiting, ActionsWaitingSkeleton } from '../features/number/ActionsWaiting.tsx';
import { NEED_ACTION } from '../features/number/numbersQuery.ts';
import { RecentChanges, RecentChangesSkeleton } from '../features/number/RecentChanges.tsx';
import {
  StatusBreakdown,
  StatusBreakdownSkeleton,
  totalOf,
} from '../features/number/StatusBreakdown.tsx';
import {
  OverviewPageDocument,
  type OverviewPageQuery,
  useOverviewPageQuery,
} from '../gql/operations.ts';
import { useConfig } from '../lib/config.ts';
import { failureOf } from '../lib/failure.ts';
import { formatCount, formatLongDate } from '../lib/format.ts';
import { paths } from '../lib/paths.ts';
import type { FirstQuestion } from '../lib/prefetch.ts';
import { useViewer, useWorkspace } from '../lib/viewer.ts';
import { Bar } from '../ui/Bar.tsx';
import { Breadcrumb } from '../ui/Breadcrumb.tsx';
import { ErrorState } from '../ui/ErrorState.tsx';
import { Page } from '../ui/Page.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { PageTitle } from '../ui/PageTitle.tsx';
import { PartHeader } from '../ui/PartHeader.tsx';
import { useDelayed } from '../ui/useDelayed.ts';
import classes from './OverviewPage.module.css';

const LABELS = ['Clients', 'Numbers', 'Need action', 'Quality low'] as const;
/** As many as the query asks for. */
const MOST_CLIENTS = 6;
const NBSP = '\u00a0';

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
    <Page>
      <PageTitle>Overview</PageTitle>
      <Breadcrumb crumbs={[{ label: 'Overview' }]} />
      <Head />
      {data ? (
        <Overview data={data} />
      ) : error ? (
        <ErrorState
          title="The overview could not be loaded"
          failure={failureOf(error)}
          reassurance="All numbers keep sending and receiving."
          onRetry={() => void refetch().catch(() => undefined)}
          links={links}
        />
      ) : (
        slow && <OverviewSkeleton />
      )}
    </Page>
  );
}

/** Stands from the start: who is signed in is known before any number. */
function Head() {
  const [now] = useState(() => new Date());
  const { user } = useViewer();
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const [firstName] = user?.name.split(' ') ?? [];
  return (
    <PageHeader
      title={firstName ? `${greeting(now)}, ${firstName}` : 'Overview'}
      fact={`${formatLongDate(now)}, ${timeZone}`}
    />
  );
}

function Overview({ data }: { data: OverviewPageQuery }) {
  const workspace = useWorkspace();
  const { clients, accountStatusCounts, qualityLow, permissionMissing, events } = data;
  return (
    <>
      <Figures figures={figuresOf(data)} />
      <div className={classes.columns}>
        <div className={classes.column}>
          <ActionsWaiting
            counts={accountStatusCounts}
            qualityLow={qualityLow}
            permissionMissing={permissionMissing}
          />
          <PartHeader title="Clients">
            <Link to={paths.clients(workspace)}>
              All {formatCount(clients.totalCount, clients.totalCountIsCapped)} clients
            </Link>
          </PartHeader>
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

/** The same in the same places, before the figures are known. */
function OverviewSkeleton() {
  return (
    <Stack gap="lg" aria-busy inert>
      <Figures figures={LABELS.map((label) => ({ label, count: undefined, note: undefined }))} />
      <div className={classes.columns}>
        <div className={classes.column}>
          <ActionsWaitingSkeleton />
          <PartHeader title="Clients" />
          <ClientsTableSkeleton compact rows={MOST_CLIENTS} />
        </div>
        <div className={classes.column}>
          <StatusBreakdownSkeleton />
          <RecentChangesSkeleton />
        </div>
      </div>
    </Stack>
  );
}

type Figure = { label: string; count: string | undefined; note: string | undefined };

function figuresOf({ clients, accountStatusCounts, qualityLow }: OverviewPageQuery): Figure[] {
  const counted = (label: string, total: { count: number; isCapped: boolean }, note: string) => ({
    label,
    count: formatCount(total.count, total.isCapped),
    note,
  });
  const waiting = accountStatusCounts.filter(({ accountStatus }) =>
    NEED_ACTION.includes(accountStatus),
  );
  const running = totalOf(
    accountStatusCounts.filter(({ accountStatus }) => accountStatus === 'RUNNING'),
  );
  const [ofClients, ofNumbers, ofWaiting, ofLow] = LABELS;
  return [
    counted(ofClients, countOf(clients), NBSP),
    counted(
      ofNumbers,
      totalOf(accountStatusCounts),
      `${formatCount(running.count, running.isCapped)} running`,
    ),
    counted(ofWaiting, totalOf(waiting), 'somebody has to act'),
    counted(ofLow, countOf(qualityLow), 'rated by Meta'),
  ];
}

function Figures({ figures }: { figures: readonly Figure[] }) {
  return (
    <dl className={classes.figures}>
      {figures.map(({ label, count, note }) => (
        <div key={label} className={classes.figure}>
          <dt>{label}</dt>
          <dd>
            <span className={classes.number}>{count ?? <Bar width={48} height={20} />}</span>
            <span className={classes.note}>{note ?? <Bar width={96} height={10} />}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

const countOf = (list: { totalCount: number; totalCountIsCapped: boolean }) => ({
  count: list.totalCount,
  isCapped: list.totalCountIsCapped,
});

function greeting(now: Date): string {
  const hour = now.getHours();
  return hour < 12 ? 'Good morning' : hour < 18 ? 'Good afternoon' : 'Good evening';
}
