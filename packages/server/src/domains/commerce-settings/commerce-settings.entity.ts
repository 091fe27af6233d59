import { Entity, OneToOne, PrimaryKey, Property, Trigger } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Prefix, Scope } from '../../read/entity.ts';
import { Node } from '../../read/node.ts';
import { numberNotice } from '../phone-number/number-notice.ts';
import { PhoneNumber } from '../phone-number/phone-number.entity.ts';
import { Synced, SyncedNode } from '../waba/synced.ts';

@ObjectType({ implements: Node, description: 'What customers see of the catalogue.' })
@Entity({ tableName: 'commerce_settings' })
@Trigger(numberNotice('commerce_settings', ['synced_at', 'sync_requested_at']))
@Prefix('commerce')
@Scope({ operator: {}, partner: { via: 'phoneNumber' }, client: { via: 'phoneNumber' } })
@Synced({ syncedAt: 'When Meta last told or took it.' })
export class CommerceSettings extends SyncedNode {
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
}
