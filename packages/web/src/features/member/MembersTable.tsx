import type { MembersTableRowFragment, OrganizationKind } from '../../gql/operations.ts';
import { formatDate } from '../../lib/format.ts';
import { type FactColumn, FactTable } from '../../ui/FactTable.tsx';
import { MemberRoleSelect } from './MemberRoleSelect.tsx';
import { Person, PERSON_HEIGHT } from './Person.tsx';
import { RemoveMemberButton } from './RemoveMemberButton.tsx';
import { ResetTwoFactorButton } from './ResetTwoFactorButton.tsx';
import { roleWords } from './roles.ts';

type Props = {
  /** Undefined until they are known. */
  members: readonly MembersTableRowFragment[] | undefined;
  kind: OrganizationKind;
  /** The person who looks, whose own row is marked. */
  ownUserId: string | undefined;
  /** Why people cannot be managed by this person; undefined if they can. */
  reason: string | undefined;
  onChanged: () => void;
};

export function MembersTable({ members, kind, ownUserId, reason, onChanged }: Props) {
  const columns: FactColumn<MembersTableRowFragment>[] = [
    {
      head: 'User',
      cell: ({ user }) => (
        <Person
          name={user.name}
          note={user.id === ownUserId ? 'You' : undefined}
          detail={user.email}
        />
      ),
    },
    {
      head: 'Role',
      isControl: true,
      cell: (member) =>
        reason === undefined ? (
          <MemberRoleSelect member={member} kind={kind} onChanged={onChanged} />
        ) : (
          roleWords[member.role].name
        ),
    },
    {
      head: 'Two-factor',
      cell: (member) =>
        member.user.twoFactorEnabled && reason === undefined ? (
          <>
            On{' '}
            <ResetTwoFactorButton member={member} onReset={onChanged}>
              Reset
            </ResetTwoFactorButton>
          </>
        ) : member.user.twoFactorEnabled ? (
          'On'
        ) : (
          'Off'
        ),
    },
    { head: 'Since', cell: ({ createdAt }) => formatDate(createdAt) },
    {
      head: 'Actions',
      align: 'right',
      isControl: true,
      cell: (member) => <RemoveMemberButton member={member} onRemoved={onChanged} />,
    },
  ];
  return (
    <FactTable
      label="Users"
      columns={columns}
      rows={members}
      rowKey={({ id }) => id}
      rowHeight={PERSON_HEIGHT}
    />
  );
}
