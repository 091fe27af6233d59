import { Field, ObjectType } from 'type-graphql';
import { NotificationEmail, NotificationKind } from './notification.enums.ts';

@ObjectType({ description: 'How a person is told of one kind of things in a workspace.' })
export class NotificationPreference {
  @Field(() => NotificationKind, { description: 'The kind.' })
  kind!: NotificationKind;

  @Field(() => Boolean, { description: 'Whether they stand in the list behind the bell.' })
  isInHub!: boolean;

  @Field(() => NotificationEmail, { description: 'Whether and when they come by e-mail.' })
  email!: NotificationEmail;
}
