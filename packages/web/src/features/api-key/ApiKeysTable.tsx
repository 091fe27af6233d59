import type { ApiKeysTableRowFragment } from '../../gql/operations.ts';
import { formatDate } from '../../lib/format.ts';
import { FactTable } from '../../ui/FactTable.tsx';
import { RelativeTime } from '../../ui/RelativeTime.tsx';
import { Status } from '../../ui/Status.tsx';
import classes from './ApiKeysTable.module.css';
import { keyStates, scopeWords } from './keyStates.ts';
import { RevokeKeyButton } from './RevokeKeyButton.tsx';

type Props = {
  /** Undefined until they are known. */
  keys: readonly ApiKeysTableRowFragment[] | undefined;
  /** Why keys cannot be changed by this person; undefined if they can. */
  reason: string | undefined;
};

export function ApiKeysTable({ keys, reason }: Props) {
  return (
    <FactTable
      label="API keys"
      rows={keys}
      rowKey={({ id }) => id}
      columns={[
        { head: 'Name', cell: ({ name }) => name },
        {
          head: 'Key',
          cell: ({ prefix, last4 }) => (
            <code className={classes.code}>
              {prefix}…{last4}
            </code>
          ),
        },
        { head: 'Rights', cell: (key) => <Rights apiKey={key} /> },
        { head: 'State', cell: ({ state }) => <Status look={keyStates[state]} /> },
        {
          head: 'Last used',
          cell: ({ lastUsedAt }) => (lastUsedAt ? <RelativeTime at={lastUsedAt} /> : 'Never'),
        },
        {
          head: 'Expires',
          cell: ({ expiresAt }) => (expiresAt ? formatDate(expiresAt) : 'Never'),
        },
        {
          head: 'Created',
          cell: ({ createdAt, createdBy }) =>
            `${formatDate(createdAt)}${createdBy ? ` by ${createdBy.name}` : ''}`,
        },
        {
          head: 'Actions',
          align: 'right',
          isControl: true,
          cell: (key) => key.state === 'ACTIVE' && <RevokeKeyButton apiKey={key} reason={reason} />,
        },
      ]}
    />
  );
}

function Rights({ apiKey: { scopes, ipAllowList } }: { apiKey: ApiKeysTableRowFragment }) {
  return (
    <span title={ipAllowList.join(', ') || undefined}>
      {scopes.map((scope) => scopeWords[scope]).join(', ')}
      {ipAllowList.length > 0 && ` · ${ipAllowList.length} IP`}
    </span>
  );
}
