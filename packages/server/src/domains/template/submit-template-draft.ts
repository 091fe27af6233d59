import type { EntityManager } from '@mikro-orm/postgresql';
import { viewerOf } from '../../context.ts';
import type { Context } from '../../context.ts';
import { userError, UserErrors } from '../../errors.ts';
import type { UserErrorCode } from '../../errors.ts';
import { addJobs } from '../../jobs/add-job.ts';
import { errorColumns } from '../../upstream-failure.ts';
import { audit } from '../audit/audit.ts';
import { reasonFor } from '../audit/reason-for.ts';
import { findAccountProblems } from './find-account-facts.ts';
import { refuseWithoutReview } from './needs-review.ts';
import { findTemplateDraft, lockDraft, requireWritable } from './find-template-draft.ts';
import { lookAtMeta, sendToMeta } from './send-template.ts';
import type { TemplateDraft } from './template-draft.entity.ts';
import type { SubmitTemplateDraftInput } from './template-draft.inputs.ts';
import { sourceOf } from './template-draft.rules.ts';
import { recentEdits } from './template-editing.rules.ts';
import { problemsOf } from './template.rules.ts';
import type { Problem } from './template.rules.ts';

/** Time for the call itself, before a job looks whether it was left halfway. */
const UNTIL_SOMEBODY_LOOKS_MS = 2 * 60_000;

/**
 * Submits a draft to Meta. It is marked before Meta hears of it, so a retry, or a job after a
 * crash, finds what Meta has instead of making a second one. Returns the uuids of draft and
 * template.
 */
export async function submitTemplateDraft(
  ctx: Context,
  input: SubmitTemplateDraftInput,
): Promise<{ draftId: string; templateId: string | null }> {
  const draftId = await findTemplateDraft(ctx, input.draftId);
  const begun = await ctx.services.orm.em
    .fork()
    .transactional((em) => beginSubmission(em, ctx, draftId, input));
  if (begun.state === 'SUBMITTED') return { draftId, templateId: begun.templateId };
  const isRetry = begun.state === 'SUBMITTING';
  const templateId = isRetry
    ? await lookAtMeta(ctx.services, draftId)
    : await sendToMeta(ctx.services, draftId);
  return { draftId, templateId };
}

type Begun = Pick<TemplateDraft, 'state'> & { templateId: string | null };

async function beginSubmission(
  em: EntityManager,
  ctx: Context,
  draftId: string,
  input: SubmitTemplateDraftInput,
): Promise<Begun> {
  const draft = await lockDraft(em, draftId);
  const before = { state: draft.state, templateId: draft.template?.id ?? null };
  if (draft.state === 'SUBMITTED' || draft.state === 'SUBMITTING') return before;
  requireWritable(draft, input.expectedVersion);
  await refuseWithoutReview(em, ctx, draft);
  const reason = reasonFor(ctx, input.reason);
  const allowCategoryChange = input.allowCategoryChange ?? false;
  await markSubmitting(em, ctx, draft, { allowCategoryChange, isJob: false });
  audit(em, ctx, {
    action: 'submitTemplateDraft',
    subject: draft,
    subjectType: 'TemplateDraft',
    subjectName: draft.name,
    client: draft.waba.client,
    changes: { state: [before.state, 'SUBMITTING'] },
    reason,
  });
  return before;
}

/** Refuses what Meta would refuse, then marks the draft and has a job look after it. */
export async function markSubmitting(
  em: EntityManager,
  ctx: Context,
  draft: TemplateDraft,
  { allowCategoryChange, isJob }: { allowCategoryChange: boolean; isJob: boolean },
): Promise<void> {
  const now = ctx.services.clock.now();
  // Two drafts of one name, or two edits, must not both pass the limits.
  await em.execute('select 1 from wabas where id = ? for no key update', [draft.waba.id]);
  draft.accountProblems = await findAccountProblems(em, draft.waba, draft.template, draft, now);
  const problems = [...draft.accountProblems, ...problemsOf(sourceOf(draft))];
  const errors = problems.filter(({ severity }) => severity === 'ERROR');
  if (errors.length > 0) throw new UserErrors(...errors.map(refusal));
  await handOver(em, ctx, [draft], { allowCategoryChange, isJob });
}

/** Marks drafts that Meta would take, and has jobs look after them. */
export async function handOver(
  em: EntityManager,
  ctx: Context,
  drafts: readonly TemplateDraft[],
  { allowCategoryChange, isJob }: { allowCategoryChange: boolean; isJob: boolean },
): Promise<void> {
  const now = ctx.services.clock.now();
  for (const draft of drafts) {
    Object.assign(draft, errorColumns(null), {
      state: 'SUBMITTING',
      submittedAt: now,
      submittedBy: viewerOf(ctx).name,
      allowCategoryChange,
    });
    const { template } = draft;
    if (template?.status === 'APPROVED') {
      template.editTimes = [...recentEdits(template.editTimes, now), now.toISOString()];
    }
  }
  await em.flush();
  const runAt = isJob ? now : new Date(now.getTime() + UNTIL_SOMEBODY_LOOKS_MS);
  const jobs = drafts.map(({ id }) => ({
    payload: { draftId: id },
    jobKey: `submit_template:${id}`,
    runAt,
  }));
  await addJobs(em, 'submit_template', jobs);
}

const CODES: Readonly<Record<string, UserErrorCode>> = {
  'name.taken': 'TAKEN',
  'name.locked': 'NOT_ALLOWED',
  'account.template_limit': 'LIMIT_REACHED',
  'account.creation_limit': 'LIMIT_REACHED',
  'edit.allowed': 'NOT_ALLOWED',
};

function refusal({ ruleId, message, cure, path }: Problem) {
  return userError(CODES[ruleId] ?? 'INVALID', `${message} ${cure}`, path.map(String));
}
