import { Menu, useMantineColorScheme } from '@mantine/core';
import {
  IconDeviceDesktop,
  IconLogout,
  IconMoon,
  IconSettings,
  IconSun,
} from '@tabler/icons-react';
import { Link } from 'react-router';
import { paths } from '../../lib/paths.ts';
import { signOut } from '../../lib/signOut.ts';
import { useWorkspace } from '../../lib/viewer.ts';

const SCHEMES = [
  { value: 'light', label: 'Light', icon: IconSun },
  { value: 'dark', label: 'Dark', icon: IconMoon },
  { value: 'auto', label: 'Like the system', icon: IconDeviceDesktop },
] as const;

export function AccountMenuItems() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const workspace = useWorkspace();
  return (
    <>
      <Menu.Item
        component={Link}
        to={paths.settings(workspace)}
        leftSection={<IconSettings size={16} aria-hidden />}
      >
        Settings
      </Menu.Item>
      <Menu.Divider />
      <Menu.Label>Appearance</Menu.Label>
      {SCHEMES.map((scheme) => (
        <Menu.Item
          key={scheme.value}
          leftSection={<scheme.icon size={16} aria-hidden />}
          aria-current={colorScheme === scheme.value || undefined}
          rightSection={colorScheme === scheme.value && 'On'}
          onClick={() => setColorScheme(scheme.value)}
        >
          {scheme.label}
        </Menu.Item>
      ))}
      <Menu.Divider />
      <Menu.Item leftSection={<IconLogout size={16} aria-hidden />} onClick={() => void signOut()}>
        Sign out
      </Menu.Item>
    </>
  );
}
