import { z } from 'zod';
import type { Clock } from '../../lib/clock.ts';

/** How much of an hour's allowance is used, as Meta reports it with every answer. */
export interface Usage {
  /** Percent of the allowance, of calls, total time and CPU time whichever is highest. */
  used: number;
  /** Percent that is left. */
  remaining: number;
  /** When Meta answers again; null while it does. */
  regainAt: Date | null;
  observedAt: Date;
}

const percent = z.number().catch(0).default(0);
const counts = z.looseObject({
  call_count: percent,
  total_cputime: percent,
  total_time: percent,
  /** Minutes. */
  estimated_time_to_regain_access: z.number().nonnegative().catch(0).default(0),
});
const byObject = z.record(z.string(), z.array(counts));

/** Accounts of which usage is kept; the ones not heard of for longest are forgotten first. */
const MOST_KEPT = 10_000;

export class UsageBook {
  readonly #clock: Clock;
  readonly #objects = new Map<string, Usage>();
  #app: Usage | null = null;
  /** Until when nobody is to be asked for anything, or for one object. */
  readonly #held = new Map<string | null, Date>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  get app(): Usage | null {
    return this.#app;
  }

  /** Usage of a WABA, or of the WABA behind another object that was asked for. */
  of(metaId: string): Usage | null {
    return this.#objects.get(metaId) ?? null;
  }

  /** Reads the headers of an answer to a call about one object. */
  note(askedFor: string, header: (name: string) => string | null): void {
    const app = counts.safeParse(parse(header('x-app-usage')));
    if (app.success) this.#app = this.#usage([app.data]);

    const business = byObject.safeParse(parse(header('x-business-use-case-usage')));
    if (!business.success) return;
    for (const [metaId, entries] of Object.entries(business.data)) {
      const usage = this.#usage(entries);
      this.#keep(metaId, usage);
      // A number spends its account's allowance and is only known by its own id next time.
      this.#keep(askedFor, usage);
    }
  }

  /** Remembers a refusal: no calls about this object, or with null about any, for so long. */
  hold(metaId: string | null, seconds: number): void {
    const now = this.#clock.now().getTime();
    for (const [key, until] of this.#held) if (until.getTime() <= now) this.#held.delete(key);
    this.#held.set(metaId, new Date(now + seconds * 1000));
  }

  /** Seconds until Meta answers calls about this object again; null when it does now. */
  secondsToWait(metaId: string): number | null {
    const until = [this.of(metaId)?.regainAt, this.#held.get(metaId), this.#held.get(null)];
    const last = Math.max(...until.map((time) => time?.getTime() ?? 0));
    const seconds = Math.ceil((last - this.#clock.now().getTime()) / 1000);
    return seconds > 0 ? seconds : null;
  }

  #usage(entries: z.output<typeof counts>[]): Usage {
    const now = this.#clock.now();
    const used = Math.max(
      0,
      ...entries.flatMap((entry) => [entry.call_count, entry.total_cputime, entry.total_time]),
    );
    const minutes = Math.max(0, ...entries.map((entry) => entry.estimated_time_to_regain_access));
    return {
      used,
      remaining: Math.max(0, 100 - used),
      regainAt: minutes > 0 ? new Date(now.getTime() + minutes * 60_000) : null,
      observedAt: now,
    };
  }

  #keep(metaId: string, usage: Usage): void {
    this.#objects.delete(metaId);
    this.#objects.set(metaId, usage);
    if (this.#objects.size <= MOST_KEPT) return;
    for (const oldest of this.#objects.keys()) {
      this.#objects.delete(oldest);
      return;
    }
  }
}

function parse(header: string | null): unknown {
  if (header === null) return null;
  try {
    return JSON.parse(header);
  } catch {
    return null;
  }
}
