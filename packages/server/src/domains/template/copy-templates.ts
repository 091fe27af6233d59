import type { EntityManager } from '@mikro-orm/postgresql';
import { viewerOf } from '../../context.ts';
import type { Context } from '../../context.ts';
import { userError, UserErrors } from '../../errors.ts';
import type { UserError } from '../../errors.ts';
import { encodeTypeId } from '../../lib/type-id.ts';
import { audit } from '../audit/audit.ts';
import { reasonFor } from '../audit/reason-for.ts';
import { Waba } from '../waba/waba.entity.ts';
import { beginTemplateDraft } from './begin-template-draft.ts';
import { findTemplates, findWabas, requireSome } from './find-templates.ts';
import { forbidReaders, lockDraft } from './find-template-draft.ts';
import { refuseWithoutReview } from './needs-review.ts';
import { markSubmitting } from './submit-template-draft.ts';
import type { Template } from './template.entity.ts';
import type { CopyTemplatesInput } from './template-life.inputs.ts';

const MOST_COPIES = 500;

/** What happened to one template in one account. */
export interface CopyOutcome {
  index: number;
  templateId: string;
  wabaId: string;
  draftId: string | null;
  userErrors: UserError[];
}

/**
 * Copies templates into accounts, as drafts; with `submit` jobs bring them to Meta. What is
 * refused stays a draft where it can, and does not keep the others.
 */
export async function copyTemplates(
  ctx: Context,
  input: CopyTemplatesInput,
): Promise<CopyOutcome[]> {
  forbidReaders(ctx);
  const { templateIds, wabaIds } = input;
  const wabas = await findWabas(ctx, wabaIds);
  const templates = await findTemplates(ctx, templateIds);
  const isNone = templates.every(({ found }) => !found);
  const missing = [...wabas.filter(({ found }) => !found), ...(isNone ? templates : [])];
  if (missing.length > 0) throw new UserErrors(...missing.map(({ gone }) => gone));
  requireSome({ templateIds, wabaIds });
  if (wabas.length * templates.length > MOST_COPIES) {
    const text = `Make at most ${MOST_COPIES} copies at once.`;
    throw new UserErrors(userError('TOO_LONG', text, ['input', 'templateIds']));
  }
  const reason = reasonFor(ctx, input.reason);
  const outcomes: CopyOutcome[] = [];
  for (const { id: templateId, found: template, gone } of templates) {
    for (const { id: wabaId, found: waba } of wabas) {
      const index = outcomes.length;
      const made =
        template && waba
          ? await copyOne(ctx, template, waba.id, { submit: input.submit, reason })
          : { draftId: null, userErrors: [gone] };
      outcomes.push({ index, templateId, wabaId, ...made });
    }
  }
  return outcomes;
}

async function copyOne(
  ctx: Context,
  template: Template,
  wabaId: string,
  { submit, reason }: { submit: boolean; reason: string | null },
): Promise<Pick<CopyOutcome, 'draftId' | 'userErrors'>> {
  const { orm } = ctx.services;
  const id = await orm.em.fork().transactional((em) => copyInto(em, ctx, template, wabaId, reason));
  const draftId = encodeTypeId('draft', id);
  if (!submit) return { draftId, userErrors: [] };
  try {
    await orm.em.fork().transactional(async (em) => {
      const draft = await lockDraft(em, id);
      await refuseWithoutReview(em, ctx, draft);
      await markSubmitting(em, ctx, draft, {
        allowCategoryChange: false,
        isJob: true,
      });
    });
    return { draftId, userErrors: [] };
  } catch (error) {
    if (!(error instanceof UserErrors)) throw error;
    return { draftId, userErrors: [...error.errors] };
  }
}

async function copyInto(
  em: EntityManager,
  ctx: Context,
  template: Template,
  wabaId: string,
  reason: string | null,
): Promise<string> {
  const waba = await em.findOneOrFail(Waba, wabaId, { populate: ['client'] });
  const draft = await beginTemplateDraft(em, ctx, waba, template, { source: template });
  audit(em, ctx, {
    action: 'copyTemplate',
    subject: draft,
    subjectType: 'TemplateDraft',
    subjectName: draft.name,
    client: waba.client,
    // Whose template it was is nobody else's business in this log.
    changes: { copiedBy: [null, viewerOf(ctx).name] },
    reason,
  });
  return draft.id;
}
