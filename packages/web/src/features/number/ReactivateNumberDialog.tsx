import { useState } from 'react';
import {
  type ReactivateNumberDialogFragment,
  useReactivateNumberMutation,
} from '../../gql/operations.ts';
import { formatPhoneNumber } from '../../lib/format.ts';
import { OperatorReason } from '../../lib/OperatorReason.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { useAction } from './useAction.ts';

type Props = { number: ReactivateNumberDialogFragment; onClose: () => void };

export function ReactivateNumberDialog({ number, onClose }: Props) {
  const [reason, setReason] = useState('');
  const [reactivate] = useReactivateNumberMutation();
  const { busy, problem, run } = useAction();
  const confirm = async () => {
    const done = await run(async () => {
      const input = { phoneNumberId: number.id, reason };
      return (await reactivate({ variables: { input } })).data?.reactivateNumber;
    });
    if (done) onClose();
  };
  return (
    <ConfirmDialog
      opened
      title="Reactivate number"
      confirm="Reactivate number"
      refuse="Leave it inactive"
      busy={busy}
      problem={problem}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <p>
        {formatPhoneNumber(number.number)} is in use again at once. Billing starts anew, pro rata to
        the end of the month, and it needs a new API key.
      </p>
      <OperatorReason value={reason} onChange={setReason} />
    </ConfirmDialog>
  );
}
