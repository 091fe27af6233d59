import { getCountries, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { userError } from '../../errors.ts';
import type { UserError } from '../../errors.ts';

type Path = readonly string[];

const LONGEST = 200;
const LONGEST_URL = 2048;
const COUNTRIES: ReadonlySet<string> = new Set(getCountries());
const LANGUAGES = /^[a-z]{2}$/;
const VAT_ID = /^[A-Z]{2}[0-9A-Z+*]{2,13}$/;

/** A text that must be there. */
export function textProblems(text: string, path: Path, what: string): UserError[] {
  if (text.trim() === '') return [userError('REQUIRED', `Enter ${what}.`, path)];
  if (text.trim().length > LONGEST) {
    return [userError('TOO_LONG', `Use at most ${LONGEST} characters.`, path)];
  }
  return [];
}

export function countryProblems(code: string, path: Path): UserError[] {
  return COUNTRIES.has(code) ? [] : [userError('INVALID', 'Choose a country.', path)];
}

export function languageProblems(code: string, path: Path): UserError[] {
  return LANGUAGES.test(code) ? [] : [userError('INVALID', 'Give two letters, such as de.', path)];
}

export function timezoneProblems(name: string, path: Path): UserError[] {
  return isTimezone(name) ? [] : [userError('INVALID', 'Choose a time zone.', path)];
}

function isTimezone(name: string): boolean {
  // An offset such as +01:00 is none that knows of summer.
  if (!/^[A-Z][A-Za-z_]+(\/[A-Za-z0-9_+-]+)*$/.test(name)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).format() !== '';
  } catch {
    return false;
  }
}

export function vatIdProblems(vatId: string, path: Path): UserError[] {
  if (VAT_ID.test(compactVatId(vatId))) return [];
  return [userError('INVALID', 'Start with the country, such as DE123456789.', path)];
}

/** As it is stored: without the blanks and dots that people type for the eye. */
export function compactVatId(vatId: string): string {
  return vatId.replaceAll(/[\s.-]/g, '').toUpperCase();
}

/** In E.164, null where the text is no telephone number with its country. */
export function e164Of(phone: string): string | null {
  const parsed = parsePhoneNumberFromString(phone);
  return parsed?.isValid() ? parsed.number : null;
}

export function phoneProblems(phone: string, path: Path): UserError[] {
  if (e164Of(phone) !== null) return [];
  return [userError('INVALID', 'Enter a number with its country, such as +49 30 2312500.', path)];
}

/** A page on the web. */
export function websiteProblems(text: string, path: Path): UserError[] {
  const url = urlOf(text);
  if (url?.protocol === 'https:' && url.hostname.includes('.')) return lengthProblems(text, path);
  return [userError('INVALID', 'Enter an address that starts with https://.', path)];
}

/** Where browsers are sent with a code in the address: nobody on the way may read it. */
export function redirectUrlProblems(text: string, path: Path): UserError[] {
  const url = urlOf(text);
  const isLocal = url !== null && ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  if (!url || !(url.protocol === 'https:' || (url.protocol === 'http:' && isLocal))) {
    const message = 'Enter an address with https://, or http://localhost to try it out.';
    return [userError('INVALID', message, path)];
  }
  if (url.hash !== '' || text.includes('#')) {
    return [userError('INVALID', 'Leave out the part from # on; servers never see it.', path)];
  }
  if (url.username !== '' || url.password !== '') {
    return [userError('INVALID', 'Leave out user name and password.', path)];
  }
  return lengthProblems(text, path);
}

function lengthProblems(text: string, path: Path): UserError[] {
  if (text.length <= LONGEST_URL) return [];
  return [userError('TOO_LONG', `Use at most ${LONGEST_URL} characters.`, path)];
}

function urlOf(text: string): URL | null {
  return URL.canParse(text.trim()) ? new URL(text.trim()) : null;
}
