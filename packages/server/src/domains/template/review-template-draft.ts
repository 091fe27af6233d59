import type { EntityManager } from '@mikro-orm/postgresql';
import { viewerOf } from '../../context.ts';
import type { Context } from '../../context.ts';
import { refused, userError, UserErrors } from '../../errors.ts';
import { encodeTypeId } from '../../lib/type-id.ts';
import { callerOf } from '../../viewer.ts';
import { audit } from '../audit/audit.ts';
import { reasonFor } from '../audit/reason-for.ts';
import { emitEvent } from '../event/emit-event.ts';
import type { EventType } from '../event/event.entity.ts';
import {
  findTemplateDraft,
  lockDraft,
  requireVersion,
  requireWritable,
} from './find-template-draft.ts';
import { sendToMeta } from './send-template.ts';
import { markSubmitting } from './submit-template-draft.ts';
import type { TemplateDraft } from './template-draft.entity.ts';
import { mayReview, mayWithdrawReview } from './template-review.policy.ts';
import type {
  ApproveTemplateReviewInput,
  SendBackTemplateReviewInput,
  SubmitForReviewInput,
  WithdrawTemplateReviewInput,
} from './template-review.inputs.ts';

const LONGEST = 1_000;

/** Puts a draft before a colleague. Returns its uuid. */
export async function submitForReview(ctx: Context, input: SubmitForReviewInput): Promise<string> {
  const id = await findTemplateDraft(ctx, input.draftId);
  const note = textOf(input.note, 'note');
  const reason = reasonFor(ctx, input.reason);
  const viewer = viewerOf(ctx);
  await ctx.services.orm.em.fork().transactional(async (em) => {
    const draft = await lockDraft(em, id);
    requireWritable(draft, input.expectedVersion);
    move(em, ctx, draft, { to: 'IN_REVIEW', action: 'submitForReview', reason, comment: note });
    Object.assign(draft, {
      reviewRequestedBy: viewer.name,
      reviewRequestedById: callerOf(viewer),
      reviewRequestedAt: ctx.services.clock.now(),
      reviewNote: note,
      reviewComment: null,
    });
  });
  return id;
}

/** Lets a draft go to Meta, as `submitTemplateDraft` does. */
export async function approveTemplateReview(
  ctx: Context,
  input: ApproveTemplateReviewInput,
): Promise<{ draftId: string; templateId: string | null }> {
  const draftId = await findTemplateDraft(ctx, input.draftId);
  const reason = reasonFor(ctx, input.reason);
  await ctx.services.orm.em.fork().transactional(async (em) => {
    const draft = await lockDraft(em, draftId);
    refuseToReview(ctx, draft);
    requireVersion(draft, input.expectedVersion);
    move(em, ctx, draft, { to: 'OPEN', action: 'approveTemplateReview', reason, comment: null });
    Object.assign(draft, { ...verdictOf(ctx), reviewComment: null });
    const allowCategoryChange = input.allowCategoryChange ?? false;
    await markSubmitting(em, ctx, draft, { allowCategoryChange, isJob: false });
  });
  return { draftId, templateId: await sendToMeta(ctx.services, draftId) };
}

/** Gives a draft back to its author. Returns its uuid. */
export async function sendBackTemplateReview(
  ctx: Context,
  input: SendBackTemplateReviewInput,
): Promise<string> {
  const id = await findTemplateDraft(ctx, input.draftId);
  const comment = textOf(input.comment, 'comment');
  if (comment === null) {
    const path = ['input', 'comment'];
    throw new UserErrors(userError('REQUIRED', 'Say what to change.', path));
  }
  const reason = reasonFor(ctx, input.reason);
  await ctx.services.orm.em.fork().transactional(async (em) => {
    const draft = await lockDraft(em, id);
    refuseToReview(ctx, draft);
    move(em, ctx, draft, { to: 'SENT_BACK', action: 'sendBackTemplateReview', reason, comment });
    Object.assign(draft, { ...verdictOf(ctx), reviewComment: comment });
  });
  return id;
}

/** Takes the request for a review back, so that its author writes on. Returns the uuid. */
export async function withdrawTemplateReview(
  ctx: Context,
  input: WithdrawTemplateReviewInput,
): Promise<string> {
  const id = await findTemplateDraft(ctx, input.draftId);
  const comment = textOf(input.comment, 'comment');
  const reason = reasonFor(ctx, input.reason);
  await ctx.services.orm.em.fork().transactional(async (em) => {
    const draft = await lockDraft(em, id);
    const refusal = mayWithdrawReview(viewerOf(ctx), draft);
    if (refusal !== null) throw refused(refusal, ['input', 'draftId']);
    move(em, ctx, draft, { to: 'OPEN', action: 'withdrawTemplateReview', reason, comment });
  });
  return id;
}

const verdictOf = (ctx: Context) => ({
  reviewedBy: viewerOf(ctx).name,
  reviewedAt: ctx.services.clock.now(),
});

function refuseToReview(ctx: Context, draft: TemplateDraft): void {
  const refusal = mayReview(viewerOf(ctx), draft);
  if (refusal !== null) throw refused(refusal, ['input', 'draftId']);
}

function textOf(given: string | null | undefined, field: string): string | null {
  const text = given?.trim() ?? '';
  if (text.length > LONGEST) {
    const message = `Use at most ${LONGEST} characters.`;
    throw new UserErrors(userError('TOO_LONG', message, ['input', field]));
  }
  return text === '' ? null : text;
}

interface Move {
  to: 'IN_REVIEW' | 'SENT_BACK' | 'OPEN';
  action: keyof typeof TOLD;
  reason: string | null;
  comment: string | null;
}

const TOLD = {
  submitForReview: { type: 'template.review_requested', decision: null },
  approveTemplateReview: { type: 'template.review_decided', decision: 'APPROVED' },
  sendBackTemplateReview: { type: 'template.review_decided', decision: 'SENT_BACK' },
  withdrawTemplateReview: { type: 'template.review_withdrawn', decision: null },
} as const satisfies Record<string, { type: EventType; decision: string | null }>;

function move(
  em: EntityManager,
  ctx: Context,
  draft: TemplateDraft,
  { to, action, reason, comment }: Move,
): void {
  const viewer = viewerOf(ctx);
  const { client } = draft.waba;
  const changes: Record<string, [unknown, unknown]> = { state: [draft.state, to] };
  const name = draft.name || null;
  const subject = { subject: draft, subjectType: 'TemplateDraft', subjectName: name };
  audit(em, ctx, { action, ...subject, client, changes, reason });
  emitEvent(em, {
    type: TOLD[action].type,
    subject: { type: 'TemplateDraft', id: draft.id },
    client: client.id,
    actorId: viewer.userId,
    payload: {
      wabaId: encodeTypeId('waba', draft.waba.id),
      name: draft.name,
      language: draft.language,
      decision: TOLD[action].decision,
      by: viewer.name,
      comment,
    },
    at: ctx.services.clock.now(),
  });
  draft.state = to;
}
