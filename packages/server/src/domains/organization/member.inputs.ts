import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { PageArgs } from '../../read/page-args.ts';
import { MembershipRole } from './organization.enums.ts';

@ArgsType()
export class MembersArgs extends PageArgs {
  @Field(() => [MembershipRole], { nullable: true, description: 'Only people in these roles.' })
  role?: MembershipRole[] | null;
}

@InputType({ description: 'Whom to invite.' })
export class InviteMemberInput {
  @Field(() => String, { description: 'Full name, 1 to 100 characters.' })
  name!: string;

  @Field(() => String, { description: 'E-mail address, at most 254 characters.' })
  email!: string;

  @Field(() => MembershipRole, { description: "One of the roles of the organization's kind." })
  role!: MembershipRole;
}

@InputType({ description: 'Which invitation to send again.' })
export class ResendInvitationInput {
  @Field(() => ID, { description: 'Id, invite_….' })
  invitationId!: string;
}

@InputType({ description: 'Which invitation to withdraw.' })
export class WithdrawInvitationInput {
  @Field(() => ID, { description: 'Id, invite_….' })
  invitationId!: string;
}

@InputType({ description: "A person's new role." })
export class ChangeMemberRoleInput {
  @Field(() => ID, { description: 'Id, member_….' })
  membershipId!: string;

  @Field(() => MembershipRole, { description: "One of the roles of the organization's kind." })
  role!: MembershipRole;
}

@InputType({ description: 'Who has to leave.' })
export class RemoveMemberInput {
  @Field(() => ID, { description: 'Id, member_….' })
  membershipId!: string;

  @Field(() => Boolean, {
    defaultValue: true,
    description: "Whether the organization's API keys that the person made are revoked too.",
  })
  revokeApiKeys!: boolean;
}

@InputType({ description: 'Whose second factor to switch off.' })
export class ResetMemberTwoFactorInput {
  @Field(() => ID, { description: 'Id, member_….' })
  membershipId!: string;

  @Field(() => String, {
    nullable: true,
    description: "Why. Required of the operator's staff; the customer can read it.",
  })
  reason?: string | null;
}
