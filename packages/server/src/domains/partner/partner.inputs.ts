import { Field, InputType, Int } from 'type-graphql';

@InputType({ description: 'Facts of the own company; what is not given stays.' })
export class UpdatePartnerInput {
  @Field(() => String, {
    nullable: true,
    description: 'Brand name shown to clients, up to 200 characters.',
  })
  brandName?: string | null;

  @Field(() => String, { nullable: true, description: 'ISO 3166 alpha-2 code.' })
  country?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Address of the logo with https://; null for none.',
  })
  logoUrl?: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'The `version` of what was read before. If somebody has changed the facts since, the change is refused with CONFLICT. Left out, nothing is compared.',
  })
  expectedVersion?: number | null;
}

@InputType({ description: 'How clients come to the partner; what is not given stays.' })
export class UpdatePartnerIntegrationInput {
  @Field(() => String, {
    nullable: true,
    description:
      'Where clients return to after integrated onboarding: https, or http://localhost; without a fragment. Null for none.',
  })
  redirectUrl?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether its clients may add numbers on their own.',
  })
  clientsMayAddNumbers?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether incoming partner changes are accepted without a review.',
  })
  autoAcceptPartnerChanges?: boolean | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'The `version` of what was read before. If somebody has changed the facts since, the change is refused with CONFLICT. Left out, nothing is compared.',
  })
  expectedVersion?: number | null;
}
