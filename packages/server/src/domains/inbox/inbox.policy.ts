import { mayWrite } from '../../capability.ts';
import type { Refusal } from '../../capability.ts';
import type { Viewer } from '../../viewer.ts';

const ONLY_DIRECT = 'Only clients without a partner can activate the inbox';

export function mayActivateInbox(viewer: Viewer): Refusal {
  return viewer.kind === 'client' ? mayWrite(viewer) : ONLY_DIRECT;
}

export function mayActivateInboxOf(viewer: Viewer, number: { partner: object | null }): Refusal {
  return mayActivateInbox(viewer) ?? (number.partner === null ? null : ONLY_DIRECT);
}
