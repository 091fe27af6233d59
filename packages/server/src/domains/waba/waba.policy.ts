import { capability, mayWrite } from '../../capability.ts';
import type { Capability, Refusal } from '../../capability.ts';
import type { Viewer } from '../../viewer.ts';
import { mayApplyTemplates } from '../template/template-review.policy.ts';
import { mayWriteTemplates } from '../template/template.policy.ts';

export function maySync(viewer: Viewer): Refusal {
  return mayWrite(viewer);
}

export function wabaCapabilities(
  waba: { client: { requiresTemplateReview: boolean } | null },
  { viewer }: { viewer: Viewer },
): Capability[] {
  return [
    capability('SYNC', maySync(viewer)),
    capability('WRITE_TEMPLATES', mayWriteTemplates(viewer)),
    capability('APPLY_TEMPLATES', mayApplyTemplates(viewer, waba)),
  ];
}
