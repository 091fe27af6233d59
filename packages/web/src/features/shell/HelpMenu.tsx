import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconHelp, IconKeyboard } from '@tabler/icons-react';
import { useConfig } from '../../lib/config.ts';
import { Kbd } from '../../ui/Kbd.tsx';

/** The links that the deployment has set; a missing one is not shown. */
export function useHelpLinks() {
  const { links, sandboxMailUrl } = useConfig();
  return [
    { label: 'Documentation', href: links.documentation },
    { label: 'Roadmap', href: links.roadmap },
    { label: 'Status', href: links.status },
    { label: 'Sandbox mail', href: sandboxMailUrl },
  ].flatMap(({ label, href }) => (href ? [{ label, href }] : []));
}

type Props = {
  onShortcuts: () => void;
  /** Only the icon, where there is no room for the word. */
  compact: boolean;
};

export function HelpMenu({ onShortcuts, compact }: Props) {
  const links = useHelpLinks();
  return (
    <Menu width={220}>
      <Menu.Target>
        {compact ? (
          <ActionIcon aria-label="Help">
            <IconHelp size={16} aria-hidden />
          </ActionIcon>
        ) : (
          <Button
            size="xs"
            variant="subtle"
            color="gray"
            leftSection={<IconHelp size={16} aria-hidden />}
          >
            Help
          </Button>
        )}
      </Menu.Target>
      <Menu.Dropdown>
        {links.map((link) => (
          <Menu.Item key={link.label} component="a" href={link.href}>
            {link.label}
          </Menu.Item>
        ))}
        {links.length > 0 && <Menu.Divider />}
        <Menu.Item
          leftSection={<IconKeyboard size={16} aria-hidden />}
          rightSection={<Kbd>?</Kbd>}
          onClick={onShortcuts}
        >
          Keyboard shortcuts
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
