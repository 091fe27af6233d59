/** A moment some days before, at an hour that differs from day to day but not from start to start. */
export function daysAgo(now: Date, days: number): Date {
  const hour = 3_600_000;
  return new Date(now.getTime() - days * 24 * hour - ((days * 7) % 9) * hour);
}
