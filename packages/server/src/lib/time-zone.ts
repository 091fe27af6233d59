/** The time zone itself, or UTC for a name that nobody knows. */
export function knownTimeZone(name: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone && name;
  } catch {
    return 'UTC';
  }
}
