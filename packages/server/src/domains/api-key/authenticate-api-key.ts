import { Unauthenticated } from '../../errors.ts';
import { shared } from '../../lib/shared.ts';
import { sha256 } from '../../lib/secret.ts';
import type { Lanes } from '../../read/lanes.ts';
import type { Services } from '../../services.ts';
import type { Viewer } from '../../viewer.ts';
import { viewerKind } from '../user/find-session-viewer.ts';
import { apiKeyState, isLastUseOutdated } from './api-key.rules.ts';
import { isAllowedFrom } from './ip-allow-list.ts';

interface KeyRow {
  id: string;
  name: string;
  prefix: string;
  last4: string;
  scopes: ('READ' | 'WRITE')[];
  ip_allow_list: string[];
  expires_at: Date | null;
  revoked_at: Date | null;
  last_used_at: Date | null;
  organization_id: string;
  organization_name: string;
  requires_template_review: boolean;
  kind: string;
  client_id: string | null;
  partner_id: string | null;
}

export type FindApiKey = ReturnType<typeof findApiKey>;

/** Finds a key with its organization by the hash of its secret. */
export function findApiKey(lanes: Lanes) {
  return shared(
    async (hash: string) => {
      const [key] = await lanes.query<KeyRow>({
        name: 'find_api_key_viewer',
        text: `select k.id, k.name, k.prefix, k.last4, k.scopes, k.ip_allow_list, k.expires_at, k.revoked_at,
            k.last_used_at, k.organization_id, o.name as organization_name, o.requires_template_review,
            o.kind, o.client_id, o.partner_id
          from organization_api_keys k join organizations o on o.id = k.organization_id
          where k.secret_hash = $1`,
        values: [hash],
      });
      return key;
    },
    (hash) => hash,
  );
}

/** The organization behind an API key. Refuses in the same words, whatever is wrong with the key. */
export async function findApiKeyViewer(
  { readPool, findApiKey, replicas, clock }: Services,
  secret: string,
  ip: string,
): Promise<Viewer> {
  const now = clock.now();
  const key = await findApiKey(sha256(secret));
  if (
    key === undefined ||
    apiKeyState({ expiresAt: key.expires_at, revokedAt: key.revoked_at }, { now }) !== 'ACTIVE' ||
    !isAllowedFrom(key.ip_allow_list, ip)
  ) {
    throw new Unauthenticated('The API key is not valid.');
  }
  if (isLastUseOutdated(key.last_used_at, { now })) {
    await readPool.query('update organization_api_keys set last_used_at = $2 where id = $1', [
      key.id,
      now,
    ]);
    // Replicas may not have heard of a new key.
    if (key.last_used_at === null) await replicas.remember(key.id);
  }
  return {
    kind: viewerKind(key.kind),
    organizationId: key.organization_id,
    organizationName: key.organization_name,
    requiresTemplateReview: key.requires_template_review,
    clientId: key.client_id,
    partnerId: key.partner_id,
    userId: null,
    role: null,
    apiKeyId: key.id,
    apiKeyHint: `${key.prefix}…${key.last4}`,
    scopes: key.scopes,
    name: key.name,
  };
}
