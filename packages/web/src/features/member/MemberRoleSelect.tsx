import { Select } from '@mantine/core';
import {
  type MembersTableRowFragment,
  type OrganizationKind,
  useChangeMemberRoleMutation,
} from '../../gql/operations.ts';
import { useAttempt } from '../../lib/useAttempt.ts';
import { roleChoices, rolesOf } from './roles.ts';

type Props = { member: MembersTableRowFragment; kind: OrganizationKind };

/** The new role counts at once; a refusal stands under the field, which shows the old one. */
export function MemberRoleSelect({ member, kind }: Props) {
  const [changeRole] = useChangeMemberRoleMutation();
  const { problem, busy, attempt } = useAttempt();
  const choose = (value: string | null) => {
    const role = rolesOf(kind).find((each) => each === value);
    if (!role || role === member.role) return;
    void attempt(async () => {
      const { data } = await changeRole({
        variables: { input: { membershipId: member.id, role } },
      });
      return data?.changeMemberRole.userErrors;
    });
  };
  return (
    <Select
      size="xs"
      w={150}
      aria-label={`Role of ${member.user.name}`}
      data={roleChoices(kind)}
      value={member.role}
      onChange={choose}
      disabled={busy}
      allowDeselect={false}
      error={problem}
    />
  );
}
