import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { CapabilityAction, NumberMenuFragment } from '../../gql/operations.ts';
import { capabilityOf } from '../../lib/capability.ts';
import { useConfig } from '../../lib/config.ts';
import { paths } from '../../lib/paths.ts';
import { useViewer } from '../../lib/viewer.ts';
import { ReasonedMenuItem } from '../../ui/ReasonedMenuItem.tsx';
import { type NumberDialog, useNumberDialog } from './useNumberDialog.ts';

/** A button with a word, on the number's own page. */
export function NumberActionsButton({ number }: { number: NumberMenuFragment }) {
  return (
    <Menu width={280} withinPortal>
      <Menu.Target>
        <Button rightSection={<IconChevronDown size={15} aria-hidden />}>Actions</Button>
      </Menu.Target>
      <Menu.Dropdown>
        <NumberMenuItems number={number} />
      </Menu.Dropdown>
    </Menu>
  );
}

/** What one does with a number, where the server allows it. */
export function NumberMenuItems({ number }: { number: NumberMenuFragment }) {
  const may = (action: CapabilityAction) => capabilityOf(number.capabilities, action).allowed;
  return (
    <>
      <DialogItem number={number} action="GENERATE_API_KEY" dialog="generate-key">
        Generate API key
      </DialogItem>
      <WaitingItem number={number} action="USE_SIGNALS" label="Signals" />
      {number.inbox.available && <InboxItem number={number} />}
      <SupportItem number={number} />
      <Menu.Divider />
      {may('WITHDRAW_CANCELLATION') ? (
        <DialogItem number={number} action="WITHDRAW_CANCELLATION" dialog="withdraw-cancellation">
          Withdraw cancellation
        </DialogItem>
      ) : may('REACTIVATE_NUMBER') ? (
        <DialogItem number={number} action="REACTIVATE_NUMBER" dialog="reactivate">
          Reactivate number
        </DialogItem>
      ) : (
        <DialogItem number={number} action="CANCEL_NUMBER" dialog="cancel">
          Cancel subscription
        </DialogItem>
      )}
    </>
  );
}

/** Staff answer tickets and file none. */
function SupportItem({ number }: { number: NumberMenuFragment }) {
  const { slug, kind } = useViewer().organization;
  if (kind === 'OPERATOR') return null;
  return (
    <Menu.Item component={Link} to={paths.newTicket(slug, { number: number.id })}>
      Ask support
    </Menu.Item>
  );
}

function InboxItem({ number }: { number: NumberMenuFragment }) {
  const { inboxUrl } = useConfig();
  if (inboxUrl === undefined) {
    return <ReasonedMenuItem reason="This Hub has no inbox">Activate inbox</ReasonedMenuItem>;
  }
  if (number.inbox.active) {
    return (
      <Menu.Item component="a" href={inboxUrl} target="_blank" rel="noreferrer">
        Open inbox
      </Menu.Item>
    );
  }
  return (
    <DialogItem number={number} action="ACTIVATE_INBOX" dialog="activate-inbox">
      Activate inbox
    </DialogItem>
  );
}

type DialogItemProps = {
  number: NumberMenuFragment;
  action: CapabilityAction;
  dialog: NumberDialog;
  children: string;
};

/** Opens a dialog, or stands there with the server's reason under it. */
function DialogItem({ number, action, dialog, children }: DialogItemProps) {
  const { open } = useNumberDialog();
  const { allowed } = capabilityOf(number.capabilities, action);
  if (!allowed) return <WaitingItem number={number} action={action} label={children} />;
  return <Menu.Item onClick={() => open(dialog, number.id)}>{children}</Menu.Item>;
}

type WaitingItemProps = {
  number: NumberMenuFragment;
  action: CapabilityAction;
  label: string;
};

/** An action that cannot be taken from here yet: it stands with the server's reason under it. */
function WaitingItem({ number, action, label }: WaitingItemProps) {
  const { reason } = capabilityOf(number.capabilities, action);
  return <ReasonedMenuItem reason={reason}>{label}</ReasonedMenuItem>;
}
