/** A word of the API as people write it: `PROFILE_PICTURE_LOST` becomes "Profile picture lost". */
export const sentence = (value: string): string =>
  value.charAt(0) +
  value
    .slice(1)
    .toLowerCase()
    .replaceAll('_', ' ')
    .replace(/\bapi\b/, 'API');
