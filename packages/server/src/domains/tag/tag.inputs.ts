import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'Which numbers get which tags, and lose which.' })
export class TagPhoneNumbersInput {
  @Field(() => [ID], { description: 'Numbers, number_…; 1 to 100.' })
  phoneNumberIds!: string[];

  @Field(() => [String], {
    defaultValue: [],
    description:
      'Tags to put on each, at most 20 of 1 to 30 characters; one that does not exist is made. Case does not matter.',
  })
  add!: string[];

  @Field(() => [String], {
    defaultValue: [],
    description: 'Tags to take off each, at most 20. What a number does not have stays away.',
  })
  remove!: string[];
}

@InputType({ description: 'Which tag to delete.' })
export class DeleteTagInput {
  @Field(() => ID, { description: 'Id, tag_….' })
  tagId!: string;
}
