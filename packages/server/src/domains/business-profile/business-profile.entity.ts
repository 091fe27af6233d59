import type { Opt } from '@mikro-orm/core';
import { Entity, OneToOne, PrimaryKey, Property, Trigger } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Computed, OrUnknown, Prefix, Scope } from '../../read/entity.ts';
import { Node } from '../../read/node.ts';
import { numberNotice } from '../phone-number/number-notice.ts';
import { PhoneNumber } from '../phone-number/phone-number.entity.ts';
import { Synced, SyncedNodeWithError, SyncErrors } from '../waba/synced.ts';
import { BusinessVertical } from './business-profile.enums.ts';
import { pictureAddress } from './business-profile.rules.ts';

@ObjectType({
  implements: Node,
  description: "What customers read about the business behind a number: the Hub's copy of it.",
})
@Entity({ tableName: 'business_profiles' })
@Trigger(numberNotice('business_profiles', ['synced_at', 'sync_requested_at']))
@Prefix('profile')
@Scope({ operator: {}, partner: { via: 'phoneNumber' }, client: { via: 'phoneNumber' } })
@Synced({ syncedAt: 'When Meta last told or took it.' })
@SyncErrors({ syncError: 'Why the last reading failed; null when it did not.' })
export class BusinessProfile extends SyncedNodeWithError {
  @PrimaryKey({ type: 'uuid' })
  declare id: string;

  @OneToOne({ entity: () => PhoneNumber, owner: true })
  phoneNumber!: PhoneNumber;

  @Field(() => String, {
    nullable: true,
    description: 'Beneath the number, at the end of the profile. At most 139 characters.',
  })
  @Property({ type: 'text', nullable: true })
  about!: string | null;

  @Field(() => String, { nullable: true, description: 'Postal address. At most 256 characters.' })
  @Property({ type: 'text', nullable: true })
  address!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Under the picture. At most 512 characters.',
  })
  @Property({ type: 'text', nullable: true })
  description!: string | null;

  @Field(() => String, { nullable: true, description: 'E-mail address. At most 128 characters.' })
  @Property({ type: 'text', nullable: true })
  email!: string | null;

  @Field(() => [String], {
    description: 'Up to two addresses with http:// or https://, each of at most 256 characters.',
  })
  @Property({ type: 'json', defaultRaw: `'[]'` })
  websites!: Opt<string[]>;

  @Field(() => BusinessVertical, { nullable: true, description: 'Industry.' })
  @OrUnknown(BusinessVertical)
  @Property({ type: 'text', nullable: true })
  vertical!: string | null;

  @Field(() => String, { nullable: true, description: 'The same in the words of Meta.' })
  @Property({ type: 'text', nullable: true })
  verticalRaw!: string | null;

  /** Where Meta keeps the picture; the address is good for some time only. */
  @Property({ type: 'text', nullable: true })
  pictureUrl!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Path of the picture at this Hub, for those who may see the number; null when there is none.',
  })
  @Computed(pictureAddress, { phoneNumber: { id: true }, pictureUrl: true })
  picturePath!: Opt<string | null>;
}
