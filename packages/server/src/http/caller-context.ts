import type { FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import type { Context } from '../context.ts';
import { Forbidden, Unauthenticated } from '../errors.ts';
import { BrokenFile } from '../lib/incoming-file.ts';
import type { Services } from '../services.ts';
import { identify } from './identify.ts';
import { RequestContext } from './request-context.ts';

interface Asks {
  /** What an API key must be good for. */
  scope: 'READ' | 'WRITE';
  /** A link cannot send a header, so it names the workspace in its address. */
  workspace?: string | undefined;
}

/** The caller of a door that is not GraphQL, with everything that use cases want. */
export async function callerContext(
  services: Services,
  request: FastifyRequest,
  { scope, workspace }: Asks,
): Promise<Context> {
  if (workspace !== undefined) request.headers['x-hub-organization'] ??= workspace;
  const viewer = await identify(services, request);
  if (viewer === null) throw new Unauthenticated();
  if (viewer.scopes !== null && !viewer.scopes.includes(scope)) {
    throw new Forbidden(`This API key lacks the scope ${scope}`);
  }
  return new RequestContext(services, request, viewer);
}

const STATUS: Record<string, number> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  BAD_USER_INPUT: 400,
};

/** Answers an expected failure by its code; a bug goes on to be logged and masked. */
export function answerRefusal(reply: FastifyReply, error: unknown): FastifyReply {
  if (error instanceof BrokenFile) {
    return reply.code(400).send({ code: 'BAD_USER_INPUT', message: error.message });
  }
  if (!(error instanceof GraphQLError)) throw error;
  const code = String(error.extensions['code']);
  return reply
    .code(STATUS[code] ?? 500)
    .type('application/json')
    .send({ code, message: error.message });
}
