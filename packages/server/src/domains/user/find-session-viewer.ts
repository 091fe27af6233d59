import { NotFound } from '../../errors.ts';
import type { Services } from '../../services.ts';
import type { Viewer, ViewerKind } from '../../viewer.ts';

interface MembershipRow {
  organization_id: string;
  kind: string;
  client_id: string | null;
  partner_id: string | null;
  role: string;
}

/**
 * The signed-in person in the workspace with this slug, or in the first one they joined. Null
 * without a valid session; another tenant's workspace is not found.
 */
export async function findSessionViewer(
  { auth, readPool }: Services,
  headers: Headers,
  workspace: string | null,
): Promise<Viewer | null> {
  const session = await auth.api.getSession({ headers });
  if (session === null) return null;
  const { rows } = await readPool.query<MembershipRow>({
    name: 'find_session_viewer',
    text: `select m.organization_id, o.kind, o.client_id, o.partner_id, m.role
      from memberships m join organizations o on o.id = m.organization_id
      where m.user_id = $1 and ($2::text is null or o.slug = $2)
      order by m.created_at, m.id limit 1`,
    values: [session.user.id, workspace],
  });
  const row = rows[0];
  if (row === undefined) {
    if (workspace !== null) throw new NotFound('There is no such workspace.');
    return null;
  }
  return {
    kind: viewerKind(row.kind),
    organizationId: row.organization_id,
    clientId: row.client_id,
    partnerId: row.partner_id,
    userId: session.user.id,
    role: row.role,
    apiKeyId: null,
    scopes: null,
    name: session.user.name,
  };
}

const KINDS: Record<string, ViewerKind> = {
  CLIENT: 'client',
  PARTNER: 'partner',
  OPERATOR: 'operator',
};

/** The viewer kind of an organization kind. */
export function viewerKind(kind: string): ViewerKind {
  const found = KINDS[kind];
  if (found === undefined) throw new Error(`Unknown organization kind ${kind}`);
  return found;
}
