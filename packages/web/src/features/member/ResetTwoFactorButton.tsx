import { parseAsString, useQueryState } from 'nuqs';
import { type ReactNode, useState } from 'react';
import {
  type MembersTableRowFragment,
  useResetMemberTwoFactorMutation,
} from '../../gql/operations.ts';
import { capabilityOf } from '../../lib/capability.ts';
import { OperatorReason } from '../../lib/OperatorReason.tsx';
import { useAttempt } from '../../lib/useAttempt.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { ReasonedButton } from '../../ui/ReasonedButton.tsx';
import { toast } from '../../ui/toasts.ts';

type Props = { member: MembersTableRowFragment; onReset: () => void; children: ReactNode };

/** For somebody who has lost the authenticator app and the recovery codes. */
export function ResetTwoFactorButton({ member, onReset, children }: Props) {
  const { name } = member.user;
  const { allowed, reason: refusal } = capabilityOf(member.capabilities, 'RESET_TWO_FACTOR');
  const [opened, setOpened] = useQueryState('reset', parseAsString);
  const [reason, setReason] = useState('');
  const [reset] = useResetMemberTwoFactorMutation();
  const { problem, busy, attempt, forget } = useAttempt();
  const leave = () => {
    void setOpened(null);
    setReason('');
    forget();
  };
  const confirm = async () => {
    const done = await attempt(async () => {
      const { data } = await reset({ variables: { input: { membershipId: member.id, reason } } });
      return data?.resetMemberTwoFactor.userErrors;
    });
    if (!done) return;
    leave();
    toast({ text: `Two-factor authentication of ${name} is off` });
    onReset();
  };
  return (
    <>
      <ReasonedButton
        size="xs"
        reason={refusal}
        onClick={() => void setOpened(member.id)}
        aria-label={`Reset two-factor of ${name}`}
      >
        {children}
      </ReasonedButton>
      <ConfirmDialog
        opened={opened === member.id && allowed}
        title={`Reset two-factor authentication of ${name}?`}
        confirm="Switch it off"
        refuse="Leave it on"
        danger
        busy={busy}
        problem={problem}
        onConfirm={() => void confirm()}
        onClose={leave}
      >
        <p>
          {name} can sign in with the password alone and set two-factor up anew. All their browsers
          are signed out, and they are told by mail. Be sure that it is {name} who asks for it.
        </p>
        <OperatorReason value={reason} onChange={setReason} />
      </ConfirmDialog>
    </>
  );
}
