import { Field, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: 'An amount of money.' })
export class Money {
  @Field(() => String, { description: 'A decimal number, e.g. `55.10`.' })
  amount!: string;

  @Field(() => String, { description: 'ISO 4217 currency, e.g. `EUR`.' })
  currency!: string;
}
