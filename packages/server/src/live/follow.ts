import type { Context } from '../context.ts';
import { Unauthenticated } from '../errors.ts';
import { placesOf } from '../read/places.ts';
import type { Place } from '../read/places.ts';
import type { PageArgs } from '../read/page-args.ts';
import type { Read } from '../read/read.ts';
import type { Stream } from './stream.ts';
import type { Wake } from './wake.ts';

const PAGE = 100;

/**
 * Yields what is added to the end of a list, from after a cursor or from now on. The list must grow
 * in the order of commits. It is read on from the last place that was told, so nothing is left out
 * or told twice, however often or seldom the stream is woken.
 */
export async function follow(
  stream: Stream,
  wake: Wake,
  list: (args: PageArgs) => Read,
  after: string | null,
): Promise<AsyncGenerator<Place>> {
  const read = async (args: PageArgs) => placesIn(await stream.again(), list(args));
  // Before the stream is open, so that a wrong cursor is refused and no event falls between.
  const start = after ?? (await read({ last: 1 })).at(-1)?.cursor ?? null;
  const first = await read({ first: PAGE, after: start });
  return (async function* () {
    let cursor = start;
    let page = first;
    for (;;) {
      for (const place of page) {
        cursor = place.cursor;
        yield place;
      }
      if (page.length < PAGE && (await wake.next()) === null) return;
      page = await read({ first: PAGE, after: cursor });
    }
  })();
}

/** The rows of a list as the caller sees it now. */
export function placesIn({ read: context, services }: Context, list: Read): Promise<Place[]> {
  if (context === null) throw new Unauthenticated();
  return placesOf(services.orm.getMetadata(), list, context);
}
