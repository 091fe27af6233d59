import type { AuditLogTableRowFragment } from '../../gql/operations.ts';
import { type FactColumn, FactTable } from '../../ui/FactTable.tsx';
import { RelativeTime } from '../../ui/RelativeTime.tsx';
import classes from './AuditLogTable.module.css';
import { auditValue, type ValueWord } from './auditValue.ts';
import { inWords } from './words.ts';

type Props = {
  /** Undefined until they are known. */
  entries: readonly AuditLogTableRowFragment[] | undefined;
  /** Whether entries of several organizations stand together. */
  showsOrganization: boolean;
  onOpen: (id: string) => void;
  word: ValueWord;
};

const SHOWN_CHANGES = 2;
/** With one line under the object, in pixels. */
const ROW_HEIGHT = 49;

export function AuditLogTable({ entries, showsOrganization, onOpen, word }: Props) {
  const columns: FactColumn<AuditLogTableRowFragment>[] = [
    {
      head: 'Action',
      cell: ({ id, action }) => (
        <button type="button" className={classes.open} onClick={() => onOpen(id)}>
          {inWords(action)}
        </button>
      ),
    },
    { head: 'Object', cell: (entry) => <Subject entry={entry} /> },
    { head: 'Change', cell: (entry) => <Changes entry={entry} word={word} /> },
    { head: 'Who', cell: (entry) => <Who entry={entry} /> },
    ...(showsOrganization
      ? [
          {
            head: 'Log of',
            cell: ({ organization }: AuditLogTableRowFragment) => organization?.name ?? 'Another',
          },
        ]
      : []),
    { head: 'Time', align: 'right', cell: ({ at }) => <RelativeTime at={at} form="exact" /> },
  ];
  return (
    <FactTable
      label="Audit log"
      columns={columns}
      rows={entries}
      rowKey={({ id }) => id}
      rowHeight={ROW_HEIGHT}
    />
  );
}

function Subject({ entry }: { entry: AuditLogTableRowFragment }) {
  return (
    <span>
      {entry.subjectTitle ?? inWords(entry.subjectType)}
      {entry.subjectTitle && <span className={classes.note}>{inWords(entry.subjectType)}</span>}
    </span>
  );
}

type ChangesProps = { entry: AuditLogTableRowFragment; word: ValueWord };

export function Changes({ entry: { changes, reason, subjectType }, word }: ChangesProps) {
  const say = (field: string, value: string) => auditValue({ subjectType, field }, value, word);
  const hidden = changes.length - SHOWN_CHANGES;
  return (
    <span>
      {changes.slice(0, SHOWN_CHANGES).map(({ field, before, after }) => (
        <span key={field} className={classes.change}>
          {inWords(field)}: {before !== null && `${say(field, before)} → `}
          {after === null ? 'none' : say(field, after)}
        </span>
      ))}
      {hidden > 0 && <span className={classes.note}>and {hidden} more</span>}
      {reason && <span className={classes.note}>“{reason}”</span>}
    </span>
  );
}

export function Who({ entry }: { entry: AuditLogTableRowFragment }) {
  const notes = [entry.apiKeyHint, entry.actorOrganizationName].filter(Boolean);
  return (
    <span>
      {entry.actorName}
      {notes.length > 0 && <span className={classes.note}>{notes.join(' · ')}</span>}
    </span>
  );
}
