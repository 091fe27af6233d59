export type ParsedRate = {
  market: string;
  marketing: string | null;
  utility: string | null;
  authentication: string | null;
};
export type ParsedCsv = { currency: string | null; rates: ParsedRate[] };

const COLUMNS = ['marketing', 'utility', 'authentication'] as const;
const DELIMITERS = [',', ';', '\t'];

/**
 * Reads a rate card as Meta hands it out: lines above the heads, an own column for the currency,
 * `n/a` where there is no price. Null where no head names market and marketing.
 */
export function parseRateCsv(text: string): ParsedCsv | null {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const found = lines
    .flatMap((line, at) =>
      DELIMITERS.map((delimiter) => ({
        at,
        delimiter,
        heads: cellsOf(line, delimiter).map(headOf),
      })),
    )
    .find(({ heads }) => placeOfMarket(heads) >= 0 && heads.includes('marketing'));
  if (!found) return null;
  const { at, delimiter, heads } = found;
  const rows = lines.slice(at + 1).map((line) => cellsOf(line, delimiter));
  const cell = (row: readonly string[], head: string) => row[heads.indexOf(head)]?.trim() ?? '';
  const filled = rows.filter((row) => (row[placeOfMarket(heads)]?.trim() ?? '') !== '');
  const price = (row: readonly string[], head: string) => priceOf(cell(row, head), delimiter);
  return {
    currency: filled.map((row) => cell(row, 'currency')).find((given) => given !== '') ?? null,
    rates: filled.map((row) => ({
      market: row[placeOfMarket(heads)]?.trim() ?? '',
      marketing: price(row, COLUMNS[0]),
      utility: price(row, COLUMNS[1]),
      authentication: price(row, COLUMNS[2]),
    })),
  };
}

const headOf = (cell: string) => cell.trim().toLowerCase();
const placeOfMarket = (heads: readonly string[]) =>
  heads.findIndex((head) => head === 'market' || head === 'country' || head === 'market/region');

/** Splits a line; what stands in quotes stays together. */
function cellsOf(line: string, delimiter: string): string[] {
  const cells = [''];
  let isQuoted = false;
  for (const letter of line) {
    if (letter === '"') isQuoted = !isQuoted;
    else if (letter === delimiter && !isQuoted) cells.push('');
    else cells[cells.length - 1] += letter;
  }
  return cells;
}

/** Without the sign of a currency; what is no price is left for the server to refuse. */
function priceOf(cell: string, delimiter: string): string | null {
  const bare = cell.replace(/^[^\d.,-]+|[^\d]+$/g, '');
  if (bare === '') return /^(|n\/?a|-|–)$/i.test(cell) ? null : cell;
  return delimiter === ',' ? bare : bare.replace(',', '.');
}
