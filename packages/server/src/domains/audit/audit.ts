import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 as uuid } from 'uuid';
import { viewerOf } from '../../context.ts';
import type { Context } from '../../context.ts';
import { changesOf, newRow } from '../../read/change.ts';
import type { Derived, NewRow } from '../../read/change.ts';
import { Organization } from '../organization/organization.entity.ts';
import { AuditEntry } from './audit-entry.entity.ts';

interface Act {
  /** The mutation. */
  action: string;
  subject: { id: string };
  subjectType: string;
  /** Field → [before, after], without secrets. */
  changes?: Record<string, [unknown, unknown]>;
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

interface RowAct extends Omit<Act, 'changes'> {
  /** Whose log, taken from the changed row; the caller's own organization by default. */
  organization?: Derived;
}

/** The same as a part of the statement that changes the subject; `changed` are its properties. */
export function auditRow(ctx: Context, act: RowAct, changed: string[] = []): NewRow {
  const entry = entryOf(ctx, act);
  return newRow(AuditEntry, {
    ...entry,
    organization: act.organization ?? entry.organization,
    changes: changesOf(...changed),
  });
}

function entryOf(ctx: Context, act: Omit<Act, 'changes'>) {
  const viewer = viewerOf(ctx);
  return {
    id: uuid(),
    organization: viewer.organizationId,
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
