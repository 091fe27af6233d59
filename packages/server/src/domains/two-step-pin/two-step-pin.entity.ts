import type { Opt } from '@mikro-orm/core';
import { Entity, OneToOne, PrimaryKey, Property, Trigger } from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { UpstreamError } from '../../errors.ts';
import { errorMask, Fallible, FallibleNode } from '../../fallible-node.ts';
import { Computed, Prefix, Scope } from '../../read/entity.ts';
import { Node } from '../../read/node.ts';
import { failure } from '../../upstream-failure.ts';
import { numberNotice } from '../phone-number/number-notice.ts';
import { PhoneNumber } from '../phone-number/phone-number.entity.ts';
import type { HistorySource } from '../phone-number/phone-number.enums.ts';

@ObjectType({
  implements: Node,
  description:
    'The two-step verification PIN of a number, kept sealed so that the Hub can register the number again. Nobody can read it.',
})
@Entity({ tableName: 'two_step_pins' })
@Trigger(numberNotice('two_step_pins'))
@Prefix('pin')
@Scope({ operator: {}, partner: { via: 'phoneNumber' }, client: { via: 'phoneNumber' } })
@Fallible()
export class TwoStepPin extends FallibleNode {
  @PrimaryKey({ type: 'uuid' })
  declare id: string;

  @OneToOne({ entity: () => PhoneNumber, owner: true })
  phoneNumber!: PhoneNumber;

  /** The PIN that Meta has confirmed. */
  @Property({ type: 'text', nullable: true })
  sealed!: string | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'Since when the PIN is kept; null while Meta has not confirmed one.',
  })
  @Property({ type: 'timestamptz', nullable: true })
  keptSince!: Date | null;

  @Field(() => String, { nullable: true, description: 'Who set it.' })
  @Property({ type: 'text', nullable: true })
  setByName!: string | null;

  @Property({ type: 'text', default: 'HUB' })
  source!: Opt<HistorySource>;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description:
      'Since when Meta may know another PIN, because it was changed past the Hub; null when the kept one is right. The Hub does not register the number with a doubtful PIN.',
  })
  @Property({ type: 'timestamptz', nullable: true })
  doubtfulSince!: Date | null;

  /** A PIN on its way to Meta. */
  @Property({ type: 'text', nullable: true })
  nextSealed!: string | null;

  @Property({ type: 'text', nullable: true })
  nextSetByName!: string | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description:
      'Since when the Hub tries to bring another PIN to Meta; null when none is on its way.',
  })
  @Property({ type: 'timestamptz', nullable: true })
  pendingSince!: Date | null;

  @Field(() => UpstreamError, {
    nullable: true,
    description: 'Why Meta did not take the last PIN, when that came to light later.',
  })
  @Computed(failure, errorMask)
  failure!: Opt<UpstreamError | null>;
}
