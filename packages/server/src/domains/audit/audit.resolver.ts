import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { viewerOf } from '../../context.ts';
import type { Context } from '../../context.ts';
import { Forbidden } from '../../errors.ts';
import { page } from '../../read/read.ts';
import type { Read } from '../../read/read.ts';
import { AuditEntry, AuditEntryConnection } from './audit-entry.entity.ts';
import { auditWhere } from './audit-where.ts';
import { AuditEntriesArgs } from './audit.inputs.ts';
import { mayReadAuditLog } from './audit.policy.ts';

@Resolver()
export class AuditResolver {
  @Query(() => AuditEntryConnection, {
    description:
      'The audit log of the workspace, newest first; for the operator, of everybody. For owners, for administrators and auditors of the operator, and for API keys.',
  })
  auditEntries(@Args(() => AuditEntriesArgs) args: AuditEntriesArgs, @Ctx() ctx: Context): Read {
    const viewer = viewerOf(ctx);
    const refusal = mayReadAuditLog(viewer);
    if (refusal !== null) throw new Forbidden(refusal);
    return page(AuditEntry, args, auditWhere(viewer, args.filter ?? {}), {
      order: [['at', 'desc']],
    });
  }
}
