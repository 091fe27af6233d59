import { getCountries } from 'libphonenumber-js';

/** The regions of Meta's rate cards; a country that has a line of its own there is in none. */
const REGIONS: Readonly<Record<string, string>> = {
  'North America': 'CA US',
  'Rest of Africa':
    'AO BF BI BJ BW CD CG CI CM DZ ER ET GA GH GM GW KE LR LS LY MA MG ML MR MW MZ NA NE RW SD SL SN SO SS SZ TD TG TN TZ UG ZM',
  'Rest of Asia Pacific': 'AF AU BD CN HK JP KH LA LK MN NP NZ PG PH SG TH TJ TM TW UZ VN',
  'Rest of Central & Eastern Europe': 'AL AM AZ BG BY CZ GE GR HR HU LT LV MD MK PL RO RS SI SK UA',
  'Rest of Latin America': 'BO CR DO EC GT HN HT JM NI PA PR PY SV UY VE',
  'Rest of Middle East': 'BH IQ JO KW LB OM QA YE',
  'Rest of Western Europe': 'AT BE CH DK FI IE NO PT SE',
};
/** Countries in no region and without a line of their own. */
const OTHER = 'Other';
const OWN_LINE: ReadonlySet<string> = new Set(
  'AE AR BR CL CO DE EG ES FR GB ID IL IN IT MX MY NG NL PE PK RU SA TR ZA'.split(' '),
);

const regionByCountry: ReadonlyMap<string, string> = new Map(
  Object.entries(REGIONS).flatMap(([region, countries]) =>
    countries.split(' ').map((country) => [country, region] as const),
  ),
);

const names = new Intl.DisplayNames('en', { type: 'region' });
const marketByName: ReadonlyMap<string, string> = new Map([
  ...getCountries().flatMap((code) => [
    [keyOf(names.of(code) ?? code), code] as const,
    [keyOf(code), code] as const,
  ]),
  [keyOf('Turkey'), 'TR'],
  [keyOf('UAE'), 'AE'],
  [keyOf('UK'), 'GB'],
  [keyOf('USA'), 'US'],
  ...[...Object.keys(REGIONS), OTHER].map((region) => [keyOf(region), region] as const),
]);

function keyOf(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('&', 'and')
    .replaceAll(/[^a-z]+/g, ' ')
    .trim();
}

/** A country by ISO code or English name, or a region of Meta; null for anything else. */
export function marketOf(name: string): string | null {
  return marketByName.get(keyOf(name)) ?? null;
}

/** The lines of a rate card that count for a country, the closest first. */
export function marketsFor(country: string): string[] {
  const region = regionByCountry.get(country) ?? (OWN_LINE.has(country) ? null : OTHER);
  return region === null ? [country] : [country, region];
}

export const COUNTRIES: readonly string[] = getCountries();
