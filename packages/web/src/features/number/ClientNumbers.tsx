import { Link } from 'react-router';
import type { ActivationState, ClientNumberFragment } from '../../gql/operations.ts';
import { paths } from '../../lib/paths.ts';
import { useWorkspace } from '../../lib/viewer.ts';
import { CountryTag } from '../../ui/CountryTag.tsx';
import { type FactColumn, FactTable } from '../../ui/FactTable.tsx';
import { FactTableSkeleton } from '../../ui/FactTableSkeleton.tsx';
import { Status } from '../../ui/Status.tsx';
import { AccountStatusHoverCard } from './AccountStatusHoverCard.tsx';
import classes from './ClientNumbers.module.css';
import { PermissionHoverCard } from './PermissionHoverCard.tsx';
import { activationStates } from './vocabulary.ts';

type Row = ClientNumberFragment;

const columns: FactColumn<Row>[] = [
  { head: 'Phone number', cell: (row) => <Name row={row} /> },
  { head: 'Display name', cell: (row) => row.displayName ?? 'No name yet' },
  { head: 'Account status', cell: (row) => <AccountStatusHoverCard number={row} /> },
  { head: 'Message on behalf', cell: (row) => <Step state={row.activation.messageOnBehalf} /> },
  {
    head: 'Business verification',
    cell: (row) => <Step state={row.activation.businessVerification} />,
  },
  { head: 'Registration', cell: (row) => <Step state={row.activation.numberRegistration} /> },
  { head: 'Permission', cell: (row) => <PermissionHoverCard number={row} /> },
];

/** The numbers of one client with the three steps of activation. */
export function ClientNumbers({ rows }: { rows: readonly Row[] }) {
  return <FactTable label="Numbers" columns={columns} rows={rows} rowKey={(row) => row.id} />;
}

export function ClientNumbersSkeleton() {
  return <FactTableSkeleton columns={columns} rows={3} />;
}

function Step({ state }: { state: ActivationState }) {
  return <Status look={activationStates[state]} />;
}

function Name({ row }: { row: Row }) {
  const workspace = useWorkspace();
  return (
    <span className={classes.name}>
      {row.country && <CountryTag country={row.country} />}
      <Link to={paths.number(workspace, row.id)}>{row.formattedNumber}</Link>
    </span>
  );
}
