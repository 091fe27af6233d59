import { Temporal } from 'temporal-polyfill';
import { knownTimeZone } from '../../lib/time-zone.ts';
import type { ReadContext } from '../../read/context.ts';

/**
 * The last millisecond of the present month on the calendar of a time zone. Months begin with the
 * first instant of their first day: where clocks change at midnight that is not 0:00.
 */
export function lastInstantOfMonth(now: Date, timeZone: string): Date {
  const here = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(
    knownTimeZone(timeZone),
  );
  const next = here
    .toPlainDate()
    .with({ day: 1 })
    .add({ months: 1 })
    .toZonedDateTime({ timeZone: here.timeZoneId });
  return new Date(next.epochMilliseconds - 1);
}

export function cancelledNowTerminatesAt(
  { client }: { client: { timezone: string } },
  { now }: ReadContext,
): Date {
  return lastInstantOfMonth(now, client.timezone);
}

/** Whether somebody has typed this number, however they group its digits. */
export function isSameNumber(typed: string, number: string): boolean {
  return typed.replaceAll(/\D/g, '') === number.replaceAll(/\D/g, '');
}
