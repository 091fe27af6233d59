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
