import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 as uuid } from 'uuid';
import { viewerOf } from '../../context.ts';
import type { Context } from '../../context.ts';
import type { Waba } from '../waba/waba.entity.ts';
import { findAccountProblems } from './find-account-facts.ts';
import { TemplateDraft } from './template-draft.entity.ts';
import type { DraftContents } from './template-draft.rules.ts';
import { Template } from './template.entity.ts';
import type { Problem } from './template.rules.ts';

interface Origin {
  edited?: Template | null;
  source?: Template | null;
}

/** A new draft with these contents, which edits a template of Meta's or was copied from one. */
export async function beginTemplateDraft(
  em: EntityManager,
  ctx: Context,
  waba: Waba,
  contents: DraftContents,
  origin: Origin = {},
): Promise<TemplateDraft> {
  const { edited = null } = origin;
  const now = ctx.services.clock.now();
  const accountProblems = await findAccountProblems(em, waba, edited, contents, now);
  return createTemplateDraft(em, ctx, waba, contents, { ...origin, accountProblems });
}

/** The same where it is known what the account says about it. */
export function createTemplateDraft(
  em: EntityManager,
  ctx: Context,
  waba: Waba,
  contents: DraftContents,
  { edited = null, source = null, accountProblems }: Origin & { accountProblems: Problem[] },
): TemplateDraft {
  const { name: author } = viewerOf(ctx);
  const now = ctx.services.clock.now();
  const draft = em.create(TemplateDraft, {
    id: uuid(),
    waba,
    template: edited,
    source: source && em.getReference(Template, source.id),
    state: 'OPEN',
    ...contentsOf(contents),
    accountProblems,
    author,
    updatedBy: author,
    createdAt: now,
    updatedAt: now,
  });
  em.persist(draft);
  return draft;
}

/** Of a template or a draft, what another one can begin with. */
export function contentsOf({
  name,
  language,
  category,
  parameterFormat,
  components,
  messageSendTtlSeconds,
}: DraftContents): DraftContents {
  return { name, language, category, parameterFormat, components, messageSendTtlSeconds };
}
