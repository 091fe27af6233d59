/** What people type, as the search columns hold it: lower case, no accents. */
export function searchText(typed: string): string {
  return typed.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().trim();
}

/**
 * Digits of a telephone number as they stand in E.164, so that `0151 234` and `+49 (151) 234`
 * are found; null when the text is not about digits.
 */
export function searchDigits(typed: string): string | null {
  if (!/^[\d\s()+./-]+$/.test(typed) || !/\d/.test(typed)) return null;
  const digits = typed.replaceAll(/\D/g, '');
  const significant = digits.replace(/^0+/, '');
  return significant === '' ? digits : significant;
}

/**
 * The E.164 numbers that begin with what was typed after a plus sign, as a range of texts; null
 * when nothing of the kind was typed. An index walks a range, where a text in the middle makes it
 * compare every number with the same digits somewhere.
 */
export function numberPrefix(typed: string): { since: string; until: string | null } | null {
  const text = typed.trim();
  if (!text.startsWith('+')) return null;
  const digits = searchDigits(text);
  if (digits === null) return null;
  const next = digits.replace(/9*$/, '');
  if (next === '') return { since: `+${digits}`, until: null };
  return { since: `+${digits}`, until: `+${next.slice(0, -1)}${Number(next.at(-1)) + 1}` };
}
