import { COUNTRIES } from '../../lib/countries.ts';
import { countryName } from '../../lib/format.ts';

type Choice = { value: string; label: string };

const byLabel = (a: Choice, b: Choice) => a.label.localeCompare(b.label);

export const countryChoices = (): Choice[] =>
  COUNTRIES.map((country) => ({ value: country, label: countryName(country) })).sort(byLabel);

/** The browser's zones, and the stored one, which it may know by another name. */
export function timezoneChoices(stored: string): Choice[] {
  const known = new Set([...Intl.supportedValuesOf('timeZone'), 'UTC', stored]);
  return [...known].sort().map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }));
}

const LANGUAGES =
  'ar bg cs da de el en es et fi fr he hi hr hu id it ja ko lt lv nl no pl pt ro ru sk sl sv th tr uk vi zh';

export function languageChoices(stored: string): Choice[] {
  const names = new Intl.DisplayNames('en', { type: 'language' });
  return [...new Set([...LANGUAGES.split(' '), stored])]
    .map((language) => ({ value: language, label: names.of(language) ?? language }))
    .sort(byLabel);
}
