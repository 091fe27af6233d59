import {
  Arg,
  Args,
  Ctx,
  Field,
  ID,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
} from 'type-graphql';
import type { Context } from '../../context.ts';
import { payload, UserError, WhyRefused } from '../../errors.ts';
import { encodeTypeId } from '../../lib/type-id.ts';
import { PageArgs } from '../../read/page-args.ts';
import { eachOf, one, page } from '../../read/read.ts';
import type { Read } from '../../read/read.ts';
import { PhoneNumber } from '../phone-number/phone-number.entity.ts';
import { deleteTag } from './delete-tag.ts';
import { Tag, TagConnection } from './tag.entity.ts';
import { DeleteTagInput, TagPhoneNumbersInput, UpdateTagInput } from './tag.inputs.ts';
import { tagPhoneNumbers } from './tag-phone-numbers.ts';
import type { TaggedNumber } from './tag-phone-numbers.ts';
import { updateTag } from './update-tag.ts';

@ObjectType({ simpleResolvers: true, description: 'What happened to one number.' })
class TagPhoneNumberResult {
  @Field(() => Int, { description: 'Its place in the input, from 0.' })
  index!: number;

  @Field(() => PhoneNumber, {
    nullable: true,
    description: 'The number with its tags; null where there is none to see.',
  })
  phoneNumber!: Read | null;

  @Field(() => [String], { description: 'Names of the tags that it did not have before.' })
  added!: string[];

  @Field(() => [String], { description: 'Names of the tags that it had before.' })
  removed!: string[];

  @Field(() => [UserError], { description: 'Why this number was left as it was; empty if not.' })
  userErrors!: UserError[];
}

@ObjectType({ simpleResolvers: true, description: 'Result of tagPhoneNumbers.' })
class TagPhoneNumbersPayload {
  @Field(() => [TagPhoneNumberResult], {
    nullable: true,
    description: 'What happened to each number, in the order of the input.',
  })
  results?: TagPhoneNumberResult[];

  @Field(() => [UserError], {
    description: 'Why all of it was refused; empty where each number was looked at.',
  })
  userErrors!: UserError[];
}

@ObjectType({ simpleResolvers: true, description: 'Result of updateTag.' })
class UpdateTagPayload {
  @Field(() => Tag, { nullable: true, description: 'The tag as changed.' })
  tag?: Read;

  @WhyRefused()
  userErrors!: UserError[];
}

@ObjectType({ simpleResolvers: true, description: 'Result of deleteTag.' })
class DeleteTagPayload {
  @Field(() => ID, { nullable: true, description: 'The tag that is no more.' })
  tagId?: string;

  @WhyRefused()
  userErrors!: UserError[];
}

@Resolver()
export class TagResolver {
  @Query(() => TagConnection, { description: "Tags of the caller's organization, by name." })
  tags(@Args(() => PageArgs) args: PageArgs): Read {
    return page(Tag, args, {}, { order: [['key', 'asc']] });
  }

  @Mutation(() => TagPhoneNumbersPayload, {
    description:
      'Puts tags on numbers and takes them off. Each number by itself: one that is refused does not keep the others.',
  })
  tagPhoneNumbers(
    @Arg('input', () => TagPhoneNumbersInput, { description: 'Numbers and tags.' })
    input: TagPhoneNumbersInput,
    @Ctx() ctx: Context,
  ): Promise<TagPhoneNumbersPayload> {
    return payload(async () => ({ results: withNumbers(await tagPhoneNumbers(ctx, input)) }));
  }

  @Mutation(() => UpdateTagPayload, {
    description: 'Renames a tag or tints it anew, on all numbers and in the saved views.',
  })
  updateTag(
    @Arg('input', () => UpdateTagInput, { description: 'Which one, and what to change.' })
    input: UpdateTagInput,
    @Ctx() ctx: Context,
  ): Promise<UpdateTagPayload> {
    return payload(async () => ({ tag: one(Tag, { id: await updateTag(ctx, input) }) }));
  }

  @Mutation(() => DeleteTagPayload, {
    description: 'Deletes a tag and takes it off all numbers.',
  })
  deleteTag(
    @Arg('input', () => DeleteTagInput, { description: 'Which one.' }) input: DeleteTagInput,
    @Ctx() ctx: Context,
  ): Promise<DeleteTagPayload> {
    return payload(async () => ({ tagId: encodeTypeId('tag', await deleteTag(ctx, input)) }));
  }
}

function withNumbers(outcomes: readonly TaggedNumber[]): TagPhoneNumberResult[] {
  const numbers = eachOf(
    PhoneNumber,
    outcomes.map(({ phoneNumberId }) => phoneNumberId),
  );
  return outcomes.map(({ index, added, removed, userErrors }, at) => ({
    index,
    phoneNumber: numbers[at] ?? null,
    added,
    removed,
    userErrors,
  }));
}
