import type { EntityManager } from '@mikro-orm/postgresql';
import { viewerOf } from '../../context.ts';
import type { Context } from '../../context.ts';
import { Forbidden, userError, UserErrors } from '../../errors.ts';
import { findInScope } from '../../read/find-in-scope.ts';
import { audit } from '../audit/audit.ts';
import { changedValues } from '../audit/changed-values.ts';
import { SavedView } from '../saved-view/saved-view.entity.ts';
import { lockTags } from './lock-tags.ts';
import { Tag } from './tag.entity.ts';
import type { UpdateTagInput } from './tag.inputs.ts';
import { mayTag } from './tag.policy.ts';
import { tagKey, tagName, tagNameProblems } from './tag.rules.ts';

/** Renames a tag or tints it anew, wherever it is; returns its uuid. */
export async function updateTag(ctx: Context, input: UpdateTagInput): Promise<string> {
  const viewer = viewerOf(ctx);
  const refusal = mayTag(viewer);
  if (refusal !== null) throw new Forbidden(refusal);
  const path = ['input', 'name'];
  const typed = input.name ?? null;
  const problems = typed === null ? [] : tagNameProblems(typed, path);
  if (problems.length > 0) throw new UserErrors(...problems);
  return ctx.em.transactional(async (em) => {
    await lockTags(em, viewer.organizationId);
    const tag = await findInScope(em, Tag, viewer, input.tagId);
    if (!tag) {
      throw new UserErrors(userError('NOT_FOUND', 'There is no such tag.', ['input', 'tagId']));
    }
    const name = typed === null ? tag.name : tagName(typed);
    const { organization, key: oldKey } = tag;
    const key = tagKey(name);
    if (key !== oldKey && (await em.count(Tag, { organization, key })) > 0) {
      throw new UserErrors(userError('TAKEN', 'There is a tag of that name already.', path));
    }
    const changes = changedValues(tag, { name, color: input.color ?? tag.color });
    if (Object.keys(changes).length === 0) return tag.id;
    audit(em, ctx, {
      action: 'updateTag',
      subject: tag,
      subjectType: 'Tag',
      subjectName: tag.name,
      changes,
    });
    Object.assign(tag, { name, key, color: input.color ?? tag.color });
    if (key !== oldKey) await renameInViews(em, tag, oldKey);
    return tag.id;
  });
}

/** Views find their numbers by the names of tags. */
async function renameInViews(em: EntityManager, tag: Tag, oldKey: string): Promise<void> {
  for (const view of await em.find(SavedView, { organization: tag.organization })) {
    const { tag: names } = view.filterJson;
    if (!names?.some((name) => tagKey(name) === oldKey)) continue;
    const renamed = names.map((name) => (tagKey(name) === oldKey ? tag.name : name));
    view.filterJson = Object.assign({}, view.filterJson, { tag: renamed });
  }
}
