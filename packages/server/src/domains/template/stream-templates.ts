import { viewerOf } from '../../context.ts';
import type { Context } from '../../context.ts';
import { BadUserInput } from '../../errors.ts';
import { decodeTypeId } from '../../lib/type-id.ts';
import { placesIn } from '../../live/follow.ts';
import { concerns, streamOf } from '../../live/stream.ts';
import type { Wake } from '../../live/wake.ts';
import { idOf, page } from '../../read/read.ts';
import { Waba } from '../waba/waba.entity.ts';
import type { TemplateFilter } from './template.inputs.ts';
import { templateWhere } from './template-list.ts';
import { Template } from './template.entity.ts';

const MOST_IDS = 100;

/** Marks a notice of a template that nobody asked for by its id. */
const NEW = '+';

/**
 * Uuids of templates that changed, of those asked for or of all that may concern the caller; and of
 * those that are new, where a list with the filter shows them.
 */
export async function streamTemplates(
  ctx: Context,
  { ids, addedTo }: { ids?: readonly string[] | null; addedTo?: TemplateFilter | null },
): Promise<AsyncIterable<string>> {
  if (ids && ids.length > MOST_IDS) {
    throw new BadUserInput(`At most ${MOST_IDS} ids, not ${ids.length}.`, { argument: 'ids' });
  }
  const wanted = ids && new Set(ids.map((id) => decodeTypeId('template', id)));
  const { wabaId, ...rest } = addedTo ?? {};
  const where = { ...templateWhere(rest), waba: idOf(Waba, wabaId) };
  const viewer = viewerOf(ctx);
  const stream = streamOf(ctx);
  const wake = await stream.open((notice) => {
    if (notice.kind !== 'template' || !concerns(viewer, notice)) return null;
    if (!wanted || wanted.has(notice.id)) return notice.id;
    return addedTo && notice.isNew ? `${NEW}${notice.id}` : null;
  });
  return (async function* () {
    for (let told = await wake.next(); told !== null; told = await wake.next()) {
      yield* told.filter((what) => !what.startsWith(NEW));
      const added = told.flatMap((what) => (what.startsWith(NEW) ? what.slice(NEW.length) : []));
      for (let from = 0; from < added.length; from += MOST_IDS) {
        const some = { ...where, id: { in: added.slice(from, from + MOST_IDS) } };
        const list = page(Template, { first: MOST_IDS }, some, { order: [['name', 'asc']] });
        for (const { id } of await placesIn(await stream.again(), list)) yield id;
      }
    }
  })();
}

/** The draft whenever somebody saved it, or did something else with it. */
export async function streamTemplateDraft(
  ctx: Context,
  { id }: { id: string },
): Promise<AsyncIterable<string>> {
  const uuid = decodeTypeId('draft', id);
  const viewer = viewerOf(ctx);
  const wake = await streamOf(ctx).open((notice) =>
    notice.kind === 'draft' && notice.id === uuid && concerns(viewer, notice) ? notice.id : null,
  );
  return each(wake);
}

async function* each(wake: Wake): AsyncGenerator<string> {
  for (let ids = await wake.next(); ids !== null; ids = await wake.next()) yield* ids;
}
