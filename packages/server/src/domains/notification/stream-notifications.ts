import type { Context } from '../../context.ts';
import { viewerOf } from '../../context.ts';
import { Forbidden } from '../../errors.ts';
import { follow } from '../../live/follow.ts';
import { streamOf } from '../../live/stream.ts';
import type { PageArgs } from '../../read/page-args.ts';
import type { Place } from '../../read/places.ts';
import { page } from '../../read/read.ts';
import type { Read } from '../../read/read.ts';
import { Notification } from './notification.entity.ts';

/** What stands behind the bell, newest first. */
export function notificationsPage(args: PageArgs, isUnread?: boolean | null): Read {
  const readAt = isUnread === true ? null : isUnread === false ? { not: null } : undefined;
  return page(Notification, args, { isShown: true, readAt }, { order: [['position', 'desc']] });
}

/** Notifications of the caller from now on. */
export async function streamNotifications(ctx: Context): Promise<AsyncIterable<Place>> {
  const { userId } = viewerOf(ctx);
  if (userId === null) throw new Forbidden('An API key gets no notifications');
  const stream = streamOf(ctx);
  const wake = await stream.open((notice) =>
    notice.kind === 'notification' && notice.userId === userId ? 'notifications' : null,
  );
  const list = (args: PageArgs) =>
    page(Notification, args, { isShown: true }, { order: [['position', 'asc']] });
  return follow(stream, wake, list, null);
}
