import { parseAsString, parseAsStringLiteral, useQueryStates } from 'nuqs';
import { useCallback } from 'react';

const DIALOGS = [
  'generate-key',
  'revoke-key',
  'webhook',
  'request-permission',
  'activate-inbox',
  'cancel',
  'withdraw-cancellation',
  'reactivate',
] as const;
export type NumberDialog = (typeof DIALOGS)[number];

const inAddress = { dialog: parseAsStringLiteral(DIALOGS), of: parseAsString };

/** The dialog about a number that is open, as the address says; lists have many numbers. */
export function useNumberDialog() {
  const [{ dialog, of }, setAddress] = useQueryStates(inAddress, { history: 'replace' });
  const open = useCallback(
    (next: NumberDialog, numberId: string) => void setAddress({ dialog: next, of: numberId }),
    [setAddress],
  );
  const close = useCallback(() => void setAddress(null), [setAddress]);
  return { dialog, numberId: of, open, close };
}
