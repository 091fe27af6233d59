import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import { OrganizationApiKeyScope } from './organization-api-key.entity.ts';

@InputType({ description: 'A new API key of the workspace.' })
export class CreateOrganizationApiKeyInput {
  @Field(() => String, { description: 'What it is for, 1 to 100 characters.' })
  name!: string;

  @Field(() => [OrganizationApiKeyScope], { description: 'What it may be used for; at least one.' })
  scopes!: OrganizationApiKeyScope[];

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When it stops working; never by default.',
  })
  expiresAt?: Date | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Addresses and CIDR ranges it may be used from, at most 50; anywhere by default.',
  })
  ipAllowList?: string[] | null;
}

@InputType({ description: 'For which number to generate an API key.' })
export class GenerateApiKeyInput {
  @Field(() => ID, { description: 'Id, number_….' })
  phoneNumberId!: string;
}

@InputType({ description: 'Of which number to revoke the API key.' })
export class RevokeApiKeyInput {
  @Field(() => ID, { description: 'Id, number_….' })
  phoneNumberId!: string;
}

@InputType({ description: 'Which API key to revoke.' })
export class RevokeOrganizationApiKeyInput {
  @Field(() => ID, { description: 'Id, key_….' })
  id!: string;
}
