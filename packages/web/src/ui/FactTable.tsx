import type { ReactNode } from 'react';
import classes from './FactTable.module.css';

export type FactColumn<Row> = {
  head: string;
  align?: 'right';
  cell: (row: Row) => ReactNode;
};

type Props<Row> = {
  label: string;
  /** The first column names the row. */
  columns: readonly FactColumn<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
};

/** A page of rows; on a phone one card for each row, every fact with its label. */
export function FactTable<Row>({ label, columns, rows, rowKey }: Props<Row>) {
  return (
    <div className={classes.box}>
      <table className={classes.table} aria-label={label}>
        <thead>
          <tr>
            {columns.map(({ head, align }) => (
              <th key={head} scope="col" data-align={align}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map(({ head, align, cell }, index) =>
                index === 0 ? (
                  <th key={head} scope="row">
                    {cell(row)}
                  </th>
                ) : (
                  <td key={head} data-label={head} data-align={align}>
                    {cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
