import type { FastifyRequest } from 'fastify';
import type { Context } from '../context.ts';
import { Unauthenticated } from '../errors.ts';
import { checkScopes } from '../graphql/access-plugin.ts';
import type { Interest } from '../live/live.ts';
import type { Stream } from '../live/stream.ts';
import type { Wake } from '../live/wake.ts';
import type { Services } from '../services.ts';
import { callerOf } from '../viewer.ts';
import type { Viewer } from '../viewer.ts';
import { identify } from './identify.ts';
import { RequestContext } from './request-context.ts';

/** Sessions and keys also end by the clock, of which nobody gives notice. */
const LOOK_AGAIN_MS = 30_000;

/** One subscription of one caller, for as long as they may listen. */
export class OpenStream implements Stream {
  readonly #services: Services;
  readonly #request: FastifyRequest;
  readonly #viewer: Viewer;
  readonly #wakes = new Set<Wake>();
  #isOver = false;
  #timer: NodeJS.Timeout | undefined;
  /** Why it ended, when there is something to tell. */
  reason: unknown = null;

  constructor(services: Services, request: FastifyRequest, viewer: Viewer) {
    this.#services = services;
    this.#request = request;
    this.#viewer = viewer;
  }

  get isOver(): boolean {
    return this.#isOver;
  }

  async open(interest: Interest): Promise<Wake> {
    const wake = await this.#services.live.open(interest);
    this.#wakes.add(wake);
    if (this.#isOver) wake.end();
    return wake;
  }

  async again(): Promise<Context> {
    const viewer = await identify(this.#services, this.#request);
    if (viewer === null || viewer.organizationId !== this.#viewer.organizationId) {
      throw new Unauthenticated();
    }
    checkScopes(viewer, 'READ');
    const context = new RequestContext(this.#services, this.#request, viewer, this);
    // A replica may not have what a notice tells of.
    context.route?.write();
    return context;
  }

  /** Ends the stream as soon as the caller may no longer listen. */
  async watch(): Promise<void> {
    const caller = callerOf(this.#viewer);
    const wake = await this.open((notice) =>
      notice.kind === 'access' && notice.callerId === caller ? caller : null,
    );
    this.#timer = setInterval(() => void this.#look(), LOOK_AGAIN_MS).unref();
    void (async () => {
      while ((await wake.next()) !== null) await this.#look();
      // When the process cannot hear of changes any more, neither may the caller.
      this.end();
    })();
  }

  async #look(): Promise<void> {
    try {
      await this.again();
    } catch (error) {
      this.end(error);
    }
  }

  end(reason: unknown = null): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.reason = reason;
    clearInterval(this.#timer);
    for (const wake of this.#wakes) wake.end();
  }
}
