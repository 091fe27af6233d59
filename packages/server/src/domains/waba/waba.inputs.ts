import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'Which accounts to sync.' })
export class SyncWabasInput {
  @Field(() => [ID], { description: 'Accounts, waba_…; 1 to 100.' })
  wabaIds!: string[];
}

@InputType({ description: 'Which account to sync.' })
export class SyncWabaInput {
  @Field(() => ID, { description: 'Id, waba_….' })
  wabaId!: string;
}
