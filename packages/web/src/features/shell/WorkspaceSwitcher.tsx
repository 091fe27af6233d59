import { Menu, TextInput, UnstyledButton } from '@mantine/core';
import { IconCheck, IconSearch, IconSelector } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { initials } from '../../lib/format.ts';
import { paths } from '../../lib/paths.ts';
import { useViewer } from '../../lib/viewer.ts';
import { Badge } from '../../ui/Badge.tsx';
import { hubNames, roleNames } from './words.ts';
import classes from './WorkspaceSwitcher.module.css';

const SEARCH_FROM = 8;

export function WorkspaceSwitcher({ compact = false }: { compact?: boolean }) {
  const { organization, memberships } = useViewer();
  const [search, setSearch] = useState('');
  const wanted = search.trim().toLowerCase();
  const shown = memberships.filter((membership) =>
    membership.organization.name.toLowerCase().includes(wanted),
  );
  return (
    <Menu width={280} position="bottom-start" onClose={() => setSearch('')}>
      <Menu.Target>
        <UnstyledButton
          className={classes.switcher}
          data-compact={compact || undefined}
          aria-label={`${organization.name} ${hubNames[organization.kind]}: switch workspace`}
        >
          <Badge>{initials(organization.name)}</Badge>
          {!compact && (
            <>
              <span className={classes.text}>
                <span className={classes.name}>{organization.name}</span>{' '}
                <span className={classes.kind}>{hubNames[organization.kind]}</span>
              </span>
              <IconSelector size={16} aria-hidden className={classes.arrow} />
            </>
          )}
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>Workspaces</Menu.Label>
        {memberships.length >= SEARCH_FROM && (
          <TextInput
            data-autofocus
            aria-label="Search workspaces"
            placeholder="Search workspaces"
            leftSection={<IconSearch size={15} aria-hidden />}
            value={search}
            onChange={(event) => setSearch(event.currentTarget.value)}
            className={classes.search}
          />
        )}
        <div className={classes.list}>
          {shown.map(({ id, role, organization: other }) => (
            <Menu.Item
              key={id}
              component={Link}
              to={paths.workspace(other.slug)}
              leftSection={<Badge>{initials(other.name)}</Badge>}
              rightSection={
                other.id === organization.id && <IconCheck size={15} aria-label="Current" />
              }
            >
              <span className={classes.name}>{other.name}</span>
              <span className={classes.kind}>
                {hubNames[other.kind]} · {roleNames[role]}
              </span>
            </Menu.Item>
          ))}
        </div>
        {shown.length === 0 && <Menu.Label>No workspace of that name</Menu.Label>}
      </Menu.Dropdown>
    </Menu>
  );
}
