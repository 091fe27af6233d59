import { Arg, Ctx, Field, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.ts';
import { viewerOf } from '../../context.ts';
import { payload, WhyRefused } from '../../errors.ts';
import type { UserError } from '../../errors.ts';
import { list, one } from '../../read/read.ts';
import type { Read } from '../../read/read.ts';
import { OrganizationApiKey } from '../api-key/organization-api-key.entity.ts';
import { Membership } from '../organization/membership.entity.ts';
import { Organization } from '../organization/organization.entity.ts';
import { MembershipRole } from '../organization/organization.enums.ts';
import { confirmEmailChange } from './confirm-email-change.ts';
import { requestEmailChange } from './request-email-change.ts';
import { stopEmailChange } from './stop-email-change.ts';
import { updateViewer } from './update-viewer.ts';
import {
  ConfirmEmailChangeInput,
  RequestEmailChangeInput,
  StopEmailChangeInput,
  UpdateViewerInput,
} from './viewer.inputs.ts';
import { User } from './user.entity.ts';

@ObjectType({ description: 'Who is asking, and as whom.', simpleResolvers: true })
class Viewer {
  @Field(() => User, { nullable: true, description: 'The person; null for an API key.' })
  user!: Read | null;

  @Field(() => OrganizationApiKey, {
    nullable: true,
    description: 'The API key; null for a person.',
  })
  apiKey!: Read | null;

  @Field(() => Organization, { description: 'The workspace: the organization acted for.' })
  organization!: Read;

  @Field(() => MembershipRole, {
    nullable: true,
    description: "The person's role there; null for an API key.",
  })
  role!: string | null;

  @Field(() => Membership, {
    nullable: true,
    description: "The person's place in the workspace; null for an API key.",
  })
  membership!: Read | null;

  @Field(() => [Membership], {
    description: 'All workspaces the person can switch to; empty for an API key.',
  })
  memberships!: Read | never[];
}

@ObjectType({ simpleResolvers: true, description: 'Result of updateViewer.' })
class UpdateViewerPayload {
  @Field(() => User, { nullable: true, description: 'The person as changed.' })
  user?: Read;

  @WhyRefused()
  userErrors!: UserError[];
}

@ObjectType({ simpleResolvers: true, description: 'Result of requestEmailChange.' })
class RequestEmailChangePayload {
  @Field(() => User, { nullable: true, description: 'The person with the pending address.' })
  user?: Read;

  @WhyRefused()
  userErrors!: UserError[];
}

@ObjectType({ simpleResolvers: true, description: 'Result of confirmEmailChange.' })
class ConfirmEmailChangePayload {
  @Field(() => String, { nullable: true, description: 'Address to sign in with from now on.' })
  email?: string;

  @WhyRefused()
  userErrors!: UserError[];
}

@ObjectType({ simpleResolvers: true, description: 'Result of stopEmailChange.' })
class StopEmailChangePayload {
  @Field(() => String, { nullable: true, description: 'Address that stays.' })
  email?: string;

  @WhyRefused()
  userErrors!: UserError[];
}

@Resolver()
export class ViewerResolver {
  @Query(() => Viewer, { description: 'Who is asking, and as whom.' })
  viewer(@Ctx() ctx: Context): Viewer {
    const { organizationId, userId, apiKeyId, role } = viewerOf(ctx);
    return {
      user: userId === null ? null : one(User, { id: userId }),
      apiKey: apiKeyId === null ? null : one(OrganizationApiKey, { id: apiKeyId }),
      organization: one(Organization, { id: organizationId }),
      role,
      membership:
        userId === null ? null : one(Membership, { user: userId, organization: organizationId }),
      memberships:
        userId === null
          ? []
          : list(Membership, { user: userId }, { order: [['createdAt', 'asc']] }),
    };
  }

  @Mutation(() => UpdateViewerPayload, { description: 'Changes the signed-in person.' })
  updateViewer(
    @Arg('input', () => UpdateViewerInput, { description: 'What to change.' })
    input: UpdateViewerInput,
    @Ctx() ctx: Context,
  ): Promise<UpdateViewerPayload> {
    return payload(async () => ({ user: await updateViewer(ctx, input) }));
  }

  @Mutation(() => RequestEmailChangePayload, {
    description:
      'Sends a link to the new address and a note to the old one, which stays until the link is used.',
  })
  requestEmailChange(
    @Arg('input', () => RequestEmailChangeInput, { description: 'Address and password.' })
    input: RequestEmailChangeInput,
    @Ctx() ctx: Context,
  ): Promise<RequestEmailChangePayload> {
    return payload(async () => ({
      user: one(User, { id: await requestEmailChange(ctx, input) }),
    }));
  }

  @Mutation(() => ConfirmEmailChangePayload, {
    description: 'Makes the new address the login name. Needs no sign-in.',
  })
  confirmEmailChange(
    @Arg('input', () => ConfirmEmailChangeInput, { description: "The link's token." })
    input: ConfirmEmailChangeInput,
    @Ctx() ctx: Context,
  ): Promise<ConfirmEmailChangePayload> {
    return payload(async () => ({ email: await confirmEmailChange(ctx, input) }));
  }

  @Mutation(() => StopEmailChangePayload, {
    description: 'Keeps the old address. With a token it needs no sign-in.',
  })
  stopEmailChange(
    @Arg('input', () => StopEmailChangeInput, { description: 'Which change.' })
    input: StopEmailChangeInput,
    @Ctx() ctx: Context,
  ): Promise<StopEmailChangePayload> {
    return payload(async () => ({ email: await stopEmailChange(ctx, input) }));
  }
}
