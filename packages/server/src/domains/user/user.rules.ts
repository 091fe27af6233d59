import type { ReadContext } from '../../read/context.ts';

interface Row {
  id: string;
  pendingEmail: string | null;
  pendingEmailExpiresAt: Date | null;
}

/** The new address is nobody's business until it is confirmed. */
export function pendingEmail(row: Row, { viewer, now }: ReadContext): string | null {
  const { id, pendingEmailExpiresAt: end } = row;
  return viewer.userId === id && end !== null && end > now ? row.pendingEmail : null;
}
