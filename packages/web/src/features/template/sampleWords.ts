/** People and cities of the languages that are written most. */
const PLACES: Record<string, readonly [person: string, city: string]> = {
  ar: ['ليلى', 'دبي'],
  de: ['Leonie', 'Leipzig'],
  en: ['Leonie', 'Leipzig'],
  es: ['Lucía', 'Sevilla'],
  fr: ['Camille', 'Lyon'],
  he: ['נועה', 'חיפה'],
  id: ['Dewi', 'Bandung'],
  it: ['Giulia', 'Torino'],
  nl: ['Sanne', 'Utrecht'],
  pt: ['Beatriz', 'Recife'],
  tr: ['Elif', 'İzmir'],
};

type Make = (tag: string) => string;

const placeOf = (tag: string) =>
  PLACES[tag.split('-')[0] ?? ''] ?? (['Leonie', 'Leipzig'] as const);
const person: Make = (tag) => placeOf(tag)[0];
const city: Make = (tag) => placeOf(tag)[1];
const day: Make = (tag) =>
  new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    new Date('2026-11-24T12:00:00Z'),
  );
const price: Make = (tag) =>
  new Intl.NumberFormat(tag, { style: 'currency', currency: 'EUR' }).format(49.9);
const percent: Make = (tag) => new Intl.NumberFormat(tag, { style: 'percent' }).format(0.2);
const same =
  (sample: string): Make =>
  () =>
    sample;

/** What may stand for a variable, by words in its name; made up, because people at Meta read it. */
const BY_WORD: readonly (readonly [RegExp, Make])[] = [
  [/company|shop|brand/, same('Nordwind')],
  [/first|name|customer|user|who/, person],
  [/date|day|when/, day],
  [/time|hour/, same('18:00')],
  [/city|town|place|location/, city],
  [/price|amount|total|sum|cost/, price],
  [/percent|discount/, percent],
  [/code|pin|otp/, same('482913')],
  [/minute|count|number_of|quantity/, same('3')],
  [/order|invoice|ticket|booking|_id|^id/, same('NW-48213')],
  [/link|url/, same('https://nordwind.example/48213')],
];
const BY_NUMBER: readonly Make[] = [person, same('NW-48213'), day, city, same('18:00')];

/** A sample as people of the language would write it. */
export function realisticSample(name: string, language: string): string {
  const make = /^\d+$/.test(name)
    ? BY_NUMBER[(Number(name) - 1) % BY_NUMBER.length]
    : BY_WORD.find(([words]) => words.test(name))?.[1];
  return (make ?? person)(tagOf(language));
}

/** English where the language is none that the browser knows. */
function tagOf(language: string): string {
  const tag = language.replaceAll('_', '-');
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(tag)[0] ?? 'en';
  } catch {
    return 'en';
  }
}
