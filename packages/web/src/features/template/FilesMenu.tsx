import { Button, Menu } from '@mantine/core';
import { IconChevronDown, IconDownload, IconUpload, IconLanguage } from '@tabler/icons-react';
import { Link } from 'react-router';
import { paths } from '../../lib/paths.ts';
import { useWorkspace } from '../../lib/viewer.ts';
import { ReasonedMenuItem } from '../../ui/ReasonedMenuItem.tsx';

type Props = {
  wabaId: string;
  /** Why no drafts can be made of texts; undefined where they can. */
  reason: string | undefined;
  /** Whether there is anything to export. */
  hasTemplates: boolean;
  onOpen: (dialog: 'texts' | 'export') => void;
};

/** Ways of templates out of an account and into it. */
export function FilesMenu({ wabaId, reason, hasTemplates, onOpen }: Props) {
  const workspace = useWorkspace();
  const down = <IconDownload size={16} aria-hidden />;
  const language = <IconLanguage size={16} aria-hidden />;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button rightSection={<IconChevronDown size={16} aria-hidden />}>Import and export</Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          component={Link}
          to={paths.importTemplates(workspace, wabaId)}
          leftSection={<IconUpload size={16} aria-hidden />}
        >
          Import files
        </Menu.Item>
        {reason === undefined ? (
          <Menu.Item leftSection={language} onClick={() => onOpen('texts')}>
            Import texts
          </Menu.Item>
        ) : (
          <ReasonedMenuItem icon={language} reason={reason}>
            Import texts
          </ReasonedMenuItem>
        )}
        <Menu.Divider />
        {hasTemplates ? (
          <Menu.Item leftSection={down} onClick={() => onOpen('export')}>
            Export all as files
          </Menu.Item>
        ) : (
          <ReasonedMenuItem icon={down} reason="Nothing is at Meta yet">
            Export all as files
          </ReasonedMenuItem>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
