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

interface DraftColumns extends ReviewColumns {
  waba: { client: { requiresTemplateReview: boolean } | null } | null;
}

export const REVIEW_FIRST = 'Have a colleague review it first';

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
function maySubmit(viewer: Viewer, draft: DraftColumns): Refusal {
  const isDemanded = viewer.requiresTemplateReview || draft.waba?.client?.requiresTemplateReview;
  return isDemanded ? REVIEW_FIRST : null;
}

export function draftCapabilities(
  draft: DraftColumns,
  { viewer }: { viewer: Viewer },
): Capability[] {
  const role = mayWriteTemplates(viewer);
  return [
    capability('EDIT_DRAFT', role ?? isWritable(draft)),
    capability('SUBMIT_DRAFT', role ?? isWritable(draft) ?? maySubmit(viewer, draft)),
    capability('REVIEW_DRAFT', role ?? mayReview(viewer, draft)),
    capability('WITHDRAW_REVIEW', role ?? mayWithdrawReview(viewer, draft)),
  ];
}
