import { Bar } from './Bar.tsx';
import type { Column } from './DataTable.tsx';
import classes from './DataTable.module.css';

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

/** The table before its first answer: real headings, bars in final places. */
export function DataTableSkeleton<Row>({
  columns,
  rows = 12,
}: {
  columns: readonly Column<Row>[];
  rows?: number;
}) {
  return (
    <div className={classes.frame} inert>
      <div className={classes.box}>
        <table className={classes.table}>
          <colgroup>
            {columns.map((column) => (
              <col key={column.key} style={{ width: column.width }} />
            ))}
          </colgroup>
          <thead>
            <tr>
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
              <PlaceholderRow key={index} columns={columns} />
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
