import { Button } from '@mantine/core';
import { IconLock, IconSend } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { type MembershipRole, useForOthersQuery } from '../../gql/operations.ts';
import { useViewer } from '../../lib/viewer.ts';
import { StatePanel } from '../../ui/StatePanel.tsx';
import classes from './ForOthers.module.css';
import { Person } from './Person.tsx';
import { roleWords } from './roles.ts';

type Props = {
  /** "Only owners can read the audit log". */
  title: string;
  /** "the audit log", as the letter that asks for it calls it. */
  what: string;
  /** Who may, first of all who can let others. */
  roles: MembershipRole[];
  children: ReactNode;
};

/** What is not for this person: who may, by name, and a letter that asks them. */
export function ForOthers({ title, what, roles, children }: Props) {
  const { data } = useForOthersQuery({ variables: { role: roles } });
  const members = data?.viewer.organization.members.nodes ?? [];
  const addresses = members.map(({ user }) => encodeURIComponent(user.email)).join(',');
  const { name } = useViewer().organization;
  const letter = new URLSearchParams({
    subject: `${name}: ${what}`,
    body: `I need ${what}: ${window.location.href}`,
  });
  return (
    <StatePanel
      icon={IconLock}
      title={title}
      actions={
        members.length > 0 && (
          <Button
            component="a"
            variant="filled"
            leftSection={<IconSend size={16} stroke={1.75} aria-hidden />}
            href={`mailto:${addresses}?${letter.toString().replaceAll('+', '%20')}`}
          >
            {roles[0] === 'OWNER' ? 'Ask an owner' : 'Ask an administrator'}
          </Button>
        )
      }
      footer={
        members.length > 0 && (
          <ul className={classes.people} aria-label="Who can">
            {members.map(({ id, role, user }) => (
              <li key={id}>
                <Person name={user.name} note={roleWords[role].name} detail={user.email} />
              </li>
            ))}
          </ul>
        )
      }
    >
      {children}
    </StatePanel>
  );
}
