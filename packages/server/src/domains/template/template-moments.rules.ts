/**
 * A sync of an account confirms all of its templates at once, and writes only to those that
 * differ: what Meta last said of one is as old as the younger of both moments.
 */
interface Account {
  templatesSyncedAt: Date | null;
}

export function confirmedAt(own: Date, account: Account | null): Date {
  const synced = account?.templatesSyncedAt ?? null;
  return synced !== null && synced > own ? synced : own;
}

export const syncedAt = ({ readAt, waba }: { readAt: Date; waba: Account | null }): Date =>
  confirmedAt(readAt, waba);
