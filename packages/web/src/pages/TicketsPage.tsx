import { Button } from '@mantine/core';
import { IconFilterOff, IconLifebuoy, IconPlus } from '@tabler/icons-react';
import { NuqsAdapter } from 'nuqs/adapters/react-router/v8';
import { Link } from 'react-router';
import {
  NO_TICKETS_FILTER,
  TicketsFilters,
  useTicketsQuery,
} from '../features/support/TicketsFilters.tsx';
import { TicketsTable, TicketsTableSkeleton } from '../features/support/TicketsTable.tsx';
import { useTicketsPageQuery } from '../gql/operations.ts';
import { appended } from '../lib/appended.ts';
import { useConfig } from '../lib/config.ts';
import { failureOf } from '../lib/failure.ts';
import { paths } from '../lib/paths.ts';
import { useViewer } from '../lib/viewer.ts';
import { Breadcrumb } from '../ui/Breadcrumb.tsx';
import { ErrorState } from '../ui/ErrorState.tsx';
import { MoreButton } from '../ui/MoreButton.tsx';
import { Page } from '../ui/Page.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { PageTitle } from '../ui/PageTitle.tsx';
import { StatePanel } from '../ui/StatePanel.tsx';
import { useDelayed } from '../ui/useDelayed.ts';
import classes from './TicketsPage.module.css';

const PAGE_SIZE = 50;

/** Here and not around the router, so that pages without a query in the address do without it. */
export function TicketsPage() {
  return (
    <NuqsAdapter>
      <Tickets />
    </NuqsAdapter>
  );
}

function Tickets() {
  const { organization } = useViewer();
  const { links } = useConfig();
  const [query, setQuery] = useTicketsQuery();
  const { status, topic, severity } = query;
  const { data, previousData, error, loading, refetch, fetchMore } = useTicketsPageQuery({
    variables: {
      filter: {
        ...(status.length > 0 && { status }),
        ...(topic.length > 0 && { topic }),
        ...(severity.length > 0 && { severity }),
      },
      first: PAGE_SIZE,
    },
    fetchPolicy: 'cache-and-network',
  });
  const tickets = (data ?? previousData)?.supportTickets;
  const isFiltered = status.length + topic.length + severity.length > 0;
  const slow = useDelayed(loading && !tickets);
  const showMore = () =>
    void fetchMore({
      variables: { after: tickets?.pageInfo.endCursor ?? null },
      updateQuery: (shown, { fetchMoreResult: { supportTickets: more } }) => ({
        ...shown,
        supportTickets: appended(shown.supportTickets, more),
      }),
    });
  return (
    <Page>
      <PageTitle>Support</PageTitle>
      <Breadcrumb crumbs={[{ label: 'Support' }]} />
      <PageHeader
        inBar
        title="Support"
        fact={
          organization.kind === 'OPERATOR'
            ? 'Tickets of all customers, last changed first'
            : 'Tickets of this workspace, last changed first'
        }
        actions={
          organization.kind !== 'OPERATOR' && (
            <Button
              component={Link}
              to={paths.newTicket(organization.slug)}
              variant="filled"
              leftSection={<IconPlus size={16} aria-hidden />}
            >
              New ticket
            </Button>
          )
        }
      />
      <div className={classes.filters}>
        <TicketsFilters query={query} onChange={(change) => void setQuery(change)} />
      </div>
      {tickets && tickets.nodes.length > 0 && <TicketsTable rows={tickets.nodes} />}
      {tickets?.nodes.length === 0 && !loading && (
        <StatePanel
          icon={isFiltered ? IconFilterOff : IconLifebuoy}
          title={isFiltered ? 'No ticket matches these filters' : 'No tickets yet'}
          actions={
            isFiltered && (
              <Button variant="filled" onClick={() => void setQuery(NO_TICKETS_FILTER)}>
                Clear filters
              </Button>
            )
          }
        >
          A question is answered faster with the number or the request id. Both come along when a
          ticket is filed from the place where the problem happened.
        </StatePanel>
      )}
      {!tickets && error && (
        <ErrorState
          title="Tickets could not be loaded"
          failure={failureOf(error)}
          onRetry={() => void refetch().catch(() => undefined)}
          links={links}
        />
      )}
      {slow && <TicketsTableSkeleton />}
      <MoreButton pageInfo={tickets?.pageInfo} onClick={showMore}>
        Show more tickets
      </MoreButton>
    </Page>
  );
}
