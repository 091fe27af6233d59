import { raw } from '@mikro-orm/postgresql';
import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 as uuid } from 'uuid';
import { viewerOf } from '../../context.ts';
import type { Context } from '../../context.ts';
import { changesOf, newRow } from '../../read/change.ts';
import type { Derived, NewRow } from '../../read/change.ts';
import { AuditEntry } from './audit-entry.entity.ts';

interface Act {
  /** The mutation, or the event for what the Hub does by itself. */
  action: string;
  subject: { id: string };
  /** Its entity, e.g. `PhoneNumber`. */
  subjectType: string;
  /** What people call the subject, e.g. the number. */
  subjectName?: string | null;
  /** Field → [before, after], without secrets. */
  changes?: Record<string, [unknown, unknown]>;
  /** Why, see `reasonFor`. */
  reason?: string | null;
}

/**
 * Whose log: an act on a customer's object stands in the customer's, whoever acted. Who acted for
 * another organization finds it in the log of that one too.
 */
interface Log {
  client?: { id: string };
  partner?: { id: string };
  organization?: { id: string };
}

/**
 * Adds who did what to the audit log, in the transaction of the change; to that of the caller's
 * own organization where the act names none.
 */
export function audit(em: EntityManager, ctx: Context, act: Act & Log): void {
  const { client, partner, organization, changes = {}, ...told } = act;
  em.persist(
    em.create(AuditEntry, {
      ...entryOf(ctx, told),
      changes,
      organization: logOf({ client, partner, organization }) ?? viewerOf(ctx).organizationId,
    }),
  );
}

/** The same for what the Hub does by itself, at its time or because Meta said so. */
export function auditByHub(
  em: EntityManager,
  { client, partner, organization, ...told }: Act & Log & { actor?: 'HUB' | 'META'; at: Date },
): void {
  const { actor = 'HUB', subject, changes = {}, ...act } = told;
  const log = logOf({ client, partner, organization });
  if (log === null) throw new Error(`${act.action} names nobody in whose log it stands`);
  em.persist(
    em.create(AuditEntry, {
      ...act,
      id: uuid(),
      actorKind: actor,
      actorName: actor === 'META' ? 'Meta' : 'Hub',
      subjectId: subject.id,
      changes,
      organization: log,
    }),
  );
}

interface RowAct extends Omit<Act, 'changes' | 'subjectName'> {
  /** Whose log, taken from the changed row; the caller's own organization by default. */
  organization?: Derived;
  /** `before('number')` takes it from the changed row. */
  subjectName?: Derived;
}

/** The same as a part of the statement that changes the subject; `changed` are its properties. */
export function auditRow(ctx: Context, act: RowAct, changed: string[] = []): NewRow {
  const { organization, subjectName, ...told } = act;
  return newRow(AuditEntry, {
    ...entryOf(ctx, told),
    ...(subjectName && { subjectName }),
    organization: organization ?? viewerOf(ctx).organizationId,
    changes: changesOf(...changed),
  });
}

/** The uuid of the organization, which the insert looks up for a client or partner. */
function logOf({ client, partner, organization }: Partial<Record<keyof Log, Log['client']>>) {
  const find = 'select id from organizations where';
  if (client) return raw<string>(`(${find} client_id = ?)`, [client.id]);
  if (partner) return raw<string>(`(${find} partner_id = ?)`, [partner.id]);
  return organization?.id ?? null;
}

function entryOf(ctx: Context, { subject, ...act }: Omit<Act, 'changes'>) {
  const viewer = viewerOf(ctx);
  return {
    ...act,
    id: uuid(),
    actorKind: viewer.userId === null ? ('API_KEY' as const) : ('USER' as const),
    actorId: viewer.userId ?? viewer.apiKeyId,
    actorName: viewer.name,
    actorOrganizationId: viewer.organizationId,
    actorOrganizationName: viewer.organizationName,
    apiKeyHint: viewer.apiKeyHint,
    subjectId: subject.id,
    ip: ctx.ip,
    userAgent: ctx.userAgent,
    requestId: ctx.requestId,
    at: ctx.services.clock.now(),
  };
}
