import { useVirtualizer } from '@tanstack/react-virtual';
import { type CSSProperties, memo, type ReactNode, useEffect, useRef } from 'react';
import classes from './DataTable.module.css';
import { BOX_WIDTH, PlaceholderRow, ROW_HEIGHT, widthOf } from './DataTableSkeleton.tsx';
import { useRowCursor } from './useRowCursor.ts';

export type Column<Row> = {
  key: string;
  head: ReactNode;
  /** Pixels it needs. What the box has left is shared in proportion; below, the box scrolls. */
  width: number;
  align?: 'right';
  /** Stays in sight at the right edge while the box is too narrow; for the last column. */
  stays?: true;
  sort?: 'ascending' | 'descending' | 'none';
  cell: (row: Row) => ReactNode;
};

/** Rows that are loaded now, out of a list that may be far longer than memory should hold. */
export type RowWindow<Row> = {
  rows: readonly Row[];
  /** Index of the first loaded row in the whole list. */
  offset: number;
  hasMore: boolean;
};

type Props<Row> = RowWindow<Row> & {
  label: string;
  columns: readonly Column<Row>[];
  rowKey: (row: Row) => string;
  onOpen: (row: Row) => void;
  /** Tells which rows are on the screen, so that the owner can load what is missing. */
  onVisible: (first: number, last: number) => void;
  /** Rows in the whole list where known, for screen readers. */
  total: number | undefined;
  scrollTop: number;
  onScrollTop: (top: number) => void;
  busy: boolean;
  /** In pixels; 48 where rows have two lines. */
  rowHeight?: number | undefined;
  selection?: RowSelection | undefined;
  onPeek?: ((row: Row) => void) | undefined;
  /** The row on which the keys stand, when they move. */
  onCursor?: ((row: Row) => void) | undefined;
};

/** Which rows are selected, by their keys. `onToggle` stays the same function. */
export type RowSelection = {
  isSelected: (key: string) => boolean;
  onToggle: (index: number, isRange: boolean) => void;
  onToggleShown: () => void;
  /** What the box of one row is called, e.g. "Select +49 30 1234". */
  labelOf: (key: string) => string;
};

const HEAD_HEIGHT = 34;
const PLACEHOLDERS = 3;

export function DataTable<Row>(props: Props<Row>) {
  const { columns, rows, offset, hasMore, onVisible, onScrollTop } = props;
  const { rowHeight = ROW_HEIGHT } = props;
  const box = useRef<HTMLDivElement>(null);
  const count = offset + rows.length + (hasMore ? PLACEHOLDERS : 0);
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => box.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    initialOffset: props.scrollTop,
    scrollPaddingStart: 40,
  });
  const cursor = useRowCursor({
    first: offset,
    start: () => virtualizer.range?.startIndex ?? offset,
    last: offset + rows.length - 1,
    onMove: (index) => {
      virtualizer.scrollToIndex(index, { align: 'auto' });
      const row = rows[index - offset];
      if (row !== undefined) props.onCursor?.(row);
    },
    onSelect: props.selection && ((index) => props.selection?.onToggle(index, false)),
    onPeek:
      props.onPeek &&
      ((index) => {
        const row = rows[index - offset];
        if (row !== undefined) props.onPeek?.(row);
      }),
    onOpen: (index) => {
      const row = rows[index - offset];
      if (row !== undefined) props.onOpen(row);
    },
  });
  const items = virtualizer.getVirtualItems();
  const first = items[0];
  const last = items.at(-1);
  const firstIndex = first?.index ?? 0;
  const lastIndex = last?.index ?? -1;
  useEffect(() => {
    if (lastIndex >= 0) onVisible(firstIndex, lastIndex);
  }, [firstIndex, lastIndex, rows, onVisible]);

  const { selection } = props;
  const selectedCount = selection
    ? rows.filter((row) => selection.isSelected(props.rowKey(row))).length
    : 0;
  const boxWidth = selection ? BOX_WIDTH : 0;
  const minWidth = widthOf(columns, selection !== undefined);
  useEffect(() => {
    if (!box.current) return;
    const observer = new ResizeObserver(([entry]) => entry && markEdges(entry.target));
    observer.observe(box.current);
    return () => observer.disconnect();
  }, [minWidth]);
  return (
    <div
      className={classes.frame}
      style={
        {
          '--full-height': `${HEAD_HEIGHT + count * rowHeight}px`,
          '--row-height': `${rowHeight}px`,
        } as CSSProperties
      }
    >
      <div
        ref={box}
        className={classes.box}
        // What gets the focus must not lie under what stays.
        style={{
          scrollPaddingLeft: boxWidth + (columns[0]?.width ?? 0),
          scrollPaddingRight: columns.at(-1)?.stays && columns.at(-1)?.width,
        }}
        onScroll={({ currentTarget }) => {
          markEdges(currentTarget);
          onScrollTop(currentTarget.scrollTop);
        }}
        tabIndex={-1}
      >
        <table
          className={classes.table}
          style={{ minWidth }}
          aria-label={props.label}
          aria-rowcount={props.total === undefined ? -1 : props.total + 1}
          aria-busy={props.busy}
        >
          <colgroup>
            {selection && <col style={{ width: BOX_WIDTH }} />}
            {columns.map((column) => (
              <col key={column.key} style={{ width: column.width }} />
            ))}
          </colgroup>
          <thead>
            <tr aria-rowindex={1}>
              {selection && (
                <th scope="col" className={classes.check}>
                  <input
                    type="checkbox"
                    className={classes.tick}
                    aria-label="Select all shown"
                    checked={rows.length > 0 && selectedCount === rows.length}
                    ref={(input) => {
                      if (input)
                        input.indeterminate = selectedCount > 0 && selectedCount < rows.length;
                    }}
                    onChange={selection.onToggleShown}
                  />
                </th>
              )}
              {columns.map((column) => (
                <th
                  key={column.key}
                  scope="col"
                  data-align={column.align}
                  data-stays={column.stays}
                  aria-sort={column.sort === 'none' ? undefined : column.sort}
                >
                  {column.head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {/* Before the first measurement nothing is drawn, but the box must scroll to where it was. */}
            <Gap height={first?.start ?? virtualizer.getTotalSize()} />
            {items.map((item) => {
              const row = rows[item.index - offset];
              if (row === undefined) {
                return <PlaceholderRow key={item.key} columns={columns} hasBox={!!selection} />;
              }
              const key = props.rowKey(row);
              return (
                <TableRow
                  key={key}
                  row={row}
                  selected={selection?.isSelected(key)}
                  selectLabel={selection?.labelOf(key)}
                  onToggle={selection?.onToggle}
                  index={item.index}
                  columns={columns}
                  underCursor={cursor === item.index}
                />
              );
            })}
            <Gap height={last ? virtualizer.getTotalSize() - last.end : 0} />
          </tbody>
        </table>
      </div>
    </div>
  );
}

/** Tells the styles on which side of the box columns are out of sight. */
function markEdges(box: Element): void {
  const { scrollLeft, clientWidth, scrollWidth } = box;
  box.toggleAttribute('data-aside', scrollLeft > 0);
  box.toggleAttribute('data-more', Math.ceil(scrollLeft) + clientWidth < scrollWidth);
}

type TableRowProps<Row> = {
  row: Row;
  index: number;
  columns: readonly Column<Row>[];
  underCursor: boolean;
  /** Undefined where rows cannot be selected. */
  selected: boolean | undefined;
  selectLabel: string | undefined;
  onToggle: RowSelection['onToggle'] | undefined;
};

// Scrolling draws only the rows that come into sight.
const TableRow = memo(function TableRow<Row>({
  row,
  index,
  columns,
  underCursor,
  selected,
  selectLabel,
  onToggle,
}: TableRowProps<Row>) {
  return (
    <tr
      aria-rowindex={index + 2}
      data-cursor={underCursor || undefined}
      // What was opened from here by a key gives the focus back.
      tabIndex={underCursor ? -1 : undefined}
      data-selected={selected || undefined}
    >
      {selected !== undefined && (
        <td className={classes.check}>
          <input
            type="checkbox"
            className={classes.tick}
            aria-label={selectLabel}
            checked={selected}
            // The change itself does not tell whether Shift was held.
            onClick={(event) => onToggle?.(index, event.shiftKey)}
            onChange={() => undefined}
          />
        </td>
      )}
      {columns.map((column, position) =>
        position === 0 ? (
          <th key={column.key} scope="row" data-align={column.align}>
            {column.cell(row)}
          </th>
        ) : (
          <td key={column.key} data-align={column.align} data-stays={column.stays}>
            {column.cell(row)}
          </td>
        ),
      )}
    </tr>
  );
}) as <Row>(props: TableRowProps<Row>) => ReactNode;

/** Stands for the rows above or below the screen, so that the scroll bar tells the truth. */
function Gap({ height }: { height: number }) {
  return height > 0 ? <tr aria-hidden className={classes.gap} style={{ height }} /> : null;
}
