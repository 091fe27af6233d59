import { Link } from 'react-router';
import type { TicketFragment } from '../../gql/operations.ts';
import { formatDateTime } from '../../lib/format.ts';
import { paths } from '../../lib/paths.ts';
import { useViewer } from '../../lib/viewer.ts';
import { CopyableId } from '../../ui/CopyableId.tsx';
import { Definition, DefinitionList } from '../../ui/DefinitionList.tsx';
import { Section } from '../../ui/Section.tsx';
import { Status } from '../../ui/Status.tsx';
import { notTriaged, severities, ticketStatus, topics } from './words.ts';

export function TicketFacts({ ticket }: { ticket: TicketFragment }) {
  const { organization } = useViewer();
  const { phoneNumber } = ticket;
  return (
    <Section title="Facts">
      <DefinitionList>
        <Definition label="Status">
          <Status look={ticketStatus(ticket.status, organization.kind)} />
        </Definition>
        <Definition label="Severity">
          <Status look={ticket.severity ? severities[ticket.severity] : notTriaged} />
        </Definition>
        <Definition label="Topic">{topics[ticket.topic]}</Definition>
        <Definition label="Filed by">
          {ticket.createdByName}, {ticket.organization.name}
        </Definition>
        <Definition label="Filed">{formatDateTime(ticket.createdAt)}</Definition>
        {phoneNumber && (
          <Definition label="Number">
            <Link to={paths.number(organization.slug, phoneNumber.id)}>
              {phoneNumber.formattedNumber}
            </Link>
          </Definition>
        )}
        {ticket.waba && <Definition label="Account">{ticket.waba.name}</Definition>}
        {ticket.facts.map(({ key, label, value }) => (
          <Definition key={key} label={label}>
            {value}
          </Definition>
        ))}
        {ticket.requestId && (
          <Definition label="Request ID">
            <CopyableId value={ticket.requestId} of="request ID" />
          </Definition>
        )}
        {ticket.upstreamTraceId && (
          <Definition label="Trace ID">
            <CopyableId value={ticket.upstreamTraceId} of="trace ID" />
          </Definition>
        )}
        <Definition label="Ticket ID">
          <CopyableId value={ticket.id} of="ticket ID" />
        </Definition>
      </DefinitionList>
    </Section>
  );
}
