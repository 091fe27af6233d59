import { capability } from '../../capability.ts';
import type { Capability, Refusal } from '../../capability.ts';
import type { Viewer } from '../../viewer.ts';
import type { SupportTopic, TicketStatus } from './support.enums.ts';

export function mayFile(viewer: Viewer, topic: SupportTopic): Refusal {
  if (viewer.kind === 'operator') return 'Staff answer tickets and file none';
  if (topic !== 'TWO_FACTOR_DISABLE') return null;
  if (viewer.kind === 'partner') {
    return 'For security only the client itself can ask to disable two-factor';
  }
  return viewer.role === 'OWNER' ? null : 'Only owners can ask to disable two-factor';
}

/** Answers, severity and state are for support staff. */
export function mayWorkOn(viewer: Viewer): Refusal {
  if (viewer.kind !== 'operator') return 'Only support staff can do this';
  if (viewer.role === 'ADMIN' || viewer.role === 'SUPPORT') return null;
  return 'Only administrators and support can work on tickets';
}

export function mayWrite(viewer: Viewer): Refusal {
  return viewer.kind === 'operator' ? mayWorkOn(viewer) : null;
}

export const CLOSED = 'The ticket is closed. File a new one';

export function ticketCapabilities(
  { status }: { status: TicketStatus },
  { viewer }: { viewer: Viewer },
): Capability[] {
  return [
    capability('ANSWER_TICKET', mayWrite(viewer) ?? (status === 'CLOSED' ? CLOSED : null)),
    capability('WORK_ON_TICKET', mayWorkOn(viewer)),
  ];
}
