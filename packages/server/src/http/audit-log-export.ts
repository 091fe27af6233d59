import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { AuditActorKind } from '../domains/audit/audit-entry.entity.ts';
import { exportAuditLog } from '../domains/audit/export-audit-log.ts';
import type { Services } from '../services.ts';
import { csvDoor, several } from './csv-door.ts';

/** The filter of `auditEntries` as it stands in an address; lists are separated by commas. */
const query = z.object({
  workspace: z.string().optional(),
  isByUs: z.stringbool().optional(),
  organizationId: z.string().optional(),
  userId: z.string().optional(),
  actorKind: several(z.enum(Object.keys(AuditActorKind) as AuditActorKind[])),
  action: several(z.string()),
  subjectType: several(z.string()),
  subjectId: z.string().optional(),
  since: z.iso.datetime({ offset: true }).pipe(z.coerce.date()).optional(),
  until: z.iso.datetime({ offset: true }).pipe(z.coerce.date()).optional(),
});

/** `/exports/audit-log.csv`: the audit log as a file, filtered like `auditEntries`. */
export async function auditLogExportDoor(
  app: FastifyInstance,
  { services }: { services: Services },
) {
  csvDoor(app, services, {
    name: 'audit-log',
    query,
    lines: exportAuditLog,
  });
}
