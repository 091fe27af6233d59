import { stringify } from 'csv-stringify/sync';

type Cell = string | number | null;

/** Excel takes a text for UTF-8 only with this mark in front. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** What spreadsheets take for the start of a formula. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;
/** A phone number in E.164 also starts with a plus, but cannot do anything. */
const PHONE_NUMBER = /^\+\d{7,15}$/;

/**
 * Rows as lines of CSV (RFC 4180). A text that a spreadsheet would run as a formula gets an
 * apostrophe in front.
 */
export function csvLines(rows: readonly (readonly Cell[])[]): string {
  return stringify(
    rows.map((row) => row.map(harmless)),
    { record_delimiter: '\r\n', quoted_match: /[\r\n]/ },
  );
}

function harmless(cell: Cell): Cell {
  if (typeof cell !== 'string' || !FORMULA.test(cell) || PHONE_NUMBER.test(cell)) return cell;
  return `'${cell}`;
}
