import { parsePhoneNumberFromString } from 'libphonenumber-js/max';

/** "+49 30 23125417" for "+493023125417", as people read it; an unknown shape stays as it came. */
export const formatPhoneNumber = (e164: string): string =>
  parsePhoneNumberFromString(e164)?.formatInternational() ?? e164;
