import { viewerOf } from '../../context.ts';
import type { Context } from '../../context.ts';
import { audit } from '../audit/audit.ts';

/** Notes in the caller's own audit log that contacts and numbers left the Hub as a file. */
export async function exportAccounts(ctx: Context, filter: string | null): Promise<void> {
  const { organizationId, organizationName } = viewerOf(ctx);
  await ctx.em.transactional(async (em) => {
    audit(em, ctx, {
      action: 'exportAccounts',
      subject: { id: organizationId },
      subjectType: 'Organization',
      subjectName: organizationName,
      changes: filter === null ? {} : { filter: [null, filter.slice(0, 1_000)] },
    });
  });
}
