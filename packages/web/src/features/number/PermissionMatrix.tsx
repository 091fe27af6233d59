import { Checkbox, type CheckboxProps } from '@mantine/core';
import type { PermissionMatrixRowFragment } from '../../gql/operations.ts';
import { Bar } from '../../ui/Bar.tsx';
import { CountryTag } from '../../ui/CountryTag.tsx';
import { Status } from '../../ui/Status.tsx';
import classes from './PermissionMatrix.module.css';
import type { PermissionChanges } from './usePermissionChanges.ts';
import { partnerPermissions, permissionRequests } from './vocabulary.ts';

type Row = PermissionMatrixRowFragment;

type Props = {
  rows: readonly Row[];
  changes: PermissionChanges;
  /** Why nothing can be ticked. */
  reason: string | undefined;
};

/** Rows are numbers, columns what the partner may do; one right so far. */
export function PermissionMatrix({ rows, changes, reason }: Props) {
  const shared = rows.filter(changes.isShared).length;
  return (
    <div className={classes.box}>
      <table className={classes.table} aria-label="Permissions">
        <Heads
          checked={rows.length > 0 && shared === rows.length}
          indeterminate={shared > 0 && shared < rows.length}
          disabled={reason !== undefined || rows.length === 0}
          onChange={() => changes.set(rows, shared < rows.length)}
        />
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <span className={classes.number}>
                  {row.country && <CountryTag country={row.country} />}
                  {row.formattedNumber}
                  <span className={classes.name}>{row.displayName}</span>
                </span>
              </th>
              <Right row={row} changes={changes} reason={reason} />
              <td data-label="Now">
                {row.permissionRequest ? (
                  <Status look={permissionRequests[row.permissionRequest.status]} />
                ) : (
                  <Status look={partnerPermissions[row.partnerPermission]} />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const Heads = (box: CheckboxProps) => (
  <thead>
    <tr>
      <th scope="col">Number</th>
      <th scope="col" className={classes.right}>
        <Checkbox
          {...box}
          label="API key"
          description="Generate and hold"
          aria-label="API key of all numbers shown"
        />
      </th>
      <th scope="col">Now</th>
    </tr>
  </thead>
);

const BARS = [260, 220, 280, 240, 260, 220];

/** Real headings, a bar for every number and its right. */
export const PermissionMatrixSkeleton = () => (
  <div className={classes.box}>
    <table className={classes.table}>
      <Heads disabled />
      <tbody>
        {BARS.map((width, row) => (
          <tr key={row}>
            <th scope="row">
              <Bar width={`min(${width}px, 40vw)`} />
            </th>
            <td className={classes.right}>
              <Bar width={16} height={16} />
            </td>
            <td>
              <Bar width={72} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);

function Right({ row, changes, reason }: Omit<Props, 'rows'> & { row: Row }) {
  const shared = changes.isShared(row);
  const changed = changes.hasChanged(row);
  return (
    <td className={classes.right} data-changed={changed || undefined}>
      <Checkbox
        aria-label={`API key of ${row.formattedNumber}`}
        label={changed ? (shared ? 'Will be shared' : 'Will be removed') : undefined}
        checked={shared}
        disabled={reason !== undefined || changes.saving}
        onChange={({ currentTarget }) => changes.set([row], currentTarget.checked)}
      />
    </td>
  );
}
