import { Stack } from '@mantine/core';
import { IconTicketOff } from '@tabler/icons-react';
import { useParams } from 'react-router';
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
import { Bar } from '../ui/Bar.tsx';
import { Breadcrumb } from '../ui/Breadcrumb.tsx';
import { ErrorState } from '../ui/ErrorState.tsx';
import { LinkButton } from '../ui/LinkButton.tsx';
import { Page } from '../ui/Page.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { PageTitle } from '../ui/PageTitle.tsx';
import { Section } from '../ui/Section.tsx';
import { SectionSkeleton } from '../ui/SectionSkeleton.tsx';
import { StatePanel } from '../ui/StatePanel.tsx';
import { useDelayed } from '../ui/useDelayed.ts';
import classes from './TicketsPage.module.css';

export const firstQuestion: FirstQuestion = (client, { ticketId = '' }) =>
  client.query({ query: TicketPageDocument, variables: { id: ticketId } });

export function TicketPage() {
  const { ticketId = '' } = useParams();
  const workspace = useWorkspace();
  const { links } = useConfig();
  const { data, error, loading, refetch } = useTicketPageQuery({
    variables: { id: ticketId },
    fetchPolicy: 'cache-and-network',
  });
  const again = () => void refetch().catch(() => undefined);
  const slow = useDelayed(loading && !data);
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
          actions={<LinkButton to={all.to}>All tickets</LinkButton>}
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
      {slow && <Skeleton />}
    </Page>
  );
}

const FACTS = ['Status', 'Severity', 'Topic', 'Filed by', 'Filed', 'Ticket ID'];

/** Real headings and labels, bars where words will stand. */
const Skeleton = () => (
  <Stack gap="lg" aria-busy inert>
    <PageHeader title={<Bar width={320} height={22} />} />
    <div className={classes.columns}>
      <Section title="Conversation">
        <Bar width="100%" height={160} />
      </Section>
      <SectionSkeleton title="Facts" labels={FACTS} />
    </div>
  </Stack>
);

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
