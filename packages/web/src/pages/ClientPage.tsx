import { Stack } from '@mantine/core';
import { IconBuildingOff } from '@tabler/icons-react';
import { NuqsAdapter } from 'nuqs/adapters/react-router/v8';
import { Link, useParams } from 'react-router';
import { ClientContact, ClientFacts } from '../features/client/ClientFacts.tsx';
import { ClientNumbers, ClientNumbersSkeleton } from '../features/number/ClientNumbers.tsx';
import { ClientPageDocument, type ClientPageQuery, useClientPageQuery } from '../gql/operations.ts';
import { useConfig } from '../lib/config.ts';
import { failureOf } from '../lib/failure.ts';
import { formatCount } from '../lib/format.ts';
import { paths } from '../lib/paths.ts';
import type { FirstQuestion } from '../lib/prefetch.ts';
import { useWorkspace } from '../lib/viewer.ts';
import { Bar } from '../ui/Bar.tsx';
import { Breadcrumb } from '../ui/Breadcrumb.tsx';
import { ErrorState } from '../ui/ErrorState.tsx';
import { LinkButton } from '../ui/LinkButton.tsx';
import { Page } from '../ui/Page.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { PageTitle } from '../ui/PageTitle.tsx';
import { PartHeader } from '../ui/PartHeader.tsx';
import { SectionSkeleton } from '../ui/SectionSkeleton.tsx';
import { StatePanel } from '../ui/StatePanel.tsx';
import { useDelayed } from '../ui/useDelayed.ts';
import classes from './ClientPage.module.css';

const MOST_NUMBERS = 50;

export const firstQuestion: FirstQuestion = (client, { clientId = '' }) =>
  client.query({ query: ClientPageDocument, variables: { id: clientId, first: MOST_NUMBERS } });

export function ClientPage() {
  const { clientId = '' } = useParams();
  const workspace = useWorkspace();
  const { links } = useConfig();
  const { data, error, loading, refetch } = useClientPageQuery({
    variables: { id: clientId, first: MOST_NUMBERS },
    fetchPolicy: 'cache-and-network',
  });
  const slow = useDelayed(loading && !data);
  const all = { label: 'Clients', to: paths.clients(workspace) };
  if (data?.client) {
    return (
      <NuqsAdapter>
        <Client client={data.client} />
      </NuqsAdapter>
    );
  }
  return (
    <Page>
      <PageTitle>Client</PageTitle>
      <Breadcrumb crumbs={[all]} />
      {data ? (
        <StatePanel
          headingLevel={1}
          icon={IconBuildingOff}
          title="No such client in this workspace"
          actions={<LinkButton to={all.to}>All clients</LinkButton>}
        >
          It may have left, or the address is incomplete.
        </StatePanel>
      ) : error ? (
        <ErrorState
          headingLevel={1}
          title="The client could not be loaded"
          failure={failureOf(error)}
          onRetry={() => void refetch().catch(() => undefined)}
          links={links}
        />
      ) : (
        slow && <Skeleton />
      )}
    </Page>
  );
}

const LABELS = {
  Organization: ['Company legal name', 'Status', 'Address', 'Website', 'Time zone', 'VAT ID'],
  Contact: ['Name', 'E-mail', 'Phone', 'Language'],
};

/** Real headings and labels, bars where the facts will stand. */
function Skeleton() {
  return (
    <Stack gap="lg" aria-busy inert>
      <PageHeader title={<Bar width={200} height={22} />} fact={<Bar width={160} />} />
      <PartHeader title="Numbers" />
      <ClientNumbersSkeleton />
      <div className={classes.columns}>
        {Object.entries(LABELS).map(([title, labels]) => (
          <SectionSkeleton key={title} title={title} labels={labels} />
        ))}
      </div>
    </Stack>
  );
}

function Client({ client }: { client: NonNullable<ClientPageQuery['client']> }) {
  const workspace = useWorkspace();
  const { nodes, totalCount, totalCountIsCapped } = client.phoneNumbers;
  return (
    <Page>
      <PageTitle>{client.name}</PageTitle>
      <Breadcrumb
        crumbs={[
          { label: 'Clients', to: paths.clients(workspace) },
          { label: client.name, onPhone: 'Client' },
        ]}
      />
      <PageHeader title={client.name} fact={client.legalName} />
      <PartHeader title="Numbers">
        <Link to={paths.numbersWith(workspace, { client: client.id })}>
          All {formatCount(totalCount, totalCountIsCapped)} in the list
        </Link>
      </PartHeader>
      {nodes.length > 0 ? <ClientNumbers rows={nodes} /> : <p>This client has no numbers yet.</p>}
      <div className={classes.columns}>
        <ClientFacts client={client} />
        <ClientContact client={client} />
      </div>
    </Page>
  );
}
