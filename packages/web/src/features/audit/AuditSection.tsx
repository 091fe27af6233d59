import { Link } from 'react-router';
import type { AuditSectionFragment } from '../../gql/operations.ts';
import { capabilityOf } from '../../lib/capability.ts';
import { paths } from '../../lib/paths.ts';
import { useViewer } from '../../lib/viewer.ts';
import { FactTable } from '../../ui/FactTable.tsx';
import { RelativeTime } from '../../ui/RelativeTime.tsx';
import { Section } from '../../ui/Section.tsx';
import { Changes, Who } from './AuditLogTable.tsx';
import classes from './AuditSection.module.css';
import { inWords } from './words.ts';

type Entry = AuditSectionFragment['auditEntries']['nodes'][number];

/** Who last did what to a number, for those who may read the log. */
export function AuditSection({ number }: { number: AuditSectionFragment }) {
  const { organization } = useViewer();
  if (!capabilityOf(number.capabilities, 'READ_AUDIT_LOG').allowed) return null;
  const { nodes, pageInfo } = number.auditEntries;
  const log = paths.settingsAuditLog(organization.slug, { subject: number.id });
  const addressOf = ({ id }: Entry) =>
    paths.settingsAuditLog(organization.slug, { subject: number.id, entry: id });
  return (
    <Section
      title="Audit log"
      description={
        organization.kind === 'PARTNER'
          ? 'What your people and keys did to this number'
          : 'Who did what to this number'
      }
      actions={
        <Link to={log} className={classes.all}>
          {pageInfo.hasNextPage ? 'Show all entries' : 'Open audit log'}
        </Link>
      }
    >
      {nodes.length === 0 ? (
        <p className={classes.none}>Nobody has changed anything yet.</p>
      ) : (
        <div className={classes.entries}>
          <FactTable
            label="Audit entries"
            rows={nodes}
            rowKey={({ id }) => id}
            columns={[
              {
                head: 'Action',
                cell: (entry) => <Link to={addressOf(entry)}>{inWords(entry.action)}</Link>,
              },
              { head: 'Change', cell: (entry) => <Changes entry={entry} /> },
              { head: 'Who', cell: (entry) => <Who entry={entry} /> },
              {
                head: 'Time',
                align: 'right',
                cell: ({ at }) => <RelativeTime at={at} form="exact" />,
              },
            ]}
          />
        </div>
      )}
    </Section>
  );
}
