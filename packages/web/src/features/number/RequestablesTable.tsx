import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import type { RequestablesTableRowFragment } from '../../gql/operations.ts';
import { capabilityOf } from '../../lib/capability.ts';
import { FactTable } from '../../ui/FactTable.tsx';
import { ReasonedButton } from '../../ui/ReasonedButton.tsx';
import { Status } from '../../ui/Status.tsx';
import { AskForPermission } from './AskForPermission.tsx';
import classes from './RequestablesTable.module.css';
import { partnerPermissions, permissionRequests } from './vocabulary.ts';

type Row = RequestablesTableRowFragment;
type Props = {
  /** Undefined until they are known. */
  rows: readonly Row[] | undefined;
  onRequested: () => void;
};

/** What one mutation takes. */
const AT_ONCE = 100;

const reasonOf = (row: Row): string | undefined =>
  capabilityOf(row.capabilities, 'REQUEST_PARTNER_PERMISSION').reason;

function whyNot(rows: readonly Row[], count: number): string | undefined {
  if (count > AT_ONCE) return `At most ${AT_ONCE} numbers at once`;
  if (count > 0) return undefined;
  // Where no number can be ticked, the server has said why.
  return rows.every(reasonOf) ? rows.map(reasonOf)[0] : 'Tick the numbers first';
}

/** Numbers that clients do not share, to be asked for one by one or many at once. */
export function RequestablesTable({ rows: known, onRequested }: Props) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [asking, setAsking] = useState(false);
  const rows = known ?? [];
  const ids = rows.filter((row) => chosen.has(row.id) && !reasonOf(row)).map(({ id }) => id);
  const reason = whyNot(rows, ids.length);
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
        rows={known}
        rowKey={({ id }) => id}
        columns={[
          {
            head: 'Number',
            cell: (row) => (
              <Checkbox
                label={row.formattedNumber}
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
      <div className={classes.ask}>
        <ReasonedButton
          variant={ids.length > 0 ? 'filled' : 'default'}
          reason={reason}
          isLocked={rows.every(reasonOf)}
          onClick={() => setAsking(true)}
        >
          {ids.length > 1 ? `Request permission for ${ids.length} numbers` : 'Request permission'}
        </ReasonedButton>
        {/* The button tells those who hear it. */}
        <span className={classes.why} aria-hidden>
          {reason}
        </span>
      </div>
      {asking && (
        <AskForPermission
          phoneNumberIds={ids}
          onClose={() => setAsking(false)}
          onRequested={() => {
            setAsking(false);
            setChosen(new Set());
            onRequested();
          }}
        >
          {ids.length === 1
            ? 'The client is asked to share the number. The request is'
            : `The clients are asked to share ${ids.length} numbers. Requests are`}{' '}
          open for 30 days.
        </AskForPermission>
      )}
    </>
  );
}
