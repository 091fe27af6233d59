import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 as uuid } from 'uuid';
import { viewerOf } from '../../context.ts';
import type { Context } from '../../context.ts';
import type { Waba } from '../waba/waba.entity.ts';
import { findAccountProblems } from './find-account-facts.ts';
import { TemplateDraft } from './template-draft.entity.ts';
import type { DraftContents } from './template-draft.rules.ts';
import type { Template } from './template.entity.ts';

/** A new draft with these contents; it edits a template of Meta's where one is given. */
export async function beginTemplateDraft(
  em: EntityManager,
  ctx: Context,
  waba: Waba,
  contents: DraftContents,
  edited: Template | null = null,
): Promise<TemplateDraft> {
  const { name: author } = viewerOf(ctx);
  const now = ctx.services.clock.now();
  const draft = em.create(TemplateDraft, {
    id: uuid(),
    waba,
    template: edited,
    state: 'OPEN',
    ...contentsOf(contents),
    accountProblems: await findAccountProblems(em, waba, edited, contents, now),
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
