import { Arg, Ctx, Field, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.ts';
import { viewerOf } from '../../context.ts';
import { payload, UserError } from '../../errors.ts';
import { list, one } from '../../read/read.ts';
import type { Read } from '../../read/read.ts';
import { OrganizationApiKey } from '../api-key/organization-api-key.entity.ts';
import { Membership } from '../organization/membership.entity.ts';
import { Organization } from '../organization/organization.entity.ts';
import { MembershipRole } from '../organization/organization.enums.ts';
import { updateViewer } from './update-viewer.ts';
import { UpdateViewerInput } from './viewer.inputs.ts';
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

  @Field(() => [UserError], { description: 'Why it was refused; empty on success.' })
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
}
