import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Context } from '../../context.ts';
import { payload, UserError } from '../../errors.ts';
import { one } from '../../read/read.ts';
import type { Read } from '../../read/read.ts';
import { CreateOrganizationApiKeyInput, RevokeOrganizationApiKeyInput } from './api-key.inputs.ts';
import { createOrganizationApiKey } from './create-organization-api-key.ts';
import { OrganizationApiKey } from './organization-api-key.entity.ts';
import { revokeOrganizationApiKey } from './revoke-organization-api-key.ts';

@ObjectType({ simpleResolvers: true, description: 'Result of createOrganizationApiKey.' })
class CreateOrganizationApiKeyPayload {
  @Field(() => OrganizationApiKey, { nullable: true, description: 'The new key.' })
  apiKey?: Read;

  @Field(() => String, {
    nullable: true,
    description: 'The secret itself. It is shown here once and stored nowhere.',
  })
  secret?: string;

  @Field(() => [UserError], { description: 'Why it was refused; empty on success.' })
  userErrors!: UserError[];
}

@ObjectType({ simpleResolvers: true, description: 'Result of revokeOrganizationApiKey.' })
class RevokeOrganizationApiKeyPayload {
  @Field(() => OrganizationApiKey, { nullable: true, description: 'The revoked key.' })
  apiKey?: Read;

  @Field(() => [UserError], { description: 'Why it was refused; empty on success.' })
  userErrors!: UserError[];
}

@Resolver()
export class ApiKeyResolver {
  @Mutation(() => CreateOrganizationApiKeyPayload, {
    description:
      'Creates an API key of the workspace. For owners, and for administrators of the operator.',
  })
  createOrganizationApiKey(
    @Arg('input', () => CreateOrganizationApiKeyInput, { description: 'The new key.' })
    input: CreateOrganizationApiKeyInput,
    @Ctx() ctx: Context,
  ): Promise<CreateOrganizationApiKeyPayload> {
    return payload(async () => {
      const { id, secret } = await createOrganizationApiKey(ctx, input);
      return { apiKey: one(OrganizationApiKey, { id }), secret };
    });
  }

  @Mutation(() => RevokeOrganizationApiKeyPayload, {
    description: 'Revokes an API key at once and for good. For those who may create one.',
  })
  revokeOrganizationApiKey(
    @Arg('input', () => RevokeOrganizationApiKeyInput, { description: 'Which one.' })
    input: RevokeOrganizationApiKeyInput,
    @Ctx() ctx: Context,
  ): Promise<RevokeOrganizationApiKeyPayload> {
    return payload(async () => ({
      apiKey: one(OrganizationApiKey, { id: await revokeOrganizationApiKey(ctx, input) }),
    }));
  }
}
