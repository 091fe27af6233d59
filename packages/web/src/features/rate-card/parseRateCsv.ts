import { type CsvRow, readCsv } from '../../lib/readCsv.ts';

export type ParsedRate = {
  market: string;
  marketing: string | null;
  utility: string | null;
  authentication: string | null;
};

export type ParsedCsv = {
  currency: string | null;
  rates: ParsedRate[];
  /** In which line of the file each of the rates ends. */
  lines: number[];
};

const COLUMNS = ['marketing', 'utility', 'authentication'] as const;
const NO_CARD = 'No line of this file names the columns Market and Marketing.';

/**
 * Reads a rate card as Meta hands it out: lines above the heads, an own column for the currency,
 * `n/a` where there is no price. Says what is wrong, and in which line, where it cannot.
 */
export async function parseRateCsv(text: string): Promise<ParsedCsv | { problem: string }> {
  const found = (await readCsv(text))
    .map(({ rows, ...read }) => ({ ...read, rows: rows.map(trimmed) }))
    .find(({ rows }) => placeOfHeads(rows) >= 0);
  if (!found) return { problem: NO_CARD };
  if (found.problem) return { problem: found.problem };
  return cardOf(found.rows, found.delimiter);
}

type Row = CsvRow;

const trimmed = ({ cells, line }: Row): Row => ({ cells: cells.map((cell) => cell.trim()), line });
const headsOf = ({ cells }: Row) => cells.map((cell) => cell.toLowerCase());
const placeOfMarket = (heads: readonly string[]) =>
  heads.findIndex((head) => head === 'market' || head === 'country' || head === 'market/region');

const placeOfHeads = (rows: readonly Row[]) =>
  rows.findIndex((row) => {
    const heads = headsOf(row);
    return placeOfMarket(heads) >= 0 && heads.includes('marketing');
  });

function cardOf(rows: readonly Row[], delimiter: string): ParsedCsv {
  const [first, ...others] = rows.slice(placeOfHeads(rows));
  const heads = first ? headsOf(first) : [];
  const market = placeOfMarket(heads);
  const cell = ({ cells }: Row, head: string) => cells[heads.indexOf(head)] ?? '';
  const filled = others.filter(({ cells }) => (cells[market] ?? '') !== '');
  const price = (row: Row, head: string) => priceOf(cell(row, head), delimiter);
  return {
    currency: filled.map((row) => cell(row, 'currency')).find((given) => given !== '') ?? null,
    rates: filled.map((row) => ({
      market: row.cells[market] ?? '',
      marketing: price(row, COLUMNS[0]),
      utility: price(row, COLUMNS[1]),
      authentication: price(row, COLUMNS[2]),
    })),
    lines: filled.map(({ line }) => line),
  };
}

/** Without the sign of a currency; what is no price is left for the server to refuse. */
function priceOf(cell: string, delimiter: string): string | null {
  const bare = cell.replace(/^[^\d.,-]+|[^\d]+$/g, '');
  if (bare === '') return /^(|n\/?a|-|–)$/i.test(cell) ? null : cell;
  return delimiter === ',' ? bare : bare.replace(',', '.');
}
