import { LockMode } from '@mikro-orm/postgresql';
import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 as uuid } from 'uuid';
import type { Context } from '../../context.ts';
import { userError, UserErrors } from '../../errors.ts';
import { checkPassword, createUser, hashPassword } from '../user/credentials.ts';
import { User } from '../user/user.entity.ts';
import { AuditEntry } from '../audit/audit-entry.entity.ts';
import { findOpenInvitation } from './find-invitation.ts';
import type { Invitation } from './invitation.entity.ts';
import type { AcceptInvitationInput } from './invitation.types.ts';
import { Membership } from './membership.entity.ts';

const LONGEST_NAME = 100;
const PASSWORD_LENGTH = { min: 10, max: 200 };

/**
 * Makes the invited person a member. A new person gets an account, whose address the link has
 * proved; a known one proves it by the present password.
 */
export async function acceptInvitation(
  ctx: Context,
  input: AcceptInvitationInput,
): Promise<{ email: string; workspace: string }> {
  const { services } = ctx;
  const now = services.clock.now();
  return ctx.em.transactional(async (em) => {
    // Of two requests with one link the second waits, and finds it used.
    const invitation = await findOpenInvitation(em, input.token, now, LockMode.PESSIMISTIC_WRITE);
    if (invitation === null) {
      throw new UserErrors(
        userError('NOT_FOUND', 'This invitation was used, withdrawn or has expired.', [
          'input',
          'token',
        ]),
      );
    }
    const known = await em.findOne(User, { email: invitation.email });
    if (known === null) refuseWeak(input);
    else if (!(await checkPassword(em, services.auth, known.id, input.password))) {
      throw new UserErrors(
        userError('INVALID', 'This is not the password of your account.', ['input', 'password']),
      );
    }
    if (known !== null) await refuseMember(em, known, invitation);
    const user =
      known ??
      (await createUser(em, {
        email: invitation.email,
        name: input.name.trim(),
        passwordHash: await hashPassword(services.auth, input.password),
        now,
      }));
    invitation.acceptedAt = now;
    const membership = em.create(Membership, {
      id: uuid(),
      organization: invitation.organization,
      user,
      role: invitation.role,
      createdAt: now,
    });
    em.persist(membership);
    em.persist(
      em.create(AuditEntry, {
        id: uuid(),
        organization: invitation.organization.id,
        actorKind: 'USER',
        actorId: user.id,
        actorName: user.name,
        actorOrganizationId: invitation.organization.id,
        actorOrganizationName: invitation.organization.name,
        action: 'acceptInvitation',
        subjectType: 'Membership',
        subjectId: membership.id,
        subjectName: user.name,
        changes: { role: [null, invitation.role] },
        ip: ctx.ip,
        userAgent: ctx.userAgent,
        requestId: ctx.requestId,
        at: now,
      }),
    );
    return { email: user.email, workspace: invitation.organization.slug };
  });
}

async function refuseMember(em: EntityManager, user: User, { organization }: Invitation) {
  if ((await em.count(Membership, { user, organization })) === 0) return;
  throw new UserErrors(
    userError('TAKEN', `You are a member of ${organization.name} already.`, ['input', 'token']),
  );
}

function refuseWeak({ name, password }: AcceptInvitationInput): void {
  const problems = [];
  if (name.trim() === '') {
    problems.push(userError('REQUIRED', 'Enter your name.', ['input', 'name']));
  } else if (name.trim().length > LONGEST_NAME) {
    problems.push(
      userError('TOO_LONG', `Use at most ${LONGEST_NAME} characters.`, ['input', 'name']),
    );
  }
  if (password.length < PASSWORD_LENGTH.min) {
    problems.push(
      userError('TOO_SHORT', `Use at least ${PASSWORD_LENGTH.min} characters.`, [
        'input',
        'password',
      ]),
    );
  } else if (password.length > PASSWORD_LENGTH.max) {
    problems.push(
      userError('TOO_LONG', `Use at most ${PASSWORD_LENGTH.max} characters.`, [
        'input',
        'password',
      ]),
    );
  }
  if (problems.length > 0) throw new UserErrors(...problems);
}
