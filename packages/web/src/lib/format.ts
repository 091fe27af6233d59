// "30 Nov 2026, 23:59". British order with American months, because British ones say "Sept".
const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric' });
const month = new Intl.DateTimeFormat('en-US', { month: 'short' });
const year = new Intl.DateTimeFormat('en-GB', { year: 'numeric' });
const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
const exact = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeStyle: 'long' });
const weekday = new Intl.DateTimeFormat('en-GB', { weekday: 'long' });
const long = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' });
const integer = new Intl.NumberFormat('en-US');
const regions = new Intl.DisplayNames('en', { type: 'region' });

export function formatDate(iso: string): string {
  const at = new Date(iso);
  return `${day.format(at)} ${month.format(at)} ${year.format(at)}`;
}
/** "Sunday 22 November 2026", as one says it in the morning. */
export const formatLongDate = (at: Date) => `${weekday.format(at)} ${long.format(at)}`;
/** "30 Nov", where the year is clear. */
export function formatDay(iso: string): string {
  const at = new Date(iso);
  return `${day.format(at)} ${month.format(at)}`;
}
/** "23:59", of today. */
export const formatTime = (iso: string) => time.format(new Date(iso));
export const formatDateTime = (iso: string) => `${formatDate(iso)}, ${time.format(new Date(iso))}`;
/** The same by the clocks of another place: "30 Nov 2026, 23:59". */
export function formatDateTimeIn(iso: string, timeZone: string): string {
  const part = (options: Intl.DateTimeFormatOptions) => partIn(iso, timeZone, options);
  const clock = part({ hour: '2-digit', minute: '2-digit' });
  return `${formatDayIn(iso, timeZone)} ${part({ year: 'numeric' })}, ${clock}`;
}

/** "30 Nov", by the calendar of another place. */
export function formatDayIn(iso: string, timeZone: string): string {
  const monthThere = partIn(iso, timeZone, { month: 'short' }, 'en-US');
  return `${partIn(iso, timeZone, { day: 'numeric' })} ${monthThere}`;
}

function partIn(
  iso: string,
  timeZone: string,
  options: Intl.DateTimeFormatOptions,
  locale = 'en-GB',
): string {
  const at = new Date(iso);
  try {
    return new Intl.DateTimeFormat(locale, { ...options, timeZone }).format(at);
  } catch {
    // A zone that this browser does not know; the server counts in UTC then as well.
    return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(at);
  }
}

export const formatExact = (iso: string) => exact.format(new Date(iso));
export const formatInteger = (value: number) => integer.format(value);
/** "13", or "10,000+" where nobody counted on. */
export const formatCount = (count: number, isCapped = false) =>
  `${formatInteger(count)}${isCapped ? '+' : ''}`;

export function countryName(alpha2: string): string {
  try {
    return regions.of(alpha2) ?? alpha2;
  } catch {
    return alpha2;
  }
}

// "German (Austria)" stands beside "German", where "Austrian German" would not.
const languages = new Intl.DisplayNames('en', { type: 'language', languageDisplay: 'standard' });

/** "German" for `de`; what is no language stays as it is. */
export function languageName(language: string): string {
  try {
    return languages.of(language.replaceAll('_', '-')) ?? language;
  } catch {
    return language;
  }
}

const STEPS = [
  { limit: 60, unit: 1, word: 's' },
  { limit: 3_600, unit: 60, word: 'min' },
  { limit: 86_400, unit: 3_600, word: 'h' },
  { limit: 30 * 86_400, unit: 86_400, word: 'd' },
];

/** "4 min ago", "in 3 h"; anything further than 30 days away is a date. */
export function formatAge(iso: string, now: number): string {
  const seconds = Math.round((now - new Date(iso).getTime()) / 1000);
  const distance = Math.abs(seconds);
  if (distance < 5) return 'now';
  const step = STEPS.find(({ limit }) => distance < limit);
  if (!step) return formatDate(iso);
  const words = `${Math.floor(distance / step.unit)} ${step.word}`;
  return seconds >= 0 ? `${words} ago` : `in ${words}`;
}

/** Two letters for a square badge: "Nordwind Outdoor" → "NO". */
export function initials(name: string): string {
  const words = name.split(/\s+/).filter(Boolean);
  const [first = '?', second] = words;
  return (second ? first.charAt(0) + second.charAt(0) : first.slice(0, 2)).toUpperCase();
}
