import { viewerOf } from '../../context.ts';
import type { Context } from '../../context.ts';
import { Forbidden, userError, UserErrors } from '../../errors.ts';
import { decodeTypeId } from '../../lib/type-id.ts';
import { many } from '../../read/read.ts';
import type { Read } from '../../read/read.ts';
import type { MarkAllNotificationsInput, MarkNotificationsInput } from './notification.inputs.ts';
import { Notification } from './notification.entity.ts';

const MOST_IDS = 100;

/** Marks some of the caller's own notifications as read or unread. */
export async function markNotifications(
  ctx: Context,
  { ids, isRead }: MarkNotificationsInput,
): Promise<Read> {
  const own = ownOf(ctx);
  if (ids.length > MOST_IDS) {
    const path = ['input', 'ids'];
    throw new UserErrors(userError('TOO_LONG', `At most ${MOST_IDS} at once.`, path));
  }
  const uuids = ids.map((id) => decodeTypeId('notification', id));
  const wanted = uuids.filter((id) => id !== null);
  const found = await ctx.em.find(
    Notification,
    { ...own, id: { $in: wanted } },
    { fields: ['id'] },
  );
  const known = new Set<string | null>(found.map(({ id }) => id));
  const missing = uuids.flatMap((id, at) => (known.has(id) ? [] : [at]));
  if (missing.length > 0) {
    const message = 'There is no such notification.';
    throw new UserErrors(
      ...missing.map((at) => userError('NOT_FOUND', message, ['input', 'ids', String(at)])),
    );
  }
  const readAt = isRead ? ctx.services.clock.now() : null;
  await ctx.em.nativeUpdate(
    Notification,
    { ...own, id: { $in: wanted }, readAt: isRead ? null : { $ne: null } },
    { readAt },
  );
  return many(Notification, wanted);
}

/** Marks all as read, or takes that back for those that were marked at one moment. */
export async function markAllNotifications(
  ctx: Context,
  { undo }: MarkAllNotificationsInput,
): Promise<{ readAt: Date | null; markedCount: number }> {
  const own = ownOf(ctx);
  const readAt = undo ? null : ctx.services.clock.now();
  const markedCount = await ctx.em.nativeUpdate(
    Notification,
    { ...own, isShown: true, readAt: undo ?? null },
    { readAt },
  );
  return { readAt, markedCount };
}

function ownOf(ctx: Context): { user: string; organization: string } {
  const { userId, organizationId } = viewerOf(ctx);
  if (userId === null) throw new Forbidden('An API key gets no notifications');
  return { user: userId, organization: organizationId };
}
