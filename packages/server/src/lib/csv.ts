import { stringify } from 'csv-stringify/sync';

type Cell = string | number | null;

/** Excel takes a text for UTF-8 only with this mark in front. */
export const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Rows as lines of CSV (RFC 4180). A text that a spreadsheet would run as a formula gets an
 * apostrophe in front.
 */
export function csvLines(rows: readonly (readonly Cell[])[]): string {
  return stringify(
    rows.map((row) => [...row]),
    { escape_formulas: true, record_delimiter: '\r\n', quoted_match: /[\r\n]/ },
  );
}
