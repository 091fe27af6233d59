import type { CSSProperties } from 'react';
import { Bar } from './Bar.tsx';
import type { Column } from './DataTable.tsx';
import classes from './DataTable.module.css';

/** Of the column with the boxes that select. */
export const BOX_WIDTH = 40;

export const ROW_HEIGHT = 40;

/** Below it the box of the table scrolls. */
export const widthOf = <Row,>(columns: readonly Column<Row>[], hasBox: boolean): number =>
  columns.reduce((sum, { width }) => sum + width, hasBox ? BOX_WIDTH : 0);

/** A row that is still to come. */
export function PlaceholderRow<Row>({
  columns,
  hasBox = false,
}: {
  columns: readonly Column<Row>[];
  hasBox?: boolean;
}) {
  return (
    <tr aria-hidden>
      {hasBox && <td className={classes.check}>&nbsp;</td>}
      {columns.map((column) => (
        <td key={column.key} data-align={column.align} data-stays={column.stays}>
          <Bar width="70%" />
        </td>
      ))}
    </tr>
  );
}

type Props<Row> = {
  columns: readonly Column<Row>[];
  /** Whether rows can be selected, which takes a column. */
  hasBox?: boolean;
  rows?: number;
  rowHeight?: number | undefined;
};

/** The table before its first answer: real headings, bars in final places. */
export function DataTableSkeleton<Row>(props: Props<Row>) {
  const { columns, hasBox = false, rows = 12, rowHeight = ROW_HEIGHT } = props;
  return (
    <div
      className={classes.frame}
      style={{ '--row-height': `${rowHeight}px` } as CSSProperties}
      aria-busy
      inert
    >
      <div className={classes.box}>
        <table className={classes.table} style={{ minWidth: widthOf(columns, hasBox) }}>
          <colgroup>
            {hasBox && <col style={{ width: BOX_WIDTH }} />}
            {columns.map((column) => (
              <col key={column.key} style={{ width: column.width }} />
            ))}
          </colgroup>
          <thead>
            <tr>
              {hasBox && (
                <th scope="col" className={classes.check}>
                  &nbsp;
                </th>
              )}
              {columns.map((column) => (
                <th
                  key={column.key}
                  scope="col"
                  data-align={column.align}
                  data-stays={column.stays}
                >
                  {column.head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {Array.from({ length: rows }, (_, index) => (
              <PlaceholderRow key={index} columns={columns} hasBox={hasBox} />
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
