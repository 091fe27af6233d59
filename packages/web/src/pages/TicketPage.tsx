import { IconTicketOff } from '@tabler/icons-react';
import { Link, useParams } from 'react-router';
import { TicketConversation } from '../features/support/TicketConversation.tsx';
import { TicketDesk } from '../features/support/TicketDesk.tsx';
import { TicketFacts } from '../features/support/TicketFacts.tsx';
import { TicketUpdates } from '../features/support/TicketUpdates.tsx';
import { TwoFactorProgress } from '../features/support/TwoFactorProgress.tsx';
import { TicketPageDocument, type TicketPageQuery, useTicketPageQuery } from '../gql/operations.ts';
import { capabilityOf } from '../lib/capability.ts';
import { useConfig } from '../lib/config.ts';
import { failureOf } from '../lib/failure.ts';
import { paths } from '../lib/paths.ts';
import type { FirstQuestion } from '../lib/prefetch.ts';
import { useWorkspace } from '../lib/viewer.ts';
import { Breadcrumb } from '../ui/Breadcrumb.tsx';
import { ErrorState } from '../ui/ErrorState.tsx';
import { Page } from '../ui/Page.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { PageTitle } from '../ui/PageTitle.tsx';
import { StatePanel } from '../ui/StatePanel.tsx';
import classes from './TicketsPage.module.css';

export const firstQuestion: FirstQuestion = (client, { ticketId = '' }) =>
  client.query({ query: TicketPageDocument, variables: { id: ticketId } });

export function TicketPage() {
  const { ticketId = '' } = useParams();
  const workspace = useWorkspace();
  const { links } = useConfig();
  const { data, error, refetch } = useTicketPageQuery({
    variables: { id: ticketId },
    fetchPolicy: 'cache-and-network',
  });
  const again = () => void refetch().catch(() => undefined);
  if (data?.supportTicket) return <Ticket ticket={data.supportTicket} onChanged={again} />;
  const all = { label: 'Support', to: paths.support(workspace) };
  return (
    <Page>
      <PageTitle>Ticket</PageTitle>
      <Breadcrumb crumbs={[all]} />
      {data && (
        <StatePanel
          headingLevel={1}
          icon={IconTicketOff}
          title="No such ticket in this workspace"
          actions={<Link to={all.to}>All tickets</Link>}
        >
          It may belong to another workspace, or the address is incomplete.
        </StatePanel>
      )}
      {!data && error && (
        <ErrorState
          headingLevel={1}
          title="The ticket could not be loaded"
          failure={failureOf(error)}
          onRetry={again}
          links={links}
        />
      )}
    </Page>
  );
}

type Props = { ticket: NonNullable<TicketPageQuery['supportTicket']>; onChanged: () => void };

function Ticket({ ticket, onChanged }: Props) {
  const workspace = useWorkspace();
  const { allowed } = capabilityOf(ticket.capabilities, 'WORK_ON_TICKET');
  const request = ticket.twoFactorDisableRequest;
  return (
    <Page>
      <PageTitle>{ticket.subject}</PageTitle>
      <Breadcrumb
        crumbs={[
          { label: 'Support', to: paths.support(workspace) },
          { label: ticket.subject, onPhone: 'Ticket' },
        ]}
      />
      <PageHeader title={ticket.subject} />
      <TicketUpdates id={ticket.id} onChange={onChanged} />
      <div className={classes.columns}>
        <TicketConversation ticket={ticket} onFile={onChanged} />
        <div className={classes.column}>
          {allowed && <TicketDesk ticket={ticket} />}
          {request && <TwoFactorProgress request={request} mayMove={allowed} onMoved={onChanged} />}
          <TicketFacts ticket={ticket} />
        </div>
      </div>
    </Page>
  );
}
