import { userError } from './errors.ts';
import type { UpstreamError, UserError } from './errors.ts';
import type { MetaError } from './upstream/meta/meta-error.ts';

/** What Meta answered, for support and tickets. */
export function upstreamError(error: MetaError): UpstreamError {
  return {
    service: 'META',
    code: error.code,
    subcode: error.subcode,
    traceId: error.traceId,
    message: error.userMessage ?? error.upstreamMessage ?? error.message,
    recommendation: null,
  };
}

/** A refusal of Meta, or its silence, as a failure of the input that led to it. */
export function upstreamRefusal(error: MetaError, path: readonly string[]): UserError {
  return userError('UPSTREAM', inWords(error), path, {
    retryable: error.retryable,
    upstream: upstreamError(error),
  });
}

function inWords({ kind, userMessage }: MetaError): string {
  if (kind === 'throttled') return 'Meta takes no more of these calls for now. Try again later.';
  if (kind === 'transient') return 'Meta did not answer. Try again in a moment.';
  if (kind === 'token') return 'Meta no longer lets the Hub act for this account.';
  return userMessage ?? 'Meta refused it.';
}

export interface ErrorColumns {
  errorCode: number | null;
  errorSubcode: number | null;
  errorTraceId: string | null;
  errorMessage: string | null;
}

/** What Meta refused with; null when it did not. */
export function failure(row: ErrorColumns): UpstreamError | null {
  if (row.errorMessage === null) return null;
  return {
    service: 'META',
    code: row.errorCode,
    subcode: row.errorSubcode,
    traceId: row.errorTraceId,
    message: row.errorMessage,
    recommendation: null,
  };
}

/** A refusal as the columns keep it; null empties them. */
export function errorColumns(error: UpstreamError | null): ErrorColumns {
  return {
    errorCode: error?.code ?? null,
    errorSubcode: error?.subcode ?? null,
    errorTraceId: error?.traceId ?? null,
    errorMessage: error && (error.message ?? 'Meta refused it.'),
  };
}
