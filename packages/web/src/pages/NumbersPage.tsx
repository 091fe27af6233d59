import { Button } from '@mantine/core';
import { useLocalStorage, useMediaQuery } from '@mantine/hooks';
import { NuqsAdapter } from 'nuqs/adapters/react-router/v8';
import { useQueryState } from 'nuqs';
import { lazy, Suspense, useCallback, useEffect } from 'react';
import { IconDownload, IconFilterOff, IconPhone } from '@tabler/icons-react';
import { NumberCardsSkeleton } from '../features/number/NumberCardsSkeleton.tsx';
import { NumberDialogHost } from '../features/number/NumberDialogHost.tsx';
import {
  filterOf,
  hasFilter,
  NO_FILTER,
  sortOf,
  sortWord,
  useNumbersQuery,
} from '../features/number/numbersQuery.ts';
import type { NumbersSort } from '../features/number/NumbersSort.tsx';
import { NumbersTable, NumbersTableSkeleton } from '../features/number/NumbersTable.tsx';
import { type NumbersLayout, NumbersToolbar } from '../features/number/NumbersToolbar.tsx';
import { NumbersViews } from '../features/number/NumbersViews.tsx';
import { NumbersUpdates } from '../features/number/NumberUpdates.tsx';
import { useNumbersList, type Total } from '../features/number/useNumbersList.ts';
import { type Selection, useSelection } from '../features/number/useSelection.ts';
import { useConfig } from '../lib/config.ts';
import { failureOf } from '../lib/failure.ts';
import { movePlace, placeOf } from '../lib/pageWindow.ts';
import { paths } from '../lib/paths.ts';
import { useViewer } from '../lib/viewer.ts';
import { numbersTitle, numbersWord } from '../lib/words.ts';
import { Bar } from '../ui/Bar.tsx';
import { Breadcrumb } from '../ui/Breadcrumb.tsx';
import { ErrorState } from '../ui/ErrorState.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { PageTitle } from '../ui/PageTitle.tsx';
import { StatePanel } from '../ui/StatePanel.tsx';
import { useDelayed } from '../ui/useDelayed.ts';
import classes from './NumbersPage.module.css';

const loadCards = () => import('../features/number/NumberCards.tsx');
const NumberCards = lazy(async () => ({ default: (await loadCards()).NumberCards }));
// Most visits only look.
const BulkBar = lazy(async () => ({
  default: (await import('../features/number/BulkBar.tsx')).BulkBar,
}));
const NumberPeek = lazy(async () => ({
  default: (await import('../features/number/NumberPeek.tsx')).NumberPeek,
}));

/** Here and not around the router, so that pages without a query in the address do without it. */
export function NumbersPage() {
  return (
    <NuqsAdapter>
      <Numbers />
      <NumberDialogHost />
    </NuqsAdapter>
  );
}

function Numbers() {
  const { organization } = useViewer();
  const title = numbersTitle(organization.kind);
  const [query, setQuery] = useNumbersQuery();
  const [chosenLayout, setLayout] = useLocalStorage<NumbersLayout>({
    key: 'hub-numbers-layout',
    defaultValue: 'list',
    getInitialValueInEffect: false,
  });
  const isPhone = useMediaQuery('(max-width: 719px)', false, { getInitialValueInEffect: false });
  const layout = isPhone ? 'cards' : (query.layout ?? chosenLayout);
  const list = useNumbersList(query);
  const selection = useSelection(list);
  const [peeked, setPeeked] = useQueryState('peek', { history: 'replace' });
  const sort = sortOf(query.sort);
  const onSort = useCallback((next: NumbersSort) => setQuery({ sort: sortWord(next) }), [setQuery]);
  const empty = list.loaded && !list.busy && list.rows.length === 0;
  const nothingYet = empty && !hasFilter(query);
  const failed = list.error !== undefined && !list.loaded;

  return (
    <div className={classes.page} data-layout={layout}>
      <PageTitle>{title}</PageTitle>
      <Breadcrumb crumbs={[{ label: title }]} />
      <PageHeader
        inBar
        title={title}
        fact={!failed && <Fact total={list.total} filtered={hasFilter(query)} />}
        actions={
          !empty &&
          !list.error && (
            <Button
              component="a"
              variant="default"
              leftSection={<IconDownload size={16} aria-hidden />}
              href={paths.accountsCsv(organization.slug, {
                filter: filterOf(query),
                orderBy: sortOf(query.sort),
              })}
              download
            >
              {organization.kind === 'PARTNER' ? 'Accounts CSV' : 'Export CSV'}
            </Button>
          )
        }
      />
      {!nothingYet && !failed && (
        <>
          <NumbersViews
            query={query}
            onChange={setQuery}
            layout={layout}
            total={list.busy ? undefined : list.total}
          />
          <NumbersToolbar
            query={query}
            onChange={setQuery}
            sort={sort}
            onSort={onSort}
            layout={layout}
            onLayout={(next) => {
              setLayout(next);
              if (query.layout !== null) setQuery({ layout: null });
            }}
            canChooseLayout={!isPhone}
          />
        </>
      )}
      <NumbersBody
        list={list}
        layout={layout}
        sort={sort}
        onSort={onSort}
        filtered={hasFilter(query)}
        onClear={() => setQuery(NO_FILTER)}
        selection={selection}
        peeked={peeked}
        onPeek={(numberId) => void setPeeked(numberId)}
      />
      <Suspense>
        {selection.chosen.size > 0 && (
          <BulkBar
            selection={selection}
            total={list.total}
            list={{ filter: filterOf(query), orderBy: sort }}
          />
        )}
        {peeked !== null && <NumberPeek numberId={peeked} onClose={() => void setPeeked(null)} />}
      </Suspense>
    </div>
  );
}

type BodyProps = {
  list: ReturnType<typeof useNumbersList>;
  layout: NumbersLayout;
  sort: NumbersSort;
  onSort: (sort: NumbersSort) => void;
  filtered: boolean;
  onClear: () => void;
  selection: Selection;
  peeked: string | null;
  onPeek: (numberId: string | null) => void;
};

function NumbersBody({ list, layout, sort, onSort, filtered, onClear, ...rows }: BodyProps) {
  const { links } = useConfig();
  const slow = useDelayed(!list.loaded && !list.error);
  // Their code comes while the numbers are asked for; a failure shows where they are drawn.
  useEffect(() => {
    if (layout === 'cards') void loadCards().catch(() => undefined);
  }, [layout]);
  if (list.error) {
    return (
      <ErrorState
        title="Numbers could not be loaded"
        failure={failureOf(list.error)}
        reassurance="Your numbers keep sending and receiving."
        onRetry={list.retry}
        links={links}
      />
    );
  }
  if (!list.loaded) {
    if (!slow) return null;
    return layout === 'list' ? (
      <NumbersTableSkeleton sort={sort} onSort={onSort} />
    ) : (
      <NumberCardsSkeleton />
    );
  }
  if (list.rows.length === 0 && !list.busy)
    return <Nothing filtered={filtered} onClear={onClear} />;
  const shared = {
    rows: list.rows,
    offset: list.offset,
    hasMore: list.hasMore,
    busy: list.busy,
    onVisible: list.onVisible,
  };
  return (
    <>
      <NumbersUpdates rows={list.rows} onShow={list.retry} />
      {layout === 'list' ? (
        <NumbersTable
          key={list.listKey}
          {...shared}
          {...rows}
          sort={sort}
          onSort={onSort}
          // A capped count says no more than that the list is long.
          total={list.total?.isCapped ? undefined : list.total?.count}
          scrollTop={placeOf(list.listKey).scrollTop}
          onScrollTop={(scrollTop) => movePlace(list.listKey, { scrollTop })}
        />
      ) : (
        <Suspense fallback={<NumberCardsSkeleton />}>
          <NumberCards key={list.listKey} {...shared} selection={rows.selection} />
        </Suspense>
      )}
      {list.pageFailure !== undefined && (
        <p className={classes.more} role="alert">
          More numbers could not be loaded. Scroll to try again.
        </p>
      )}
    </>
  );
}

function Fact({ total, filtered }: { total: Total | undefined; filtered: boolean }) {
  return (
    <span aria-live="polite">
      {total ? <Counted total={total} filtered={filtered} /> : <Bar width={72} />}
      <span className={classes.aside}> · messaging limits are shared per business portfolio</span>
    </span>
  );
}

function Counted({ total, filtered }: { total: Total; filtered: boolean }) {
  const numbers = numbersWord(total.count, total.isCapped);
  if (!filtered) return numbers;
  return `${numbers} ${total.count === 1 ? 'matches' : 'match'}`;
}

function Nothing({ filtered, onClear }: { filtered: boolean; onClear: () => void }) {
  if (filtered) {
    return (
      <StatePanel
        icon={IconFilterOff}
        title="No number matches these filters"
        actions={
          <Button variant="filled" onClick={onClear}>
            Clear filters
          </Button>
        }
      >
        Search looks in number, display name, client name and Meta IDs.
      </StatePanel>
    );
  }
  return (
    <StatePanel icon={IconPhone} title="No numbers yet">
      Numbers appear here as soon as a WhatsApp Business Account is connected to this workspace.
    </StatePanel>
  );
}
