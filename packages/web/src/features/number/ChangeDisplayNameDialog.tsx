import { TextInput } from '@mantine/core';
import { IconCircleCheck, IconClock, IconPlayerPlay } from '@tabler/icons-react';
import { useState } from 'react';
import {
  type ChangeDisplayNameDialogFragment,
  useChangeDisplayNameMutation,
} from '../../gql/operations.ts';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { Moments } from '../../ui/Moments.tsx';
import { useReasonedAction } from './useReasonedAction.tsx';

type Props = { number: ChangeDisplayNameDialogFragment; onClose: () => void };

export function ChangeDisplayNameDialog({ number, onClose }: Props) {
  const [displayName, setDisplayName] = useState(number.displayName ?? '');
  const [change] = useChangeDisplayNameMutation();
  const { errors, perform, state, reasonField } = useReasonedAction(onClose, ['displayName']);
  const save = () =>
    perform(async (reason) => {
      const input = { phoneNumberId: number.id, displayName, reason };
      return (await change({ variables: { input } })).data?.changeDisplayName;
    });
  return (
    <FormDialog
      {...state}
      title="Change display name"
      submit="Submit name"
      onSubmit={() => void save()}
    >
      <TextInput
        label="New name"
        description={`2 to 75 characters. ${number.displayNameChangesLeft} of 10 changes left in 30 days.`}
        value={displayName}
        onChange={({ currentTarget }) => setDisplayName(currentTarget.value)}
        error={errors.displayName}
        data-autofocus
      />
      <WhatHappens number={number} />
      {reasonField}
    </FormDialog>
  );
}

function WhatHappens({ number }: Pick<Props, 'number'>) {
  const keepsPin = Boolean(number.twoStepPin?.keptSince);
  return (
    <Moments
      moments={[
        {
          icon: IconPlayerPlay,
          tone: 'grey',
          when: 'Now',
          what: 'Customers see the present name. Another name, or a move of the number, has to wait.',
        },
        {
          icon: IconClock,
          tone: 'blue',
          when: 'Within about 24 h',
          what: 'Meta decides. If it refuses, you see its reason and can try again.',
        },
        {
          icon: IconCircleCheck,
          tone: keepsPin ? 'green' : 'amber',
          when: 'Once approved',
          what: keepsPin
            ? 'The Hub registers the number again by itself, and the name is in force.'
            : 'The number has to be registered again within 14 days. The Hub keeps no PIN of it: set one, and that happens by itself.',
        },
      ]}
    />
  );
}
