import { Select } from '@mantine/core';
import {
  type MembersTableRowFragment,
  type OrganizationKind,
  useChangeMemberRoleMutation,
} from '../../gql/operations.ts';
import { capabilityOf } from '../../lib/capability.ts';
import { useAttempt } from '../../lib/useAttempt.ts';
import { roleChoices, rolesOf } from './roles.ts';

type Props = {
  member: MembersTableRowFragment;
  kind: OrganizationKind;
  onChanged: () => void;
};

/** The new role counts at once; a refusal stands under the field, which shows the old one. */
export function MemberRoleSelect({ member, kind, onChanged }: Props) {
  const [changeRole] = useChangeMemberRoleMutation();
  const { problem, busy, attempt } = useAttempt();
  const { allowed, reason } = capabilityOf(member.capabilities, 'CHANGE_MEMBER_ROLE');
  const choose = async (value: string | null) => {
    const role = rolesOf(kind).find((each) => each === value);
    if (!role || role === member.role) return;
    const done = await attempt(async () => {
      const { data } = await changeRole({
        variables: { input: { membershipId: member.id, role } },
      });
      return data?.changeMemberRole.userErrors;
    });
    // Who the last owner is may have changed.
    if (done) onChanged();
  };
  return (
    <Select
      size="xs"
      w={150}
      aria-label={`Role of ${member.user.name}`}
      data={roleChoices(kind)}
      value={member.role}
      onChange={(value) => void choose(value)}
      disabled={busy || !allowed}
      {...(!allowed && { title: reason })}
      allowDeselect={false}
      error={problem}
    />
  );
}
