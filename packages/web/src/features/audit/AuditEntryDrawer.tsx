import { skipToken } from '@apollo/client/react';
import { Drawer } from '@mantine/core';
import { useAuditEntryDrawerQuery } from '../../gql/operations.ts';
import { formatExact } from '../../lib/format.ts';
import { CopyableId } from '../../ui/CopyableId.tsx';
import { Definition, DefinitionList, Unknown } from '../../ui/DefinitionList.tsx';
import { inWords } from './words.ts';

type Props = { id: string | null; onClose: () => void };

/** One entry with all that is known of it; its address can be given to somebody else. */
export function AuditEntryDrawer({ id, onClose }: Props) {
  const { data, loading } = useAuditEntryDrawerQuery(id ? { variables: { id } } : skipToken);
  const entry = data?.node && 'action' in data.node ? data.node : undefined;
  return (
    <Drawer
      opened={id !== null}
      onClose={onClose}
      position="right"
      size={480}
      title={entry ? inWords(entry.action) : 'Audit entry'}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      {!entry && !loading && id && <p>There is no such entry, or you may not see it.</p>}
      {entry && (
        <DefinitionList>
          <Definition label="When">{formatExact(entry.at)}</Definition>
          <Definition label="Who" note={entry.actorOrganizationName}>
            {entry.actorName}
          </Definition>
          {entry.apiKeyHint && <Definition label="With API key">{entry.apiKeyHint}</Definition>}
          <Definition label="Action">{entry.action}</Definition>
          <Definition label="Object" note={inWords(entry.subjectType)}>
            {entry.subjectName ?? <Unknown>No name</Unknown>}
          </Definition>
          <Definition label="Object ID">
            <CopyableId value={entry.subjectId} of="object ID" />
          </Definition>
          {entry.organization && (
            <Definition label="In the log of">{entry.organization.name}</Definition>
          )}
          {entry.changes.map(({ field, before, after }) => (
            <Definition key={field} label={inWords(field)} hint={before && `Before: ${before}`}>
              {after ?? <Unknown>None</Unknown>}
            </Definition>
          ))}
          {entry.reason && <Definition label="Reason">{entry.reason}</Definition>}
          {entry.ip && (
            <Definition label="From" hint={entry.userAgent}>
              {entry.ip}
            </Definition>
          )}
          {entry.requestId && (
            <Definition label="Request ID">
              <CopyableId value={entry.requestId} of="request ID" />
            </Definition>
          )}
          <Definition label="Entry ID">
            <CopyableId value={entry.id} of="entry ID" />
          </Definition>
        </DefinitionList>
      )}
    </Drawer>
  );
}
