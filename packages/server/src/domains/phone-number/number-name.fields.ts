import type { Opt } from '@mikro-orm/core';
import { Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { Computed } from '../../read/entity.ts';
import { displayNameChangesLeft } from '../display-name/display-name.rules.ts';
import { NumberAtMeta } from './number-at-meta.fields.ts';
import type { VerificationMethod } from './phone-number.enums.ts';
import { registrationPreference } from './phone-number.rules.ts';
import { RegistrationPreference } from './phone-number.types.ts';

/** The display name, and what registering the number for another one takes. */
@ObjectType()
export abstract class NumberName extends NumberAtMeta {
  @Field(() => String, {
    nullable: true,
    description: 'WhatsApp display name approved by Meta.',
  })
  @Property({ type: 'text', nullable: true })
  displayName!: string | null;

  /** The display name in lower case, never null, so that lists can be sorted by it. */
  @Property({ type: 'text', default: '' })
  sortName!: Opt<string>;

  /** The name in Meta's review. */
  @Property({ type: 'text', nullable: true })
  pendingDisplayName!: string | null;

  /** When other names were asked for within the last 30 days, as ISO times. */
  @Property({ type: 'json', defaultRaw: `'[]'` })
  nameChangeTimes!: Opt<string[]>;

  @Field(() => Int, {
    description:
      'How often another display name may still be asked for: Meta allows 10 in 30 days.',
  })
  @Computed(displayNameChangesLeft, { nameChangeTimes: true })
  displayNameChangesLeft!: Opt<number>;

  /** When the Hub registered the number within the last 72 hours, as ISO times. */
  @Property({ type: 'json', defaultRaw: `'[]'` })
  registrationTimes!: Opt<string[]>;

  /** Until when Meta takes no registration of the number. */
  @Property({ type: 'timestamptz', nullable: true })
  registrationBlockedUntil!: Date | null;

  @Property({ type: 'boolean', default: false })
  registrationIvr!: Opt<boolean>;

  @Property({ type: 'text', default: 'SMS' })
  registrationMethod!: Opt<VerificationMethod>;

  @Field(() => RegistrationPreference, { description: 'How it receives the 6-digit code.' })
  @Computed(registrationPreference, { registrationIvr: true, registrationMethod: true })
  registrationPreference!: Opt<RegistrationPreference>;
}
