import { Arg, Ctx, Field, ID, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.ts';
import { payload, WhyRefused } from '../../errors.ts';
import type { UserError } from '../../errors.ts';
import { encodeTypeId } from '../../lib/type-id.ts';
import { list, one } from '../../read/read.ts';
import type { Read } from '../../read/read.ts';
import { createSavedView } from './create-saved-view.ts';
import { deleteSavedView } from './delete-saved-view.ts';
import { SavedView } from './saved-view.entity.ts';
import {
  CreateSavedViewInput,
  DeleteSavedViewInput,
  UpdateSavedViewInput,
} from './saved-view.inputs.ts';
import { updateSavedView } from './update-saved-view.ts';

@ObjectType({ simpleResolvers: true, description: 'Result of createSavedView.' })
class CreateSavedViewPayload {
  @Field(() => SavedView, { nullable: true, description: 'The view.' })
  savedView?: Read;

  @WhyRefused()
  userErrors!: UserError[];
}

@ObjectType({ simpleResolvers: true, description: 'Result of updateSavedView.' })
class UpdateSavedViewPayload {
  @Field(() => SavedView, { nullable: true, description: 'The view as changed.' })
  savedView?: Read;

  @WhyRefused()
  userErrors!: UserError[];
}

@ObjectType({ simpleResolvers: true, description: 'Result of deleteSavedView.' })
class DeleteSavedViewPayload {
  @Field(() => ID, { nullable: true, description: 'The view that is no more.' })
  savedViewId?: string;

  @WhyRefused()
  userErrors!: UserError[];
}

@Resolver()
export class SavedViewResolver {
  @Query(() => [SavedView], {
    description:
      "The person's own views in this workspace, in their order, at most 50; none for an API key.",
  })
  savedViews(): Read {
    return list(SavedView, {}, { order: [['position', 'asc']] });
  }

  @Mutation(() => CreateSavedViewPayload, {
    description: 'Keeps a view of the list of numbers for the person who asks.',
  })
  createSavedView(
    @Arg('input', () => CreateSavedViewInput, { description: 'The view.' })
    input: CreateSavedViewInput,
    @Ctx() ctx: Context,
  ): Promise<CreateSavedViewPayload> {
    return payload(async () => ({
      savedView: one(SavedView, { id: await createSavedView(ctx, input) }),
    }));
  }

  @Mutation(() => UpdateSavedViewPayload, {
    description: 'Renames a view, changes what it shows or moves it.',
  })
  updateSavedView(
    @Arg('input', () => UpdateSavedViewInput, { description: 'What to change.' })
    input: UpdateSavedViewInput,
    @Ctx() ctx: Context,
  ): Promise<UpdateSavedViewPayload> {
    return payload(async () => ({
      savedView: one(SavedView, { id: await updateSavedView(ctx, input) }),
    }));
  }

  @Mutation(() => DeleteSavedViewPayload, { description: 'Deletes a view.' })
  deleteSavedView(
    @Arg('input', () => DeleteSavedViewInput, { description: 'Which one.' })
    input: DeleteSavedViewInput,
    @Ctx() ctx: Context,
  ): Promise<DeleteSavedViewPayload> {
    return payload(async () => ({
      savedViewId: encodeTypeId('view', await deleteSavedView(ctx, input)),
    }));
  }
}
