import { describe, expect, test } from 'vitest';
import { isSameNumber, lastInstantOfMonth } from './cancellation.rules.ts';

describe('the last instant of the month', () => {
  test.each([
    ['UTC', '2026-11-22T12:00:00Z', '2026-11-30T23:59:59.999Z'],
    ['Europe/Berlin', '2026-11-22T12:00:00Z', '2026-11-30T22:59:59.999Z'],
    // Summer time ends within the month: the offset of its end counts, not that of now.
    ['Europe/Berlin', '2026-10-02T12:00:00Z', '2026-10-31T22:59:59.999Z'],
    ['Europe/Berlin', '2026-03-02T12:00:00Z', '2026-03-31T21:59:59.999Z'],
    ['America/New_York', '2026-03-01T12:00:00Z', '2026-04-01T03:59:59.999Z'],
    ['America/New_York', '2026-11-01T03:00:00Z', '2026-11-01T03:59:59.999Z'],
    // Here it is the next month already, there still the one before.
    ['Pacific/Auckland', '2026-11-30T12:00:00Z', '2026-12-31T10:59:59.999Z'],
    ['Pacific/Honolulu', '2026-12-01T09:00:00Z', '2026-12-01T09:59:59.999Z'],
    ['Pacific/Kiritimati', '2026-10-31T10:00:00Z', '2026-11-30T09:59:59.999Z'],
    ['Asia/Kathmandu', '2026-05-31T18:14:59.999Z', '2026-05-31T18:14:59.999Z'],
    ['Asia/Kathmandu', '2026-05-31T18:15:00Z', '2026-06-30T18:14:59.999Z'],
    // Half an hour of summer time.
    ['Australia/Lord_Howe', '2026-10-10T00:00:00Z', '2026-10-31T12:59:59.999Z'],
    // Clocks jump from 0:00 to 1:00 on the first of the next month: it begins at 1:00.
    ['America/Asuncion', '2017-09-15T12:00:00Z', '2017-10-01T03:59:59.999Z'],
    ['America/Havana', '2012-03-15T12:00:00Z', '2012-04-01T04:59:59.999Z'],
    // Samoa left out 30 December 2011.
    ['Pacific/Apia', '2011-12-15T12:00:00Z', '2011-12-31T09:59:59.999Z'],
    ['Europe/Berlin', '2028-02-10T12:00:00Z', '2028-02-29T22:59:59.999Z'],
    ['Europe/Berlin', '2026-02-10T12:00:00Z', '2026-02-28T22:59:59.999Z'],
    ['Europe/Berlin', '2026-12-31T22:59:59.999Z', '2026-12-31T22:59:59.999Z'],
    ['Europe/Berlin', '2026-12-31T23:00:00Z', '2027-01-31T22:59:59.999Z'],
    ['Asia/Kolkata', '2026-01-31T18:29:59Z', '2026-01-31T18:29:59.999Z'],
    // A name that nobody knows counts as UTC.
    ['Mars/Olympus', '2026-11-22T12:00:00Z', '2026-11-30T23:59:59.999Z'],
    ['', '2026-11-22T12:00:00Z', '2026-11-30T23:59:59.999Z'],
  ])('in %s at %s is %s', (timeZone, now, expected) => {
    expect(lastInstantOfMonth(new Date(now), timeZone).toISOString()).toBe(expected);
  });

  test('is never before now, at most 31 days away, and the next one is of the next month', () => {
    for (const timeZone of Intl.supportedValuesOf('timeZone')) {
      for (const now of ['2026-01-31T11:30:00Z', '2026-03-29T01:00:00Z', '2026-10-25T01:00:00Z']) {
        const at = new Date(now);
        const end = lastInstantOfMonth(at, timeZone);
        const days = (end.getTime() - at.getTime()) / 86_400_000;
        expect([timeZone, days >= 0, days < 31.1]).toEqual([timeZone, true, true]);
        const month = (date: Date) =>
          new Intl.DateTimeFormat('en', { timeZone, month: 'long' }).format(date);
        expect([timeZone, month(end)]).toEqual([timeZone, month(at)]);
        expect(month(new Date(end.getTime() + 1))).not.toBe(month(at));
      }
    }
  });
});

test.each([
  ['+49 30 2312-5417', '+493023125417', true],
  ['4930 23125417', '+493023125417', true],
  ['+4930231254', '+493023125417', false],
  ['', '+493023125417', false],
])('%s typed for %s: %s', (typed, number, same) => {
  expect(isSameNumber(typed, number)).toBe(same);
});
