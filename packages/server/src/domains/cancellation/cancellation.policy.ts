import type { Refusal } from '../../capability.ts';
import type { Viewer } from '../../viewer.ts';
import type { AccountFacts } from '../phone-number/account-status.facts.ts';

/** A cancellation is the owner's; staff do it for an owner who asks, and say why. */
export function mayCancel(viewer: Viewer): Refusal {
  if (viewer.kind === 'partner') return 'Only the client can cancel its number';
  if (viewer.userId === null) return 'API keys cannot cancel a number';
  if (viewer.kind === 'client' && viewer.role !== 'OWNER') return 'Only owners can cancel a number';
  if (viewer.kind === 'operator' && viewer.role !== 'ADMIN' && viewer.role !== 'SUPPORT') {
    return 'Only administrators and support can cancel a number';
  }
  return null;
}

export interface CancellationColumns {
  cancellationRequestedAt: Date | null;
  deactivatedAt: Date | null;
  deletedAt: Date | null;
  client: { status: AccountFacts['client']['status'] };
}

export function mayCancelOf(viewer: Viewer, number: CancellationColumns): Refusal {
  const refusal = mayCancel(viewer);
  if (refusal !== null) return refusal;
  if (number.deletedAt !== null) return 'The number is deleted';
  return number.cancellationRequestedAt === null ? null : 'Cancelled already';
}

export function mayWithdrawOf(viewer: Viewer, number: CancellationColumns): Refusal {
  const refusal = mayCancel(viewer);
  if (refusal !== null) return refusal;
  if (number.cancellationRequestedAt === null) return 'There is no cancellation to withdraw';
  return number.deactivatedAt === null ? null : 'The subscription has ended';
}

export function mayReactivateOf(viewer: Viewer, number: CancellationColumns): Refusal {
  const refusal = mayCancel(viewer);
  if (refusal !== null) return refusal;
  if (number.deletedAt !== null) return 'The number is deleted';
  if (number.deactivatedAt === null) return 'The number is not cancelled';
  return number.client.status === 'CLOSED' ? 'The client has left' : null;
}
