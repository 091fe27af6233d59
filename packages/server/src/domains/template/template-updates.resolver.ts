import { Args, ArgsType, Field, ID, Resolver, Root, Subscription } from 'type-graphql';
import type { Context } from '../../context.ts';
import { one } from '../../read/read.ts';
import type { Read } from '../../read/read.ts';
import { streamTemplateDraft, streamTemplates } from './stream-templates.ts';
import { TemplateDraft } from './template-draft.entity.ts';
import { Template } from './template.entity.ts';
import { TemplateFilter } from './template.inputs.ts';

@ArgsType()
class TemplateUpdatedArgs {
  @Field(() => [ID], {
    nullable: true,
    description: 'Only these templates, at most 100; without it, all that the caller may see.',
  })
  ids?: string[] | null;

  @Field(() => TemplateFilter, {
    nullable: true,
    description:
      'Besides, templates that are new since, where a list with this filter shows them: submitted here, made by another program or in pages of Meta.',
  })
  addedTo?: TemplateFilter | null;
}

@ArgsType()
class TemplateDraftUpdatedArgs {
  @Field(() => ID, { description: 'Id, draft_….' })
  id!: string;
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

  @Subscription(() => TemplateDraft, {
    description:
      'A draft whenever it was saved, put before a colleague, decided on or submitted, as it is then; null once it is deleted.',
    nullable: true,
    subscribe: ({ args, context }: { args: TemplateDraftUpdatedArgs; context: Context }) =>
      streamTemplateDraft(context, args),
  })
  templateDraftUpdated(
    @Root() id: string,
    // oxlint-disable-next-line no-unused-vars -- Tells the schema what `subscribe` takes.
    @Args(() => TemplateDraftUpdatedArgs) _asked: TemplateDraftUpdatedArgs,
  ): Read {
    return one(TemplateDraft, { id });
  }
}
