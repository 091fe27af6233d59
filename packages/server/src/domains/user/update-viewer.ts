import { viewerOf } from '../../context.ts';
import type { Context } from '../../context.ts';
import { Forbidden, userError, UserErrors } from '../../errors.ts';
import { audit } from '../audit/audit.ts';
import { User } from './user.entity.ts';
import type { UpdateViewerInput } from './viewer.inputs.ts';

const LONGEST_NAME = 100;

/** Changes the signed-in person; returns the person's uuid. */
export async function updateViewer(ctx: Context, input: UpdateViewerInput): Promise<string> {
  const { userId } = viewerOf(ctx);
  if (userId === null) throw new Forbidden('An API key is no person');
  const name = input.name.trim();
  const path = ['input', 'name'];
  if (name === '') throw new UserErrors(userError('REQUIRED', 'Enter a name.', path));
  if (name.length > LONGEST_NAME) {
    throw new UserErrors(userError('TOO_LONG', `Use at most ${LONGEST_NAME} characters.`, path));
  }
  return ctx.em.transactional(async (em) => {
    const user = await em.findOneOrFail(User, { id: userId });
    audit(em, ctx, {
      action: 'updateViewer',
      subject: user,
      subjectType: 'User',
      changes: { name: [user.name, name] },
    });
    user.name = name;
    user.updatedAt = ctx.services.clock.now();
    return user.id;
  });
}
