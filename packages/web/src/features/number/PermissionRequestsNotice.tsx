import { Group, Textarea } from '@mantine/core';
import { IconHourglass } from '@tabler/icons-react';
import { useState } from 'react';
import {
  type PermissionMatrixRowFragment,
  type PermissionRequestsNoticeFragment,
  useDeclinePermissionRequestsMutation,
} from '../../gql/operations.ts';
import { formatDate } from '../../lib/format.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { ReasonedButton } from '../../ui/ReasonedButton.tsx';
import { useAction } from './useAction.ts';

type Request = PermissionRequestsNoticeFragment;
type Props = {
  requests: readonly Request[];
  reason: string | undefined;
  onTick: (numbers: PermissionMatrixRowFragment[]) => void;
  onDeclined: () => void;
};

/** What the partner asks for. Ticking is not yet granting: that is saved with the matrix. */
export function PermissionRequestsNotice({ requests, reason, onTick, onDeclined }: Props) {
  const [declining, setDeclining] = useState(false);
  const [first] = requests;
  if (!first) return null;
  const numbers = requests.flatMap(({ phoneNumber }) => phoneNumber ?? []);
  const count = requests.length;
  const notes = [...new Set(requests.flatMap(({ note }) => note ?? []))];
  return (
    <>
      <Notice
        tone="blue"
        icon={IconHourglass}
        title={`${first.partnerName} asks for access to ${count === 1 ? '1 number' : `${count} numbers`}`}
        action={
          <Group gap="xs">
            <ReasonedButton
              size="xs"
              variant="subtle"
              reason={reason}
              onClick={() => setDeclining(true)}
            >
              Decline
            </ReasonedButton>
            <ReasonedButton size="xs" reason={reason} onClick={() => onTick(numbers)}>
              {count === 1 ? 'Tick it' : count === 2 ? 'Tick both' : 'Tick all'}
            </ReasonedButton>
          </Group>
        }
      >
        {nameNumbers(numbers)}, requested {formatDate(first.requestedAt)} by {first.requestedByName}
        . {notes.join(' ')}
      </Notice>
      {declining && (
        <DeclineDialog
          requests={requests}
          onClose={() => setDeclining(false)}
          onDeclined={onDeclined}
        />
      )}
    </>
  );
}

const NAMED = 3;

function nameNumbers(numbers: readonly PermissionMatrixRowFragment[]): string {
  const names = numbers
    .slice(0, NAMED)
    .map(({ displayName, formattedNumber }) => displayName ?? formattedNumber);
  const more = numbers.length - names.length;
  if (more > 0) return `${names.join(', ')} and ${more} more`;
  const last = names.pop();
  return names.length > 0 ? `${names.join(', ')} and ${last}` : (last ?? '');
}

type DeclineProps = { requests: readonly Request[]; onClose: () => void; onDeclined: () => void };

function DeclineDialog({ requests, onClose, onDeclined }: DeclineProps) {
  const [declineReason, setReason] = useState('');
  const [decline] = useDeclinePermissionRequestsMutation();
  const { busy, problem, run } = useAction();
  const confirm = async () => {
    const done = await run(async () => {
      const input = { ids: requests.map(({ id }) => id), declineReason };
      return (await decline({ variables: { input } })).data?.declinePermissionRequests;
    });
    if (!done) return;
    onClose();
    onDeclined();
  };
  return (
    <ConfirmDialog
      opened
      title={requests.length === 1 ? 'Decline request' : `Decline ${requests.length} requests`}
      confirm="Decline"
      refuse="Cancel"
      busy={busy}
      problem={problem}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <p>{requests[0]?.partnerName} is told, and may ask again later.</p>
      <Textarea
        label="Reason"
        description="Optional; the partner reads it"
        maxLength={500}
        autosize
        minRows={2}
        value={declineReason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
    </ConfirmDialog>
  );
}
