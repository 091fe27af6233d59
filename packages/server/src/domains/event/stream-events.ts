import type { Context } from '../../context.ts';
import { viewerOf } from '../../context.ts';
import { follow } from '../../live/follow.ts';
import { concerns, streamOf } from '../../live/stream.ts';
import type { PageArgs } from '../../read/page-args.ts';
import type { Place } from '../../read/places.ts';
import { page } from '../../read/read.ts';
import type { Read } from '../../read/read.ts';
import { Event } from './event.entity.ts';
import type { EventType } from './event.entity.ts';

/** Events that are published, in the order of their commits. */
export function eventsPage(args: PageArgs, types?: readonly EventType[] | null): Read {
  return page(
    Event,
    args,
    { position: { not: null }, type: types ? { in: types } : undefined },
    { order: [['position', 'asc']] },
  );
}

/** Events of the caller from after a cursor, or from now on. */
export async function streamEvents(
  ctx: Context,
  { after, types }: { after?: string | null; types?: readonly EventType[] | null },
): Promise<AsyncIterable<Place>> {
  const viewer = viewerOf(ctx);
  const stream = streamOf(ctx);
  const wake = await stream.open((notice) =>
    notice.kind === 'event' && concerns(viewer, notice) ? 'events' : null,
  );
  const list = (args: PageArgs) => eventsPage(args, types);
  return follow(stream, wake, list, after ?? null);
}
