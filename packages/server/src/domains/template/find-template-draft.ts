import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { viewerOf } from '../../context.ts';
import type { Context } from '../../context.ts';
import { Forbidden, refused, userError, UserErrors } from '../../errors.ts';
import { findInScope } from '../../read/find-in-scope.ts';
import { TemplateDraft } from './template-draft.entity.ts';
import { isWritable } from './template-review.policy.ts';
import { mayWriteTemplates } from './template.policy.ts';

/** The draft of `input.draftId` when the caller may write templates; its uuid. */
export async function findTemplateDraft(ctx: Context, draftId: string): Promise<string> {
  forbidReaders(ctx);
  const draft = await findInScope(ctx.em, TemplateDraft, viewerOf(ctx), draftId);
  if (draft) return draft.id;
  throw new UserErrors(userError('NOT_FOUND', 'There is no such draft.', ['input', 'draftId']));
}

export function forbidReaders(ctx: Context): void {
  const refusal = mayWriteTemplates(viewerOf(ctx));
  if (refusal !== null) throw new Forbidden(refusal);
}

/** The draft with its account and template, and nobody else changes it until the end. */
export async function lockDraft(em: EntityManager, id: string): Promise<TemplateDraft> {
  // Joined, the template would be the one from before the wait for the lock.
  const draft = await em.findOne(TemplateDraft, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (draft) return em.populate(draft, ['waba.client', 'template']);
  throw new UserErrors(userError('NOT_FOUND', 'There is no such draft.', ['input', 'draftId']));
}

/** Refuses what would change a draft that others have seen or changed meanwhile. */
export function requireWritable(
  draft: TemplateDraft,
  expectedVersion: number | null | undefined,
): void {
  const refusal = isWritable(draft);
  if (refusal !== null) throw refused(refusal, ['input', 'draftId']);
  requireVersion(draft, expectedVersion);
}

/** Refuses to decide on what somebody has not seen. */
export function requireVersion(
  draft: TemplateDraft,
  expectedVersion: number | null | undefined,
): void {
  if (expectedVersion !== null && expectedVersion !== undefined) {
    if (expectedVersion === draft.version) return;
    const text = `${draft.updatedBy} has saved this draft in the meantime.`;
    throw new UserErrors(userError('CONFLICT', text, ['input', 'expectedVersion']));
  }
}
