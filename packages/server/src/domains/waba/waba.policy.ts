import { capability } from '../../capability.ts';
import type { Capability, Refusal } from '../../capability.ts';
import type { Viewer } from '../../viewer.ts';

export function maySync(viewer: Viewer): Refusal {
  if (viewer.role === 'AUDITOR') return 'Auditors read only';
  if (viewer.scopes !== null && !viewer.scopes.includes('WRITE')) {
    return 'This API key may only read';
  }
  return null;
}

export function wabaCapabilities(_waba: { metaId: string }, ctx: { viewer: Viewer }): Capability[] {
  return [capability('SYNC', maySync(ctx.viewer))];
}
