import {
  useWithdrawCancellationMutation,
  type WithdrawCancellationDialogFragment,
} from '../../gql/operations.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { useReasonedAction } from './useReasonedAction.tsx';

type Props = { number: WithdrawCancellationDialogFragment; onClose: () => void };

export function WithdrawCancellationDialog({ number, onClose }: Props) {
  const [withdraw] = useWithdrawCancellationMutation();
  const { perform, state, reasonField } = useReasonedAction(onClose);
  const confirm = () =>
    perform(async (reason) => {
      const input = { phoneNumberId: number.id, reason };
      return (await withdraw({ variables: { input } })).data?.withdrawCancellation;
    });
  return (
    <ConfirmDialog
      {...state}
      opened
      title="Withdraw cancellation"
      confirm="Withdraw cancellation"
      refuse="Leave it cancelled"
      onConfirm={() => void confirm()}
    >
      <p>{number.formattedNumber} stays in use, and billing goes on.</p>
      {reasonField}
    </ConfirmDialog>
  );
}
