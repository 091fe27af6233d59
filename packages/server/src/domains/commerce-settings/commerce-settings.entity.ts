import type { Opt } from '@mikro-orm/core';
import { Entity, OneToOne, PrimaryKey, Property, Trigger } from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { Computed, Prefix, Scope } from '../../read/entity.ts';
import { Node } from '../../read/node.ts';
import { numberNotice } from '../phone-number/number-notice.ts';
import { PhoneNumber } from '../phone-number/phone-number.entity.ts';
import { SyncState } from '../waba/sync-state.ts';
import { syncStateNow } from '../waba/waba.rules.ts';

@ObjectType({ implements: Node, description: 'What customers see of the catalogue.' })
@Entity({ tableName: 'commerce_settings' })
@Trigger(numberNotice('commerce_settings', ['synced_at', 'sync_requested_at']))
@Prefix('commerce')
@Scope({ operator: {}, partner: { via: 'phoneNumber' }, client: { via: 'phoneNumber' } })
export class CommerceSettings extends Node {
  @PrimaryKey({ type: 'uuid' })
  declare id: string;

  @OneToOne({ entity: () => PhoneNumber, owner: true })
  phoneNumber!: PhoneNumber;

  @Field(() => Boolean, { description: 'Whether customers see products in the profile.' })
  @Property({ type: 'boolean' })
  isCatalogVisible!: boolean;

  @Field(() => Boolean, { description: 'Whether customers can put products into a cart.' })
  @Property({ type: 'boolean' })
  isCartEnabled!: boolean;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When Meta last told or took it.' })
  @Property({ type: 'timestamptz', nullable: true })
  syncedAt!: Date | null;

  @Property({ type: 'timestamptz', nullable: true })
  syncRequestedAt!: Date | null;

  @Property({ type: 'timestamptz', nullable: true })
  syncFailedAt!: Date | null;

  @Property({ type: 'boolean', default: false })
  syncFailurePermanent!: Opt<boolean>;

  @Field(() => SyncState, { description: "How current Meta's facts are." })
  @Computed(syncStateNow, {
    syncedAt: true,
    syncRequestedAt: true,
    syncFailedAt: true,
    syncFailurePermanent: true,
  })
  syncState!: Opt<SyncState>;
}
