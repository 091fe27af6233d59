import { Button } from '@mantine/core';
import { IconBuildingStore, IconFilterOff } from '@tabler/icons-react';
import { parseAsString, useQueryState } from 'nuqs';
import { NuqsAdapter } from 'nuqs/adapters/react-router/v8';
import { ClientsTable, ClientsTableSkeleton } from '../features/client/ClientsTable.tsx';
import { NEED_ACTION } from '../features/number/numbersQuery.ts';
import { type ClientsPageQuery, useClientsPageQuery } from '../gql/operations.ts';
import { appended } from '../lib/appended.ts';
import { useConfig } from '../lib/config.ts';
import { failureOf } from '../lib/failure.ts';
import { formatCount } from '../lib/format.ts';
import { Breadcrumb } from '../ui/Breadcrumb.tsx';
import { ErrorState } from '../ui/ErrorState.tsx';
import { MoreButton } from '../ui/MoreButton.tsx';
import { Page } from '../ui/Page.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { PageTitle } from '../ui/PageTitle.tsx';
import { SearchField } from '../ui/SearchField.tsx';
import { StatePanel } from '../ui/StatePanel.tsx';
import { Toolbar } from '../ui/Toolbar.tsx';
import { useDelayed } from '../ui/useDelayed.ts';

const PAGE_SIZE = 50;

/** Here and not around the router, so that pages without a query in the address do without it. */
export function ClientsPage() {
  return (
    <NuqsAdapter>
      <Clients />
    </NuqsAdapter>
  );
}

function Clients() {
  const [search, setSearch] = useQueryState('q', parseAsString.withDefault(''));
  const { data, previousData, error, loading, refetch, fetchMore } = useClientsPageQuery({
    variables: { search: search.trim() || null, first: PAGE_SIZE, needAction: NEED_ACTION },
    fetchPolicy: 'cache-and-network',
  });
  const { links } = useConfig();
  const clients = (data ?? previousData)?.clients;
  const slow = useDelayed(loading && !clients);
  const showMore = () =>
    void fetchMore({
      variables: { after: clients?.pageInfo.endCursor ?? null },
      updateQuery: (shown, { fetchMoreResult: { clients: more } }) => ({
        ...shown,
        clients: appended(shown.clients, more),
      }),
    });
  return (
    <Page isWide>
      <PageTitle>Clients</PageTitle>
      <Breadcrumb crumbs={[{ label: 'Clients' }]} />
      <PageHeader inBar title="Clients" fact={clients ? <Total clients={clients} /> : ' '} />
      <Toolbar
        search={
          <SearchField
            label="Name, e-mail or reference"
            value={search}
            onChange={(q) => void setSearch(q || null)}
          />
        }
        filters={null}
        options={null}
      />
      {clients ? (
        clients.nodes.length > 0 ? (
          <ClientsTable rows={clients.nodes} />
        ) : (
          <Nothing searched={search !== ''} onClear={() => void setSearch(null)} />
        )
      ) : error ? (
        <ErrorState
          title="Clients could not be loaded"
          failure={failureOf(error)}
          reassurance="Their numbers keep sending and receiving."
          onRetry={() => void refetch().catch(() => undefined)}
          links={links}
        />
      ) : (
        slow && <ClientsTableSkeleton />
      )}
      <MoreButton pageInfo={clients?.pageInfo} onClick={showMore}>
        Show more clients
      </MoreButton>
    </Page>
  );
}

function Total({ clients: { totalCount, totalCountIsCapped } }: ClientsPageQuery) {
  return (
    <span aria-live="polite">
      {formatCount(totalCount, totalCountIsCapped)} {totalCount === 1 ? 'client' : 'clients'}
    </span>
  );
}

function Nothing({ searched, onClear }: { searched: boolean; onClear: () => void }) {
  if (!searched) {
    return (
      <StatePanel icon={IconBuildingStore} title="No clients yet">
        A client appears here as soon as a business has joined.
      </StatePanel>
    );
  }
  return (
    <StatePanel
      icon={IconFilterOff}
      title="No client matches this search"
      actions={
        <Button variant="filled" onClick={onClear}>
          Clear search
        </Button>
      }
    >
      Search looks in name, legal name, contact e-mail and external reference.
    </StatePanel>
  );
}
