import { capability, mayWrite } from '../../capability.ts';
import type { Capability, Refusal } from '../../capability.ts';
import type { Viewer } from '../../viewer.ts';

/** What was agreed with a client is changed by the other side of the agreement. */
export function mayUpdateTerms(viewer: Viewer): Refusal {
  if (viewer.kind === 'client') return 'Only your partner or support can change this';
  if (viewer.kind === 'operator' && viewer.role !== 'ADMIN' && viewer.role !== 'SUPPORT') {
    return 'Only administrators and support can change this';
  }
  return mayWrite(viewer);
}

export function clientCapabilities(
  _client: { id: string },
  { viewer }: { viewer: Viewer },
): Capability[] {
  return [capability('UPDATE_CLIENT_TERMS', mayUpdateTerms(viewer))];
}
