import {
  type ReactivateNumberDialogFragment,
  useReactivateNumberMutation,
} from '../../gql/operations.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { useReasonedAction } from './useReasonedAction.tsx';

type Props = { number: ReactivateNumberDialogFragment; onClose: () => void };

export function ReactivateNumberDialog({ number, onClose }: Props) {
  const [reactivate] = useReactivateNumberMutation();
  const { perform, state, reasonField } = useReasonedAction(onClose);
  const confirm = () =>
    perform(async (reason) => {
      const input = { phoneNumberId: number.id, reason };
      return (await reactivate({ variables: { input } })).data?.reactivateNumber;
    });
  return (
    <ConfirmDialog
      {...state}
      opened
      title="Reactivate number"
      confirm="Reactivate number"
      refuse="Leave it inactive"
      onConfirm={() => void confirm()}
    >
      <p>
        {number.formattedNumber} is in use again at once. Billing starts anew, pro rata to the end
        of the month, and it needs a new API key.
      </p>
      {reasonField}
    </ConfirmDialog>
  );
}
