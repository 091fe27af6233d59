import { mayWrite } from '../../capability.ts';
import type { Refusal } from '../../capability.ts';
import type { Viewer } from '../../viewer.ts';

/** Whoever may write at all writes templates: clients, the partners that manage them, staff. */
export function mayWriteTemplates(viewer: Viewer): Refusal {
  return mayWrite(viewer);
}
