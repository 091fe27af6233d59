import type { MembersTableRowFragment, OrganizationKind } from '../../gql/operations.ts';
import { formatDate } from '../../lib/format.ts';
import classes from '../../ui/CardTable.module.css';
import { MemberRoleSelect } from './MemberRoleSelect.tsx';
import { Person } from './Person.tsx';
import { RemoveMemberButton } from './RemoveMemberButton.tsx';
import { roleWords } from './roles.ts';

type Props = {
  members: readonly MembersTableRowFragment[];
  kind: OrganizationKind;
  /** The person who looks, whose own row is marked. */
  ownUserId: string | undefined;
  /** Why people cannot be managed by this person; undefined if they can. */
  reason: string | undefined;
  onRemoved: () => void;
};

export function MembersTable({ members, kind, ownUserId, reason, onRemoved }: Props) {
  return (
    <div className={classes.box}>
      <table className={classes.table} aria-label="Users">
        <thead>
          <tr>
            <th scope="col">User</th>
            <th scope="col">Role</th>
            <th scope="col">Since</th>
            <th scope="col">
              <span className={classes.unseen}>Actions</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {members.map((member) => (
            <tr key={member.id}>
              <th scope="row">
                <Person
                  name={member.user.name}
                  note={member.user.id === ownUserId ? 'You' : undefined}
                  detail={member.user.email}
                />
              </th>
              <td data-label="Role">
                {reason === undefined ? (
                  <MemberRoleSelect member={member} kind={kind} />
                ) : (
                  roleWords[member.role].name
                )}
              </td>
              <td data-label="Since">{formatDate(member.createdAt)}</td>
              <td className={classes.actions}>
                <RemoveMemberButton member={member} reason={reason} onRemoved={onRemoved} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
