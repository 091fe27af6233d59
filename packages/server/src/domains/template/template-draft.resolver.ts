import { Arg, Ctx, Field, ID, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.ts';
import { payload, UserError } from '../../errors.ts';
import { encodeTypeId } from '../../lib/type-id.ts';
import { idOf, one } from '../../read/read.ts';
import type { Read } from '../../read/read.ts';
import { deleteTemplateDraft } from './delete-template-draft.ts';
import { saveTemplateDraft } from './save-template-draft.ts';
import { TemplateDraft } from './template-draft.entity.ts';
import { DeleteTemplateDraftInput, SaveTemplateDraftInput } from './template-draft.inputs.ts';

const WHY = 'Why it was refused; empty on success.';

@ObjectType({ simpleResolvers: true, description: 'Result of saveTemplateDraft.' })
class SaveTemplateDraftPayload {
  @Field(() => TemplateDraft, { nullable: true, description: 'The draft as saved.' })
  draft?: Read;

  @Field(() => [UserError], { description: WHY })
  userErrors!: UserError[];
}

@ObjectType({ simpleResolvers: true, description: 'Result of deleteTemplateDraft.' })
class DeleteTemplateDraftPayload {
  @Field(() => ID, { nullable: true, description: 'The draft that is no more.' })
  draftId?: string;

  @Field(() => [UserError], { description: WHY })
  userErrors!: UserError[];
}

@Resolver()
export class TemplateDraftResolver {
  @Query(() => TemplateDraft, {
    nullable: true,
    description: 'One draft by its id; null when there is none to see.',
  })
  templateDraft(@Arg('id', () => ID, { description: 'Id, draft_….' }) id: string): Read {
    return one(TemplateDraft, { id: idOf(TemplateDraft, id) });
  }

  @Mutation(() => SaveTemplateDraftPayload, {
    description:
      'Saves a draft of a template, or begins one. Meta hears nothing of it until it is submitted.',
  })
  saveTemplateDraft(
    @Arg('input', () => SaveTemplateDraftInput, { description: 'The draft.' })
    input: SaveTemplateDraftInput,
    @Ctx() ctx: Context,
  ): Promise<SaveTemplateDraftPayload> {
    return payload(async () => ({
      draft: one(TemplateDraft, { id: await saveTemplateDraft(ctx, input) }),
    }));
  }

  @Mutation(() => DeleteTemplateDraftPayload, {
    description: 'Throws a draft away. A template of Meta that it edits stays as it is.',
  })
  deleteTemplateDraft(
    @Arg('input', () => DeleteTemplateDraftInput, { description: 'Which one.' })
    input: DeleteTemplateDraftInput,
    @Ctx() ctx: Context,
  ): Promise<DeleteTemplateDraftPayload> {
    return payload(async () => ({
      draftId: encodeTypeId('draft', await deleteTemplateDraft(ctx, input)),
    }));
  }
}
