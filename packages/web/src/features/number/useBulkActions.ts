import {
  TagListDocument,
  useRequestPartnerPermissionMutation,
  useSyncWabasMutation,
  useTagPhoneNumbersMutation,
} from '../../gql/operations.ts';
import type { Chosen } from './useSelection.ts';

const AT_ONCE = 100;

/** What became of an action on many numbers. */
export type BulkReport = {
  /** "Tagged", "Asked for permission of". */
  verb: string;
  done: number;
  /** "in Nordwind Shop": where it happened, when it happened to more than the numbers. */
  where?: string;
  refused: { label: string; reason: string }[];
  undo?: () => Promise<unknown>;
};

type Change = { ids: readonly string[]; add: readonly string[]; remove: readonly string[] };

const parts = (ids: readonly string[]): string[][] =>
  Array.from({ length: Math.ceil(ids.length / AT_ONCE) }, (_, at) =>
    ids.slice(at * AT_ONCE, (at + 1) * AT_ONCE),
  );

const NAMED = 3;

/** An account is synced with all of its numbers, so people are told which ones were. */
function inAccounts(names: readonly string[]): string {
  if (names.length > NAMED) return `in ${names.length} accounts`;
  return names.length === 0 ? '' : `in ${names.join(', ')}`;
}

/** Refused as a whole, in the server's words. */
function refuseAll(errors: readonly { message: string }[] | undefined): void {
  if (errors && errors.length > 0) throw new Error(errors.map(({ message }) => message).join(' '));
}

/** Actions on the selected numbers, a hundred at a time, with what happened to each. */
export function useBulkActions(chosen: Chosen) {
  const [tagPhoneNumbers] = useTagPhoneNumbersMutation();
  const [syncWabas] = useSyncWabasMutation();
  const [requestPermission] = useRequestPartnerPermissionMutation();
  const labelOf = (id: string) => chosen.get(id)?.formattedNumber ?? id;

  const change = async ({ ids, add, remove }: Change) => {
    const results = [];
    for (const phoneNumberIds of parts(ids)) {
      const { data } = await tagPhoneNumbers({
        variables: { input: { phoneNumberIds, add, remove } },
        refetchQueries: [{ query: TagListDocument }],
      });
      refuseAll(data?.tagPhoneNumbers.userErrors);
      for (const { index, ...result } of data?.tagPhoneNumbers.results ?? []) {
        results.push({ ...result, phoneNumberId: phoneNumberIds[index] ?? '' });
      }
    }
    return results;
  };

  const tag = async (add: readonly string[], remove: readonly string[]): Promise<BulkReport> => {
    const results = await change({ ids: [...chosen.keys()], add, remove });
    const changed = results.filter((each) => each.added.length + each.removed.length > 0);
    // Numbers that changed alike go back together.
    const alike = Map.groupBy(changed, (each) => JSON.stringify([each.added, each.removed]));
    return {
      verb: remove.length > 0 ? `Took ${remove.join(', ')} off` : `Put ${add.join(', ')} on`,
      done: results.filter(({ userErrors }) => userErrors.length === 0).length,
      refused: results.flatMap(({ phoneNumberId, userErrors }) =>
        userErrors.map(({ message }) => ({ label: labelOf(phoneNumberId), reason: message })),
      ),
      ...(changed.length > 0 && {
        undo: async () => {
          for (const group of alike.values()) {
            const [{ added, removed } = { added: [], removed: [] }] = group;
            const ids = group.map(({ phoneNumberId }) => phoneNumberId);
            await change({ ids, add: removed, remove: added });
          }
        },
      }),
    };
  };

  const sync = async (reason: string | null): Promise<BulkReport> => {
    const refused: BulkReport['refused'] = [];
    const accounts: string[] = [];
    const ofWaba = Map.groupBy(chosen.values(), ({ waba }) => waba.id);
    for (const part of parts([...ofWaba.keys()])) {
      const { data } = await syncWabas({ variables: { input: { wabaIds: part, reason } } });
      refuseAll(data?.syncWabas.userErrors);
      for (const { index, waba, userErrors } of data?.syncWabas.results ?? []) {
        if (waba) accounts.push(waba.name);
        const [first] = userErrors;
        if (!first) continue;
        const numbers = ofWaba.get(part[index] ?? '') ?? [];
        refused.push(...numbers.map(({ id }) => ({ label: labelOf(id), reason: first.message })));
      }
    }
    return {
      verb: 'Asked Meta about',
      done: chosen.size - refused.length,
      where: inAccounts(accounts),
      refused,
    };
  };

  /** The server asks for all or none, so those that it refuses are left out the second time. */
  const request = async (): Promise<BulkReport> => {
    const report: BulkReport = { verb: 'Asked for permission of', done: 0, refused: [] };
    for (const part of parts([...chosen.keys()])) {
      let phoneNumberIds = part;
      for (let attempt = 0; attempt < 2 && phoneNumberIds.length > 0; attempt += 1) {
        const { data } = await requestPermission({ variables: { input: { phoneNumberIds } } });
        const errors = data?.requestPartnerPermission.userErrors ?? [];
        if (errors.length === 0) {
          report.done += phoneNumberIds.length;
          break;
        }
        const reasons = new Map(
          errors.map(({ path, message }) => [phoneNumberIds[Number(path[2])], message]),
        );
        if (attempt > 0 || reasons.has(undefined)) refuseAll(errors);
        for (const [id, reason] of reasons) {
          if (id !== undefined) report.refused.push({ label: labelOf(id), reason });
        }
        phoneNumberIds = phoneNumberIds.filter((id) => !reasons.has(id));
      }
    }
    return report;
  };

  return { tag, sync, request };
}
