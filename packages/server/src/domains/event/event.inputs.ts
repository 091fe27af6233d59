import { ArgsType, Field } from 'type-graphql';
import { PageArgs } from '../../read/page-args.ts';
import { EventType } from './event.entity.ts';

@ArgsType()
export class EventsArgs extends PageArgs {
  @Field(() => [EventType], { nullable: true, description: 'Only of these types.' })
  types?: EventType[] | null;
}
