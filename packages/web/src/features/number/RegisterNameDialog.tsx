import { IconLock } from '@tabler/icons-react';
import { useState } from 'react';
import {
  type RegisterNameDialogFragment,
  useRegisterDisplayNameMutation,
} from '../../gql/operations.ts';
import { formatDateTime } from '../../lib/format.ts';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { Notice } from '../../ui/Notice.tsx';
import classes from './NumberDialog.module.css';
import { PinField } from './PinField.tsx';
import { needsPin, whyNotRegister } from './registerName.ts';
import { useReasonedAction } from './useReasonedAction.tsx';

type Props = { number: RegisterNameDialogFragment; onClose: () => void };

/** Brings an approved name into force, with the PIN that the Hub keeps or one that is given here. */
export function RegisterNameDialog({ number, onClose }: Props) {
  const [pin, setPin] = useState('');
  const [register] = useRegisterDisplayNameMutation();
  const { errors, perform, state, reasonField } = useReasonedAction(onClose, ['pin']);
  const reason = whyNotRegister(number);
  const asksPin = needsPin(number) || errors.pin !== undefined;
  const again = () =>
    perform(async (why) => {
      const input = { phoneNumberId: number.id, reason: why, pin: asksPin ? pin : null };
      return (await register({ variables: { input } })).data?.registerDisplayName;
    });
  return (
    <FormDialog
      {...state}
      title="Register again"
      submit="Register number"
      blocked={reason}
      onSubmit={() => void again()}
    >
      {reason && <Notice tone="grey" icon={IconLock} title={`${reason}.`} />}
      <Lead number={number} />
      {asksPin && !reason && (
        <PinField
          pin={pin}
          onChange={setPin}
          description="The Hub keeps no PIN that Meta takes. These six digits replace the PIN at Meta, whatever it was, and are kept sealed."
          error={errors.pin}
        />
      )}
      {!reason && reasonField}
    </FormDialog>
  );
}

function Lead({ number: { formattedNumber, displayNameRequest } }: Pick<Props, 'number'>) {
  if (!displayNameRequest) return null;
  const { newName, registerBy } = displayNameRequest;
  return (
    <p className={classes.lead}>
      {`${formattedNumber} is registered at Meta again, so that customers read ${newName}. `}
      {registerBy && `Without it the name lapses ${formatDateTime(registerBy)}. `}
      Messages go on meanwhile. Meta allows 10 registrations in 72 hours.
    </p>
  );
}
