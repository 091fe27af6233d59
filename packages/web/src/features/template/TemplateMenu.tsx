import { ActionIcon, Menu } from '@mantine/core';
import {
  IconArchive,
  IconArchiveOff,
  IconCopy,
  IconDots,
  type Icon,
  IconPlayerPlay,
  IconTrash,
} from '@tabler/icons-react';
import type { CapabilityAction, TemplateActionsFragment } from '../../gql/operations.ts';
import { capabilityOf } from '../../lib/capability.ts';
import { ReasonedMenuItem } from '../../ui/ReasonedMenuItem.tsx';

export type TemplateDoor = 'copy' | 'delete' | 'unpause' | 'archive' | 'unarchive';

type Item = { door: TemplateDoor; label: string; icon: Icon; action: CapabilityAction };

const ITEMS: readonly Item[] = [
  { door: 'copy', label: 'Copy to other accounts', icon: IconCopy, action: 'COPY_TEMPLATE' },
  { door: 'unpause', label: 'End the pause', icon: IconPlayerPlay, action: 'UNPAUSE_TEMPLATE' },
  { door: 'archive', label: 'Archive in the Hub', icon: IconArchive, action: 'ARCHIVE_TEMPLATE' },
  {
    door: 'unarchive',
    label: 'Take out of the archive',
    icon: IconArchiveOff,
    action: 'ARCHIVE_TEMPLATE',
  },
  { door: 'delete', label: 'Delete at Meta', icon: IconTrash, action: 'DELETE_TEMPLATE' },
];

type Props = { template: TemplateActionsFragment; onOpen: (door: TemplateDoor) => void };

/** What else can be done with it; what cannot says why. */
export function TemplateMenu({ template, onOpen }: Props) {
  const { status, archivedAt, capabilities } = template;
  const absent: readonly TemplateDoor[] = [
    archivedAt === null ? 'unarchive' : 'archive',
    ...(status === 'PAUSED' ? [] : (['unpause'] as const)),
  ];
  return (
    <Menu>
      <Menu.Target>
        <ActionIcon variant="default" size={32} aria-label={`More for ${template.name}`}>
          <IconDots size={16} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {ITEMS.filter(({ door }) => !absent.includes(door)).map(
          ({ door, label, icon: ItemIcon, action }) => {
            const { allowed, reason } = capabilityOf(capabilities, action);
            const icon = <ItemIcon size={16} aria-hidden />;
            return allowed ? (
              <Menu.Item key={door} leftSection={icon} onClick={() => onOpen(door)}>
                {label}
              </Menu.Item>
            ) : (
              <ReasonedMenuItem key={door} icon={icon} reason={reason}>
                {label}
              </ReasonedMenuItem>
            );
          },
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
