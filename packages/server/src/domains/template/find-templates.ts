import { viewerOf } from '../../context.ts';
import type { Context } from '../../context.ts';
import { userError, UserErrors } from '../../errors.ts';
import type { UserError } from '../../errors.ts';
import { decodeTypeId } from '../../lib/type-id.ts';
import { inScope } from '../../read/find-in-scope.ts';
import { Waba } from '../waba/waba.entity.ts';
import { forbidReaders } from './find-template-draft.ts';
import { Template } from './template.entity.ts';

const MOST = 100;

export interface Named<E> {
  index: number;
  id: string;
  /** Null where there is none to see; then the error tells so. */
  found: E | null;
  gone: UserError;
}

/** The templates of `input.templateIds`, each at its place, when the caller may write any. */
export async function findTemplates(
  ctx: Context,
  templateIds: readonly string[],
): Promise<Named<Template>[]> {
  forbidReaders(ctx);
  const known = { id: { $in: uuidsOf('template', 'templateIds', templateIds) } };
  const rows = await ctx.em.find(
    Template,
    { $and: [known, inScope(ctx.em, Template, viewerOf(ctx))] },
    { populate: ['waba.client'] },
  );
  return placed(rows, { prefix: 'template', field: 'templateIds', what: 'template' }, templateIds);
}

export async function findWabas(ctx: Context, wabaIds: readonly string[]): Promise<Named<Waba>[]> {
  const known = { id: { $in: uuidsOf('waba', 'wabaIds', wabaIds) } };
  const rows = await ctx.em.find(Waba, {
    $and: [known, inScope(ctx.em, Waba, viewerOf(ctx))],
  });
  return placed(rows, { prefix: 'waba', field: 'wabaIds', what: 'account' }, wabaIds);
}

/** Refuses to work on nothing. */
export function requireSome(named: Record<string, readonly string[]>): void {
  const empty = Object.entries(named).filter(([, ids]) => ids.length === 0);
  if (empty.length === 0) return;
  throw new UserErrors(
    ...empty.map(([field]) => userError('REQUIRED', 'Name at least one.', ['input', field])),
  );
}

function uuidsOf(prefix: string, field: string, ids: readonly string[]): string[] {
  if (ids.length > MOST) {
    const text = `Name at most ${MOST} at once.`;
    throw new UserErrors(userError('TOO_LONG', text, ['input', field]));
  }
  return ids.map((id) => decodeTypeId(prefix, id)).filter((id) => id !== null);
}

function placed<E extends { id: string }>(
  rows: readonly E[],
  { prefix, field, what }: { prefix: string; field: string; what: string },
  ids: readonly string[],
): Named<E>[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id, index) => ({
    index,
    id,
    found: byId.get(decodeTypeId(prefix, id) ?? '') ?? null,
    gone: userError('NOT_FOUND', `There is no such ${what}.`, ['input', field, String(index)]),
  }));
}
