import type { ReadContext } from '../../read/context.ts';

/** Whether the link of an open invitation still works. */
export function invitationState(
  { expiresAt }: { expiresAt: Date },
  { now }: Pick<ReadContext, 'now'>,
): 'PENDING' | 'EXPIRED' {
  return expiresAt > now ? 'PENDING' : 'EXPIRED';
}
