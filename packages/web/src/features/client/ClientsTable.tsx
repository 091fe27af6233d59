import { IconAlertCircle } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { ClientsTableRowFragment, ClientStatus } from '../../gql/operations.ts';
import { formatCount } from '../../lib/format.ts';
import { paths } from '../../lib/paths.ts';
import { useWorkspace } from '../../lib/viewer.ts';
import { numbersWord } from '../../lib/words.ts';
import { type FactColumn, FactTable } from '../../ui/FactTable.tsx';
import { FactTableSkeleton } from '../../ui/FactTableSkeleton.tsx';
import { Status, type StatusLook } from '../../ui/Status.tsx';
import { clientStatuses } from './clientStatuses.ts';

type Row = ClientsTableRowFragment;

const columns: FactColumn<Row>[] = [
  { head: 'Client', cell: (row) => <Name row={row} /> },
  { head: 'Contact e-mail', cell: (row) => row.contact.email },
  {
    head: 'Numbers',
    align: 'right',
    cell: ({ phoneNumbers: { totalCount, totalCountIsCapped } }) =>
      formatCount(totalCount, totalCountIsCapped),
  },
  { head: 'Needs action', cell: (row) => <NeedsAction count={row.needAction.totalCount} /> },
];

const full: FactColumn<Row>[] = [
  ...columns.slice(0, 1),
  { head: 'Company legal name', cell: (row) => row.legalName },
  { head: 'Contact', cell: (row) => row.contact.fullName },
  ...columns.slice(1),
  { head: 'Status', cell: (row) => <ClientState status={row.status} /> },
];

/** Clients with what waits at each; `compact` is the form beside other things. */
export function ClientsTable({ rows, compact }: { rows: readonly Row[]; compact?: boolean }) {
  return (
    <FactTable
      label="Clients"
      columns={compact ? columns : full}
      rows={rows}
      rowKey={(row) => row.id}
    />
  );
}

type SkeletonProps = { compact?: boolean; rows?: number };

export function ClientsTableSkeleton({ compact = false, rows = 12 }: SkeletonProps) {
  return <FactTableSkeleton columns={compact ? columns : full} rows={rows} />;
}

function Name({ row }: { row: Row }) {
  return <Link to={paths.client(useWorkspace(), row.id)}>{row.name}</Link>;
}

function NeedsAction({ count }: { count: number }) {
  if (count === 0) return 'None';
  const look: StatusLook = {
    word: numbersWord(count),
    icon: IconAlertCircle,
    tone: 'amber',
    needsAction: true,
  };
  return <Status look={look} />;
}

export function ClientState({ status }: { status: ClientStatus }) {
  return <Status look={clientStatuses[status]} />;
}
