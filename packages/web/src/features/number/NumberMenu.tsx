import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconChevronDown, IconDots } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { CapabilityAction, NumberMenuFragment } from '../../gql/operations.ts';
import { capabilityOf } from '../../lib/capability.ts';
import { formatPhoneNumber } from '../../lib/format.ts';
import { paths } from '../../lib/paths.ts';
import { useWorkspace } from '../../lib/viewer.ts';
import classes from './NumberMenu.module.css';

type Props = {
  number: NumberMenuFragment;
  /** Three dots in a row of the list, a button with a word on the number's own page. */
  form?: 'dots' | 'button';
};

export function NumberMenu({ number, form = 'dots' }: Props) {
  const workspace = useWorkspace();
  return (
    <Menu width={280} withinPortal>
      <Menu.Target>
        {form === 'dots' ? (
          <ActionIcon aria-label={`Actions for ${formatPhoneNumber(number.number)}`}>
            <IconDots size={16} aria-hidden />
          </ActionIcon>
        ) : (
          <Button rightSection={<IconChevronDown size={15} aria-hidden />}>Actions</Button>
        )}
      </Menu.Target>
      <Menu.Dropdown>
        {form === 'dots' && (
          <Menu.Item component={Link} to={paths.number(workspace, number.id)}>
            Manage
          </Menu.Item>
        )}
        <WaitingItem number={number} action="USE_SIGNALS" label="Signals" otherwise="Coming" />
        {number.inbox.available && (
          <WaitingItem
            number={number}
            action="ACTIVATE_INBOX"
            label={number.inbox.active ? 'Inbox is active' : 'Activate inbox'}
          />
        )}
        <Menu.Divider />
        <WaitingItem number={number} action="CANCEL_NUMBER" label="Cancel subscription" />
      </Menu.Dropdown>
    </Menu>
  );
}

type WaitingItemProps = {
  number: NumberMenuFragment;
  action: CapabilityAction;
  label: string;
  otherwise?: string;
};

/** An action that cannot be taken from here yet: it stands with the server's reason under it. */
function WaitingItem({ number, action, label, otherwise }: WaitingItemProps) {
  const { reason } = capabilityOf(number.capabilities, action);
  const why = reason ?? otherwise ?? 'Coming';
  return (
    <Menu.Item disabled>
      {label}
      <span className={classes.reason}>{why}</span>
    </Menu.Item>
  );
}
