import { mayWrite } from '../../capability.ts';
import type { Refusal } from '../../capability.ts';
import type { Viewer } from '../../viewer.ts';

/** Administrators and finance of the operator, and its programs. */
export function mayManageRateCards(viewer: Viewer): Refusal {
  if (viewer.kind !== 'operator') return 'Only the operator keeps rate cards';
  const refusal = mayWrite(viewer);
  if (refusal !== null) return refusal;
  return viewer.role === 'SUPPORT' ? 'Only administrators and finance keep rate cards' : null;
}
