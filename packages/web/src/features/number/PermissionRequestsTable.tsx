import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { Link } from 'react-router';
import {
  type PermissionRequestsTableRowFragment,
  useWithdrawPermissionRequestsMutation,
} from '../../gql/operations.ts';
import { formatDate } from '../../lib/format.ts';
import { paths } from '../../lib/paths.ts';
import { useWorkspace } from '../../lib/viewer.ts';
import { FactTable } from '../../ui/FactTable.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Status } from '../../ui/Status.tsx';
import { useAction } from './useAction.ts';
import { permissionRequests } from './vocabulary.ts';

type Row = PermissionRequestsTableRowFragment;

/** What a partner has asked for and what came of it. */
export function PermissionRequestsTable({ rows }: { rows: readonly Row[] }) {
  const workspace = useWorkspace();
  const [withdraw] = useWithdrawPermissionRequestsMutation();
  const { busy, problem, run } = useAction();
  const takeBack = (id: string) =>
    run(async () => {
      const { data } = await withdraw({ variables: { input: { ids: [id] } } });
      return data?.withdrawPermissionRequests;
    });
  return (
    <>
      {problem && <Notice tone="red" icon={IconAlertTriangle} title={problem} role="alert" />}
      <FactTable
        label="Permission requests"
        rows={rows}
        rowKey={({ id }) => id}
        columns={[
          {
            head: 'Number',
            cell: ({ phoneNumber: number }) =>
              number ? (
                <Link to={paths.number(workspace, number.id)}>{number.formattedNumber}</Link>
              ) : (
                'Managed elsewhere now'
              ),
          },
          { head: 'Client', cell: ({ phoneNumber }) => phoneNumber?.client.name },
          {
            head: 'Requested',
            cell: (row) => `${formatDate(row.requestedAt)} by ${row.requestedByName}`,
          },
          { head: 'State', cell: ({ status }) => <Status look={permissionRequests[status]} /> },
          { head: 'Answer', cell: answerOf },
          {
            head: 'Actions',
            align: 'right',
            isControl: true,
            cell: ({ id, status, phoneNumber }) =>
              status === 'PENDING' && (
                <Button
                  size="xs"
                  disabled={busy}
                  aria-label={`Withdraw request for ${phoneNumber?.formattedNumber ?? 'the number'}`}
                  onClick={() => void takeBack(id)}
                >
                  Withdraw
                </Button>
              ),
          },
        ]}
      />
    </>
  );
}

function answerOf({ status, expiresAt, decidedAt, decidedByName, declineReason }: Row): string {
  if (status === 'PENDING') return `Open until ${formatDate(expiresAt)}`;
  const when = decidedAt ? formatDate(decidedAt) : '';
  const who = decidedByName ? ` by ${decidedByName}` : '';
  return `${when}${who}${declineReason ? `: ${declineReason}` : ''}`;
}
