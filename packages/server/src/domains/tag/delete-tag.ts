import { viewerOf } from '../../context.ts';
import type { Context } from '../../context.ts';
import { Forbidden, userError, UserErrors } from '../../errors.ts';
import { findInScope } from '../../read/find-in-scope.ts';
import { audit } from '../audit/audit.ts';
import { Tag } from './tag.entity.ts';
import type { DeleteTagInput } from './tag.inputs.ts';
import { mayTag } from './tag.policy.ts';

/** Deletes a tag and takes it off all numbers; returns the uuid that it had. */
export async function deleteTag(ctx: Context, input: DeleteTagInput): Promise<string> {
  const viewer = viewerOf(ctx);
  const refusal = mayTag(viewer);
  if (refusal !== null) throw new Forbidden(refusal);
  return ctx.em.transactional(async (em) => {
    const tag = await findInScope(em, Tag, viewer, input.tagId);
    if (!tag) {
      throw new UserErrors(userError('NOT_FOUND', 'There is no such tag.', ['input', 'tagId']));
    }
    const { id, name } = tag;
    audit(em, ctx, {
      action: 'deleteTag',
      subject: { id },
      subjectType: 'Tag',
      subjectName: name,
      changes: { name: [name, null] },
    });
    await em.remove(tag).flush();
    return id;
  });
}
