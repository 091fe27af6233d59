import { Arg, Args, Ctx, Field, ID, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.ts';
import { payload, WhyRefused } from '../../errors.ts';
import type { UserError } from '../../errors.ts';
import { encodeTypeId } from '../../lib/type-id.ts';
import { PageArgs } from '../../read/page-args.ts';
import { one, page } from '../../read/read.ts';
import type { Read } from '../../read/read.ts';
import { deleteRateCard } from './delete-rate-card.ts';
import { importRateCard } from './import-rate-card.ts';
import { RateCard, RateCardConnection } from './rate-card.entity.ts';
import { DeleteRateCardInput, ImportRateCardInput } from './rate-card.inputs.ts';

@ObjectType({ simpleResolvers: true, description: 'Result of importRateCard.' })
class ImportRateCardPayload {
  @Field(() => RateCard, { nullable: true, description: 'The card as it is kept.' })
  rateCard?: Read;

  @WhyRefused()
  userErrors!: UserError[];
}

@ObjectType({ simpleResolvers: true, description: 'Result of deleteRateCard.' })
class DeleteRateCardPayload {
  @Field(() => ID, { nullable: true, description: 'The card that is no more.' })
  rateCardId?: string;

  @WhyRefused()
  userErrors!: UserError[];
}

@Resolver()
export class RateCardResolver {
  @Query(() => RateCardConnection, {
    description: 'What messages cost, the newest card first; empty for all but the operator.',
  })
  rateCards(@Args(() => PageArgs) args: PageArgs): Read {
    return page(RateCard, args, {}, { order: [['validFrom', 'desc']] });
  }

  @Mutation(() => ImportRateCardPayload, {
    description:
      "Keeps what messages cost from a day on, such as Meta's rate card of a currency. For administrators and finance of the operator.",
  })
  importRateCard(
    @Arg('input', () => ImportRateCardInput, { description: 'The card.' })
    input: ImportRateCardInput,
    @Ctx() ctx: Context,
  ): Promise<ImportRateCardPayload> {
    return payload(async () => ({
      rateCard: one(RateCard, { id: await importRateCard(ctx, input) }),
    }));
  }

  @Mutation(() => DeleteRateCardPayload, {
    description: 'Deletes a rate card: what was valid before it is valid again.',
  })
  deleteRateCard(
    @Arg('input', () => DeleteRateCardInput, { description: 'Which one.' })
    input: DeleteRateCardInput,
    @Ctx() ctx: Context,
  ): Promise<DeleteRateCardPayload> {
    return payload(async () => ({
      rateCardId: encodeTypeId('ratecard', await deleteRateCard(ctx, input)),
    }));
  }
}
