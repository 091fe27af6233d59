import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Context } from '../../context.ts';
import { payload, WhyRefused } from '../../errors.ts';
import type { UserError } from '../../errors.ts';
import { one } from '../../read/read.ts';
import type { Read } from '../../read/read.ts';
import { PhoneNumber } from '../phone-number/phone-number.entity.ts';
import {
  CreateOrganizationApiKeyInput,
  GenerateApiKeyInput,
  RevokeApiKeyInput,
  RevokeOrganizationApiKeyInput,
} from './api-key.inputs.ts';
import { createOrganizationApiKey } from './create-organization-api-key.ts';
import { generateApiKey } from './generate-api-key.ts';
import { NumberApiKey } from './number-api-key.entity.ts';
import { OrganizationApiKey } from './organization-api-key.entity.ts';
import { revokeApiKey } from './revoke-api-key.ts';
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

  @WhyRefused()
  userErrors!: UserError[];
}

@ObjectType({ simpleResolvers: true, description: 'Result of revokeOrganizationApiKey.' })
class RevokeOrganizationApiKeyPayload {
  @Field(() => OrganizationApiKey, { nullable: true, description: 'The revoked key.' })
  apiKey?: Read;

  @WhyRefused()
  userErrors!: UserError[];
}

@ObjectType({ simpleResolvers: true, description: 'Result of generateApiKey.' })
class GenerateApiKeyPayload {
  @Field(() => PhoneNumber, { nullable: true, description: 'The number, with its new key.' })
  phoneNumber?: Read;

  @Field(() => NumberApiKey, { nullable: true, description: 'The new key.' })
  apiKey?: Read;

  @Field(() => String, {
    nullable: true,
    description: 'The secret itself. It is shown here once and stored nowhere.',
  })
  secret?: string;

  @WhyRefused()
  userErrors!: UserError[];
}

@ObjectType({ simpleResolvers: true, description: 'Result of revokeApiKey.' })
class RevokeApiKeyPayload {
  @Field(() => PhoneNumber, { nullable: true, description: 'The number, now without a key.' })
  phoneNumber?: Read;

  @WhyRefused()
  userErrors!: UserError[];
}

@Resolver()
export class ApiKeyResolver {
  @Mutation(() => GenerateApiKeyPayload, {
    description:
      'Generates the API key of a number and revokes the one before at once. For the partner while the number is shared with it, otherwise for a client who pays directly.',
  })
  generateApiKey(
    @Arg('input', () => GenerateApiKeyInput, { description: 'For which number.' })
    input: GenerateApiKeyInput,
    @Ctx() ctx: Context,
  ): Promise<GenerateApiKeyPayload> {
    return payload(async () => {
      const { numberId, keyId, secret } = await generateApiKey(ctx, input);
      return {
        phoneNumber: one(PhoneNumber, { id: numberId }),
        apiKey: one(NumberApiKey, { id: keyId }),
        secret,
      };
    });
  }

  @Mutation(() => RevokeApiKeyPayload, {
    description:
      "Revokes a number's API key at once and for good. For owners of the number, and for those who may generate the next one.",
  })
  revokeApiKey(
    @Arg('input', () => RevokeApiKeyInput, { description: 'Of which number.' })
    input: RevokeApiKeyInput,
    @Ctx() ctx: Context,
  ): Promise<RevokeApiKeyPayload> {
    return payload(async () => ({
      phoneNumber: one(PhoneNumber, { id: await revokeApiKey(ctx, input) }),
    }));
  }

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
