import { Arg, Args, ID, Query, Resolver, Root, Subscription } from 'type-graphql';
import type { Context } from '../../context.ts';
import { searchDigits, searchText } from '../../lib/search-text.ts';
import { idOf, one, page } from '../../read/read.ts';
import type { Order, Read, Where } from '../../read/read.ts';
import { BusinessPortfolio } from '../business-portfolio/business-portfolio.entity.ts';
import { Client } from '../client/client.entity.ts';
import { Waba } from '../waba/waba.entity.ts';
import { PhoneNumber, PhoneNumberConnection } from './phone-number.entity.ts';
import type { PhoneNumberOrderField } from './phone-number.inputs.ts';
import { PhoneNumbersArgs, PhoneNumberUpdatedArgs } from './phone-number.inputs.ts';
import type { PhoneNumberFilter, PhoneNumberOrder } from './phone-number.inputs.ts';
import { streamNumbers } from './stream-numbers.ts';

@Resolver()
export class PhoneNumberResolver {
  @Query(() => PhoneNumberConnection, { description: 'Numbers that the caller may see.' })
  phoneNumbers(@Args(() => PhoneNumbersArgs) args: PhoneNumbersArgs): Read {
    return page(PhoneNumber, args, numberWhere(args.filter ?? {}), {
      order: numberOrder(args.orderBy),
    });
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

  @Subscription(() => PhoneNumber, {
    description:
      'A number whenever something about it changed, as it is then: its own facts, its permission, key, limit or request for a name. Several changes in a row may come as one.',
    subscribe: ({ args, context }: { args: PhoneNumberUpdatedArgs; context: Context }) =>
      streamNumbers(context, args),
  })
  phoneNumberUpdated(
    @Root() id: string,
    @Args(() => PhoneNumberUpdatedArgs) _: PhoneNumberUpdatedArgs,
  ): Read {
    return one(PhoneNumber, { id });
  }
}

/** The conditions of a filter; what is not given is no condition. */
function numberWhere(filter: PhoneNumberFilter): Where<PhoneNumber> {
  const anyOf = <T>(values: T[] | null | undefined) => (values ? { in: values } : undefined);
  return {
    searchText: filter.search ? { contains: searched(filter.search) } : undefined,
    accountStatus: anyOf(filter.accountStatus),
    qualityRating: anyOf(filter.qualityRating),
    client: idOf(Client, filter.clientId),
    waba: idOf(Waba, filter.wabaId),
    businessPortfolio: idOf(BusinessPortfolio, filter.businessPortfolioId),
    partnerPermission: filter.partnerPermission ?? undefined,
    country: anyOf(filter.country),
  };
}

function searched(typed: string): string {
  return searchDigits(typed) ?? searchText(typed);
}

const ORDER_PROPERTY = {
  CREATED_AT: 'createdAt',
  NUMBER: 'number',
  DISPLAY_NAME: 'sortName',
  ACCOUNT_STATUS: 'accountStatus',
} as const satisfies Record<PhoneNumberOrderField, keyof PhoneNumber>;

function numberOrder(order: PhoneNumberOrder | null | undefined): Order<PhoneNumber> {
  if (!order) return [['createdAt', 'desc']];
  return [[ORDER_PROPERTY[order.field], order.direction === 'DESC' ? 'desc' : 'asc']];
}
