import { viewerOf } from '../../context.ts';
import type { Context } from '../../context.ts';
import { Forbidden } from '../../errors.ts';
import { BYTE_ORDER_MARK, csvLines } from '../../lib/csv.ts';
import type { ReadContext } from '../../read/context.ts';
import { walk } from '../../read/walk.ts';
import { AuditEntry } from './audit-entry.entity.ts';
import { auditWhere } from './audit-where.ts';
import type { AuditEntryFilter } from './audit.inputs.ts';
import { mayReadAuditLog } from './audit.policy.ts';
import { actorId, changes, ip, subjectId, userAgent } from './audit.rules.ts';
import { audit } from './audit.ts';

const MASK = {
  id: true,
  at: true,
  actorKind: true,
  actorId: true,
  actorName: true,
  actorOrganizationId: true,
  actorOrganizationName: true,
  apiKeyHint: true,
  action: true,
  subjectType: true,
  subjectId: true,
  subjectName: true,
  changes: true,
  reason: true,
  ip: true,
  userAgent: true,
  requestId: true,
} as const;

type Row = Pick<AuditEntry, keyof typeof MASK>;

type Column = readonly [head: string, cell: (row: Row, read: ReadContext) => string | null];

const COLUMNS: readonly Column[] = [
  ['Time (UTC)', ({ at }) => at.toISOString()],
  ['Who', ({ actorName }) => actorName],
  ['For', ({ actorOrganizationName }) => actorOrganizationName],
  ['Caller', ({ actorKind }) => actorKind],
  ['Caller ID', actorId],
  ['API key', ({ apiKeyHint }) => apiKeyHint],
  ['Action', ({ action }) => action],
  ['Object type', ({ subjectType }) => subjectType],
  ['Object', ({ subjectName }) => subjectName],
  ['Object ID', subjectId],
  ['Changes', (row) => changes(row).map(changeInWords).join('; ')],
  ['Reason', ({ reason }) => reason],
  ['IP address', ip],
  ['Program', userAgent],
  ['Request ID', ({ requestId }) => requestId],
];

/** The audit log as lines of CSV, in pieces; that it was taken out stands in the log itself. */
export async function exportAuditLog(
  ctx: Context,
  filter: AuditEntryFilter,
): Promise<AsyncIterable<string>> {
  const viewer = viewerOf(ctx);
  const refusal = mayReadAuditLog(viewer);
  if (refusal !== null) throw new Forbidden(refusal);
  await ctx.em.transactional(async (em) => {
    audit(em, ctx, {
      action: 'exportAuditLog',
      subject: { id: viewer.organizationId },
      subjectType: 'Organization',
      subjectName: viewer.organizationName,
    });
  });
  return lines(ctx, filter);
}

async function* lines(ctx: Context, filter: AuditEntryFilter): AsyncGenerator<string> {
  const { read } = ctx;
  if (read === null) return;
  yield BYTE_ORDER_MARK + csvLines([COLUMNS.map(([head]) => head)]);
  const batches = walk<AuditEntry, Row>(read, ctx.services.orm.getMetadata(), {
    entity: AuditEntry,
    where: auditWhere(read.viewer, filter),
    order: [['at', 'desc']],
    mask: MASK,
  });
  for await (const rows of batches) {
    yield csvLines(rows.map((row) => COLUMNS.map(([, cell]) => cell(row, read))));
  }
}

function changeInWords({ field, before, after }: ReturnType<typeof changes>[number]): string {
  return `${field}: ${before ?? 'nothing'} → ${after ?? 'nothing'}`;
}
