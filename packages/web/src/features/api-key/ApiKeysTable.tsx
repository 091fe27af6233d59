import type { ApiKeysTableRowFragment } from '../../gql/operations.ts';
import { formatDate } from '../../lib/format.ts';
import { RelativeTime } from '../../ui/RelativeTime.tsx';
import { Status } from '../../ui/Status.tsx';
import classes from './ApiKeysTable.module.css';
import { keyStates, scopeWords } from './keyStates.ts';
import { RevokeKeyButton } from './RevokeKeyButton.tsx';

type Props = {
  keys: readonly ApiKeysTableRowFragment[];
  /** Why keys cannot be changed by this person; undefined if they can. */
  reason: string | undefined;
};

export function ApiKeysTable({ keys, reason }: Props) {
  return (
    <div className={classes.box}>
      <table className={classes.table} aria-label="API keys">
        <thead>
          <tr>
            {['Name', 'Key', 'Rights', 'State', 'Last used', 'Expires', 'Created'].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
            <th scope="col">
              <span className={classes.unseen}>Actions</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {keys.map((key) => (
            <tr key={key.id}>
              <th scope="row">{key.name}</th>
              <td data-label="Key">
                <code className={classes.code}>
                  {key.prefix}…{key.last4}
                </code>
              </td>
              <td data-label="Rights" title={key.ipAllowList.join(', ') || undefined}>
                {key.scopes.map((scope) => scopeWords[scope]).join(', ')}
                {key.ipAllowList.length > 0 && ` · ${key.ipAllowList.length} IP`}
              </td>
              <td data-label="State">
                <Status look={keyStates[key.state]} />
              </td>
              <td data-label="Last used">
                {key.lastUsedAt ? <RelativeTime at={key.lastUsedAt} /> : 'Never'}
              </td>
              <td data-label="Expires">{key.expiresAt ? formatDate(key.expiresAt) : 'Never'}</td>
              <td data-label="Created">
                {formatDate(key.createdAt)}
                {key.createdBy && ` by ${key.createdBy.name}`}
              </td>
              <td className={classes.actions}>
                {key.state === 'ACTIVE' && <RevokeKeyButton apiKey={key} reason={reason} />}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
