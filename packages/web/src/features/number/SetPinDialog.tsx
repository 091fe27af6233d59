import { useState } from 'react';
import { type SetPinDialogFragment, useSetNumberPinMutation } from '../../gql/operations.ts';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { PinField } from './PinField.tsx';
import { useReasonedAction } from './useReasonedAction.tsx';

type Props = { number: SetPinDialogFragment; onClose: () => void };

export function SetPinDialog({ number, onClose }: Props) {
  const [pin, setPin] = useState('');
  const [set] = useSetNumberPinMutation();
  const { errors, perform, state, reasonField } = useReasonedAction(onClose, ['pin']);
  const save = () =>
    perform(async (reason) => {
      const input = { phoneNumberId: number.id, pin, reason };
      return (await set({ variables: { input } })).data?.setNumberPin;
    });
  return (
    <FormDialog
      {...state}
      title={number.twoStepPin?.keptSince ? 'Change two-step PIN' : 'Set two-step PIN'}
      submit="Set PIN"
      onSubmit={() => void save()}
    >
      <PinField
        pin={pin}
        onChange={setPin}
        description="Six digits. They replace the PIN at Meta, whatever it was. The Hub keeps them sealed, and nobody can read them here again."
        error={errors.pin}
      />
      {reasonField}
    </FormDialog>
  );
}
