import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'Another display name for a number.' })
export class ChangeDisplayNameInput {
  @Field(() => ID, { description: 'Id of the number, number_….' })
  phoneNumberId!: string;

  @Field(() => String, {
    description: 'The name customers shall read. 2 to 75 characters; blanks around it are dropped.',
  })
  displayName!: string;

  @Field(() => String, {
    nullable: true,
    description: "Why. Required of the operator's staff; the customer can read it.",
  })
  reason?: string | null;
}

@InputType({ description: 'A number whose approved display name is not in force yet.' })
export class RegisterDisplayNameInput {
  @Field(() => ID, { description: 'Id of the number, number_….' })
  phoneNumberId!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Six digits, set at Meta and kept before the number is registered. Required while the Hub keeps no PIN that Meta takes; only who may set the PIN gives one.',
  })
  pin?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Why. Required of the operator's staff; the customer can read it.",
  })
  reason?: string | null;
}
