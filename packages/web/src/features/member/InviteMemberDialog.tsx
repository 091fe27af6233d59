import { Modal } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { parseAsBoolean, useQueryState } from 'nuqs';
import type { OrganizationKind } from '../../gql/operations.ts';
import { ReasonedButton } from '../../ui/ReasonedButton.tsx';
import { InviteMemberForm } from './InviteMemberForm.tsx';

type Props = { kind: OrganizationKind; reason: string | undefined; onInvited: () => void };

export function InviteMemberDialog({ kind, reason, onInvited }: Props) {
  const [opened, setOpened] = useQueryState('invite', parseAsBoolean.withDefault(false));
  const close = () => void setOpened(null);
  return (
    <>
      <ReasonedButton
        variant={reason === undefined ? 'filled' : 'default'}
        leftSection={<IconUserPlus size={16} aria-hidden />}
        reason={reason}
        onClick={() => void setOpened(true)}
      >
        Invite user
      </ReasonedButton>
      <Modal
        opened={opened && reason === undefined}
        onClose={close}
        title="Invite user"
        size={480}
        closeButtonProps={{ 'aria-label': 'Close' }}
      >
        <InviteMemberForm
          kind={kind}
          onCancel={close}
          onInvited={() => {
            close();
            onInvited();
          }}
        />
      </Modal>
    </>
  );
}
