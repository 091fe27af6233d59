import { Field, ID, ObjectType } from 'type-graphql';

@ObjectType({ description: 'The object that an event is about.' })
export class EventSubject {
  @Field(() => String, { description: 'Its type in this schema, e.g. `PhoneNumber`.' })
  type!: string;

  @Field(() => ID, { description: 'Its id, for `node`; it may be gone since.' })
  id!: string;
}
