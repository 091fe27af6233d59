import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'Which account to sync.' })
export class SyncWabaInput {
  @Field(() => ID, { description: 'Id, waba_….' })
  wabaId!: string;
}
