import { useCallback } from 'react';
import { useNavigate, useSearchParams } from 'react-router';

const DIALOGS = [
  'generate-key',
  'revoke-key',
  'webhook',
  'display-name',
  'pin',
  'register-name',
  'commerce',
  'request-permission',
  'activate-inbox',
  'cancel',
  'withdraw-cancellation',
  'reactivate',
] as const;
export type NumberDialog = (typeof DIALOGS)[number];

/** The dialog about a number that is open, as the address says; lists have many numbers. */
export function useNumberDialog() {
  const [address] = useSearchParams();
  const navigate = useNavigate();
  const set = useCallback(
    (dialog: NumberDialog | null, numberId: string | null) => {
      // Filters of a list are written past the router.
      const next = new URLSearchParams(window.location.search);
      next.delete('dialog');
      next.delete('of');
      if (dialog && numberId) {
        next.set('dialog', dialog);
        next.set('of', numberId);
      }
      void navigate({ search: next.toString() }, { replace: true, preventScrollReset: true });
    },
    [navigate],
  );
  return {
    dialog: DIALOGS.find((known) => known === address.get('dialog')) ?? null,
    numberId: address.get('of'),
    open: useCallback((dialog: NumberDialog, numberId: string) => set(dialog, numberId), [set]),
    close: useCallback(() => set(null, null), [set]),
  };
}
