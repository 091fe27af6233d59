import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';

export type FailureCode =
  | 'UNAUTHENTICATED'
  | 'NOT_FOUND'
  | 'FORBIDDEN'
  | 'BAD_USER_INPUT'
  | 'COST_EXCEEDED'
  | 'THROTTLED'
  | 'INTERNAL'
  | 'NETWORK';

/** What went wrong with a request, in the words that the screens need. */
export type Failure = {
  code: FailureCode;
  message: string;
  requestId: string | undefined;
  retryAfterSeconds: number | undefined;
};

const CODES: readonly string[] = [
  'UNAUTHENTICATED',
  'NOT_FOUND',
  'FORBIDDEN',
  'BAD_USER_INPUT',
  'COST_EXCEEDED',
  'THROTTLED',
  'INTERNAL',
] satisfies FailureCode[];

const isCode = (code: unknown): code is FailureCode =>
  typeof code === 'string' && CODES.includes(code);

type WireError = { message: string; extensions?: Record<string, unknown> };

function fromWire(error: WireError): Failure {
  const { code, requestId, retryAfter } = error.extensions ?? {};
  return {
    code: isCode(code) ? code : 'INTERNAL',
    message: error.message,
    requestId: typeof requestId === 'string' ? requestId : undefined,
    retryAfterSeconds: typeof retryAfter === 'number' ? retryAfter : undefined,
  };
}

export function failureOf(error: unknown): Failure {
  if (CombinedGraphQLErrors.is(error) && error.errors[0]) return fromWire(error.errors[0]);
  if (ServerError.is(error)) {
    const wire = firstWireError(error.bodyText);
    if (wire) return fromWire(wire);
    return { ...network, message: `The server answered with status ${error.statusCode}.` };
  }
  return network;
}

const network: Failure = {
  code: 'NETWORK',
  message: 'The server did not answer.',
  requestId: undefined,
  retryAfterSeconds: undefined,
};

function firstWireError(body: string): WireError | undefined {
  try {
    const parsed = JSON.parse(body) as { errors?: WireError[] };
    return parsed.errors?.[0];
  } catch {
    return undefined;
  }
}
