import { useState } from 'react';
import {
  type PermissionMatrixRowFragment,
  useUpdatePartnerPermissionsMutation,
} from '../../gql/operations.ts';
import { failureOf } from '../../lib/failure.ts';

type Row = PermissionMatrixRowFragment;

/** What one mutation takes. */
const AT_ONCE = 100;

/** What was ticked and not saved yet, for rows that are shown and for those that no longer are. */
export function usePermissionChanges(onSaved: () => void) {
  const [changed, setChanged] = useState<ReadonlyMap<string, Row>>(new Map());
  const [revokeKeys, setRevokeKeys] = useState(false);
  const [problem, setProblem] = useState<string>();
  const [saving, setSaving] = useState(false);
  const [update] = useUpdatePartnerPermissionsMutation();

  const isShared = (row: Row) => (row.partnerPermission === 'SHARED') !== changed.has(row.id);
  const set = (rows: readonly Row[], shared: boolean) =>
    setChanged((before) => {
      const next = new Map(before);
      for (const row of rows) {
        if ((row.partnerPermission === 'SHARED') === shared) next.delete(row.id);
        else next.set(row.id, row);
      }
      return next;
    });
  const discard = () => {
    setChanged(new Map());
    setRevokeKeys(false);
    setProblem(undefined);
  };

  const rows = [...changed.values()];
  const added = rows.filter((row) => row.partnerPermission === 'MISSING');
  const removed = rows.filter((row) => row.partnerPermission === 'SHARED');
  /** Batch after batch; what could not be saved stays ticked. */
  const save = async () => {
    setSaving(true);
    setProblem(undefined);
    try {
      for (let start = 0; start < rows.length; start += AT_ONCE) {
        const batch = rows.slice(start, start + AT_ONCE);
        const idsOf = (kind: Row['partnerPermission']) =>
          batch.filter((row) => row.partnerPermission === kind).map(({ id }) => id);
        const input = { share: idsOf('MISSING'), revoke: idsOf('SHARED'), revokeKeys };
        const { data } = await update({ variables: { input } });
        const refusals = data?.updatePartnerPermissions.userErrors ?? [];
        if (refusals.length > 0) {
          return setProblem([...new Set(refusals.map(({ message }) => message))].join(' '));
        }
        setChanged((before) => {
          const next = new Map(before);
          for (const { id } of batch) next.delete(id);
          return next;
        });
      }
      setRevokeKeys(false);
    } catch (error) {
      setProblem(failureOf(error).message);
    } finally {
      setSaving(false);
      onSaved();
    }
  };
  return {
    added,
    removed,
    isShared,
    hasChanged: (row: Row) => changed.has(row.id),
    set,
    discard,
    save,
    saving,
    problem,
    revokeKeys,
    setRevokeKeys,
  };
}

export type PermissionChanges = ReturnType<typeof usePermissionChanges>;
