import { GraphQLDateTime } from 'graphql-scalars';
import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.ts';
import { payload, UserError } from '../../errors.ts';
import { acceptInvitation } from './accept-invitation.ts';
import { findInvitation } from './find-invitation.ts';
import { MembershipRole, OrganizationKind } from './organization.enums.ts';

@ObjectType({ simpleResolvers: true, description: 'What the holder of an invitation link sees.' })
export class InvitationPreview {
  @Field(() => String, { description: 'Who invites.' })
  organizationName!: string;

  @Field(() => OrganizationKind, { description: 'Client, partner or operator.' })
  organizationKind!: OrganizationKind;

  @Field(() => String, { description: 'Address the invitation was sent to.' })
  email!: string;

  @Field(() => String, { description: 'Name of the invited person.' })
  name!: string;

  @Field(() => MembershipRole, { description: 'What the person may do there.' })
  role!: MembershipRole;

  @Field(() => GraphQLDateTime, { description: 'Until when the link works.' })
  expiresAt!: Date;

  @Field(() => Boolean, {
    description: 'Whether the address has an account already, whose password then is asked for.',
  })
  hasAccount!: boolean;
}

@InputType({ description: 'Accepting an invitation.' })
export class AcceptInvitationInput {
  @Field(() => String, { description: "The link's token." })
  token!: string;

  @Field(() => String, { description: 'Full name, 1 to 100 characters.' })
  name!: string;

  @Field(() => String, {
    description:
      'A new password of 10 to 200 characters, or the present one where an account exists.',
  })
  password!: string;
}

@ObjectType({ simpleResolvers: true, description: 'Result of acceptInvitation.' })
class AcceptInvitationPayload {
  @Field(() => String, { nullable: true, description: 'Address to sign in with.' })
  email?: string;

  @Field(() => String, { nullable: true, description: 'Slug of the workspace joined.' })
  workspace?: string;

  @Field(() => [UserError], { description: 'Why it was refused; empty on success.' })
  userErrors!: UserError[];
}

@Resolver()
export class InvitationResolver {
  @Query(() => InvitationPreview, {
    nullable: true,
    description:
      'The open invitation with this token; null when it was used, withdrawn or has expired. Needs no sign-in.',
  })
  invitation(
    @Arg('token', () => String, { description: "The link's token." }) token: string,
    @Ctx() ctx: Context,
  ): Promise<InvitationPreview | null> {
    return findInvitation(ctx, token);
  }

  @Mutation(() => AcceptInvitationPayload, {
    description: 'Joins the organization that sent the invitation. Needs no sign-in.',
  })
  acceptInvitation(
    @Arg('input', () => AcceptInvitationInput, { description: 'Token, name and password.' })
    input: AcceptInvitationInput,
    @Ctx() ctx: Context,
  ): Promise<AcceptInvitationPayload> {
    return payload(() => acceptInvitation(ctx, input));
  }
}
