import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { AuditActorKind } from '../domains/audit/audit-entry.entity.ts';
import { exportAuditLog } from '../domains/audit/export-audit-log.ts';
import { Unauthenticated } from '../errors.ts';
import type { Services } from '../services.ts';
import { identify } from './identify.ts';
import { RequestContext } from './request-context.ts';

const several = <T extends string>(each: z.ZodType<T, string>) =>
  z
    .string()
    .transform((text) => text.split(','))
    .pipe(z.array(each))
    .optional();

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

const STATUS: Record<string, number> = { UNAUTHENTICATED: 401, FORBIDDEN: 403, NOT_FOUND: 404 };

/**
 * `/exports/audit-log.csv`: the audit log as a file, filtered like `auditEntries`. A link cannot
 * send a header, so it names the workspace in the address.
 */
export async function auditLogDoor(app: FastifyInstance, { services }: { services: Services }) {
  app.get('/exports/audit-log.csv', async (request, reply) => {
    const asked = query.safeParse(request.query);
    if (!asked.success) {
      return reply.code(400).send({ code: 'BAD_USER_INPUT', message: 'The filter is not valid.' });
    }
    const { workspace, ...filter } = asked.data;
    try {
      const lines = await exportAuditLog(await contextOf(services, request, workspace), filter);
      const day = services.clock.now().toISOString().slice(0, 10);
      return await reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', `attachment; filename="audit-log-${day}.csv"`)
        .header('cache-control', 'no-store')
        .send(Readable.from(lines));
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      const code = String(error.extensions['code']);
      return reply.code(STATUS[code] ?? 500).send({ code, message: error.message });
    }
  });
}

async function contextOf(
  services: Services,
  request: FastifyRequest,
  workspace: string | undefined,
): Promise<Context> {
  if (workspace !== undefined) request.headers['x-hub-organization'] ??= workspace;
  const viewer = await identify(services, request);
  if (viewer === null) throw new Unauthenticated();
  return new RequestContext(services, request, viewer);
}
