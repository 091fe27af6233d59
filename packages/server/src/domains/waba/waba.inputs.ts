import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'Which accounts to sync.' })
export class SyncWabasInput {
  @Field(() => [ID], { description: 'Accounts, waba_…; 1 to 100.' })
  wabaIds!: string[];

  @Field(() => String, {
    nullable: true,
    description: "Why. Required of the operator's staff; the customer can read it.",
  })
  reason?: string | null;
}

@InputType({ description: 'Which account to sync.' })
export class SyncWabaInput {
  @Field(() => ID, { description: 'Id, waba_….' })
  wabaId!: string;

  @Field(() => String, {
    nullable: true,
    description: "Why. Required of the operator's staff; the customer can read it.",
  })
  reason?: string | null;
}
