import { IconBuildingOff } from '@tabler/icons-react';
import { NuqsAdapter } from 'nuqs/adapters/react-router/v8';
import { Link, useParams } from 'react-router';
import { ClientContact, ClientFacts } from '../features/client/ClientFacts.tsx';
import { ClientNumbers } from '../features/number/ClientNumbers.tsx';
import { countWord } from '../features/number/StatusBreakdown.tsx';
import { ClientPageDocument, type ClientPageQuery, useClientPageQuery } from '../gql/operations.ts';
import { useConfig } from '../lib/config.ts';
import { failureOf } from '../lib/failure.ts';
import { paths } from '../lib/paths.ts';
import type { FirstQuestion } from '../lib/prefetch.ts';
import { useWorkspace } from '../lib/viewer.ts';
import { Bar } from '../ui/Bar.tsx';
import { Breadcrumb } from '../ui/Breadcrumb.tsx';
import { ErrorState } from '../ui/ErrorState.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { PageTitle } from '../ui/PageTitle.tsx';
import { StatePanel } from '../ui/StatePanel.tsx';
import { useDelayed } from '../ui/useDelayed.ts';
import classes from './ClientsPage.module.css';

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
    <div className={classes.page}>
      <PageTitle>Client</PageTitle>
      <Breadcrumb crumbs={[all]} />
      {data ? (
        <StatePanel
          headingLevel={1}
          icon={IconBuildingOff}
          title="No such client in this workspace"
          actions={<Link to={all.to}>All clients</Link>}
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
        slow && <Bar width="100%" height={320} />
      )}
    </div>
  );
}

function Client({ client }: { client: NonNullable<ClientPageQuery['client']> }) {
  const workspace = useWorkspace();
  const { nodes, totalCount, totalCountIsCapped } = client.phoneNumbers;
  return (
    <div className={`${classes.page} ${classes.details}`}>
      <PageTitle>{client.name}</PageTitle>
      <Breadcrumb
        crumbs={[
          { label: 'Clients', to: paths.clients(workspace) },
          { label: client.name, onPhone: 'Client' },
        ]}
      />
      <PageHeader title={client.name} fact={client.legalName} />
      <div className={classes.head}>
        <h2 className={classes.title}>Numbers</h2>
        <Link to={paths.numbersWith(workspace, { client: client.id })}>
          All {countWord(totalCount, totalCountIsCapped)} in the list
        </Link>
      </div>
      {nodes.length > 0 ? <ClientNumbers rows={nodes} /> : <p>This client has no numbers yet.</p>}
      <div className={classes.columns}>
        <ClientFacts client={client} />
        <ClientContact client={client} />
      </div>
    </div>
  );
}
