import { memo, type ReactNode, type Ref } from 'react';
import classes from './FactTable.module.css';
import { FactTableSkeleton } from './FactTableSkeleton.tsx';

export type FactColumn<Row> = {
  head: string;
  align?: 'right';
  /** Something is pressed here, which a phone gives more room. */
  isControl?: true;
  cell: (row: Row) => ReactNode;
};

export type FactTableProps<Row> = {
  label: string;
  /** The first column names the row. */
  columns: readonly FactColumn<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
};

type Props<Row> = Omit<FactTableProps<Row>, 'rows'> & {
  /** Undefined until they are known: bars stand where they will be. */
  rows: readonly Row[] | undefined;
  /** Of the bars, in pixels, where a row has more than one line. */
  rowHeight?: number;
};

/** A page of rows; on a phone one card for each row, every fact with its label. */
export function FactTable<Row>({ label, columns, rows, rowKey, rowHeight }: Props<Row>) {
  if (!rows) return <FactTableSkeleton columns={columns} rows={8} rowHeight={rowHeight} />;
  return (
    <div className={classes.box}>
      <table className={classes.table} aria-label={label}>
        <FactHeads columns={columns} />
        <tbody>
          {rows.map((row) => (
            <FactRow key={rowKey(row)} row={row} columns={columns} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

export function FactHeads<Row>({ columns }: Pick<FactTableProps<Row>, 'columns'>) {
  return (
    <thead>
      <tr>
        {columns.map(({ head, align }) => (
          <th key={head} scope="col" data-align={align}>
            {head}
          </th>
        ))}
      </tr>
    </thead>
  );
}

type RowProps<Row> = {
  row: Row;
  columns: readonly FactColumn<Row>[];
  /** Its place where not all rows are drawn. */
  index?: number;
  ref?: Ref<HTMLTableRowElement>;
};

// What scrolls by draws the rows that come into sight only.
export const FactRow = memo(function FactRow<Row>({ row, columns, index, ref }: RowProps<Row>) {
  return (
    <tr ref={ref} data-index={index} aria-rowindex={index === undefined ? undefined : index + 2}>
      {columns.map(({ head, align, isControl, cell }, position) =>
        position === 0 ? (
          <th key={head} scope="row">
            {cell(row)}
          </th>
        ) : (
          <td key={head} data-label={head} data-align={align} data-control={isControl}>
            {cell(row)}
          </td>
        ),
      )}
    </tr>
  );
}) as <Row>(props: RowProps<Row>) => ReactNode;
