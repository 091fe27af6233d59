import { Link } from 'react-router';
import type { TicketsTableRowFragment } from '../../gql/operations.ts';
import { paths } from '../../lib/paths.ts';
import { useViewer } from '../../lib/viewer.ts';
import { type FactColumn, FactTable } from '../../ui/FactTable.tsx';
import { FactTableSkeleton } from '../../ui/FactTableSkeleton.tsx';
import { RelativeTime } from '../../ui/RelativeTime.tsx';
import { Status } from '../../ui/Status.tsx';
import { notTriaged, severities, ticketStatus, topics } from './words.ts';

type Row = TicketsTableRowFragment;

/** Tickets, last changed first; staff also see whose they are. */
export function TicketsTable({ rows }: { rows: readonly Row[] }) {
  return <FactTable label="Tickets" columns={useColumns()} rows={rows} rowKey={(row) => row.id} />;
}

export function TicketsTableSkeleton() {
  return <FactTableSkeleton columns={useColumns()} rows={8} />;
}

function useColumns(): FactColumn<Row>[] {
  const { slug, kind } = useViewer().organization;
  return [
    {
      head: 'Subject',
      cell: (row) => <Link to={paths.ticket(slug, row.id)}>{row.subject}</Link>,
    },
    ...(kind === 'OPERATOR'
      ? [{ head: 'From', cell: (row: Row) => row.organization.name } satisfies FactColumn<Row>]
      : []),
    { head: 'Topic', cell: (row) => topics[row.topic] },
    { head: 'Number', cell: (row) => row.phoneNumber?.formattedNumber },
    { head: 'Status', cell: (row) => <Status look={ticketStatus(row.status, kind)} /> },
    {
      head: 'Severity',
      cell: (row) => <Status look={row.severity ? severities[row.severity] : notTriaged} />,
    },
    { head: 'Updated', align: 'right', cell: (row) => <RelativeTime at={row.updatedAt} /> },
  ];
}
