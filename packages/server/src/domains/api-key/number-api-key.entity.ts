import { Entity, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { graphqlEnum } from '../../lib/graphql-enum.ts';
import { Prefix, Scope } from '../../read/entity.ts';
import { Node } from '../../read/node.ts';
import { PhoneNumber } from '../phone-number/phone-number.entity.ts';

export const ApiKeyHolder = graphqlEnum('ApiKeyHolder', 'On which side a key was generated.', {
  CLIENT: 'The business that owns the number.',
  PARTNER: 'The partner, with the permission of the client.',
});
export type ApiKeyHolder = keyof typeof ApiKeyHolder;

@ObjectType({ implements: Node, description: 'An API key for the messages of one number.' })
@Entity({ tableName: 'number_api_keys' })
@Prefix('numberkey')
@Scope({ operator: {}, partner: { via: 'phoneNumber' }, client: { via: 'phoneNumber' } })
@Unique({
  name: 'number_api_keys_one_live',
  properties: ['phoneNumber'],
  where: 'revoked_at is null',
})
export class NumberApiKey extends Node {
  @PrimaryKey({ type: 'uuid' })
  declare id: string;

  @ManyToOne({ entity: () => PhoneNumber, index: true })
  phoneNumber!: PhoneNumber;

  @Field(() => String, { description: 'Start of the key.' })
  @Property({ type: 'text' })
  prefix!: string;

  @Field(() => String, { description: 'Last four characters of the key.' })
  @Property({ type: 'text' })
  last4!: string;

  @Unique()
  @Property({ type: 'text' })
  secretHash!: string;

  @Field(() => ApiKeyHolder, { description: 'Who holds it.' })
  @Property({ type: 'text' })
  holder!: ApiKeyHolder;

  @Field(() => String, { description: 'Name of the client or partner who holds it.' })
  @Property({ type: 'text' })
  holderName!: string;

  @Field(() => String, { description: 'Who generated it.' })
  @Property({ type: 'text' })
  createdByName!: string;

  @Field(() => GraphQLDateTime, { description: 'When it was generated.' })
  @Property({ type: 'timestamptz' })
  createdAt!: Date;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was last used.' })
  @Property({ type: 'timestamptz', nullable: true })
  lastUsedAt!: Date | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was revoked.' })
  @Property({ type: 'timestamptz', nullable: true })
  revokedAt!: Date | null;
}
