import type { FastifyReply, FastifyRequest } from 'fastify';

/** Control and mail ask for no token, so a page of another site must not reach them through a browser. */
export async function refuseOtherSites(
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply | undefined> {
  const { origin } = request.headers;
  if (origin === undefined || hostOf(origin) === request.host) return undefined;
  return reply.code(403).send({ error: 'Requests of other sites are refused' });
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}
