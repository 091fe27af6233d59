import { Checkbox } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { type MembersTableRowFragment, useRemoveMemberMutation } from '../../gql/operations.ts';
import { capabilityOf } from '../../lib/capability.ts';
import { useAttempt } from '../../lib/useAttempt.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { ReasonedButton } from '../../ui/ReasonedButton.tsx';

type Props = {
  member: MembersTableRowFragment;
  onRemoved: () => void;
};

export function RemoveMemberButton({ member, onRemoved }: Props) {
  const { name } = member.user;
  const { reason } = capabilityOf(member.capabilities, 'REMOVE_MEMBER');
  const [opened, { open, close }] = useDisclosure(false);
  const [revokeApiKeys, setRevokeApiKeys] = useState(true);
  const [remove] = useRemoveMemberMutation();
  const { problem, busy, attempt, forget } = useAttempt();
  const leave = () => {
    close();
    forget();
  };
  const confirm = async () => {
    const done = await attempt(async () => {
      const input = { membershipId: member.id, revokeApiKeys };
      const { data } = await remove({ variables: { input } });
      return data?.removeMember.userErrors;
    });
    if (!done) return;
    leave();
    onRemoved();
  };
  return (
    <>
      <ReasonedButton size="xs" reason={reason} onClick={open} aria-label={`Remove ${name}`}>
        Remove
      </ReasonedButton>
      <ConfirmDialog
        opened={opened}
        title={`Remove ${name}?`}
        confirm="Remove user"
        refuse="Keep user"
        danger
        busy={busy}
        problem={problem}
        onConfirm={() => void confirm()}
        onClose={leave}
      >
        <p>
          {name} is out of this workspace at once, in every browser. What they did stays in the
          audit log.
        </p>
        <Checkbox
          checked={revokeApiKeys}
          onChange={(event) => setRevokeApiKeys(event.currentTarget.checked)}
          label="Revoke the API keys that they created"
          description="Programs that use one of them are refused from then on"
        />
      </ConfirmDialog>
    </>
  );
}
