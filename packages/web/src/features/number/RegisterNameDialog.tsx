import {
  type RegisterNameDialogFragment,
  useRegisterDisplayNameMutation,
} from '../../gql/operations.ts';
import { formatPhoneNumber } from '../../lib/format.ts';
import { FormDialog } from '../../ui/FormDialog.tsx';
import classes from './NumberDialog.module.css';
import { useReasonedAction } from './useReasonedAction.tsx';

type Props = { number: RegisterNameDialogFragment; onClose: () => void };

/** For staff, who give a reason; others need no dialog to try again. */
export function RegisterNameDialog({ number, onClose }: Props) {
  const [register] = useRegisterDisplayNameMutation();
  const { perform, state, reasonField, hasReason } = useReasonedAction(onClose);
  const again = () =>
    perform(async (reason) => {
      const input = { phoneNumberId: number.id, reason };
      return (await register({ variables: { input } })).data?.registerDisplayName;
    });
  return (
    <FormDialog
      {...state}
      title="Register again"
      submit="Register number"
      isReady={hasReason}
      onSubmit={() => void again()}
    >
      <p className={classes.lead}>
        {formatPhoneNumber(number.number)} is registered at Meta with the PIN that the Hub keeps, so
        that {number.displayNameRequest?.newName ?? 'the approved name'} is in force.
      </p>
      {reasonField}
    </FormDialog>
  );
}
