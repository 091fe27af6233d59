import { NotFound } from '../../errors.ts';
import { shared } from '../../lib/shared.ts';
import type { Lanes } from '../../read/lanes.ts';
import type { Services } from '../../services.ts';
import type { Viewer, ViewerKind } from '../../viewer.ts';
import { isDue, sessionTokenOf } from './session-cookie.ts';

/** Writing it on every request would cost more than it tells. */
const LAST_SEEN_PRECISION_MILLISECONDS = 15 * 60_000;

interface SessionQuestion {
  readonly token: string;
  /** A slug; null for the first one they joined. */
  readonly workspace: string | null;
}

interface SessionRow {
  expires_at: Date;
  user_id: string;
  name: string;
  /** Null for people without a workspace, or when there is none with this slug. */
  organization_id: string | null;
  membership_id: string;
  last_seen_at: Date | null;
  organization_name: string;
  requires_template_review: boolean;
  kind: string;
  client_id: string | null;
  partner_id: string | null;
  role: string;
}

export type FindSession = ReturnType<typeof findSession>;

/** Finds a session with its person and a workspace of theirs. */
export function findSession(lanes: Lanes) {
  return shared(
    async ({ token, workspace }: SessionQuestion) => {
      const [row] = await lanes.query<SessionRow>({
        name: 'find_session_viewer',
        text: `select s.expires_at, u.id as user_id, u.name, m.*
          from auth_sessions s join users u on u.id = s.user_id left join lateral (
            select m.id as membership_id, m.last_seen_at, m.organization_id, o.name as organization_name,
              o.requires_template_review, o.kind, o.client_id, o.partner_id, m.role
            from memberships m join organizations o on o.id = m.organization_id
            where m.user_id = u.id and ($2::text is null or o.slug = $2)
            order by m.created_at, m.id limit 1
          ) m on true
          where s.token = $1`,
        values: [token, workspace],
      });
      return row;
    },
    ({ token, workspace }) => (workspace === null ? token : `${token} ${workspace}`),
  );
}

/**
 * The signed-in person in the workspace with this slug, or in the first one they joined. Null
 * without a valid session; another tenant's workspace is not found.
 */
export async function findSessionViewer(
  services: Services,
  cookies: string,
  workspace: string | null,
): Promise<Viewer | null> {
  const { auth } = services;
  const session = await sessionTokenOf(auth, cookies);
  if (session === null) return null;
  const row = await services.findSession({ token: session.token, workspace });
  if (row === undefined) return null;
  // better-auth itself prolongs sessions from time to time, and removes those that are over.
  if (isDue(row.expires_at, session)) {
    const kept = await auth.api.getSession({ headers: new Headers({ cookie: cookies }) });
    if (kept === null) return null;
  }
  if (row.organization_id === null) {
    if (workspace !== null) throw new NotFound('There is no such workspace.');
    return null;
  }
  await markSeen(services, row);
  return {
    kind: viewerKind(row.kind),
    organizationId: row.organization_id,
    organizationName: row.organization_name,
    requiresTemplateReview: row.requires_template_review,
    clientId: row.client_id,
    partnerId: row.partner_id,
    userId: row.user_id,
    role: row.role,
    apiKeyId: null,
    apiKeyHint: null,
    scopes: null,
    name: row.name,
  };
}

async function markSeen(
  { readPool, clock }: Services,
  { membership_id, last_seen_at }: SessionRow,
): Promise<void> {
  const now = clock.now();
  const before = new Date(now.getTime() - LAST_SEEN_PRECISION_MILLISECONDS);
  if (last_seen_at !== null && last_seen_at > before) return;
  // Of many requests at once, and where a replica is behind, one writes.
  await readPool.query(
    `update memberships set last_seen_at = $2
     where id = $1 and (last_seen_at is null or last_seen_at <= $3)`,
    [membership_id, now, before],
  );
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
