import type { CsvError, parse } from 'csv-parse/browser/esm/sync';

/** What spreadsheets of all countries put between cells. */
const DELIMITERS = [',', ';', '\t'];

export type CsvRow = { cells: string[]; /** The line of the file where it ends. */ line: number };
export type Csv = { rows: CsvRow[]; problem?: string };

type Reader = { parse: typeof parse; CsvError: typeof CsvError };

/** The rows of a CSV as far as they can be read, once for each delimiter, and what stopped it. */
export async function readCsv(text: string): Promise<(Csv & { delimiter: string })[]> {
  // Few people bring files.
  const reader: Reader = await import('csv-parse/browser/esm/sync');
  return DELIMITERS.map((delimiter) => ({ delimiter, ...read(reader, text, delimiter) }));
}

function read({ parse: parseText, CsvError: Broken }: Reader, text: string, delimiter: string) {
  const rows: CsvRow[] = [];
  try {
    parseText(text, {
      delimiter,
      bom: true,
      relax_column_count: true,
      skip_empty_lines: true,
      on_record: (cells: string[], { lines }) => {
        rows.push({ cells, line: lines });
        return null;
      },
    });
    return { rows };
  } catch (error) {
    if (!(error instanceof Broken)) throw error;
    const line = Number(error['lines'] ?? rows.length + 1);
    return { rows, problem: `Line ${line}: ${WORDS[error.code] ?? 'this is no CSV'}.` };
  }
}

const WORDS: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'a quote is opened and never closed',
  CSV_INVALID_CLOSING_QUOTE: 'something follows a closing quote',
  INVALID_OPENING_QUOTE: 'a quote stands in the middle of a field',
};
