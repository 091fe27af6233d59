import { capability, mayWrite } from '../../capability.ts';
import type { Capability, Refusal } from '../../capability.ts';
import type { Viewer } from '../../viewer.ts';

export function maySync(viewer: Viewer): Refusal {
  return mayWrite(viewer);
}

export function wabaCapabilities(_waba: { metaId: string }, ctx: { viewer: Viewer }): Capability[] {
  return [capability('SYNC', maySync(ctx.viewer))];
}
