import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { viewerOf } from '../../context.ts';
import type { Context } from '../../context.ts';
import { refused, userError, UserErrors } from '../../errors.ts';
import { findInScope } from '../../read/find-in-scope.ts';
import { MetaError } from '../../upstream/meta/meta-error.ts';
import { upstreamRefusal } from '../../upstream-failure.ts';
import { audit } from '../audit/audit.ts';
import { reasonFor } from '../audit/reason-for.ts';
import { Waba } from '../waba/waba.entity.ts';
import { forbidReaders } from './find-template-draft.ts';
import { confirmDeletion, markDeleting, removeFromMeta } from './remove-template.ts';
import { canBeDeleted } from './template-editing.rules.ts';
import { Template } from './template.entity.ts';
import type { DeleteTemplateNameInput } from './template-life.inputs.ts';

const PATH = ['input', 'name'];

/** Deletes all languages of a name; nothing is left to do where there are none. Returns the account's uuid. */
export async function deleteTemplateName(
  ctx: Context,
  input: DeleteTemplateNameInput,
): Promise<string> {
  forbidReaders(ctx);
  const waba = await findInScope(ctx.em, Waba, viewerOf(ctx), input.wabaId);
  if (!waba) {
    const path = ['input', 'wabaId'];
    throw new UserErrors(userError('NOT_FOUND', 'There is no such account.', path));
  }
  const reason = reasonFor(ctx, input.reason);
  const ids = await ctx.services.orm.em
    .fork()
    .transactional((em) => markName(em, ctx, waba.id, { name: input.name, reason }));
  if (ids.length === 0) return waba.id;
  try {
    await ctx.services.meta.deleteTemplate(waba.metaId, input.name);
    await confirmDeletion(ctx.services, ids);
  } catch (error) {
    if (!(error instanceof MetaError)) throw error;
    // One by one it turns out what Meta has done, and why not the rest.
    for (const id of ids) await removeOne(ctx, id);
  }
  return waba.id;
}

async function markName(
  em: EntityManager,
  ctx: Context,
  wabaId: string,
  { name, reason }: { name: string; reason: string | null },
): Promise<string[]> {
  const waba = await em.findOneOrFail(Waba, wabaId, { populate: ['client'] });
  const languages = await em.find(
    Template,
    { waba, name, status: { $ne: 'DELETED' } },
    { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  const refusal = languages.map(canBeDeleted).find((each) => each !== null);
  if (refusal) throw refused(refusal, PATH);
  audit(em, ctx, {
    action: 'deleteTemplateName',
    subject: waba,
    subjectType: 'Waba',
    subjectName: name,
    client: waba.client,
    changes: { languages: [languages.map(({ language }) => language), []] },
    reason,
  });
  for (const template of languages) {
    await markDeleting(em, template, ctx.services.clock.now(), false);
  }
  return languages.map(({ id }) => id);
}

async function removeOne({ services }: Context, id: string): Promise<void> {
  try {
    await removeFromMeta(services, id);
  } catch (error) {
    if (error instanceof MetaError) throw new UserErrors(upstreamRefusal(error, PATH));
    throw error;
  }
}
