import { pipeline, Readable } from 'node:stream';
import { stringify } from 'csv-stringify';

export interface CsvColumn<Row> {
  readonly head: string;
  readonly value: (row: Row) => string | number | null;
}

/** What spreadsheets take for the start of a formula. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;
/** A number in E.164 also starts with a plus, and cannot do anything. */
const PHONE_NUMBER = /^\+\d{1,15}$/;

/** A value that a spreadsheet shows as it is, and never runs. */
export function harmless(value: string): string {
  return FORMULA.test(value) && !PHONE_NUMBER.test(value) ? `'${value}` : value;
}

/**
 * Rows as CSV (RFC 4180, UTF-8 with byte order mark, which spreadsheets want), batch by batch: the
 * next one is asked for when the one before is written.
 */
export function csvStream<Row>(
  columns: readonly CsvColumn<Row>[],
  batches: AsyncIterable<readonly Row[]>,
): Readable {
  const lines = async function* () {
    for await (const rows of batches) {
      for (const row of rows) yield columns.map(({ value }) => cell(value(row)));
    }
  };
  const written = stringify({
    header: true,
    columns: columns.map(({ head }) => head),
    bom: true,
    record_delimiter: 'windows',
  });
  // Whoever reads learns of a failure by the end of the stream.
  pipeline(Readable.from(lines()), written, () => undefined);
  return written;
}

function cell(value: string | number | null): string | number {
  return typeof value === 'string' ? harmless(value) : (value ?? '');
}
