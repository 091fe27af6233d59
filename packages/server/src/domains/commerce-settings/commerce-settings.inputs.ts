import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'What customers shall see; what is left out stays.' })
export class UpdateCommerceSettingsInput {
  @Field(() => ID, { description: 'Id of the number, number_….' })
  phoneNumberId!: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether customers see products in the profile.',
  })
  isCatalogVisible?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether customers can put products into a cart.',
  })
  isCartEnabled?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: "Why. Required of the operator's staff; the customer can read it.",
  })
  reason?: string | null;
}
