import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'A PIN for a number.' })
export class SetNumberPinInput {
  @Field(() => ID, { description: 'Id of the number, number_….' })
  phoneNumberId!: string;

  @Field(() => String, {
    description: 'Six digits. They replace the PIN that Meta has, whatever it was.',
  })
  pin!: string;

  @Field(() => String, {
    nullable: true,
    description: "Why. Required of the operator's staff; the customer can read it.",
  })
  reason?: string | null;
}
