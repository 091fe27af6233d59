import type { Opt } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { connectionOf } from '../../read/connection.ts';
import { Computed, Prefix, Scope } from '../../read/entity.ts';
import { Node } from '../../read/node.ts';
import { Client } from '../client/client.entity.ts';
import { Partner } from '../partner/partner.entity.ts';
import { consentNumbers } from './consent.rules.ts';
import type { StoredConsentNumber } from './consent.rules.ts';
import { ConsentKind, ConsentSource } from './permission.enums.ts';
import { ConsentNumber } from './permission.types.ts';

@ObjectType({
  implements: Node,
  description:
    'What a client decided about sharing numbers with its partner, as it was then. Never changes. A receipt is at `/receipts/consents/<id>`, as a page or with `?format=json`.',
})
@Entity({ tableName: 'permission_consents' })
@Prefix('consent')
@Scope({ operator: {}, partner: { partner: 'partnerId' }, client: { client: 'clientId' } })
@Index({ properties: ['at', 'id'] })
@Index({ properties: ['client', 'at', 'id'] })
@Index({ properties: ['partner', 'at', 'id'] })
export class PermissionConsent extends Node {
  @PrimaryKey({ type: 'uuid' })
  declare id: string;

  @ManyToOne({ entity: () => Client })
  client!: Client;

  @ManyToOne({ entity: () => Partner })
  partner!: Partner;

  @Field(() => ConsentKind, { description: 'What was decided.' })
  @Property({ type: 'text' })
  kind!: ConsentKind;

  @Field(() => ConsentSource, { description: 'Where.' })
  @Property({ type: 'text' })
  source!: ConsentSource;

  @Field(() => String, { description: 'Legal name of the client.' })
  @Property({ type: 'text' })
  clientName!: string;

  @Field(() => String, { description: 'Name of the partner.' })
  @Property({ type: 'text' })
  partnerName!: string;

  @Property({ type: 'json' })
  numbersThen!: StoredConsentNumber[];

  @Field(() => [ConsentNumber], { description: 'Which numbers, 1 to 100.' })
  @Computed(consentNumbers, { numbersThen: true })
  numbers!: Opt<ConsentNumber[]>;

  @Field(() => Boolean, { description: "Whether the partner's live keys were revoked with it." })
  @Property({ type: 'boolean' })
  keysRevoked!: boolean;

  @Field(() => String, { description: 'Who decided.' })
  @Property({ type: 'text' })
  actorName!: string;

  /** Of the person at that time; for the receipt. */
  @Property({ type: 'text', nullable: true })
  actorEmail!: string | null;

  @Property({ type: 'text', nullable: true })
  ip!: string | null;

  @Field(() => GraphQLDateTime, { description: 'When.' })
  @Property({ type: 'timestamptz' })
  at!: Date;
}

export const { Edge: PermissionConsentEdge, Connection: PermissionConsentConnection } =
  connectionOf(PermissionConsent);
