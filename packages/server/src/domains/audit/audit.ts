import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 as uuid } from 'uuid';
import { viewerOf } from '../../context.ts';
import type { Context } from '../../context.ts';
import { changesOf, newRow } from '../../read/change.ts';
import type { NewRow } from '../../read/change.ts';
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
  const { organization, ...entry } = entryOf(ctx, act);
  em.persist(
    em.create(AuditEntry, {
      ...entry,
      organization: em.getReference(Organization, organization),
      changes: act.changes ?? {},
    }),
  );
}

/** The same as a part of the statement that changes the subject; `changed` are its properties. */
export function auditRow(ctx: Context, act: Omit<Act, 'changes'>, changed: string[] = []): NewRow {
  return newRow(AuditEntry, { ...entryOf(ctx, act), changes: changesOf(...changed) });
}

function entryOf(ctx: Context, act: Act) {
  const viewer = viewerOf(ctx);
  return {
    id: uuid(),
    organization: act.organizationId ?? viewer.organizationId,
    actorKind: viewer.userId === null ? ('API_KEY' as const) : ('USER' as const),
    actorId: viewer.userId ?? viewer.apiKeyId,
    actorName: viewer.name,
    action: act.action,
    subjectType: act.subjectType,
    subjectId: act.subject.id,
    ip: ctx.ip,
    requestId: ctx.requestId,
    at: ctx.services.clock.now(),
  };
}
