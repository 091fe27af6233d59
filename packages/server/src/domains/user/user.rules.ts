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

/** How somebody works with the keyboard tells of them: only they themselves learn it. */
export function hasSingleKeyShortcuts(
  row: { id: string; hasSingleKeyShortcuts: boolean },
  { viewer }: ReadContext,
): boolean | null {
  return viewer.userId === row.id ? row.hasSingleKeyShortcuts : null;
}
