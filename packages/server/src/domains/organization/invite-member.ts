import { UniqueConstraintViolationException } from '@mikro-orm/postgresql';
import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 as uuid } from 'uuid';
import { viewerOf } from '../../context.ts';
import type { Context } from '../../context.ts';
import { Forbidden, userError, UserErrors } from '../../errors.ts';
import { audit } from '../audit/audit.ts';
import { User } from '../user/user.entity.ts';
import { Invitation } from './invitation.entity.ts';
import { emailProblems, nameProblems, roleProblems } from './member.rules.ts';
import type { InviteMemberInput } from './member.inputs.ts';
import { Membership } from './membership.entity.ts';
import { Organization } from './organization.entity.ts';
import { mayManageMembers } from './organization.policy.ts';
import { newLink, refuseManyLetters, sendInvitation } from './send-invitation.ts';

const MOST_OPEN = 200;
const EMAIL = ['input', 'email'];

/** Asks somebody into the caller's workspace by a letter; returns the invitation's uuid. */
export async function inviteMember(ctx: Context, input: InviteMemberInput): Promise<string> {
  const viewer = viewerOf(ctx);
  const refusal = mayManageMembers(viewer);
  if (refusal !== null) throw new Forbidden(refusal);
  const organization = await ctx.em.findOneOrFail(Organization, viewer.organizationId);
  const problems = [
    ...nameProblems(input.name),
    ...emailProblems(input.email),
    ...roleProblems(organization.kind, input.role),
  ];
  if (problems.length > 0) throw new UserErrors(...problems);
  const now = ctx.services.clock.now();
  const email = input.email.trim().toLowerCase();
  const { token, ...link } = newLink(now);
  const create = async (em: EntityManager) => {
    await makeRoom(em, viewer.organizationId, email, now);
    await refuseManyLetters(ctx, email, EMAIL);
    const invitation = em.create(Invitation, {
      id: uuid(),
      organization: em.getReference(Organization, viewer.organizationId),
      email,
      name: input.name.trim(),
      role: input.role,
      invitedBy: viewer.userId === null ? null : em.getReference(User, viewer.userId),
      createdAt: now,
      acceptedAt: null,
      withdrawnAt: null,
      ...link,
    });
    audit(em, ctx, {
      action: 'inviteMember',
      subject: invitation,
      subjectType: 'Invitation',
      subjectName: email,
      changes: { email: [null, email], name: [null, invitation.name], role: [null, input.role] },
    });
    await em.persist(invitation).flush();
    await sendInvitation(em, ctx, viewer, invitation, token);
    return invitation.id;
  };
  return ctx.em.transactional(create).catch((error: unknown) => {
    // Of two invitations at once one is there first.
    throw error instanceof UniqueConstraintViolationException ? taken() : error;
  });
}

/** Refuses members and people with an open invitation; one that has expired gives way. */
async function makeRoom(
  em: EntityManager,
  organization: string,
  email: string,
  now: Date,
): Promise<void> {
  if ((await em.count(Membership, { organization, user: { email } })) > 0) {
    throw new UserErrors(userError('TAKEN', 'This person is a member already.', EMAIL));
  }
  const open = { organization, acceptedAt: null, withdrawnAt: null };
  await em.nativeUpdate(
    Invitation,
    { ...open, email, expiresAt: { $lte: now } },
    { withdrawnAt: now },
  );
  if ((await em.count(Invitation, { ...open, email })) > 0) throw taken();
  if ((await em.count(Invitation, open)) >= MOST_OPEN) {
    throw new UserErrors(
      userError('LIMIT_REACHED', `At most ${MOST_OPEN} invitations can be open.`, EMAIL),
    );
  }
}

function taken(): UserErrors {
  return new UserErrors(
    userError('TAKEN', 'This person is invited already. Send that invitation again.', EMAIL),
  );
}
