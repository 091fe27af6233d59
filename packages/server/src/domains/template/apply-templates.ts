import type { EntityManager } from '@mikro-orm/postgresql';
import { viewerOf } from '../../context.ts';
import type { Context } from '../../context.ts';
import { refused, userError, UserErrors } from '../../errors.ts';
import { findInScope } from '../../read/find-in-scope.ts';
import { audit } from '../audit/audit.ts';
import { reasonFor } from '../audit/reason-for.ts';
import { Waba } from '../waba/waba.entity.ts';
import { createTemplateDraft } from './begin-template-draft.ts';
import { forbidReaders } from './find-template-draft.ts';
import { isReviewDemanded } from './needs-review.ts';
import { planSteps } from './plan-templates.ts';
import type { PlannedStep } from './plan-templates.ts';
import { handOver } from './submit-template-draft.ts';
import type { TemplateDraft } from './template-draft.entity.ts';
import type { ApplyTemplatesInput, PlanTemplatesInput } from './template-plan.types.ts';
import { REVIEW_EACH } from './template-review.policy.ts';

interface Plan {
  wabaId: string;
  isApplicable: boolean;
  steps: PlannedStep[];
}

/** What `applyTemplates` would do; null where there is no such account to see. */
export async function planTemplates(
  ctx: Context,
  { wabaId, files }: PlanTemplatesInput,
): Promise<Plan | null> {
  const waba = await findInScope(ctx.em, Waba, viewerOf(ctx), wabaId);
  if (!waba) return null;
  const steps = await planSteps(ctx.em, waba, files, ctx.services.clock.now());
  return { wabaId, isApplicable: steps.every(({ action }) => action !== 'REFUSE'), steps };
}

/**
 * Makes the templates of an account like the files: all of them, or nothing where one is refused.
 * Jobs bring them to Meta. Applying the same again does nothing.
 */
export async function applyTemplates(
  ctx: Context,
  input: ApplyTemplatesInput,
): Promise<{ wabaId: string; steps: PlannedStep[] }> {
  forbidReaders(ctx);
  const found = await findInScope(ctx.em, Waba, viewerOf(ctx), input.wabaId);
  if (!found) {
    const path = ['input', 'wabaId'];
    throw new UserErrors(userError('NOT_FOUND', 'There is no such account.', path));
  }
  const reason = reasonFor(ctx, input.reason);
  return ctx.services.orm.em.fork().transactional(async (em) => {
    await em.execute('select 1 from wabas where id = ? for no key update', [found.id]);
    const waba = await em.findOneOrFail(Waba, found.id, { populate: ['client'] });
    const steps = await planSteps(em, waba, input.files, ctx.services.clock.now());
    const errors = steps.flatMap(refusals);
    if (errors.length > 0) throw new UserErrors(...errors);
    if (steps.some(goesToMeta) && (await isReviewDemanded(em, ctx, waba))) {
      throw refused(REVIEW_EACH, ['input', 'wabaId']);
    }
    audit(em, ctx, {
      action: 'applyTemplates',
      subject: waba,
      subjectType: 'Waba',
      subjectName: waba.name,
      client: waba.client,
      changes: { templates: [null, steps.map(inWords)] },
      reason,
    });
    const applied = steps.map((step) => ({ ...step, draft: draftOf(em, ctx, waba, step) }));
    // What Meta would refuse was refused by the plan, while the account stood locked.
    await handOver(
      em,
      ctx,
      applied.filter(goesToMeta).flatMap(({ draft }) => draft ?? []),
      { allowCategoryChange: input.allowCategoryChange ?? false, isJob: true },
    );
    return { wabaId: waba.id, steps: applied };
  });
}

const goesToMeta = ({ action }: PlannedStep) => action === 'CREATE' || action === 'EDIT';
const inWords = ({ action, name, language }: PlannedStep) => `${action} ${name} (${language})`;

function refusals({ index, action, problems }: PlannedStep) {
  if (action !== 'REFUSE') return [];
  return problems
    .filter(({ severity }) => severity === 'ERROR')
    .map(({ message, cure, path }) =>
      userError('INVALID', `${message} ${cure}`, ['input', 'files', String(index), ...path]),
    );
}

function draftOf(
  em: EntityManager,
  ctx: Context,
  waba: Waba,
  step: PlannedStep,
): TemplateDraft | null {
  const { contents, edited, accountProblems } = step;
  if (contents === null || !goesToMeta(step)) return step.draft;
  return createTemplateDraft(em, ctx, waba, contents, { edited, accountProblems });
}
