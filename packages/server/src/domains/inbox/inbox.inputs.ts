import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'For which number to activate the inbox.' })
export class ActivateInboxInput {
  @Field(() => ID, { description: 'Id, number_….' })
  phoneNumberId!: string;
}
