import { z } from 'zod';

/** What an error of Meta means for the Hub; decided by code, never by title or HTTP status. */
export type MetaErrorKind =
  | 'token'
  | 'throttled'
  | 'integrity'
  | 'transient'
  | 'caller'
  | 'registration'
  | 'payment'
  | 'gone'
  | 'unknown';

export interface MetaErrorDetails {
  code: number | null;
  subcode: number | null;
  kind: MetaErrorKind;
  /** Meta's `fbtrace_id`: Meta's support asks for it. */
  traceId: string | null;
  httpStatus: number | null;
  /** Meta's text for developers: for the log and `UpstreamError`, not for our own messages. */
  upstreamMessage: string | null;
  /** Meta's text for people, when it has one. */
  userMessage: string | null;
  /** Whether the same call may go well later without anybody acting. */
  retryable: boolean;
  cause?: unknown;
}

/** A call that Meta refused, did not answer, or answered beyond understanding. */
export class MetaError extends Error {
  override name = 'MetaError';
  readonly code: number | null;
  readonly subcode: number | null;
  readonly kind: MetaErrorKind;
  readonly traceId: string | null;
  readonly httpStatus: number | null;
  readonly upstreamMessage: string | null;
  readonly userMessage: string | null;
  readonly retryable: boolean;

  constructor(message: string, details: MetaErrorDetails) {
    super(message, details.cause === undefined ? {} : { cause: details.cause });
    this.code = details.code;
    this.subcode = details.subcode;
    this.kind = details.kind;
    this.traceId = details.traceId;
    this.httpStatus = details.httpStatus;
    this.upstreamMessage = details.upstreamMessage;
    this.userMessage = details.userMessage;
    this.retryable = details.retryable;
  }
}

/** Meta asks for fewer calls. Nothing waits inside the adapter: the caller comes back later. */
export class Throttled extends MetaError {
  override name = 'Throttled';
  /** Seconds until a call can go well again. */
  readonly retryAfter: number;

  constructor(message: string, details: Omit<MetaErrorDetails, 'kind'>, retryAfter: number) {
    super(message, { ...details, kind: 'throttled' });
    this.retryAfter = retryAfter;
  }
}

/** A sample of a template that Meta handed out and no longer has. */
export class SampleLost extends MetaError {
  override name = 'SampleLost';
  /** As it stands in the template. */
  readonly sample: string;

  constructor(sample: string) {
    super('Meta has no file at the address of a sample', {
      code: null,
      subcode: null,
      kind: 'caller',
      traceId: null,
      httpStatus: null,
      upstreamMessage: null,
      userMessage: 'Meta no longer has the sample of this header. Upload a sample again.',
      retryable: false,
    });
    this.sample = sample;
  }
}

const integer = z.coerce.number().int().nullish().catch(null);
const text = z.string().nullish().catch(null);

const envelope = z.looseObject({
  error: z.looseObject({
    message: text,
    code: integer,
    error_subcode: integer,
    error_data: z.looseObject({ details: text }).nullish().catch(null),
    error_user_msg: text,
    is_transient: z.boolean().nullish().catch(null),
    fbtrace_id: text,
  }),
});

export type GraphErrorBody = z.output<typeof envelope>['error'];

/** The error in an answer of Meta; null when the answer is not one. */
export function errorIn(body: unknown): GraphErrorBody | null {
  const parsed = envelope.safeParse(body);
  return parsed.success ? parsed.data.error : null;
}

const codes: Record<Exclude<MetaErrorKind, 'unknown'>, readonly number[]> = {
  token: [0, 3, 10, 190, 131005],
  throttled: [4, 80007, 130429, 131056, 133016],
  integrity: [368, 131031, 130497, 131064],
  transient: [1, 2, 131000, 131016, 133004, 131057, 2494100],
  caller: [100, 131008, 131009],
  registration: [133005, 133006, 133008, 133009, 133010, 133015, 136024],
  payment: [131042],
  gone: [33],
};

const kindByCode = new Map<number, MetaErrorKind>(
  Object.entries(codes).flatMap(([kind, list]) =>
    list.map((code) => [code, kind as MetaErrorKind] as const),
  ),
);

const isTemplateRule = (code: number | null) =>
  code !== null && code >= 2_388_000 && code < 2_389_000;

export function kindOf(error: {
  code?: number | null | undefined;
  error_subcode?: number | null | undefined;
  is_transient?: boolean | null | undefined;
}): MetaErrorKind {
  const code = error.code ?? null;
  const subcode = error.error_subcode ?? null;
  if (code === 100 && subcode === 33) return 'gone';
  // Maintenance comes as a subcode of whatever was asked.
  if (subcode === 2494100) return 'transient';
  if (code !== null) {
    const known = kindByCode.get(code);
    if (known) return known;
    if (code >= 200 && code <= 299) return 'token';
  }
  if (isTemplateRule(code) || isTemplateRule(subcode)) return 'caller';
  return error.is_transient === true ? 'transient' : 'unknown';
}

/** Ten registrations in 72 hours: another try only prolongs the block. */
const REGISTRATION_BLOCKED = 133016;

const secondsToWait: Record<number, number> = {
  131056: 6,
  130429: 1,
  [REGISTRATION_BLOCKED]: 72 * 3600,
};
const DEFAULT_SECONDS_TO_WAIT = 60;

/** The error of Meta as ours; `regainSeconds` is what the usage headers say, if anything. */
export function toMetaError(
  body: GraphErrorBody,
  context: {
    call: string;
    httpStatus: number;
    traceId: string | null;
    regainSeconds: number | null;
    redact: (text: string) => string;
  },
): MetaError {
  const kind = kindOf(body);
  const code = body.code ?? null;
  const subcode = body.error_subcode ?? null;
  const upstream = [body.message, body.error_data?.details].filter(Boolean).join(' – ');
  const details = {
    code,
    subcode,
    traceId: body.fbtrace_id ?? context.traceId,
    httpStatus: context.httpStatus,
    upstreamMessage: upstream === '' ? null : context.redact(upstream),
    userMessage: body.error_user_msg ? context.redact(body.error_user_msg) : null,
  };
  const numbers = [`code ${code ?? 'none'}`, ...(subcode === null ? [] : [`subcode ${subcode}`])];
  const message = `Meta refused ${context.call} (${numbers.join(', ')})`;
  if (kind !== 'throttled') {
    return new MetaError(message, { ...details, kind, retryable: kind === 'transient' });
  }
  const wait = context.regainSeconds ?? secondsToWait[code ?? -1] ?? DEFAULT_SECONDS_TO_WAIT;
  return new Throttled(message, { ...details, retryable: code !== REGISTRATION_BLOCKED }, wait);
}

/** A failure below the Graph API: no connection, no answer in time, or an answer that is none. */
export function brokenAnswer(
  message: string,
  details: {
    kind: 'transient' | 'unknown';
    httpStatus?: number;
    traceId?: string | null;
    cause?: unknown;
  },
): MetaError {
  return new MetaError(message, {
    code: null,
    subcode: null,
    kind: details.kind,
    traceId: details.traceId ?? null,
    httpStatus: details.httpStatus ?? null,
    upstreamMessage: null,
    userMessage: null,
    retryable: details.kind === 'transient',
    cause: details.cause,
  });
}
