import { viewerOf } from '../../context.ts';
import type { Context } from '../../context.ts';
import { Forbidden, NotFound, userError, UserErrors } from '../../errors.ts';
import type { UserError } from '../../errors.ts';
import { before, changeRow } from '../../read/change.ts';
import type { Read } from '../../read/read.ts';
import { auditRow } from '../audit/audit.ts';
import { User } from './user.entity.ts';
import type { UpdateViewerInput } from './viewer.inputs.ts';

const LONGEST_NAME = 100;

/** Changes the signed-in person; returns the person as changed. */
export async function updateViewer(ctx: Context, input: UpdateViewerInput): Promise<Read> {
  const viewer = viewerOf(ctx);
  const { userId } = viewer;
  if (userId === null) throw new Forbidden('An API key is no person');
  const name = input.name?.trim();
  const problems = name === undefined ? [] : nameProblems(name);
  if (problems.length > 0) throw new UserErrors(...problems);
  const set = {
    ...(name !== undefined && { name }),
    ...(typeof input.hasSingleKeyShortcuts === 'boolean' && {
      hasSingleKeyShortcuts: input.hasSingleKeyShortcuts,
    }),
  };
  const user = await changeRow(ctx, User, userId, {
    set: { ...set, updatedAt: ctx.services.clock.now() },
    rows: [
      auditRow(
        ctx,
        {
          action: 'updateViewer',
          subject: { id: userId },
          subjectType: 'User',
          subjectName: before('name'),
        },
        Object.keys(set),
      ),
    ],
  });
  if (user === null) throw new NotFound();
  return user;
}

function nameProblems(name: string): UserError[] {
  const path = ['input', 'name'];
  if (name === '') return [userError('REQUIRED', 'Enter a name.', path)];
  if (name.length <= LONGEST_NAME) return [];
  return [userError('TOO_LONG', `Use at most ${LONGEST_NAME} characters.`, path)];
}
