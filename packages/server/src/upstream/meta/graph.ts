import type { Readable } from 'node:stream';
import {
  BrokenCircuitError,
  ConsecutiveBreaker,
  ExponentialBackoff,
  TaskCancelledError,
  TimeoutStrategy,
  circuitBreaker,
  handleWhen,
  retry,
  timeout,
  wrap,
} from 'cockatiel';
import { Agent, request, type Dispatcher } from 'undici';
import type { Clock } from '../../lib/clock.ts';
import { BrokenFile } from '../../lib/incoming-file.ts';
import { MetaError, Throttled, brokenAnswer, errorIn, toMetaError } from './meta-error.ts';
import { UsageBook } from './usage.ts';

export interface Logger {
  debug(fields: object, message: string): void;
  warn(fields: object, message: string): void;
}

export interface GraphLimits {
  /** How often a call that failed for now is made again. */
  retries: number;
  /** Longest pause before the next attempt, in milliseconds; grows up to it with jitter. */
  maxPauseMs: number;
  /** Time for one attempt. */
  attemptMs: number;
  /** Time for a call with all its attempts and pauses. */
  deadlineMs: number;
  /** Failures in a row, over all calls of this process, after which Meta is left alone. */
  breakerFailures: number;
  /** How long it is left alone before one call tries again. */
  breakerOpenMs: number;
}

const DEFAULT_LIMITS: GraphLimits = {
  retries: 3,
  maxPauseMs: 5_000,
  attemptMs: 10_000,
  deadlineMs: 30_000,
  breakerFailures: 8,
  breakerOpenMs: 20_000,
};

/** Time for a file, which comes as fast as its sender sends it. */
const FILE_MS = 180_000;

export interface GraphOptions {
  /** Address with version, e.g. `https://graph.facebook.com/v25.0`. */
  graphUrl: string;
  accessToken: string;
  /** Texts that must never be logged or handed on, besides the token. */
  secrets: readonly string[];
  clock: Clock;
  logger: Logger;
  dispatcher?: Dispatcher | undefined;
  limits?: Partial<GraphLimits> | undefined;
}

export interface GraphCall {
  method: 'GET' | 'POST' | 'DELETE';
  /** Meta's id of the object that is asked for. */
  id: string;
  edge?: string;
  query?: Record<string, string>;
  body?: object;
  /** Bytes instead of a body of JSON, as Meta's upload sessions want them. */
  file?: { type: string; content: Buffer | Readable; size: number };
  /** Ends it with its reason: nobody waits for the answer any more. */
  signal?: AbortSignal;
  /** Whether doing it twice is the same as once; only then it is tried again. Every GET is. */
  repeatable?: boolean;
}

export interface Graph {
  usage: UsageBook;
  /** The answer as decoded JSON; throws {@link MetaError} for everything else. */
  call(call: GraphCall): Promise<unknown>;
  close(): Promise<void>;
}

const MAX_ANSWER_BYTES = 32 * 1024 * 1024;

export function createGraph(options: GraphOptions): Graph {
  const { accessToken, clock, logger } = options;
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const base = options.graphUrl.replace(/\/+$/, '');
  const ownAgent = options.dispatcher ? null : new Agent({ maxResponseSize: MAX_ANSWER_BYTES });
  const dispatcher = options.dispatcher ?? ownAgent ?? undefined;
  const usage = new UsageBook(clock);
  const secrets = [accessToken, ...options.secrets].filter((secret) => secret !== '');
  const redact = (text: string) =>
    secrets.reduce((clean, secret) => clean.replaceAll(secret, '[redacted]'), text);

  const isTransient = handleWhen(
    (error) =>
      error instanceof TaskCancelledError ||
      (error instanceof MetaError && error.kind === 'transient'),
  );
  const breaker = circuitBreaker(isTransient, {
    halfOpenAfter: limits.breakerOpenMs,
    breaker: new ConsecutiveBreaker(limits.breakerFailures),
  });
  breaker.onBreak(() => logger.warn({}, 'Meta fails again and again; calls stop for a while'));
  breaker.onReset(() => logger.warn({}, 'Meta answers again'));

  const overall = timeout(limits.deadlineMs, TimeoutStrategy.Aggressive);
  const attempt = timeout(limits.attemptMs, TimeoutStrategy.Aggressive);
  const again = retry(isTransient, {
    maxAttempts: limits.retries,
    backoff: new ExponentialBackoff({
      initialDelay: Math.min(250, limits.maxPauseMs),
      maxDelay: limits.maxPauseMs,
    }),
  });
  const once = wrap(overall, breaker, attempt);
  // How long a file takes, and whether it arrives, is up to its sender and tells nothing of Meta.
  const slowly = timeout(FILE_MS, TimeoutStrategy.Aggressive);
  const repeatedly = wrap(overall, again, breaker, attempt);

  async function send(call: GraphCall, name: string, signal: AbortSignal): Promise<unknown> {
    const path = [call.id, ...(call.edge === undefined ? [] : [call.edge])];
    const url = `${base}/${path.map(encodeURIComponent).join('/')}`;
    const started = performance.now();
    let status: number;
    let text: string;
    let header: (name: string) => string | null;
    try {
      const response = await request(url, {
        method: call.method,
        query: call.query,
        headers: {
          // Upload sessions know the older word only.
          authorization: `${call.file ? 'OAuth' : 'Bearer'} ${accessToken}`,
          accept: 'application/json',
          ...(call.body && { 'content-type': 'application/json' }),
          ...(call.file && {
            'content-type': call.file.type,
            'content-length': String(call.file.size),
            file_offset: '0',
          }),
        },
        body: call.file?.content ?? (call.body ? JSON.stringify(call.body) : null),
        signal: call.signal ? AbortSignal.any([signal, call.signal]) : signal,
        ...(dispatcher && { dispatcher }),
      });
      status = response.statusCode;
      header = (key) => [response.headers[key]].flat()[0] ?? null;
      text = await response.body.text();
    } catch (cause) {
      if (cause instanceof BrokenFile) throw cause;
      const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown';
      logger.warn({ call: name, reason: code }, 'Meta was not reached');
      throw brokenAnswer(`Meta was not reached for ${name}`, { kind: 'transient', cause });
    }
    usage.note(call.id, header);
    const traceId = header('x-fb-trace-id') ?? header('x-fb-request-id');
    const milliseconds = Math.round(performance.now() - started);
    logger.debug({ call: name, status, milliseconds, traceId }, 'Meta answered');
    const seconds = Number.parseInt(header('retry-after') ?? '', 10);
    const retryAfter = seconds > 0 ? seconds : null;
    return understand({ name, id: call.id, status, text, traceId, retryAfter });
  }

  /** Returns what is a full answer, a refusal too; throws what may go better next time. */
  function understand(answer: {
    name: string;
    id: string;
    status: number;
    text: string;
    traceId: string | null;
    retryAfter: number | null;
  }): unknown {
    const { name, id, status, text, traceId, retryAfter } = answer;
    const body = decode(text);
    const refusal = errorIn(body);
    if (refusal) {
      const regainSeconds = usage.secondsToWait(id);
      const error = toMetaError(refusal, {
        call: name,
        httpStatus: status,
        traceId,
        regainSeconds,
        redact,
      });
      const { code, subcode, kind, upstreamMessage } = error;
      logger.warn(
        { call: name, status, code, subcode, kind, traceId: error.traceId, upstreamMessage },
        'Meta refused',
      );
      if (error.code === APP_THROTTLED) usage.hold(null, secondsOf(error));
      if (error.code === WABA_THROTTLED) usage.hold(id, secondsOf(error));
      if (error.kind === 'transient') throw error;
      return error;
    }
    if (status === 429) return notNow(`Meta's gateway refused ${name}`, retryAfter ?? 60, status);
    if (body !== undefined && status >= 200 && status < 300) return body;
    logger.warn({ call: name, status, traceId }, 'Meta gave no answer to read');
    // A gateway's error page and an answer cut short pass; a page with another refusal does not.
    const kind = status >= 500 || status < 300 ? 'transient' : 'unknown';
    const error = brokenAnswer(`Meta gave no answer to read for ${name} (HTTP ${status})`, {
      kind,
      httpStatus: status,
      traceId,
    });
    if (kind === 'transient') throw error;
    return error;
  }

  return {
    usage,

    async call(call) {
      const name = `${call.method} /${call.id}${call.edge === undefined ? '' : `/${call.edge}`}`;
      const wait = usage.secondsToWait(call.id);
      if (wait !== null) throw notNow(`Meta's allowance is used up, ${name} was not sent`, wait);
      const isRepeatable = call.repeatable ?? call.method === 'GET';
      const policy = call.file ? slowly : isRepeatable ? repeatedly : once;
      const result = await policy
        .execute(({ signal }) => send(call, name, signal))
        .catch((error: unknown) => {
          throw inOurWords(error, name);
        });
      if (result instanceof MetaError) throw result;
      return result;
    },

    async close() {
      await ownAgent?.close();
    },
  };
}

function inOurWords(error: unknown, name: string): unknown {
  if (error instanceof TaskCancelledError) {
    return brokenAnswer(`Meta did not answer ${name} in time`, { kind: 'transient', cause: error });
  }
  if (error instanceof BrokenCircuitError) {
    return brokenAnswer(`Meta is left alone for a while, ${name} was not sent`, {
      kind: 'transient',
      cause: error,
    });
  }
  return error;
}

const APP_THROTTLED = 4;
const WABA_THROTTLED = 80007;

function secondsOf(error: MetaError): number {
  return error instanceof Throttled ? error.retryAfter : 0;
}

function notNow(message: string, wait: number, httpStatus: number | null = null): Throttled {
  const details = {
    code: null,
    subcode: null,
    traceId: null,
    httpStatus,
    upstreamMessage: null,
    userMessage: null,
    retryable: true,
  };
  return new Throttled(message, details, wait);
}

function decode(text: string): object | undefined {
  try {
    const body: unknown = JSON.parse(text);
    return typeof body === 'object' && body !== null ? body : undefined;
  } catch {
    return undefined;
  }
}
