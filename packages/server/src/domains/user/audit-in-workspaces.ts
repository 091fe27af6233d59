import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 as uuid } from 'uuid';
import { AuditEntry } from '../audit/audit-entry.entity.ts';
import { Membership } from '../organization/membership.entity.ts';

interface Act {
  action: string;
  changes?: Record<string, [unknown, unknown]>;
  ip: string;
  userAgent: string | null;
  requestId: string;
  at: Date;
}

/** What somebody did to their own login stands in the log of every workspace that it opens. */
export async function auditInWorkspaces(
  em: EntityManager,
  user: { id: string; name: string },
  { action, changes = {}, ip, userAgent, requestId, at }: Act,
): Promise<void> {
  const memberships = await em.find(
    Membership,
    { user: user.id },
    { populate: ['organization'], strategy: 'select-in' },
  );
  for (const { organization } of memberships) {
    em.persist(
      em.create(AuditEntry, {
        id: uuid(),
        organization: organization.id,
        actorKind: 'USER',
        actorId: user.id,
        actorName: user.name,
        actorOrganizationId: organization.id,
        actorOrganizationName: organization.name,
        action,
        subjectType: 'User',
        subjectId: user.id,
        subjectName: user.name,
        changes,
        ip,
        userAgent,
        requestId,
        at,
      }),
    );
  }
  await em.flush();
}
