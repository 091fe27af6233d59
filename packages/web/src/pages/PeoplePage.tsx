import { IconLock, IconUsers } from '@tabler/icons-react';
import { NuqsAdapter } from 'nuqs/adapters/react-router/v8';
import { useParams } from 'react-router';
import { PeopleTable } from '../features/member/PeopleTable.tsx';
import { PeoplePageDocument, type PeoplePageQuery, usePeoplePageQuery } from '../gql/operations.ts';
import { appended } from '../lib/appended.ts';
import { useConfig } from '../lib/config.ts';
import { failureOf } from '../lib/failure.ts';
import { formatInteger } from '../lib/format.ts';
import { paths } from '../lib/paths.ts';
import type { FirstQuestion } from '../lib/prefetch.ts';
import { useViewer } from '../lib/viewer.ts';
import { Bar } from '../ui/Bar.tsx';
import { Breadcrumb } from '../ui/Breadcrumb.tsx';
import { ErrorState } from '../ui/ErrorState.tsx';
import { LinkButton } from '../ui/LinkButton.tsx';
import { MoreButton } from '../ui/MoreButton.tsx';
import { Page } from '../ui/Page.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { PageTitle } from '../ui/PageTitle.tsx';
import { StatePanel } from '../ui/StatePanel.tsx';
import { useDelayed } from '../ui/useDelayed.ts';

const PAGE_SIZE = 50;

export const firstQuestion: FirstQuestion = (client, { organizationId = '' }) =>
  client.query({
    query: PeoplePageDocument,
    variables: { id: organizationId, first: PAGE_SIZE },
  });

/** The people of a client or a partner, for the operator's staff. */
export function PeoplePage() {
  const { kind, slug } = useViewer().organization;
  if (kind === 'OPERATOR') {
    return (
      <NuqsAdapter>
        <People />
      </NuqsAdapter>
    );
  }
  return (
    <Page>
      <PageTitle>People</PageTitle>
      <StatePanel
        headingLevel={1}
        icon={IconLock}
        title="For the operator’s staff"
        actions={<LinkButton to={paths.settingsUsers(slug)}>Users of this workspace</LinkButton>}
      >
        They look after the people of all clients and partners.
      </StatePanel>
    </Page>
  );
}

type Customer = NonNullable<PeoplePageQuery['organization']>;

function People() {
  const { organizationId = '' } = useParams();
  const { links } = useConfig();
  const workspace = useViewer().organization.slug;
  const { data, error, loading, refetch, fetchMore } = usePeoplePageQuery({
    variables: { id: organizationId, first: PAGE_SIZE },
    fetchPolicy: 'cache-and-network',
  });
  const slow = useDelayed(loading && !data);
  const again = () => void refetch().catch(() => undefined);
  const customer = data?.organization;
  const showMore = () =>
    void fetchMore({
      variables: { after: customer?.members.pageInfo.endCursor ?? null },
      updateQuery: (shown, { fetchMoreResult: more }) => merged(shown, more),
    });
  if (customer) return <Found customer={customer} onChanged={again} onMore={showMore} />;
  return (
    <Page>
      <PageTitle>People</PageTitle>
      <Breadcrumb crumbs={[{ label: 'Clients', to: paths.clients(workspace) }]} />
      {data ? (
        <StatePanel
          headingLevel={1}
          icon={IconUsers}
          title="No such organization"
          actions={<LinkButton to={paths.clients(workspace)}>All clients</LinkButton>}
        >
          The address is incomplete, or it has left.
        </StatePanel>
      ) : error ? (
        <ErrorState
          headingLevel={1}
          title="The people could not be loaded"
          failure={failureOf(error)}
          onRetry={again}
          links={links}
        />
      ) : (
        slow && (
          <>
            <PageHeader title={<Bar width={200} height={22} />} fact={<Bar width={280} />} />
            <PeopleTable rows={undefined} onChanged={again} />
          </>
        )
      )}
    </Page>
  );
}

type FoundProps = { customer: Customer; onChanged: () => void; onMore: () => void };

function Found({ customer, onChanged, onMore }: FoundProps) {
  const workspace = useViewer().organization.slug;
  const { name, client, members } = customer;
  const title = `People of ${name}`;
  return (
    <Page>
      <PageTitle>{title}</PageTitle>
      <Breadcrumb
        crumbs={[
          { label: 'Clients', to: paths.clients(workspace) },
          ...(client ? [{ label: client.name, to: paths.client(workspace, client.id) }] : []),
          { label: client ? 'People' : title },
        ]}
      />
      <PageHeader
        title={title}
        fact={`${formatInteger(members.totalCount)} ${members.totalCount === 1 ? 'person works' : 'people work'} here. Owners invite and remove people themselves.`}
      />
      {members.nodes.length > 0 ? (
        <PeopleTable rows={members.nodes} onChanged={onChanged} />
      ) : (
        <StatePanel icon={IconUsers} title="Nobody works here yet">
          Somebody appears here as soon as they have accepted an invitation.
        </StatePanel>
      )}
      <MoreButton pageInfo={members.pageInfo} onClick={onMore}>
        Show more people
      </MoreButton>
    </Page>
  );
}

function merged(shown: PeoplePageQuery, { organization: page }: PeoplePageQuery): PeoplePageQuery {
  if (!shown.organization || !page) return shown;
  const members = appended(shown.organization.members, page.members);
  return { ...shown, organization: { ...shown.organization, members } };
}
