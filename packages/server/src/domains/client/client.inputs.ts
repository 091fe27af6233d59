import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: 'Whom to ask; what is not given stays.' })
export class ContactInput {
  @Field(() => String, { nullable: true, description: 'Full name, at most 200 characters.' })
  fullName?: string | null;

  @Field(() => String, { nullable: true, description: 'E-mail address.' })
  email?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Telephone with country code; null for none.',
  })
  phone?: string | null;

  @Field(() => String, { nullable: true, description: 'Preferred language, ISO 639-1.' })
  language?: string | null;
}

@InputType({ description: 'A postal address; what is not given stays.' })
export class AddressInput {
  @Field(() => String, { nullable: true, description: 'Street and house number.' })
  street?: string | null;

  @Field(() => String, { nullable: true, description: 'Postal code.' })
  zip?: string | null;

  @Field(() => String, { nullable: true, description: 'City.' })
  city?: string | null;

  @Field(() => String, { nullable: true, description: 'ISO 3166 alpha-2 code.' })
  country?: string | null;
}

@InputType({ description: 'Facts of the own company; what is not given stays.' })
export class UpdateClientInput {
  @Field(() => String, {
    nullable: true,
    description: 'Name shown in lists, up to 200 characters.',
  })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'Company legal name, up to 200 characters.' })
  legalName?: string | null;

  @Field(() => ContactInput, { nullable: true, description: 'Whom to ask.' })
  contact?: ContactInput | null;

  @Field(() => AddressInput, { nullable: true, description: 'Registered address.' })
  address?: AddressInput | null;

  @Field(() => String, { nullable: true, description: 'Website with https://; null for none.' })
  website?: string | null;

  @Field(() => String, { nullable: true, description: 'IANA time zone, e.g. Europe/Berlin.' })
  timezone?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'VAT id with country prefix; null for none.',
  })
  vatId?: string | null;

  @Field(() => String, { nullable: true, description: 'Where invoices go; null for none.' })
  billingEmail?: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'The `version` of what was read before. If somebody has changed the facts since, the change is refused with CONFLICT. Left out, nothing is compared.',
  })
  expectedVersion?: number | null;
}

@InputType({ description: 'Terms of a client; what is not given stays.' })
export class UpdateClientTermsInput {
  @Field(() => ID, { description: 'Id, client_….' })
  clientId!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'How many numbers the client may have, 1 to 10,000. Those it has already stay.',
  })
  maxNumbers?: number | null;

  @Field(() => String, {
    nullable: true,
    description: "The partner's own id for this client, up to 200 characters; null for none.",
  })
  externalReference?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Why, for the customer's audit log, at most 500 characters. Required of the operator's staff.",
  })
  reason?: string | null;
}
