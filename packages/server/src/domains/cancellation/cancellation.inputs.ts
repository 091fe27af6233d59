import { Field, ID, InputType } from 'type-graphql';

const REASON =
  "Why, at most 500 characters; stands in the customer's audit log. Required of the operator's staff.";

@InputType({ description: 'Which number to cancel.' })
export class CancelNumberInput {
  @Field(() => ID, { description: 'Id, number_….' })
  phoneNumberId!: string;

  @Field(() => String, { description: 'The number once more, however its digits are grouped.' })
  confirmNumber!: string;

  @Field(() => Boolean, {
    description: 'True: messaging and billing stop and the API key is revoked on that day.',
  })
  acceptConsequences!: boolean;

  @Field(() => String, { nullable: true, description: REASON })
  reason?: string | null;
}

@InputType({ description: 'Of which number to withdraw the cancellation.' })
export class WithdrawCancellationInput {
  @Field(() => ID, { description: 'Id, number_….' })
  phoneNumberId!: string;

  @Field(() => String, { nullable: true, description: REASON })
  reason?: string | null;
}

@InputType({ description: 'Which number to use again.' })
export class ReactivateNumberInput {
  @Field(() => ID, { description: 'Id, number_….' })
  phoneNumberId!: string;

  @Field(() => String, { nullable: true, description: REASON })
  reason?: string | null;
}
