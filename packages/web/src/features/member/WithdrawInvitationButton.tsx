import { useDisclosure } from '@mantine/hooks';
import {
  type InvitationsTableRowFragment,
  useWithdrawInvitationMutation,
} from '../../gql/operations.ts';
import { useAttempt } from '../../lib/useAttempt.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { ReasonedButton } from '../../ui/ReasonedButton.tsx';

type Props = {
  invitation: InvitationsTableRowFragment;
  reason: string | undefined;
  onWithdrawn: () => void;
};

export function WithdrawInvitationButton({ invitation, reason, onWithdrawn }: Props) {
  const [opened, { open, close }] = useDisclosure(false);
  const [withdraw] = useWithdrawInvitationMutation();
  const { problem, busy, attempt } = useAttempt();
  const confirm = async () => {
    const done = await attempt(async () => {
      const input = { invitationId: invitation.id };
      const { data } = await withdraw({ variables: { input } });
      return data?.withdrawInvitation.userErrors;
    });
    if (!done) return;
    close();
    onWithdrawn();
  };
  return (
    <>
      <ReasonedButton
        size="xs"
        reason={reason}
        onClick={open}
        aria-label={`Withdraw the invitation to ${invitation.name}`}
      >
        Withdraw
      </ReasonedButton>
      <ConfirmDialog
        opened={opened}
        title={`Withdraw the invitation to ${invitation.name}?`}
        confirm="Withdraw invitation"
        refuse="Keep invitation"
        danger
        busy={busy}
        problem={problem}
        onConfirm={() => void confirm()}
        onClose={close}
      >
        <p>The link in the mail to {invitation.email} stops working. You can invite again.</p>
      </ConfirmDialog>
    </>
  );
}
