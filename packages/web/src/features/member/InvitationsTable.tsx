import { Group } from '@mantine/core';
import { IconClockX, IconHourglass } from '@tabler/icons-react';
import type { InvitationState, InvitationsTableRowFragment } from '../../gql/operations.ts';
import { type FactColumn, FactTable } from '../../ui/FactTable.tsx';
import { RelativeTime } from '../../ui/RelativeTime.tsx';
import { Status, type StatusLook } from '../../ui/Status.tsx';
import { Person } from './Person.tsx';
import { ResendInvitationButton } from './ResendInvitationButton.tsx';
import { roleWords } from './roles.ts';
import { WithdrawInvitationButton } from './WithdrawInvitationButton.tsx';

const states: Record<InvitationState, StatusLook> = {
  PENDING: { word: 'Pending', icon: IconHourglass, tone: 'blue', needsAction: false },
  EXPIRED: { word: 'Expired', icon: IconClockX, tone: 'amber', needsAction: true },
};

type Props = {
  invitations: readonly InvitationsTableRowFragment[];
  reason: string | undefined;
  onWithdrawn: () => void;
};

export function InvitationsTable({ invitations, reason, onWithdrawn }: Props) {
  const columns: FactColumn<InvitationsTableRowFragment>[] = [
    { head: 'Invited', cell: ({ name, email }) => <Person name={name} detail={email} /> },
    { head: 'Role', cell: ({ role }) => roleWords[role].name },
    { head: 'State', cell: ({ state }) => <Status look={states[state]} /> },
    {
      head: 'Link works until',
      cell: ({ expiresAt }) => <RelativeTime at={expiresAt} form="exact" />,
    },
    {
      head: 'Invited by',
      cell: ({ invitedBy, createdAt }) => (
        <span>
          {invitedBy && `${invitedBy.name}, `}
          <RelativeTime at={createdAt} />
        </span>
      ),
    },
    {
      head: 'Actions',
      align: 'right',
      isControl: true,
      cell: (invitation) => (
        <Group gap={8} justify="flex-end" wrap="nowrap">
          <ResendInvitationButton invitation={invitation} reason={reason} />
          <WithdrawInvitationButton
            invitation={invitation}
            reason={reason}
            onWithdrawn={onWithdrawn}
          />
        </Group>
      ),
    },
  ];
  return (
    <FactTable label="Invitations" columns={columns} rows={invitations} rowKey={({ id }) => id} />
  );
}
