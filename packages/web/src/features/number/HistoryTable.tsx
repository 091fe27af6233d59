import { IconArrowRight } from '@tabler/icons-react';
import type { HistoryTableRowFragment } from '../../gql/operations.ts';
import { type FactColumn, FactTable } from '../../ui/FactTable.tsx';
import { FactTableSkeleton } from '../../ui/FactTableSkeleton.tsx';
import { RelativeTime } from '../../ui/RelativeTime.tsx';
import classes from './HistoryTable.module.css';
import { changeWords, historySources } from './historyWords.ts';

type Row = HistoryTableRowFragment;

const columns: FactColumn<Row>[] = [
  { head: 'Change', cell: (row) => <What row={row} /> },
  { head: 'From', cell: (row) => changeWords(row).from },
  { head: 'To', cell: (row) => <To row={row} /> },
  { head: 'Who', cell: (row) => <Who row={row} /> },
  { head: 'Detail', cell: (row) => row.detail },
  { head: 'When', align: 'right', cell: (row) => <RelativeTime at={row.at} form="exact" /> },
];

/** Every change by itself: what, from what to what, who and why. */
export function HistoryTable({ rows }: { rows: readonly Row[] }) {
  return <FactTable label="Changes" columns={columns} rows={rows} rowKey={(row) => row.id} />;
}

export function HistoryTableSkeleton() {
  return <FactTableSkeleton columns={columns} rows={8} />;
}

function What({ row }: { row: Row }) {
  const { icon: IconOfChange, tone, label } = changeWords(row);
  return (
    <span className={classes.what} data-tone={tone}>
      <IconOfChange size={15} stroke={1.9} aria-hidden />
      <span className={classes.label}>{label}</span>
    </span>
  );
}

function To({ row }: { row: Row }) {
  const { to } = changeWords(row);
  if (to === undefined) return null;
  return (
    <span className={classes.to}>
      <IconArrowRight size={14} aria-hidden /> {to}
    </span>
  );
}

function Who({ row }: { row: Row }) {
  const { who } = changeWords(row);
  const source = historySources[row.source];
  return who === source ? who : `${who}, ${source.toLowerCase()}`;
}
