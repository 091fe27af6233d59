import { Menu, Tooltip, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { Link, useLocation } from 'react-router';
import { useViewer } from '../../lib/viewer.ts';
import { initials } from '../../lib/format.ts';
import { Badge } from '../../ui/Badge.tsx';
import { AccountMenuItems } from './AccountMenuItems.tsx';
import classes from './Navigation.module.css';
import { type Destination, isAt, useDestinations } from './destinations.ts';
import { roleNames } from './words.ts';
import { SearchButton } from './SearchButton.tsx';
import { WorkspaceSwitcher } from './WorkspaceSwitcher.tsx';

/** 232 px with words; below 1100 px a rail of 56 px whose words are tooltips. */
export function Navigation({ rail, onSearch }: { rail: boolean; onSearch: () => void }) {
  const { main, developers, foot } = useDestinations();
  return (
    <nav className={classes.nav} data-rail={rail || undefined} aria-label="Main">
      <div className={classes.top}>
        <WorkspaceSwitcher compact={rail} />
        <SearchButton compact={rail} onOpen={onSearch} />
      </div>
      <ul className={classes.group}>
        {main.map((to) => (
          <NavigationItem key={to.label} to={to} rail={rail} />
        ))}
      </ul>
      {!rail && <p className={classes.heading}>Developers</p>}
      <ul className={classes.group} aria-label="Developers">
        {developers.map((to) => (
          <NavigationItem key={to.label} to={to} rail={rail} />
        ))}
      </ul>
      <ul className={classes.group} data-last>
        {foot.map((to) => (
          <NavigationItem key={to.label} to={to} rail={rail} />
        ))}
      </ul>
      <Me rail={rail} />
    </nav>
  );
}

function NavigationItem({ to, rail }: { to: Destination; rail: boolean }) {
  const { pathname } = useLocation();
  const content = (
    <>
      <to.icon size={17} stroke={1.75} aria-hidden />
      <span className={classes.word}>{to.label}</span>
      {to.waiting ? <Waiting count={to.waiting} /> : null}
    </>
  );
  return (
    <li>
      <Tooltip label={to.label} position="right" disabled={!rail}>
        {to.external ? (
          <a href={to.href} className={classes.item} aria-label={rail ? to.label : undefined}>
            {content}
          </a>
        ) : (
          <Link
            to={to.href}
            className={classes.item}
            aria-current={isAt(to, pathname) ? 'page' : undefined}
            aria-label={rail ? labelOf(to) : undefined}
          >
            {content}
          </Link>
        )}
      </Tooltip>
    </li>
  );
}

const labelOf = ({ label, waiting }: Destination) =>
  waiting ? `${label}, ${waiting} waiting` : label;

function Waiting({ count }: { count: number }) {
  return (
    <>
      <VisuallyHidden>, {count} waiting</VisuallyHidden>
      <span className={classes.waiting} data-tone="amber" aria-hidden>
        {count}
      </span>
    </>
  );
}

function Me({ rail }: { rail: boolean }) {
  const { user, role } = useViewer();
  if (!user) return null;
  const roleWord = role ? roleNames[role] : user.email;
  return (
    <div className={classes.me}>
      <Menu width={220} position={rail ? 'right-end' : 'top-end'}>
        <Menu.Target>
          <UnstyledButton
            className={classes.account}
            aria-label={`${user.name} ${roleWord}: account`}
          >
            <Badge round>{initials(user.name)}</Badge>
            {!rail && (
              <>
                <span className={classes.person}>
                  <span className={classes.name}>{user.name}</span>{' '}
                  <span className={classes.role}>{roleWord}</span>
                </span>
                <IconDots size={16} aria-hidden />
              </>
            )}
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>{user.email}</Menu.Label>
          <AccountMenuItems />
        </Menu.Dropdown>
      </Menu>
    </div>
  );
}
