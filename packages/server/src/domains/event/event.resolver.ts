import { Args, Field, ObjectType, Query, Resolver, Root, Subscription } from 'type-graphql';
import type { Context } from '../../context.ts';
import type { Place } from '../../read/places.ts';
import { one } from '../../read/read.ts';
import type { Read } from '../../read/read.ts';
import { Event, EventConnection } from './event.entity.ts';
import { EventsArgs, EventStreamArgs } from './event.inputs.ts';
import { eventsPage, streamEvents } from './stream-events.ts';

@ObjectType({ description: 'An event of a stream and its place in it.', simpleResolvers: true })
class StreamedEvent {
  @Field(() => String, { description: 'For `after`, of `eventStream` and of `events`; opaque.' })
  cursor!: string;

  @Field(() => Event, { description: 'The event itself.' })
  event!: Read;
}

@Resolver()
export class EventResolver {
  @Query(() => EventConnection, {
    description:
      'What happened in the last 30 days, oldest first: to the own numbers and accounts, to those of the clients of a partner, to the operator everything. Whoever reads on from `endCursor` misses nothing and gets nothing twice.',
  })
  events(@Args(() => EventsArgs) args: EventsArgs): Read {
    return eventsPage(args, args.types);
  }

  @Subscription(() => StreamedEvent, {
    description:
      'Events as they happen, in the order of `events`. After a broken connection, ask again with the `cursor` of the last event that arrived: nothing is left out and nothing comes twice.',
    subscribe: ({ args, context }: { args: EventStreamArgs; context: Context }) =>
      streamEvents(context, args),
  })
  eventStream(
    @Root() { id, cursor }: Place,
    // oxlint-disable-next-line no-unused-vars -- Tells the schema what `subscribe` takes.
    @Args(() => EventStreamArgs) _asked: EventStreamArgs,
  ): StreamedEvent {
    return { cursor, event: one(Event, { id }) };
  }
}
