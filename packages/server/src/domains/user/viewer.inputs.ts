import { Field, InputType } from 'type-graphql';

@InputType({ description: 'What to change about the signed-in person.' })
export class UpdateViewerInput {
  @Field(() => String, { description: 'Full name, 1 to 100 characters.' })
  name!: string;
}
