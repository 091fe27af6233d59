import { skipToken } from '@apollo/client/react';
import { useAuditEntryDrawerQuery } from '../../gql/operations.ts';
import { formatExact } from '../../lib/format.ts';
import { CopyableId } from '../../ui/CopyableId.tsx';
import { Definition, DefinitionList, Unknown } from '../../ui/DefinitionList.tsx';
import { SidePanel } from '../../ui/SidePanel.tsx';
import { auditValue, type ValueWord } from './auditValue.ts';
import { inWords } from './words.ts';

type Props = { id: string | null; onClose: () => void; word: ValueWord };

/** One entry with all that is known of it; its address can be given to somebody else. */
export function AuditEntryDrawer({ id, onClose, word }: Props) {
  const { data, loading } = useAuditEntryDrawerQuery(id ? { variables: { id } } : skipToken);
  const entry = data?.node && 'action' in data.node ? data.node : undefined;
  const say = (field: string, value: string) =>
    auditValue({ subjectType: entry?.subjectType ?? '', field }, value, word);
  const title = entry ? inWords(entry.action) : 'Audit entry';
  return (
    <SidePanel label={title} title={title} shown={id ?? undefined} takesFocus onClose={onClose}>
      {!entry && !loading && id && <p>There is no such entry, or you may not see it.</p>}
      {entry && (
        <DefinitionList>
          <Definition label="When">{formatExact(entry.at)}</Definition>
          <Definition label="Who" note={entry.actorOrganizationName}>
            {entry.actorName}
          </Definition>
          {entry.apiKeyHint && <Definition label="With API key">{entry.apiKeyHint}</Definition>}
          <Definition label="Action">{inWords(entry.action)}</Definition>
          <Definition label="Object" note={inWords(entry.subjectType)}>
            {entry.subjectTitle ?? <Unknown>No name</Unknown>}
          </Definition>
          <Definition label="Object ID">
            <CopyableId value={entry.subjectId} of="object ID" />
          </Definition>
          {entry.organization && (
            <Definition label="In the log of">{entry.organization.name}</Definition>
          )}
          {entry.changes.map(({ field, before, after }) => (
            <Definition
              key={field}
              label={inWords(field)}
              hint={before && `Before: ${say(field, before)}`}
            >
              {after ? say(field, after) : <Unknown>None</Unknown>}
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
    </SidePanel>
  );
}
