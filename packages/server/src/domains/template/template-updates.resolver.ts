import { Args, ArgsType, Field, ID, Resolver, Root, Subscription } from 'type-graphql';
import type { Context } from '../../context.ts';
import { one } from '../../read/read.ts';
import type { Read } from '../../read/read.ts';
import { streamTemplates } from './stream-templates.ts';
import { Template } from './template.entity.ts';

@ArgsType()
class TemplateUpdatedArgs {
  @Field(() => [ID], {
    nullable: true,
    description: 'Only these templates, at most 100; without it, all that the caller may see.',
  })
  ids?: string[] | null;
}

@Resolver()
export class TemplateUpdatesResolver {
  @Subscription(() => Template, {
    description:
      'A template when it is new or something about it changed, as it is then. Several changes in a row may come as one.',
    subscribe: ({ args, context }: { args: TemplateUpdatedArgs; context: Context }) =>
      streamTemplates(context, args),
  })
  templateUpdated(
    @Root() id: string,
    // oxlint-disable-next-line no-unused-vars -- Tells the schema what `subscribe` takes.
    @Args(() => TemplateUpdatedArgs) _asked: TemplateUpdatedArgs,
  ): Read {
    return one(Template, { id });
  }
}
