import { Arg, Ctx, Field, ID, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Context } from '../../context.ts';
import { payload, WhyRefused } from '../../errors.ts';
import type { UserError } from '../../errors.ts';
import { encodeTypeId } from '../../lib/type-id.ts';
import { one } from '../../read/read.ts';
import type { Read } from '../../read/read.ts';
import { changeMemberRole } from './change-member-role.ts';
import { Invitation } from './invitation.entity.ts';
import { inviteMember } from './invite-member.ts';
import {
  ChangeMemberRoleInput,
  InviteMemberInput,
  RemoveMemberInput,
  ResendInvitationInput,
  ResetMemberTwoFactorInput,
  WithdrawInvitationInput,
} from './member.inputs.ts';
import { Membership } from './membership.entity.ts';
import { removeMember } from './remove-member.ts';
import { resendInvitation } from './resend-invitation.ts';
import { resetMemberTwoFactor } from './reset-member-two-factor.ts';
import { withdrawInvitation } from './withdraw-invitation.ts';

const INVITATION = { nullable: true, description: 'The open invitation.' };

@ObjectType({ simpleResolvers: true, description: 'Result of inviteMember.' })
class InviteMemberPayload {
  @Field(() => Invitation, INVITATION)
  invitation?: Read;

  @WhyRefused()
  userErrors!: UserError[];
}

@ObjectType({ simpleResolvers: true, description: 'Result of resendInvitation.' })
class ResendInvitationPayload {
  @Field(() => Invitation, INVITATION)
  invitation?: Read;

  @WhyRefused()
  userErrors!: UserError[];
}

@ObjectType({ simpleResolvers: true, description: 'Result of withdrawInvitation.' })
class WithdrawInvitationPayload {
  @Field(() => ID, { nullable: true, description: 'The invitation that is open no more.' })
  invitationId?: string;

  @WhyRefused()
  userErrors!: UserError[];
}

@ObjectType({ simpleResolvers: true, description: 'Result of changeMemberRole.' })
class ChangeMemberRolePayload {
  @Field(() => Membership, { nullable: true, description: 'The membership as changed.' })
  membership?: Read;

  @WhyRefused()
  userErrors!: UserError[];
}

@ObjectType({ simpleResolvers: true, description: 'Result of removeMember.' })
class RemoveMemberPayload {
  @Field(() => ID, { nullable: true, description: 'The membership that is no more.' })
  membershipId?: string;

  @WhyRefused()
  userErrors!: UserError[];
}

@ObjectType({ simpleResolvers: true, description: 'Result of resetMemberTwoFactor.' })
class ResetMemberTwoFactorPayload {
  @Field(() => Membership, { nullable: true, description: 'The membership of the person.' })
  membership?: Read;

  @WhyRefused()
  userErrors!: UserError[];
}

const FOR_OWNERS = 'For owners, and for administrators of the operator.';

@Resolver()
export class MemberResolver {
  @Mutation(() => InviteMemberPayload, {
    description: `Asks somebody into the workspace by a letter with a link for 7 days. ${FOR_OWNERS}`,
  })
  inviteMember(
    @Arg('input', () => InviteMemberInput, { description: 'Whom to invite.' })
    input: InviteMemberInput,
    @Ctx() ctx: Context,
  ): Promise<InviteMemberPayload> {
    return payload(async () => ({
      invitation: one(Invitation, { id: await inviteMember(ctx, input) }),
    }));
  }

  @Mutation(() => ResendInvitationPayload, {
    description: `Sends an invitation again; only the newest link works. ${FOR_OWNERS}`,
  })
  resendInvitation(
    @Arg('input', () => ResendInvitationInput, { description: 'Which one.' })
    input: ResendInvitationInput,
    @Ctx() ctx: Context,
  ): Promise<ResendInvitationPayload> {
    return payload(async () => ({
      invitation: one(Invitation, { id: await resendInvitation(ctx, input) }),
    }));
  }

  @Mutation(() => WithdrawInvitationPayload, {
    description: `Takes an invitation back; its link works no more. ${FOR_OWNERS}`,
  })
  withdrawInvitation(
    @Arg('input', () => WithdrawInvitationInput, { description: 'Which one.' })
    input: WithdrawInvitationInput,
    @Ctx() ctx: Context,
  ): Promise<WithdrawInvitationPayload> {
    return payload(async () => ({
      invitationId: encodeTypeId('invite', await withdrawInvitation(ctx, input)),
    }));
  }

  @Mutation(() => ChangeMemberRolePayload, {
    description: `Gives a member another role, at once. The last owner stays owner. ${FOR_OWNERS}`,
  })
  changeMemberRole(
    @Arg('input', () => ChangeMemberRoleInput, { description: 'Who, and the role.' })
    input: ChangeMemberRoleInput,
    @Ctx() ctx: Context,
  ): Promise<ChangeMemberRolePayload> {
    return payload(async () => ({
      membership: one(Membership, { id: await changeMemberRole(ctx, input) }),
    }));
  }

  @Mutation(() => RemoveMemberPayload, {
    description: `Removes a member, whose access ends at once. The last owner stays. ${FOR_OWNERS}`,
  })
  removeMember(
    @Arg('input', () => RemoveMemberInput, { description: 'Who.' }) input: RemoveMemberInput,
    @Ctx() ctx: Context,
  ): Promise<RemoveMemberPayload> {
    return payload(async () => ({
      membershipId: encodeTypeId('member', await removeMember(ctx, input)),
    }));
  }

  @Mutation(() => ResetMemberTwoFactorPayload, {
    description:
      "Switches a member's two-factor authentication off, ends their sessions and tells them by mail, for whoever has lost the authenticator app. For owners, of members who work in no other organization; for the operator's administrators and support, of anybody and with a reason.",
  })
  resetMemberTwoFactor(
    @Arg('input', () => ResetMemberTwoFactorInput, { description: 'Whose.' })
    input: ResetMemberTwoFactorInput,
    @Ctx() ctx: Context,
  ): Promise<ResetMemberTwoFactorPayload> {
    return payload(async () => ({
      membership: one(Membership, { id: await resetMemberTwoFactor(ctx, input) }),
    }));
  }
}
