import { Args, Query, Resolver } from 'type-graphql';
import { page } from '../../read/read.ts';
import type { Read } from '../../read/read.ts';
import { Event, EventConnection } from './event.entity.ts';
import { EventsArgs } from './event.inputs.ts';

@Resolver()
export class EventResolver {
  @Query(() => EventConnection, {
    description:
      'What happened in the last 30 days, oldest first: to the own numbers and accounts, to those of the clients of a partner, to the operator everything. Whoever reads on from `endCursor` misses nothing and gets nothing twice.',
  })
  events(@Args(() => EventsArgs) args: EventsArgs): Read {
    const types = args.types ? { in: args.types } : undefined;
    return page(
      Event,
      args,
      { position: { not: null }, type: types },
      { order: [['position', 'asc']] },
    );
  }
}
