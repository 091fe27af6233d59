import { Field, ID, ObjectType } from 'type-graphql';

@ObjectType({ description: 'A number as it was when a consent was given.' })
export class ConsentNumber {
  @Field(() => ID, { description: 'Id, number_….' })
  phoneNumberId!: string;

  @Field(() => String, { description: 'The number in E.164 with plus sign.' })
  number!: string;

  @Field(() => String, {
    description: 'The number as people read it: `+49 30 23125417` for `+493023125417`.',
  })
  formattedNumber!: string;

  @Field(() => String, { nullable: true, description: 'WhatsApp display name.' })
  displayName!: string | null;
}
