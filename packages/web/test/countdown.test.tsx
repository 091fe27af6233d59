import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Countdown } from '../src/ui/Countdown.tsx';
import { likeBrowser } from './browser.ts';

likeBrowser();

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-22T12:00:00Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

const pass = (seconds: number) => act(() => vi.advanceTimersByTimeAsync(seconds * 1000));

test('a countdown runs down to its end', async () => {
  render(<Countdown until="2026-11-22T13:00:02Z" over="Over any moment" />);
  screen.getByText('1 h 0 min left');
  await pass(3);
  screen.getByText('59 min 59 s left');
  await pass(59 * 60);
  screen.getByText('59 s left');
  await pass(59);
  expect(screen.getByText('Over any moment').getAttribute('datetime')).toBe('2026-11-22T13:00:02Z');
});
