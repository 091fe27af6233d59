import { Checkbox, TextInput } from '@mantine/core';
import { IconCalendarX, IconPlayerPlay, IconReceipt } from '@tabler/icons-react';
import { useState } from 'react';
import { type CancelNumberDialogFragment, useCancelNumberMutation } from '../../gql/operations.ts';
import { useConfig } from '../../lib/config.ts';
import { digitsOf } from '../../lib/digits.ts';
import { formatDateTimeIn, formatDayIn } from '../../lib/format.ts';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { Moments } from '../../ui/Moments.tsx';
import classes from './NumberDialog.module.css';
import { useReasonedAction } from './useReasonedAction.tsx';

type Props = { number: CancelNumberDialogFragment; onClose: () => void };

/** Tells now, the end and what comes after before the one button that does it can be pressed. */
export function CancelNumberDialog({ number, onClose }: Props) {
  const [typed, setTyped] = useState('');
  const [accepted, setAccepted] = useState(false);
  const [cancel] = useCancelNumberMutation();
  const { perform, state, reasonField } = useReasonedAction(onClose);
  const confirm = () =>
    perform(async (reason) => {
      const input = {
        phoneNumberId: number.id,
        confirmNumber: typed,
        acceptConsequences: accepted,
        reason,
      };
      return (await cancel({ variables: { input } })).data?.cancelNumber;
    });
  return (
    <FormDialog
      {...state}
      title="Cancel subscription"
      submit="Cancel subscription"
      refuse="Keep number"
      size={520}
      danger
      blocked={whatIsMissing(digitsOf(typed) === digitsOf(number.number), accepted)}
      onSubmit={() => void confirm()}
    >
      <p className={classes.lead}>
        {[number.formattedNumber, number.displayName].filter(Boolean).join(', ')}
      </p>
      <ThreeMoments number={number} />
      <TextInput
        label="Type the number to confirm"
        inputMode="tel"
        autoComplete="off"
        value={typed}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        data-autofocus
      />
      {reasonField}
      <Checkbox
        label={`I understand that messaging stops after ${formatDayIn(
          number.cancelledNowTerminatesAt,
          number.client.timezone,
        )}`}
        checked={accepted}
        onChange={({ currentTarget }) => setAccepted(currentTarget.checked)}
      />
    </FormDialog>
  );
}

/** What cannot be undone is not pressed by accident. */
function whatIsMissing(isTyped: boolean, isAccepted: boolean): string | undefined {
  if (!isTyped)
    return isAccepted ? 'Type the number first' : 'Type the number and tick the box first';
  return isAccepted ? undefined : 'Tick the box first';
}

function ThreeMoments({ number }: { number: CancelNumberDialogFragment }) {
  const { numberRetentionDays } = useConfig();
  const { timezone } = number.client;
  const end = number.cancelledNowTerminatesAt;
  return (
    <Moments
      moments={[
        {
          icon: IconPlayerPlay,
          tone: 'grey',
          when: 'Now',
          what: 'Sends and receives as before. You can withdraw.',
        },
        {
          icon: IconCalendarX,
          tone: 'amber',
          when: `${formatDateTimeIn(end, timezone)} ${timezone}`,
          what: 'Messaging and billing stop. The API key is revoked.',
        },
        {
          icon: IconReceipt,
          tone: 'grey',
          when: 'After that',
          what: `The last invoice follows. The number can be reactivated for ${numberRetentionDays} days, then it is deleted.`,
        },
      ]}
    />
  );
}
