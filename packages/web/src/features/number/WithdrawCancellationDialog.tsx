import { useState } from 'react';
import {
  useWithdrawCancellationMutation,
  type WithdrawCancellationDialogFragment,
} from '../../gql/operations.ts';
import { formatPhoneNumber } from '../../lib/format.ts';
import { OperatorReason } from '../../lib/OperatorReason.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { useAction } from './useAction.ts';

type Props = { number: WithdrawCancellationDialogFragment; onClose: () => void };

export function WithdrawCancellationDialog({ number, onClose }: Props) {
  const [reason, setReason] = useState('');
  const [withdraw] = useWithdrawCancellationMutation();
  const { busy, problem, run } = useAction();
  const confirm = async () => {
    const done = await run(async () => {
      const input = { phoneNumberId: number.id, reason };
      return (await withdraw({ variables: { input } })).data?.withdrawCancellation;
    });
    if (done) onClose();
  };
  return (
    <ConfirmDialog
      opened
      title="Withdraw cancellation"
      confirm="Withdraw cancellation"
      refuse="Leave it cancelled"
      busy={busy}
      problem={problem}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <p>{formatPhoneNumber(number.number)} stays in use, and billing goes on.</p>
      <OperatorReason value={reason} onChange={setReason} />
    </ConfirmDialog>
  );
}
