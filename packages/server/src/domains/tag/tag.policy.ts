import type { Refusal } from '../../capability.ts';
import type { Viewer } from '../../viewer.ts';

export function mayTag(viewer: Viewer): Refusal {
  if (viewer.role === 'AUDITOR') return 'Auditors read only';
  if (viewer.scopes !== null && !viewer.scopes.includes('WRITE')) {
    return 'This API key may only read';
  }
  return null;
}
