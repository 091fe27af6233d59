import type { CSSProperties } from 'react';
import { Bar } from './Bar.tsx';
import type { FactColumn } from './FactTable.tsx';
import classes from './FactTable.module.css';

type Props<Row> = {
  columns: readonly Pick<FactColumn<Row>, 'head' | 'align' | 'isControl'>[];
  rows: number;
  /** Columns whose headings only the answer tells. */
  unnamed?: number;
  /** In pixels, where a row has more than one line; cards of a phone are as high as their facts. */
  rowHeight?: number | undefined;
};

const WIDTHS = [120, 88, 104, 72];

/** A table of facts before its first answer: real headings, a bar for every fact. */
export function FactTableSkeleton<Row>({ columns, rows, unnamed = 0, rowHeight }: Props<Row>) {
  const unknown = Array.from({ length: unnamed }, (_, index) => columns.length + index);
  const barAt = (place: number) => <Bar width={WIDTHS[place % WIDTHS.length] ?? 96} />;
  return (
    <div
      className={classes.box}
      style={{ '--row-height': rowHeight && `${rowHeight}px` } as CSSProperties}
      aria-busy
      inert
    >
      <table className={classes.table}>
        <thead>
          <tr>
            {columns.map(({ head, align }) => (
              <th key={head} scope="col" data-align={align}>
                {head}
              </th>
            ))}
            {unknown.map((position) => (
              <th key={position} scope="col">
                <Bar width={64} height={10} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: rows }, (_, row) => (
            <tr key={row}>
              {columns.map(({ head, align, isControl }, position) =>
                position === 0 ? (
                  <th key={head} scope="row">
                    {barAt(row)}
                  </th>
                ) : (
                  <td key={head} data-label={head} data-align={align} data-control={isControl}>
                    {barAt(row + position)}
                  </td>
                ),
              )}
              {unknown.map((position) => (
                <td key={position}>{barAt(row + position)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
