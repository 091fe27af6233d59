import { Button, Checkbox, Group, Modal, Stack, TextInput } from '@mantine/core';
import { IconAlertTriangle, IconCalendarX, IconPlayerPlay, IconReceipt } from '@tabler/icons-react';
import { useState } from 'react';
import { type CancelNumberDialogFragment, useCancelNumberMutation } from '../../gql/operations.ts';
import { useConfig } from '../../lib/config.ts';
import { formatDateTimeIn, formatDayIn, formatPhoneNumber } from '../../lib/format.ts';
import { useViewer } from '../../lib/viewer.ts';
import { OperatorReason } from '../../lib/OperatorReason.tsx';
import { Moments } from '../../ui/Moments.tsx';
import { Notice } from '../../ui/Notice.tsx';
import classes from './NumberDialog.module.css';
import { useAction } from './useAction.ts';

type Props = { number: CancelNumberDialogFragment; onClose: () => void };

const digits = (text: string) => text.replaceAll(/\D/g, '');

/** Tells now, the end and what comes after before the one button that does it can be pressed. */
export function CancelNumberDialog({ number, onClose }: Props) {
  const { organization } = useViewer();
  const [typed, setTyped] = useState('');
  const [accepted, setAccepted] = useState(false);
  const [reason, setReason] = useState('');
  const [cancel] = useCancelNumberMutation();
  const { busy, problem, run } = useAction();
  const isReady =
    digits(typed) === digits(number.number) &&
    accepted &&
    (organization.kind !== 'OPERATOR' || reason.trim() !== '');
  const confirm = async () => {
    const done = await run(async () => {
      const input = {
        phoneNumberId: number.id,
        confirmNumber: typed,
        acceptConsequences: accepted,
        reason,
      };
      return (await cancel({ variables: { input } })).data?.cancelNumber;
    });
    if (done) onClose();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title="Cancel subscription"
      size={520}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (isReady) void confirm();
        }}
      >
        <Stack gap="md">
          {problem && <Notice tone="red" icon={IconAlertTriangle} title={problem} role="alert" />}
          <p className={classes.lead}>
            {[formatPhoneNumber(number.number), number.displayName].filter(Boolean).join(', ')}
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
          <OperatorReason value={reason} onChange={setReason} />
          <Checkbox
            label={`I understand that messaging stops after ${formatDayIn(
              number.cancelledNowTerminatesAt,
              number.client.timezone,
            )}`}
            checked={accepted}
            onChange={({ currentTarget }) => setAccepted(currentTarget.checked)}
          />
          <Group justify="flex-end">
            <Button onClick={onClose}>Keep number</Button>
            <Button type="submit" variant="filled" color="red" disabled={!isReady} loading={busy}>
              Cancel subscription
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
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
