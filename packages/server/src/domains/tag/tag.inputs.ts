import { Field, ID, InputType } from 'type-graphql';
import { TagColor } from './tag.entity.ts';

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

@InputType({ description: 'Another name or colour for a tag; what is not given stays.' })
export class UpdateTagInput {
  @Field(() => ID, { description: 'Id, tag_….' })
  tagId!: string;

  @Field(() => String, {
    nullable: true,
    description: '1 to 30 characters; no other tag may have it. Case does not matter.',
  })
  name?: string | null;

  @Field(() => TagColor, { nullable: true, description: 'How it is tinted.' })
  color?: TagColor | null;
}

@InputType({ description: 'Which tag to delete.' })
export class DeleteTagInput {
  @Field(() => ID, { description: 'Id, tag_….' })
  tagId!: string;
}
