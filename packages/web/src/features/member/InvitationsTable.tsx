import { IconClockX, IconHourglass } from '@tabler/icons-react';
import type { InvitationState, InvitationsTableRowFragment } from '../../gql/operations.ts';
import classes from '../../ui/CardTable.module.css';
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
  return (
    <div className={classes.box}>
      <table className={classes.table} aria-label="Invitations">
        <thead>
          <tr>
            {['Invited', 'Role', 'State', 'Link works', 'Invited by'].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
            <th scope="col">
              <span className={classes.unseen}>Actions</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {invitations.map((invitation) => (
            <tr key={invitation.id}>
              <th scope="row">
                <Person name={invitation.name} detail={invitation.email} />
              </th>
              <td data-label="Role">{roleWords[invitation.role].name}</td>
              <td data-label="State">
                <Status look={states[invitation.state]} />
              </td>
              <td data-label="Link works">
                {invitation.state === 'PENDING' ? 'until ' : 'ended '}
                <RelativeTime at={invitation.expiresAt} form="exact" />
              </td>
              <td data-label="Invited by">
                {invitation.invitedBy && `${invitation.invitedBy.name}, `}
                <RelativeTime at={invitation.createdAt} />
              </td>
              <td className={classes.actions}>
                <ResendInvitationButton invitation={invitation} reason={reason} />{' '}
                <WithdrawInvitationButton
                  invitation={invitation}
                  reason={reason}
                  onWithdrawn={onWithdrawn}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
