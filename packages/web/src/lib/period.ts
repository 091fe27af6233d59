const DAY_MS = 86_400_000;

/** First and last day, in the time zone of the browser; null is without end. */
export type Period = { from: string | null; to: string | null };

/** The same for the API: from a moment on, and before another. */
export function periodInTime({ from, to }: Period): { since?: string; until?: string } {
  const since = startOfDay(from);
  const lastDay = startOfDay(to);
  return {
    ...(since && { since: since.toISOString() }),
    ...(lastDay && { until: dayAfter(lastDay).toISOString() }),
  };
}

function startOfDay(day: string | null): Date | undefined {
  const at = day && /^\d{4}-\d\d-\d\d$/.test(day) ? new Date(`${day}T00:00`) : undefined;
  return at && !Number.isNaN(at.getTime()) ? at : undefined;
}

/** Also where the clock changes in between. */
function dayAfter(day: Date): Date {
  const next = new Date(day.getTime() + DAY_MS * 1.5);
  next.setHours(0, 0, 0, 0);
  return next;
}
