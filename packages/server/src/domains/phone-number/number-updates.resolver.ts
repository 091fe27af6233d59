import { Args, ArgsType, Field, ID, Resolver, Root, Subscription } from 'type-graphql';
import type { Context } from '../../context.ts';
import { one } from '../../read/read.ts';
import type { Read } from '../../read/read.ts';
import { PhoneNumber } from './phone-number.entity.ts';
import { streamNumbers } from './stream-numbers.ts';

@ArgsType()
class PhoneNumberUpdatedArgs {
  @Field(() => [ID], {
    nullable: true,
    description: 'Only these numbers, at most 100; without it, all that the caller may see.',
  })
  ids?: string[] | null;
}

@Resolver()
export class NumberUpdatesResolver {
  @Subscription(() => PhoneNumber, {
    description:
      'A number whenever something about it changed, as it is then: its own facts, its permission, key, limit or request for a name. Several changes in a row may come as one.',
    subscribe: ({ args, context }: { args: PhoneNumberUpdatedArgs; context: Context }) =>
      streamNumbers(context, args),
  })
  phoneNumberUpdated(
    @Root() id: string,
    // oxlint-disable-next-line no-unused-vars -- Tells the schema what `subscribe` takes.
    @Args(() => PhoneNumberUpdatedArgs) _asked: PhoneNumberUpdatedArgs,
  ): Read {
    return one(PhoneNumber, { id });
  }
}
