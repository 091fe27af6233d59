import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 as uuid } from 'uuid';
import { viewerOf } from '../../context.ts';
import type { Context } from '../../context.ts';
import { Organization } from '../organization/organization.entity.ts';
import { AuditEntry } from './audit-entry.entity.ts';

interface Act {
  /** The mutation. */
  action: string;
  subject: { id: string };
  subjectType: string;
  /** Field → [before, after], without secrets. */
  changes?: Record<string, [unknown, unknown]>;
  /** Whose log; the caller's own organization by default. */
  organizationId?: string;
}

/** Adds who did what to the audit log, in the transaction of the change. */
export function audit(em: EntityManager, ctx: Context, act: Act): void {
  const viewer = viewerOf(ctx);
  em.persist(
    em.create(AuditEntry, {
      id: uuid(),
      organization: em.getReference(Organization, act.organizationId ?? viewer.organizationId),
      actorKind: viewer.userId === null ? 'API_KEY' : 'USER',
      actorId: viewer.userId ?? viewer.apiKeyId,
      actorName: viewer.name,
      action: act.action,
      subjectType: act.subjectType,
      subjectId: act.subject.id,
      changes: act.changes ?? {},
      ip: ctx.ip,
      requestId: ctx.requestId,
      at: ctx.services.clock.now(),
    }),
  );
}
