import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { type CSSProperties, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { FactHeads, FactRow, type FactTableProps } from './FactTable.tsx';
import classes from './FactTable.module.css';

type Props<Row> = FactTableProps<Row> & {
  /** The end is near; undefined where nothing follows. */
  onEnd: (() => void) | undefined;
};

const ESTIMATED_HEIGHT = 45;
/** Beyond those that are drawn although they are not in sight yet. */
const AHEAD = 5;
const FIRST_WIDTH = 260;
const WIDTH = 140;

/** A table of facts with thousands of rows: the page scrolls, and only rows near the screen exist. */
export function LongFactTable<Row>({ label, columns, rows, rowKey, onEnd }: Props<Row>) {
  const body = useRef<HTMLTableSectionElement>(null);
  const [top, setTop] = useState(0);
  const virtualizer = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => ESTIMATED_HEIGHT,
    overscan: 12,
    scrollMargin: top,
  });
  // What stands above may have changed its height.
  useLayoutEffect(() => {
    setTop(Math.round((body.current?.getBoundingClientRect().top ?? 0) + window.scrollY));
  }, [rows]);
  const items = virtualizer.getVirtualItems();
  const [first, last] = [items[0], items.at(-1)];
  const isNearEnd = (last?.index ?? 0) >= rows.length - AHEAD;
  useEffect(() => {
    if (isNearEnd) onEnd?.();
  }, [isNearEnd, onEnd]);

  const minWidth = FIRST_WIDTH + (columns.length - 1) * WIDTH;
  return (
    <div className={classes.box}>
      <table
        className={`${classes.table} ${classes.long}`}
        style={{ '--min-width': `${minWidth}px` } as CSSProperties}
        aria-label={label}
        aria-rowcount={onEnd ? -1 : rows.length + 1}
      >
        <colgroup>
          <col style={{ width: FIRST_WIDTH }} />
          {columns.slice(1).map(({ head }) => (
            <col key={head} style={{ width: WIDTH }} />
          ))}
        </colgroup>
        <FactHeads columns={columns} />
        <tbody ref={body}>
          <Gap height={first ? first.start - top : 0} />
          {items.map(({ index }) => {
            const row = rows[index];
            return (
              row !== undefined && (
                <FactRow
                  key={rowKey(row)}
                  ref={virtualizer.measureElement}
                  index={index}
                  row={row}
                  columns={columns}
                />
              )
            );
          })}
          <Gap height={last ? virtualizer.getTotalSize() + top - last.end : 0} />
        </tbody>
      </table>
    </div>
  );
}

/** Stands for the rows that do not exist, so that the scroll bar tells the truth. */
function Gap({ height }: { height: number }) {
  return height > 0 ? <tr aria-hidden className={classes.gap} style={{ height }} /> : null;
}
