import { z } from 'zod';
import type { Clock } from './clock.ts';
import { shuffled } from './shuffle.ts';
import { encodeLikeMeta, postSigned, shakeHands, type Outcome } from './webhook-call.ts';

/** One change as the receiver sees it: `{field, value}` of one account. */
export interface Change {
  wabaId: string;
  field: string;
  value: unknown;
}

export const targetSchema = z.strictObject({
  url: z.url({ protocol: /^https?$/ }),
  verifyToken: z.string().min(1),
  verified: z.boolean().default(false),
});
export type WebhookTarget = z.output<typeof targetSchema>;

export const deliverySchema = z.strictObject({
  id: z.string(),
  createdAt: z.number(),
  state: z.enum(['waiting', 'delivered', 'failed', 'dropped']),
  nextAttemptAt: z.number().optional(),
  attempts: z.array(
    z.strictObject({ at: z.number(), status: z.number().optional(), error: z.string().optional() }),
  ),
  /** The exact text that is signed and sent. */
  body: z.string(),
});
export type Delivery = z.output<typeof deliverySchema>;

const SECOND = 1000;
const HOUR = 3600 * SECOND;
/** Falling frequency; after the last one every 12 hours until a week is over. */
const RETRY_DELAYS = [30, 120, 600, 1800, 3600, 7200, 14400, 28800].map((s) => s * SECOND);
const LAST_RETRY_DELAY = 12 * HOUR;
const GIVE_UP_AFTER = 7 * 24 * HOUR;
const ANSWER_WITHIN = 10 * SECOND;
const KEPT_DELIVERIES = 1000;

export interface WebhooksOptions {
  clock: Clock;
  appSecret: string;
  changed: () => void;
}

/** Signs and sends changes in the background, one after the other; a failed one is tried again later without holding up the rest. */
export class Webhooks {
  target: WebhookTarget | undefined;
  readonly #clock: Clock;
  readonly #appSecret: string;
  readonly #changed: () => void;
  readonly #closed = new AbortController();
  #deliveries: Delivery[] = [];
  #count = 0;
  #paused = false;
  #down = false;
  #dropNext = 0;
  #duplicateNext = 0;
  #running: Promise<void> | undefined;

  constructor({ clock, appSecret, changed }: WebhooksOptions) {
    this.#clock = clock;
    this.#appSecret = appSecret;
    this.#changed = changed;
  }

  get paused(): boolean {
    return this.#paused;
  }

  /** All changes of one call travel in one delivery, as Meta batches what happens together. */
  send(changes: readonly Change[]): Delivery | undefined {
    if (changes.length === 0) return undefined;
    const time = Math.floor(this.#clock.now() / SECOND);
    const entry = [...Map.groupBy(changes, ({ wabaId }) => wabaId)].map(([id, items]) => ({
      id,
      time,
      changes: items.map(({ field, value }) => ({ value, field })),
    }));
    const delivery = this.#enqueue(encodeLikeMeta({ object: 'whatsapp_business_account', entry }));
    if (this.#dropNext > 0) {
      this.#dropNext -= 1;
      delivery.state = 'dropped';
    } else if (this.#duplicateNext > 0) {
      this.#duplicateNext -= 1;
      this.#enqueue(delivery.body);
    }
    this.#kick();
    return delivery;
  }

  /** Newest last. */
  list(): readonly Delivery[] {
    return this.#deliveries;
  }

  pause(): void {
    this.#paused = true;
  }

  resume(): void {
    this.#paused = false;
    this.#kick();
  }

  setDown(down: boolean): void {
    this.#down = down;
    this.#kick();
  }

  /** Reorders what waits, the same way for the same seed. */
  shuffle(seed: number): number {
    const waiting = this.#waiting();
    const others = this.#deliveries.filter(({ state }) => state !== 'waiting');
    this.#deliveries = [...others, ...shuffled(waiting, seed)];
    this.#changed();
    return waiting.length;
  }

  /** Sends what waits twice, or with `next` so many deliveries to come. */
  duplicate(next: number | undefined): number {
    if (next !== undefined) return (this.#duplicateNext = next);
    const waiting = this.#waiting();
    for (const { body } of waiting) this.#enqueue(body);
    this.#kick();
    return waiting.length;
  }

  /** Loses what waits, or with `next` so many deliveries to come. */
  drop(next: number | undefined): number {
    if (next !== undefined) return (this.#dropNext = next);
    const waiting = this.#waiting();
    for (const delivery of waiting) {
      delivery.state = 'dropped';
      delivery.nextAttemptAt = undefined;
    }
    this.#changed();
    return waiting.length;
  }

  /** Sends again what was sent, lost or given up: all, or the named ones. */
  replay(ids: readonly string[] | undefined): number {
    const again = this.#deliveries.filter(
      ({ id, state }) => state !== 'waiting' && (ids === undefined || ids.includes(id)),
    );
    for (const { body } of again) this.#enqueue(body);
    this.#kick();
    return again.length;
  }

  /** When the next attempt is due; undefined while nothing can leave. */
  nextDueAt(): number | undefined {
    if (!this.#mayLeave()) return undefined;
    const times = this.#waiting().map(({ nextAttemptAt }) => nextAttemptAt ?? 0);
    return times.length > 0 ? Math.min(...times) : undefined;
  }

  /** Resolves when nothing that is due now is left to send. */
  async settled(): Promise<void> {
    this.#kick();
    while (this.#running) await this.#running;
  }

  tick(): void {
    this.#kick();
  }

  /** Says why the receiver refused, or nothing when it is verified. */
  async handshake(): Promise<string | undefined> {
    const { target } = this;
    if (!target) return 'no webhook address is set';
    const refused = await shakeHands(target, this.#deadline());
    target.verified = refused === undefined;
    this.#changed();
    return refused;
  }

  reset(): void {
    this.#deliveries = [];
    this.#paused = false;
    this.#down = false;
    this.#dropNext = 0;
    this.#duplicateNext = 0;
  }

  restore(deliveries: readonly Delivery[], target: WebhookTarget | undefined): void {
    this.#deliveries = [...deliveries];
    this.#count = Math.max(0, ...deliveries.map(({ id }) => Number(id.slice(3))));
    this.target = target;
  }

  async close(): Promise<void> {
    this.#closed.abort();
    while (this.#running) await this.#running;
  }

  #mayLeave(): boolean {
    const closed = this.#closed.signal.aborted;
    return this.target !== undefined && !this.#paused && !this.#down && !closed;
  }

  #waiting(): Delivery[] {
    return this.#deliveries.filter(({ state }) => state === 'waiting');
  }

  #enqueue(body: string): Delivery {
    this.#count += 1;
    const now = this.#clock.now();
    const delivery: Delivery = {
      id: `wh_${this.#count}`,
      createdAt: now,
      state: 'waiting',
      nextAttemptAt: now,
      attempts: [],
      body,
    };
    this.#deliveries.push(delivery);
    if (this.#deliveries.length > KEPT_DELIVERIES) this.#deliveries.shift();
    this.#changed();
    return delivery;
  }

  #kick(): void {
    if (this.#running || !this.#nextDue()) return;
    this.#running = this.#drain().finally(() => {
      this.#running = undefined;
    });
  }

  async #drain(): Promise<void> {
    for (let next = this.#nextDue(); next; next = this.#nextDue()) await this.#attempt(next);
  }

  #nextDue(): Delivery | undefined {
    if (!this.#mayLeave()) return undefined;
    const now = this.#clock.now();
    return this.#deliveries.find(
      ({ state, nextAttemptAt }) => state === 'waiting' && (nextAttemptAt ?? 0) <= now,
    );
  }

  async #attempt(delivery: Delivery): Promise<void> {
    const at = this.#clock.now();
    const outcome = await this.#post(delivery.body);
    // Closing is not the receiver's failure: the delivery is tried again after a restart.
    if (this.#closed.signal.aborted && outcome.status === undefined) return;
    delivery.attempts.push({ at, ...outcome });
    if (outcome.status !== undefined && outcome.status >= 200 && outcome.status < 300) {
      delivery.state = 'delivered';
      delivery.nextAttemptAt = undefined;
    } else {
      const delay = RETRY_DELAYS[delivery.attempts.length - 1] ?? LAST_RETRY_DELAY;
      const next = at + delay;
      const givesUp = next > delivery.createdAt + GIVE_UP_AFTER;
      if (givesUp) delivery.state = 'failed';
      delivery.nextAttemptAt = givesUp ? undefined : next;
    }
    this.#changed();
  }

  async #post(body: string): Promise<Outcome> {
    const { target } = this;
    if (!target) return { error: 'no webhook address is set' };
    const refused = target.verified ? undefined : await this.handshake();
    if (refused !== undefined) return { error: refused };
    return postSigned(target, body, this.#appSecret, this.#deadline());
  }

  #deadline(): AbortSignal {
    return AbortSignal.any([this.#closed.signal, AbortSignal.timeout(ANSWER_WITHIN)]);
  }
}
