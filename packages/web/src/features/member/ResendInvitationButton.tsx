import { useState } from 'react';
import {
  type InvitationsTableRowFragment,
  useResendInvitationMutation,
} from '../../gql/operations.ts';
import { useAttempt } from '../../lib/useAttempt.ts';
import { ReasonedButton } from '../../ui/ReasonedButton.tsx';
import classes from './ResendInvitationButton.module.css';

type Props = { invitation: InvitationsTableRowFragment; reason: string | undefined };

export function ResendInvitationButton({ invitation, reason }: Props) {
  const [sent, setSent] = useState(false);
  const [resend] = useResendInvitationMutation();
  const { problem, busy, attempt } = useAttempt();
  const send = async () => {
    setSent(false);
    const done = await attempt(async () => {
      const input = { invitationId: invitation.id };
      const { data } = await resend({ variables: { input } });
      return data?.resendInvitation.userErrors;
    });
    setSent(done);
  };
  return (
    <>
      <span role="status" className={classes.said}>
        {sent ? 'Sent' : problem}
      </span>{' '}
      <ReasonedButton
        size="xs"
        reason={reason}
        loading={busy}
        onClick={() => void send()}
        aria-label={`Send again to ${invitation.name}`}
      >
        Send again
      </ReasonedButton>
    </>
  );
}
