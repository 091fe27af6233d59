import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { GraphQLDateTime } from 'graphql-scalars';
import { PageArgs } from '../../read/page-args.ts';
import { NotificationEmail, NotificationKind } from './notification.enums.ts';

@ArgsType()
export class NotificationsArgs extends PageArgs {
  @Field(() => Boolean, {
    nullable: true,
    description: 'True for those that nobody read yet, false for the others; all by default.',
  })
  isUnread?: boolean | null;
}

@InputType({ description: 'Input of markNotifications.' })
export class MarkNotificationsInput {
  @Field(() => [ID], { description: 'Which ones, at most 100.' })
  ids!: string[];

  @Field(() => Boolean, { description: 'Whether they are read from now on.' })
  isRead!: boolean;
}

@InputType({ description: 'Input of markAllNotifications.' })
export class MarkAllNotificationsInput {
  @Field(() => GraphQLDateTime, {
    nullable: true,
    description:
      'To take it back: the `readAt` of the answer. Those that were marked then are unread again. Without it, all unread ones are marked as read.',
  })
  undo?: Date | null;
}

@InputType({ description: 'Input of setNotificationPreference.' })
export class SetNotificationPreferenceInput {
  @Field(() => NotificationKind, { description: 'Which kind.' })
  kind!: NotificationKind;

  @Field(() => Boolean, { description: 'Whether they stand in the list behind the bell.' })
  isInHub!: boolean;

  @Field(() => NotificationEmail, { description: 'Whether and when they come by e-mail.' })
  email!: NotificationEmail;
}
