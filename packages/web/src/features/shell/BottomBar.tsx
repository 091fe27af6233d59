import { Menu, UnstyledButton } from '@mantine/core';
import { IconDots, IconHelp } from '@tabler/icons-react';
import { Link, useLocation } from 'react-router';
import { AccountMenuItems } from './AccountMenuItems.tsx';
import classes from './BottomBar.module.css';
import { isAt, useDestinations } from './destinations.ts';
import { useHelpLinks } from './HelpMenu.tsx';

/** The navigation of a phone: at most five entries, the last holds the rest. */
export function BottomBar() {
  const { main, developers, foot } = useDestinations();
  const help = useHelpLinks();
  const { pathname } = useLocation();
  const entries = [...main, ...developers, ...foot];
  const shown = entries.filter(({ label }) => label !== 'Support').slice(0, 4);
  // The account has Settings too.
  const rest = entries.filter((entry) => !shown.includes(entry) && entry.label !== 'Settings');
  return (
    <nav className={classes.bar} aria-label="Main">
      {shown.map((to) =>
        to.external ? (
          <a key={to.label} href={to.href} className={classes.item}>
            <to.icon size={20} stroke={1.75} aria-hidden />
            {to.short ?? to.label}
          </a>
        ) : (
          <Link
            key={to.label}
            to={to.href}
            className={classes.item}
            aria-current={isAt(to, pathname) ? 'page' : undefined}
          >
            <to.icon size={20} stroke={1.75} aria-hidden />
            {to.short ?? to.label}
          </Link>
        ),
      )}
      <Menu width={240} position="top-end">
        <Menu.Target>
          <UnstyledButton className={classes.item}>
            <IconDots size={20} stroke={1.75} aria-hidden />
            More
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown>
          {rest.map((to) => {
            const icon = <to.icon size={16} aria-hidden />;
            return to.external ? (
              <Menu.Item key={to.label} component="a" href={to.href} leftSection={icon}>
                {to.label}
              </Menu.Item>
            ) : (
              <Menu.Item key={to.label} component={Link} to={to.href} leftSection={icon}>
                {to.label}
              </Menu.Item>
            );
          })}
          {help.map(({ label, href }) => (
            <Menu.Item
              key={label}
              component="a"
              href={href}
              leftSection={<IconHelp size={16} aria-hidden />}
            >
              {label}
            </Menu.Item>
          ))}
          <AccountMenuItems />
        </Menu.Dropdown>
      </Menu>
    </nav>
  );
}
