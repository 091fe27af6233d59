import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import { readOf } from '../../context.ts';
import type { Context } from '../../context.ts';
import { countsBy } from '../../read/counts.ts';
import { idOf, one, page } from '../../read/read.ts';
import type { Read } from '../../read/read.ts';
import { PhoneNumber, PhoneNumberConnection } from './phone-number.entity.ts';
import { PhoneNumbersArgs } from './phone-number.inputs.ts';
import { numberOrder, numberWhere } from './number-list.ts';
import { AccountStatus } from './phone-number.enums.ts';
import { AccountStatusCount } from './phone-number.types.ts';

@Resolver()
export class PhoneNumberResolver {
  @Query(() => PhoneNumberConnection, { description: 'Numbers that the caller may see.' })
  phoneNumbers(@Args(() => PhoneNumbersArgs) args: PhoneNumbersArgs): Read {
    return page(PhoneNumber, args, numberWhere(args.filter ?? {}), {
      order: numberOrder(args.orderBy),
    });
  }

  @Query(() => [AccountStatusCount], {
    description: 'How many of the numbers that the caller may see have each account status.',
  })
  async accountStatusCounts(@Ctx() ctx: Context): Promise<AccountStatusCount[]> {
    const counts = await countsBy(ctx.services.orm.getMetadata(), readOf(ctx), {
      entity: PhoneNumber,
      property: 'accountStatus',
      values: Object.values(AccountStatus),
    });
    return counts.map(({ value, ...counted }) => ({ accountStatus: value, ...counted }));
  }

  @Query(() => PhoneNumber, {
    nullable: true,
    description: "One number by its id or by Meta's; null when there is none to see.",
  })
  phoneNumber(
    @Arg('id', () => ID, { nullable: true, description: 'Id, number_….' }) id?: string,
    @Arg('metaId', () => String, { nullable: true, description: "Meta's phone number id." })
    metaId?: string,
  ): Read {
    return one(PhoneNumber, { id: idOf(PhoneNumber, id), metaId: metaId ?? undefined });
  }
}
