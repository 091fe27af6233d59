import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloServerErrorCode } from '@apollo/server/errors';
import { GraphQLError } from 'graphql';
import type { GraphQLFormattedError } from 'graphql';
import type { Context } from '../context.ts';

/** All codes that leave the API; anything else is a bug of ours and leaves as INTERNAL. */
const CODES = new Set([
  'UNAUTHENTICATED',
  'NOT_FOUND',
  'FORBIDDEN',
  'BAD_USER_INPUT',
  'COST_EXCEEDED',
  'THROTTLED',
]);

/** Refusals of a document by graphql-js or Apollo, which are the caller's to mend. */
const DOCUMENT_CODES = new Set<unknown>([
  ApolloServerErrorCode.GRAPHQL_PARSE_FAILED,
  ApolloServerErrorCode.GRAPHQL_VALIDATION_FAILED,
  ApolloServerErrorCode.OPERATION_RESOLUTION_FAILURE,
  ApolloServerErrorCode.BAD_REQUEST,
  ApolloServerErrorCode.PERSISTED_QUERY_NOT_FOUND,
  ApolloServerErrorCode.PERSISTED_QUERY_NOT_SUPPORTED,
]);

/** What Apollo adds for itself. */
const INTERNAL_EXTENSIONS = new Set(['stacktrace', 'http']);

/** The status of operations that were refused before they ran. */
const STATUS: Record<string, number> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  COST_EXCEEDED: 400,
  THROTTLED: 429,
};

/** Brings every error to a code of the list; masks what is not meant for callers. */
export function formatError(formatted: GraphQLFormattedError): GraphQLFormattedError {
  const { extensions = {} } = formatted;
  const code = DOCUMENT_CODES.has(extensions['code']) ? 'BAD_USER_INPUT' : extensions['code'];
  if (typeof code === 'string' && CODES.has(code)) {
    const told = Object.entries(extensions).filter(([name]) => !INTERNAL_EXTENSIONS.has(name));
    return { ...formatted, extensions: { ...Object.fromEntries(told), code } };
  }
  return {
    message: 'Something went wrong on our side.',
    ...(formatted.locations && { locations: formatted.locations }),
    ...(formatted.path && { path: formatted.path }),
    extensions: { code: 'INTERNAL' },
  };
}

/** Logs bugs with the request id, tells callers the id, and tells strangers little else. */
export const errorPlugin: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didEncounterErrors({ errors, contextValue }) {
        const { services, requestId } = contextValue;
        for (const error of errors) {
          const code = error.extensions['code'];
          if (DOCUMENT_CODES.has(code) || (typeof code === 'string' && CODES.has(code))) continue;
          services.logger.error({ err: error.originalError ?? error, requestId }, error.message);
        }
      },
      async willSendResponse({ request, response, contextValue }) {
        if (response.body.kind !== 'single') return;
        const { singleResult } = response.body;
        if (!singleResult.errors) return;
        // Clients that ask for plain JSON by name read a status of 4xx as another server's answer.
        if (response.http.status === 400 && wantsPlainJson(request.http?.headers.get('accept'))) {
          response.http.status = 200;
        }
        const told = contextValue.viewer
          ? singleResult.errors
          : strangersErrors(singleResult.errors);
        singleResult.errors = told.map((error) => ({
          ...error,
          extensions: { ...error.extensions, requestId: contextValue.requestId },
        }));
        if (singleResult.data === undefined) {
          const first = told[0]?.extensions?.['code'];
          const status = typeof first === 'string' ? STATUS[first] : undefined;
          if (status !== undefined) response.http.status = status;
        }
        const retryAfter = told[0]?.extensions?.['retryAfter'];
        if (typeof retryAfter === 'number') {
          response.http.headers.set('retry-after', String(retryAfter));
        }
      },
    };
  },
};

function wantsPlainJson(accept = ''): boolean {
  return accept.includes('application/json') && !accept.includes('graphql-response+json');
}

/** One error, and no hints at names in the schema. */
function strangersErrors(errors: readonly GraphQLFormattedError[]): GraphQLFormattedError[] {
  return errors
    .slice(0, 1)
    .map((error) => ({ ...error, message: error.message.replace(/ Did you mean .*$/s, '') }));
}

/** The context could not be made, e.g. because of a wrong API key. */
export function isTold(error: unknown): error is GraphQLError {
  return error instanceof GraphQLError && CODES.has(String(error.extensions['code']));
}
