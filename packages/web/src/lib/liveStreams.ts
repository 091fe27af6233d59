import { ApolloLink, CombinedGraphQLErrors, Observable } from '@apollo/client';
import type { GraphQLFormattedError } from 'graphql';
import { print } from 'graphql';

/** `off` while nothing is listened for. */
export type LiveState = 'live' | 'connecting' | 'off';

const FIRST_RETRY_MS = 1_000;
const LAST_RETRY_MS = 30_000;
/** A tab that nobody looks at gives its connections back: browsers have six for each server. */
const HIDDEN_FOR_MS = 20_000;
/** After these the server lets nobody listen, however often they ask. */
const FINAL: readonly unknown[] = ['UNAUTHENTICATED', 'FORBIDDEN', 'BAD_USER_INPUT', 'NOT_FOUND'];

type Errors = readonly GraphQLFormattedError[];
type Message = { data?: Record<string, unknown> | null; errors?: Errors };
type Sink = { next: (message: Message) => void; refuse: (errors: Errors) => void };
type Listen = (sink: Sink, signal: AbortSignal, opened: () => void) => Promise<void>;

/** What one workspace hears from the server, and whether it hears everything it wants to. */
export class LiveStreams {
  readonly #streams = new Set<LiveStream>();
  readonly #listeners = new Set<() => void>();
  readonly #returnListeners = new Set<() => void>();

  get state(): LiveState {
    if (this.#streams.size === 0) return 'off';
    return [...this.#streams].every(({ isOpen }) => isOpen) ? 'live' : 'connecting';
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Calls back when a stream is there again: what was told in between has to be asked for. */
  onReturn(listener: () => void): () => void {
    this.#returnListeners.add(listener);
    return () => this.#returnListeners.delete(listener);
  }

  /** Listens, again and again, until the function that it returns is called. */
  open(listen: Listen, sink: Sink): () => void {
    const stream = new LiveStream(listen, sink, {
      changed: () => this.#changed(),
      returned: () => {
        for (const returned of this.#returnListeners) returned();
      },
    });
    this.#streams.add(stream);
    this.#changed();
    return () => {
      stream.end();
      this.#streams.delete(stream);
      this.#changed();
    };
  }

  #changed(): void {
    for (const listener of this.#listeners) listener();
  }
}

class LiveStream {
  isOpen = false;
  readonly #listen: Listen;
  readonly #sink: Sink;
  readonly #on: { changed: () => void; returned: () => void };
  #control = new AbortController();
  #wasOpen = false;
  #isOver = false;
  #retryMs = FIRST_RETRY_MS;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(listen: Listen, sink: Sink, on: { changed: () => void; returned: () => void }) {
    this.#listen = listen;
    this.#sink = sink;
    this.#on = on;
    document.addEventListener('visibilitychange', this.#look);
    void this.#run();
  }

  end(): void {
    this.#isOver = true;
    clearTimeout(this.#timer);
    document.removeEventListener('visibilitychange', this.#look);
    this.#control.abort();
  }

  async #run(): Promise<void> {
    clearTimeout(this.#timer);
    this.#control = new AbortController();
    const { signal } = this.#control;
    const sink = {
      next: this.#sink.next,
      refuse: (errors: Errors) => {
        // An open stream ends with its session, which a new one may have replaced, e.g. by a change
        // of the password. Only who is not let in again is out.
        if (this.isOpen) return;
        if (!errors.some(({ extensions }) => FINAL.includes(extensions?.['code']))) return;
        this.end();
        this.#sink.refuse(errors);
      },
    };
    // However it ends, what matters is whether it may be tried again.
    await this.#listen(sink, signal, () => this.#opened()).catch(() => undefined);
    this.isOpen = false;
    if (this.#isOver) return;
    this.#on.changed();
    if (!signal.aborted) this.#later();
  }

  #opened(): void {
    this.isOpen = true;
    this.#retryMs = FIRST_RETRY_MS;
    if (this.#wasOpen) this.#on.returned();
    this.#wasOpen = true;
    this.#on.changed();
  }

  /** Not all at once when a server comes back. */
  #later(): void {
    this.#timer = setTimeout(() => void this.#run(), this.#retryMs * (0.5 + Math.random() / 2));
    this.#retryMs = Math.min(this.#retryMs * 2, LAST_RETRY_MS);
  }

  readonly #look = (): void => {
    clearTimeout(this.#timer);
    if (document.hidden) this.#timer = setTimeout(() => this.#control.abort(), HIDDEN_FOR_MS);
    else if (!this.isOpen) void this.#run();
  };
}

/** Sends subscriptions as server-sent events, each on a connection of its own. */
export function createStreamLink(
  streams: LiveStreams,
  headers: Record<string, string>,
): ApolloLink {
  return new ApolloLink(({ query, operationName, variables }) => {
    const body = { query: print(query), variables, ...(operationName && { operationName }) };
    return new Observable((observer) =>
      streams.open(
        async (sink, signal, opened) => {
          // Not needed before the first page is there.
          const { listen } = await import('./eventSource.ts');
          await listen(body, { headers, signal, opened, ...sink });
        },
        {
          next: (message) => observer.next(message),
          refuse: (errors) => observer.error(new CombinedGraphQLErrors({ errors })),
        },
      ),
    );
  });
}
