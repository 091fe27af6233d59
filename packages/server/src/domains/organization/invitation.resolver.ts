import { Arg, Ctx, Field, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.ts';
import { payload, WhyRefused } from '../../errors.ts';
import type { UserError } from '../../errors.ts';
import { acceptInvitation } from './accept-invitation.ts';
import { findInvitation } from './find-invitation.ts';
import { AcceptInvitationInput, InvitationPreview } from './invitation.types.ts';

@ObjectType({ simpleResolvers: true, description: 'Result of acceptInvitation.' })
class AcceptInvitationPayload {
  @Field(() => String, { nullable: true, description: 'Address to sign in with.' })
  email?: string;

  @Field(() => String, { nullable: true, description: 'Slug of the workspace joined.' })
  workspace?: string;

  @WhyRefused()
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
