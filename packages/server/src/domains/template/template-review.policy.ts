import { capability } from '../../capability.ts';
import type { Capability, Refusal } from '../../capability.ts';
import { callerOf } from '../../viewer.ts';
import type { Viewer } from '../../viewer.ts';
import type { TemplateDraftState } from './template.enums.ts';
import { mayWriteTemplates } from './template.policy.ts';

interface ReviewColumns {
  state: TemplateDraftState;
  reviewRequestedById: string | null;
}

/** An account with the client whose it is. */
interface AccountColumns {
  client: { requiresTemplateReview: boolean } | null;
}

interface DraftColumns extends ReviewColumns {
  waba: AccountColumns | null;
}

export const REVIEW_FIRST = 'Have a colleague review it first';
export const REVIEW_EACH = 'A colleague has to review each template first';

const WRITABLE: ReadonlySet<TemplateDraftState> = new Set(['OPEN', 'SENT_BACK']);

export function isWritable({ state }: Pick<ReviewColumns, 'state'>): Refusal {
  if (WRITABLE.has(state)) return null;
  if (state === 'SUBMITTED') return 'Meta has this draft already';
  return state === 'IN_REVIEW'
    ? 'A colleague is reviewing the draft'
    : 'The draft is being submitted';
}

/** Whether the caller can decide on it: somebody else than who asked. */
export function mayReview(viewer: Viewer, draft: ReviewColumns): Refusal {
  const refusal = mayWriteTemplates(viewer);
  if (refusal !== null) return refusal;
  if (draft.state !== 'IN_REVIEW') return 'Nobody asked for a review';
  return draft.reviewRequestedById === callerOf(viewer)
    ? 'Somebody else than who asked reviews it'
    : null;
}

/** Whether the caller can take the request back: who made it, while nobody has decided. */
export function mayWithdrawReview(viewer: Viewer, draft: ReviewColumns): Refusal {
  const refusal = mayWriteTemplates(viewer);
  if (refusal !== null) return refusal;
  if (draft.state !== 'IN_REVIEW') return 'Nobody asked for a review';
  return draft.reviewRequestedById === callerOf(viewer)
    ? null
    : 'Only who asked for the review takes it back; others send it back';
}

/** Whether a colleague has to look at it first: here, or at the client whose it is. */
const isReviewDemanded = (viewer: Viewer, waba: AccountColumns | null): boolean =>
  viewer.requiresTemplateReview || waba?.client?.requiresTemplateReview === true;

/** Whether files go to Meta as they are; nobody reviews those. */
export function mayApplyTemplates(viewer: Viewer, waba: AccountColumns): Refusal {
  return mayWriteTemplates(viewer) ?? (isReviewDemanded(viewer, waba) ? REVIEW_EACH : null);
}

export function draftCapabilities(
  draft: DraftColumns,
  { viewer }: { viewer: Viewer },
): Capability[] {
  const role = mayWriteTemplates(viewer);
  const review = isReviewDemanded(viewer, draft.waba) ? REVIEW_FIRST : null;
  return [
    capability('EDIT_DRAFT', role ?? isWritable(draft)),
    capability('SUBMIT_DRAFT', role ?? isWritable(draft) ?? review),
    capability('REVIEW_DRAFT', role ?? mayReview(viewer, draft)),
    capability('WITHDRAW_REVIEW', role ?? mayWithdrawReview(viewer, draft)),
  ];
}
