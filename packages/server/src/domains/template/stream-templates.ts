import { viewerOf } from '../../context.ts';
import type { Context } from '../../context.ts';
import { BadUserInput } from '../../errors.ts';
import { decodeTypeId } from '../../lib/type-id.ts';
import { concerns, streamOf } from '../../live/stream.ts';
import type { Wake } from '../../live/wake.ts';

const MOST_IDS = 100;

/** Uuids of templates that changed, of those asked for or of all that may concern the caller. */
export async function streamTemplates(
  ctx: Context,
  { ids }: { ids?: readonly string[] | null },
): Promise<AsyncIterable<string>> {
  if (ids && ids.length > MOST_IDS) {
    throw new BadUserInput(`At most ${MOST_IDS} ids, not ${ids.length}.`, { argument: 'ids' });
  }
  const wanted = ids && new Set(ids.map((id) => decodeTypeId('template', id)));
  const viewer = viewerOf(ctx);
  const wake = await streamOf(ctx).open((notice) =>
    notice.kind === 'template' && concerns(viewer, notice) && (!wanted || wanted.has(notice.id))
      ? notice.id
      : null,
  );
  return each(wake);
}

async function* each(wake: Wake): AsyncGenerator<string> {
  for (let ids = await wake.next(); ids !== null; ids = await wake.next()) yield* ids;
}
