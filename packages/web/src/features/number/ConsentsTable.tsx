import type { ConsentsTableRowFragment } from '../../gql/operations.ts';
import { formatDateTime } from '../../lib/format.ts';
import { paths } from '../../lib/paths.ts';
import { useWorkspace } from '../../lib/viewer.ts';
import { FactTable } from '../../ui/FactTable.tsx';

type Row = ConsentsTableRowFragment;

/** What was decided, with a receipt of each to keep elsewhere. */
export function ConsentsTable({ rows }: { rows: readonly Row[] }) {
  const workspace = useWorkspace();
  return (
    <FactTable
      label="Consent records"
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        { head: 'When', cell: ({ at }) => formatDateTime(at) },
        { head: 'What', cell: whatHappened },
        { head: 'Numbers', cell: ({ numbers }) => numbersOf(numbers) },
        { head: 'Who', cell: ({ actorName }) => actorName },
        {
          head: 'Receipt',
          cell: ({ id, at }) => (
            <a
              href={paths.consentReceipt(workspace, id)}
              download
              aria-label={`Download receipt of ${formatDateTime(at)}`}
            >
              Download
            </a>
          ),
        },
      ]}
    />
  );
}

function whatHappened({ kind, partnerName, keysRevoked }: Row): string {
  if (kind === 'GRANTED') return `Shared with ${partnerName}`;
  return keysRevoked ? `Revoked from ${partnerName}, with keys` : `Revoked from ${partnerName}`;
}

function numbersOf(numbers: Row['numbers']): string {
  const [first] = numbers;
  if (!first) return '';
  const { formattedNumber } = first;
  return numbers.length === 1
    ? formattedNumber
    : `${formattedNumber} and ${numbers.length - 1} more`;
}
