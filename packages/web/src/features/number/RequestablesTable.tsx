import { Button, Checkbox, Textarea } from '@mantine/core';
import { useState } from 'react';
import {
  type RequestablesTableRowFragment,
  useRequestPartnerPermissionMutation,
} from '../../gql/operations.ts';
import { capabilityOf } from '../../lib/capability.ts';
import { formatPhoneNumber } from '../../lib/format.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { FactTable } from '../../ui/FactTable.tsx';
import { Status } from '../../ui/Status.tsx';
import classes from './RequestablesTable.module.css';
import { useAction } from './useAction.ts';
import { partnerPermissions, permissionRequests } from './vocabulary.ts';

type Row = RequestablesTableRowFragment;
type Props = { rows: readonly Row[]; onRequested: () => void };

/** What one mutation takes. */
const AT_ONCE = 100;

const reasonOf = (row: Row): string | undefined =>
  row.permissionRequest
    ? 'Requested already'
    : capabilityOf(row.capabilities, 'REQUEST_PARTNER_PERMISSION').reason;

/** Numbers that clients do not share, to be asked for one by one or many at once. */
export function RequestablesTable({ rows, onRequested }: Props) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [asking, setAsking] = useState(false);
  const ids = rows.filter((row) => chosen.has(row.id) && !reasonOf(row)).map(({ id }) => id);
  const toggle = (id: string) =>
    setChosen((before) => {
      const next = new Set(before);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  return (
    <>
      <FactTable
        label="Numbers without permission"
        rows={rows}
        rowKey={({ id }) => id}
        columns={[
          {
            head: 'Number',
            cell: (row) => (
              <Checkbox
                label={formatPhoneNumber(row.number)}
                description={reasonOf(row)}
                checked={chosen.has(row.id) && !reasonOf(row)}
                disabled={reasonOf(row) !== undefined}
                onChange={() => toggle(row.id)}
              />
            ),
          },
          { head: 'Display name', cell: ({ displayName }) => displayName },
          { head: 'Client', cell: ({ client }) => client.name },
          {
            head: 'Permission',
            cell: ({ permissionRequest }) => (
              <Status
                look={
                  permissionRequest
                    ? permissionRequests[permissionRequest.status]
                    : partnerPermissions.MISSING
                }
              />
            ),
          },
        ]}
      />
      <Button
        className={classes.button}
        variant={ids.length > 0 ? 'filled' : 'default'}
        disabled={ids.length === 0 || ids.length > AT_ONCE}
        onClick={() => setAsking(true)}
      >
        {ids.length > 1 ? `Request permission for ${ids.length} numbers` : 'Request permission'}
      </Button>
      {asking && (
        <RequestDialog
          ids={ids}
          onClose={() => setAsking(false)}
          onRequested={() => {
            setAsking(false);
            setChosen(new Set());
            onRequested();
          }}
        />
      )}
    </>
  );
}

type DialogProps = { ids: string[]; onClose: () => void; onRequested: () => void };

function RequestDialog({ ids, onClose, onRequested }: DialogProps) {
  const [note, setNote] = useState('');
  const [request] = useRequestPartnerPermissionMutation();
  const { busy, problem, run } = useAction();
  const confirm = async () => {
    const done = await run(async () => {
      const { data } = await request({ variables: { input: { phoneNumberIds: ids, note } } });
      return data?.requestPartnerPermission;
    });
    if (done) onRequested();
  };
  return (
    <ConfirmDialog
      opened
      title="Request permission"
      confirm="Send request"
      refuse="Cancel"
      busy={busy}
      problem={problem}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <p>
        The clients are asked to share {ids.length === 1 ? '1 number' : `${ids.length} numbers`}.
        Requests are open for 30 days.
      </p>
      <Textarea
        label="Note to the client"
        description="Optional"
        maxLength={500}
        autosize
        minRows={2}
        value={note}
        onChange={({ currentTarget }) => setNote(currentTarget.value)}
      />
    </ConfirmDialog>
  );
}
