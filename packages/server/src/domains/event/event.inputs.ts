import { ArgsType, Field } from 'type-graphql';
import { PageArgs } from '../../read/page-args.ts';
import { EventType } from './event.entity.ts';

@ArgsType()
export class EventsArgs extends PageArgs {
  @Field(() => [EventType], { nullable: true, description: 'Only of these types.' })
  types?: EventType[] | null;
}

@ArgsType()
export class EventStreamArgs {
  @Field(() => String, {
    nullable: true,
    description:
      'Start with what follows this cursor, of `events` or of a streamed event; without it, with what happens from now on.',
  })
  after?: string | null;

  @Field(() => [EventType], { nullable: true, description: 'Only of these types.' })
  types?: EventType[] | null;
}
