import { Button, SegmentedControl } from '@mantine/core';
import { IconDownload, IconFilterOff } from '@tabler/icons-react';
import { NuqsAdapter } from 'nuqs/adapters/react-router/v8';
import { useState } from 'react';
import { useParams } from 'react-router';
import { HistoryFilters } from '../features/number/HistoryFilters.tsx';
import { HistoryPlot } from '../features/number/HistoryPlot.tsx';
import {
  historyFilter,
  historyInAddress,
  type HistoryQuery,
  NO_HISTORY_FILTER,
  PERIODS,
  useHistoryQuery,
} from '../features/number/historyQuery.ts';
import { HistoryTable, HistoryTableSkeleton } from '../features/number/HistoryTable.tsx';
import { type NumberHistoryPageQuery, useNumberHistoryPageQuery } from '../gql/operations.ts';
import { useConfig } from '../lib/config.ts';
import { failureOf } from '../lib/failure.ts';
import { formatCount } from '../lib/format.ts';
import { paths } from '../lib/paths.ts';
import { useWorkspace } from '../lib/viewer.ts';
import { PartTitle } from '../ui/PartHeader.tsx';
import { Bar } from '../ui/Bar.tsx';
import { ErrorState } from '../ui/ErrorState.tsx';
import { MoreButton } from '../ui/MoreButton.tsx';
import { StatePanel } from '../ui/StatePanel.tsx';
import { useDelayed } from '../ui/useDelayed.ts';
import classes from './NumberTab.module.css';

const PAGE_SIZE = 50;

/** Here and not around the router, so that pages without a query in the address do without it. */
export function NumberHistoryPage() {
  return (
    <NuqsAdapter>
      <History />
    </NuqsAdapter>
  );
}

function History() {
  const { links } = useConfig();
  const workspace = useWorkspace();
  const [query, setQuery] = useHistoryQuery();
  const { number, loading, error, refetch, showMore } = useHistory(query);
  const slow = useDelayed(loading && !number);
  const [now] = useState(() => Date.now());
  const period = PERIODS.find(({ value }) => value === query.period) ?? PERIODS[1];
  if (!number) {
    return error ? (
      <ErrorState
        title="The history could not be loaded"
        failure={failureOf(error)}
        reassurance="Nothing of it is lost."
        onRetry={refetch}
        links={links}
      />
    ) : (
      slow && <Skeleton />
    );
  }
  const { nodes, pageInfo } = number.history;
  return (
    <div className={classes.page}>
      <header className={classes.head}>
        <Title />
        <div className={classes.actions}>
          <SegmentedControl
            aria-label="Period of the plot"
            value={query.period}
            onChange={(value) => void setQuery({ period: value })}
            data={PERIODS.map(({ value, label }) => ({ value, label }))}
          />
          <Button
            component="a"
            href={paths.numberHistoryCsv(workspace, number.id, historyInAddress(query))}
            download
            leftSection={<IconDownload size={16} aria-hidden />}
          >
            Export CSV
          </Button>
        </div>
      </header>
      <HistoryPlot number={number} days={period.days} now={now} />
      <div className={classes.filters}>
        <HistoryFilters query={query} onChange={(change) => void setQuery(change)} />
        <p className={classes.total} aria-live="polite">
          {totalWords(number.history)}
        </p>
      </div>
      {nodes.length > 0 ? (
        <HistoryTable rows={nodes} />
      ) : (
        !loading && <NoChange onClear={() => void setQuery(NO_HISTORY_FILTER)} />
      )}
      <MoreButton pageInfo={pageInfo} onClick={showMore}>
        Show older changes
      </MoreButton>
    </div>
  );
}

function Title() {
  return (
    <div>
      <PartTitle>History</PartTitle>
      <p className={classes.fact}>
        Every change since the number was added. Times in{' '}
        {Intl.DateTimeFormat().resolvedOptions().timeZone}.
      </p>
    </div>
  );
}

function useHistory(query: HistoryQuery) {
  const { numberId = '' } = useParams();
  const { data, previousData, loading, error, refetch, fetchMore } = useNumberHistoryPageQuery({
    variables: {
      id: numberId,
      filter: historyFilter(query),
      first: PAGE_SIZE,
      withPlot: true,
    },
    fetchPolicy: 'cache-and-network',
  });
  const number = (data ?? previousData)?.phoneNumber;
  const showMore = () =>
    void fetchMore({
      variables: { after: number?.history.pageInfo.endCursor ?? null, withPlot: false },
      updateQuery: (shown, { fetchMoreResult }) => {
        const [before, more] = [shown.phoneNumber, fetchMoreResult.phoneNumber];
        if (!before || !more) return shown;
        const { pageInfo } = more.history;
        const nodes = [...before.history.nodes, ...more.history.nodes];
        return {
          ...shown,
          phoneNumber: { ...before, history: { ...before.history, pageInfo, nodes } },
        };
      },
    });
  return {
    number,
    loading,
    error,
    showMore,
    refetch: () => void refetch().catch(() => undefined),
  };
}

type Counted = NonNullable<NumberHistoryPageQuery['phoneNumber']>['history'];

function totalWords({ totalCount, totalCountIsCapped }: Counted): string {
  if (totalCount === undefined) return '';
  const count = formatCount(totalCount, totalCountIsCapped);
  return `${count} ${totalCount === 1 ? 'change' : 'changes'}`;
}

function NoChange({ onClear }: { onClear: () => void }) {
  return (
    <StatePanel
      icon={IconFilterOff}
      title="No change matches these filters"
      actions={
        <Button variant="filled" onClick={onClear}>
          Clear filters
        </Button>
      }
    >
      Other kinds and times may have some.
    </StatePanel>
  );
}

/** Of a plot with three levels of the limit. */
const PLOT_HEIGHT = 246;

function Skeleton() {
  return (
    <div className={classes.page} aria-busy inert>
      <header className={classes.head}>
        <Title />
        <Bar width={240} height={32} />
      </header>
      <Bar width="100%" height={PLOT_HEIGHT} />
      <div className={classes.filters}>
        <Bar width={320} height={28} />
      </div>
      <HistoryTableSkeleton />
    </div>
  );
}
