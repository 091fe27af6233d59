import type { Clock } from './clock.ts';
import { GraphError } from './errors.ts';

const MINUTE = 60_000;
const WINDOW_MINUTES = 60;
const CALLS_PER_HOUR = 200;
const CALLS_PER_HOUR_WITH_NUMBER = 5_000;
/** Meta publishes no fixed number for the app; this one only has to be out of an honest caller's way. */
const APP_CALLS_PER_HOUR = 50_000;

/** Counts calls in a rolling hour of the sandbox's clock, per app and per account. */
export class RateLimit {
  readonly #clock: Clock;
  readonly #windows = new Map<string, Map<number, number>>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Counts one call, or throws when the hour is used up. */
  count(wabaId: string | undefined, hasNumber: boolean): void {
    if (wabaId !== undefined) {
      const limit = wabaLimit(hasNumber);
      if (this.#used(wabaId) >= limit) throw tooManyCalls(80007, 'whatsapp_business_management');
      this.#add(wabaId);
    }
    if (this.#used('app') >= APP_CALLS_PER_HOUR) throw tooManyCalls(4, 'Application');
    this.#add('app');
  }

  /** Meta reports whole percentages of the hour's allowance, and minutes until access returns. */
  headers(wabaId: string | undefined, hasNumber: boolean): Record<string, string> {
    const app = percent(this.#used('app'), APP_CALLS_PER_HOUR);
    const headers: Record<string, string> = {
      'X-App-Usage': JSON.stringify({ call_count: app, total_cputime: app, total_time: app }),
    };
    if (wabaId === undefined) return headers;
    const limit = wabaLimit(hasNumber);
    const used = this.#used(wabaId);
    const share = percent(used, limit);
    headers['X-Business-Use-Case-Usage'] = JSON.stringify({
      [wabaId]: [
        {
          type: 'whatsapp_business_management',
          call_count: share,
          total_cputime: share,
          total_time: share,
          estimated_time_to_regain_access: used >= limit ? this.#minutesToRegain(wabaId) : 0,
        },
      ],
    });
    return headers;
  }

  reset(): void {
    this.#windows.clear();
  }

  #window(key: string): Map<number, number> {
    const window = this.#windows.get(key) ?? new Map<number, number>();
    this.#windows.set(key, window);
    const oldest = this.#minute() - WINDOW_MINUTES;
    for (const minute of window.keys()) if (minute <= oldest) window.delete(minute);
    return window;
  }

  #used(key: string): number {
    return [...this.#window(key).values()].reduce((sum, calls) => sum + calls, 0);
  }

  #add(key: string): void {
    const window = this.#window(key);
    window.set(this.#minute(), (window.get(this.#minute()) ?? 0) + 1);
  }

  #minutesToRegain(key: string): number {
    const oldest = Math.min(...this.#window(key).keys());
    return Math.max(1, oldest + WINDOW_MINUTES - this.#minute());
  }

  #minute(): number {
    return Math.floor(this.#clock.now() / MINUTE);
  }
}

function wabaLimit(hasNumber: boolean): number {
  return hasNumber ? CALLS_PER_HOUR_WITH_NUMBER : CALLS_PER_HOUR;
}

function percent(used: number, limit: number): number {
  return Math.floor((used * 100) / limit);
}

function tooManyCalls(code: number, scope: string): GraphError {
  return new GraphError({
    code,
    subcode: 2446079,
    httpStatus: 429,
    isTransient: true,
    message: `(#${code}) There have been too many calls to this ${scope} account. Wait a bit and try again. For more info, please refer to https://developers.facebook.com/docs/graph-api/overview/rate-limiting.`,
  });
}
