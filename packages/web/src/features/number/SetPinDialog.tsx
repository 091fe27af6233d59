import { PasswordInput } from '@mantine/core';
import { useState } from 'react';
import { type SetPinDialogFragment, useSetNumberPinMutation } from '../../gql/operations.ts';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { useReasonedAction } from './useReasonedAction.tsx';

type Props = { number: SetPinDialogFragment; onClose: () => void };

const DIGITS = 6;

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
      isReady={pin.length === DIGITS}
      onSubmit={() => void save()}
    >
      <PasswordInput
        label="PIN"
        description="Six digits. They replace the PIN at Meta, whatever it was. The Hub keeps them sealed, and nobody can read them here again."
        inputMode="numeric"
        autoComplete="off"
        maxLength={DIGITS}
        value={pin}
        onChange={({ currentTarget }) => setPin(currentTarget.value.replaceAll(/\D/g, ''))}
        error={errors.pin}
        visibilityToggleButtonProps={{ 'aria-label': 'Show or hide the PIN' }}
        data-autofocus
      />
      {reasonField}
    </FormDialog>
  );
}
