import { Field, ID, InputType } from 'type-graphql';

const RATE = 'Per message, with at most 6 decimals, e.g. `0.0550`; null where it is not known.';

@InputType({ description: 'What one message costs in a market.' })
export class MessageRateInput {
  @Field(() => String, {
    description:
      "Country, as ISO 3166-1 alpha-2 or English name, or one of Meta's regions such as `Rest of Western Europe`.",
  })
  market!: string;

  @Field(() => String, { nullable: true, description: RATE })
  marketing?: string | null;

  @Field(() => String, { nullable: true, description: RATE })
  utility?: string | null;

  @Field(() => String, { nullable: true, description: RATE })
  authentication?: string | null;
}

@InputType({ description: 'A rate card; one of the same currency and day is replaced.' })
export class ImportRateCardInput {
  @Field(() => String, { description: 'ISO 4217 currency of all rates, e.g. `EUR`.' })
  currency!: string;

  @Field(() => String, { description: 'The first day in UTC, e.g. `2026-07-01`.' })
  validFrom!: string;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'True for rates that are made up: whoever sees a cost is told so.',
  })
  isSample!: boolean;

  @Field(() => [MessageRateInput], { description: '1 to 300, each market once.' })
  rates!: MessageRateInput[];
}

@InputType({ description: 'A rate card to delete.' })
export class DeleteRateCardInput {
  @Field(() => ID, { description: 'Id, ratecard_….' })
  rateCardId!: string;
}
