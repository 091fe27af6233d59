import type { FastifyRequest } from 'fastify';
import { findApiKeyViewer } from '../domains/api-key/authenticate-api-key.ts';
import { findSessionViewer } from '../domains/user/find-session-viewer.ts';
import type { Services } from '../services.ts';
import type { Viewer } from '../viewer.ts';

/** Names the workspace that a signed-in person acts for: an organization's slug. */
const WORKSPACE_HEADER = 'x-hub-organization';

/** Who sent the request: the owner of an API key or of a session; null for nobody. */
export async function identify(
  services: Services,
  request: FastifyRequest,
): Promise<Viewer | null> {
  const key = apiKeyOf(request);
  if (key !== null) return findApiKeyViewer(services, key, request.ip);
  if (request.headers.cookie === undefined) return null;
  const workspace = request.headers[WORKSPACE_HEADER];
  return findSessionViewer(
    services,
    request.headers.cookie,
    typeof workspace === 'string' ? workspace : null,
  );
}

function apiKeyOf({ headers }: FastifyRequest): string | null {
  const named = headers['x-api-key'];
  if (typeof named === 'string') return named;
  const bearer = /^Bearer (\S+)$/i.exec(headers.authorization ?? '');
  return bearer?.[1] ?? null;
}
