import type { Refusal } from '../../capability.ts';
import type { Viewer } from '../../viewer.ts';

const READERS = new Set(['OWNER', 'ADMIN', 'AUDITOR']);

/** Owners, the operator's administrators and auditors, and the keys that those have made. */
export function mayReadAuditLog(viewer: Viewer): Refusal {
  if (viewer.userId === null || READERS.has(viewer.role ?? '')) return null;
  return viewer.kind === 'operator'
    ? 'Only administrators and auditors can read the audit log'
    : 'Only owners can read the audit log';
}
