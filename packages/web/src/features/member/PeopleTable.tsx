import { IconShieldCheck, IconShieldOff } from '@tabler/icons-react';
import type { PeopleTableRowFragment } from '../../gql/operations.ts';
import { formatDate } from '../../lib/format.ts';
import { Unknown } from '../../ui/DefinitionList.tsx';
import { type FactColumn, FactTable } from '../../ui/FactTable.tsx';
import { RelativeTime } from '../../ui/RelativeTime.tsx';
import { Status, type StatusLook } from '../../ui/Status.tsx';
import { Person, PERSON_HEIGHT } from './Person.tsx';
import { ResetTwoFactorButton } from './ResetTwoFactorButton.tsx';
import { roleWords } from './roles.ts';

type Row = PeopleTableRowFragment;

type Props = {
  /** Undefined until they are known. */
  rows: readonly Row[] | undefined;
  onChanged: () => void;
};

const twoFactor = {
  on: { word: 'On', icon: IconShieldCheck, tone: 'green', needsAction: false },
  off: { word: 'Off', icon: IconShieldOff, tone: 'grey', needsAction: false },
} as const satisfies Record<string, StatusLook>;

/** Who works at a customer, for the operator's staff: they help, the customer manages. */
export function PeopleTable({ rows, onChanged }: Props) {
  const columns: FactColumn<Row>[] = [
    { head: 'User', cell: ({ user }) => <Person name={user.name} detail={user.email} /> },
    { head: 'Role', cell: ({ role }) => roleWords[role].name },
    {
      head: 'Two-factor',
      cell: ({ user }) => <Status look={user.twoFactorEnabled ? twoFactor.on : twoFactor.off} />,
    },
    {
      head: 'Last seen',
      cell: ({ lastSeenAt }) =>
        lastSeenAt ? <RelativeTime at={lastSeenAt} /> : <Unknown>Never</Unknown>,
    },
    { head: 'Since', cell: ({ createdAt }) => formatDate(createdAt) },
    {
      head: 'Actions',
      align: 'right',
      isControl: true,
      cell: (member) =>
        member.user.twoFactorEnabled && (
          <ResetTwoFactorButton member={member} onReset={onChanged}>
            Reset two-factor
          </ResetTwoFactorButton>
        ),
    },
  ];
  return (
    <FactTable
      label="People"
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      rowHeight={PERSON_HEIGHT}
    />
  );
}
