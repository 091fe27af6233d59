import { BadUserInput } from '../../errors.ts';
import { decodeTypeId } from '../../lib/type-id.ts';
import { numberPrefix, searchDigits, searchText } from '../../lib/search-text.ts';
import { idOf } from '../../read/read.ts';
import type { Order, Where } from '../../read/read.ts';
import { BusinessPortfolio } from '../business-portfolio/business-portfolio.entity.ts';
import { tagKey } from '../tag/tag.rules.ts';
import { Client } from '../client/client.entity.ts';
import { Waba } from '../waba/waba.entity.ts';
import type { PhoneNumber } from './phone-number.entity.ts';
import type {
  PhoneNumberFilter,
  PhoneNumberOrder,
  PhoneNumberOrderField,
} from './phone-number.inputs.ts';

/** The conditions of a filter; what is not given is no condition. */
export function numberWhere(filter: PhoneNumberFilter): Where<PhoneNumber> {
  const anyOf = <T>(values: T[] | null | undefined) => (values ? { in: values } : undefined);
  const beginning = filter.search ? numberPrefix(filter.search) : null;
  return {
    id: filter.ids ? { in: uuidsOf(filter.ids) } : undefined,
    number: beginning ?? undefined,
    searchText: filter.search && !beginning ? { contains: searched(filter.search) } : undefined,
    accountStatus: anyOf(filter.accountStatus),
    qualityRating: anyOf(filter.qualityRating),
    client: idOf(Client, filter.clientId),
    waba: idOf(Waba, filter.wabaId),
    businessPortfolio: idOf(BusinessPortfolio, filter.businessPortfolioId),
    partnerPermission: filter.partnerPermission ?? undefined,
    permissionRequestedAt: requested(filter.hasPermissionRequest),
    country: anyOf(filter.country),
    numberTags: filter.tag
      ? { some: { tag: { key: { in: filter.tag.map((name) => tagKey(name)) } } } }
      : undefined,
  };
}

const requested = (isSo: boolean | null | undefined) => {
  if (isSo === true) return { not: null };
  return isSo === false ? null : undefined;
};

const MOST_IDS = 200;

/** What is no id of a number finds nothing. */
function uuidsOf(ids: readonly string[]): string[] {
  if (ids.length > MOST_IDS) throw new BadUserInput(`Name at most ${MOST_IDS} numbers.`);
  return ids.map((id) => decodeTypeId('number', id)).filter((id) => id !== null);
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

/** Newest first where nothing else is asked for. */
export function numberOrder(order: PhoneNumberOrder | null | undefined): Order<PhoneNumber> {
  if (!order) return [['createdAt', 'desc']];
  return [[ORDER_PROPERTY[order.field], order.direction === 'DESC' ? 'desc' : 'asc']];
}
