import { GraphQLDateTime } from 'graphql-scalars';
import { ArgsType, Field, ID, InputType, ObjectType } from 'type-graphql';
import { graphqlEnum } from '../../lib/graphql-enum.ts';
import { PageArgs } from '../../read/page-args.ts';
import {
  AccountStatus,
  HistoryKind,
  HistorySource,
  PartnerPermission,
  QualityRating,
} from './phone-number.enums.ts';

export const OrderDirection = graphqlEnum('OrderDirection', 'Direction of a list.', {
  ASC: 'Smallest or oldest first.',
  DESC: 'Largest or newest first.',
});
export type OrderDirection = keyof typeof OrderDirection;

export const PhoneNumberOrderField = graphqlEnum(
  'PhoneNumberOrderField',
  'What a list of numbers is sorted by.',
  {
    CREATED_AT: 'When it was added.',
    NUMBER: 'The number in E.164.',
    DISPLAY_NAME: 'The display name, upper and lower case alike.',
    ACCOUNT_STATUS: 'The name of the account status.',
  },
);
export type PhoneNumberOrderField = keyof typeof PhoneNumberOrderField;

@ObjectType('SavedPhoneNumberOrder', {
  description: 'Order of a list of numbers, as it was saved.',
  simpleResolvers: true,
})
@InputType('PhoneNumberOrder', { description: 'Order of a list of numbers.' })
export class PhoneNumberOrder {
  @Field(() => PhoneNumberOrderField, { description: 'What to sort by.' })
  field!: PhoneNumberOrderField;

  @Field(() => OrderDirection, { defaultValue: 'ASC', description: 'Which way.' })
  direction!: OrderDirection;
}

@ObjectType('SavedPhoneNumberFilter', {
  description: 'Which numbers, as it was saved; null where any will do.',
  simpleResolvers: true,
})
@InputType('PhoneNumberFilter', {
  description: 'Which numbers; all conditions must hold, a list means any of it.',
})
export class PhoneNumberFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these, number_…; at most 200.' })
  ids?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Text in number, display name, client name, legal name or Meta ids; case and accents do not matter. `0151 234` finds `+49151234…`, `+49 151` what begins so.',
  })
  search?: string | null;

  @Field(() => [AccountStatus], { nullable: true, description: 'Account status.' })
  accountStatus?: AccountStatus[] | null;

  @Field(() => [QualityRating], { nullable: true, description: 'Quality rating.' })
  qualityRating?: QualityRating[] | null;

  @Field(() => ID, { nullable: true, description: 'Of one client.' })
  clientId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of one WhatsApp Business Account.' })
  wabaId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of one business portfolio.' })
  businessPortfolioId?: string | null;

  @Field(() => PartnerPermission, {
    nullable: true,
    description: 'Partner API Key Permission.',
  })
  partnerPermission?: PartnerPermission | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the partner has asked for it and the client has not answered yet.',
  })
  hasPermissionRequest?: boolean | null;

  @Field(() => [String], { nullable: true, description: 'ISO 3166 alpha-2 codes.' })
  country?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: "Tags of the caller's organization; case does not matter.",
  })
  tag?: string[] | null;
}

@ArgsType()
export class PhoneNumbersArgs extends PageArgs {
  @Field(() => PhoneNumberFilter, { nullable: true, description: 'Which ones.' })
  filter?: PhoneNumberFilter | null;

  @Field(() => PhoneNumberOrder, {
    nullable: true,
    description: 'In which order; newest first by default.',
  })
  orderBy?: PhoneNumberOrder | null;
}

@InputType({ description: "Which changes of a number's life; all conditions must hold." })
export class HistoryFilter {
  @Field(() => [HistoryKind], { nullable: true, description: 'What changed; any of it.' })
  kind?: HistoryKind[] | null;

  @Field(() => [HistorySource], { nullable: true, description: 'Where it came from; any of it.' })
  source?: HistorySource[] | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'From this time on.' })
  since?: Date | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Before this time.' })
  until?: Date | null;
}

@ArgsType()
export class HistoryArgs extends PageArgs {
  @Field(() => HistoryFilter, { nullable: true, description: 'Which ones; all by default.' })
  filter?: HistoryFilter | null;
}

@ArgsType()
export class ClientNumbersArgs extends PageArgs {
  @Field(() => [AccountStatus], {
    nullable: true,
    description: 'Only numbers with one of these account statuses.',
  })
  accountStatus?: AccountStatus[] | null;
}
