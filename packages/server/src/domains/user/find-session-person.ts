import type { Services } from '../../services.ts';
import { sessionTokenOf } from './session-cookie.ts';

export interface SessionPerson {
  readonly userId: string;
  readonly twoFactorEnabled: boolean;
}

/** Who holds the session, whatever the workspace; null for nobody. */
export async function findSessionPerson(
  { auth, readPool }: Services,
  cookies: string,
): Promise<SessionPerson | null> {
  const session = await sessionTokenOf(auth, cookies);
  if (session === null) return null;
  const { rows } = await readPool.query<{ id: string; two_factor_enabled: boolean }>(
    `select u.id, u.two_factor_enabled from auth_sessions s join users u on u.id = s.user_id
     where s.token = $1 and s.expires_at > now()`,
    [session.token],
  );
  const [row] = rows;
  return row ? { userId: row.id, twoFactorEnabled: row.two_factor_enabled } : null;
}
