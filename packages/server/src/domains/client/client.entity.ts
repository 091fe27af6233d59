import type { Opt } from '@mikro-orm/core';
import {
  Entity,
  Index,
  ManyToOne,
  PrimaryKey,
  Property,
  Trigger,
} from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime } from 'graphql-scalars';
import { Args, Field, Int, ObjectType } from 'type-graphql';
import { Capability } from '../../capability.ts';
import { graphqlEnum } from '../../lib/graphql-enum.ts';
import { connectionOf } from '../../read/connection.ts';
import { Computed, Prefix, Reads, Scope } from '../../read/entity.ts';
import { Node } from '../../read/node.ts';
import { PageArgs } from '../../read/page-args.ts';
import { one, page } from '../../read/read.ts';
import type { Read } from '../../read/read.ts';
import { Organization } from '../organization/organization.entity.ts';
import { Partner, PaymentModel } from '../partner/partner.entity.ts';
import { PhoneNumber, PhoneNumberConnection } from '../phone-number/phone-number.entity.ts';
import { ClientNumbersArgs } from '../phone-number/phone-number.inputs.ts';
import { Waba, WabaConnection } from '../waba/waba.entity.ts';
import { clientCapabilities } from './client.policy.ts';
import { address, contact, paymentModel } from './client.rules.ts';
import type { CountryRate } from '../rate-card/country-rates.rules.ts';
import { Address, Contact } from './client.types.ts';

export const ClientStatus = graphqlEnum('ClientStatus', 'Whether the client is served.', {
  ACTIVE: 'Served.',
  SUSPENDED: 'Blocked by the operator; numbers do not send.',
  CLOSED: 'Left; kept for the records.',
});
export type ClientStatus = keyof typeof ClientStatus;

@ObjectType({
  implements: Node,
  description: 'A business that owns WhatsApp Business Accounts and numbers.',
})
@Entity({ tableName: 'clients' })
@Prefix('client')
@Scope({ operator: {}, partner: { partner: 'partnerId' }, client: { id: 'clientId' } })
@Index({ properties: ['partner', 'name', 'id'] })
@Index({ properties: ['name', 'id'] })
@Index({
  name: 'clients_search_text_trgm',
  expression:
    'create index "clients_search_text_trgm" on "clients" using gin ("search_text" gin_trgm_ops)',
})
@Trigger({
  name: 'clients_search_text',
  timing: 'before',
  events: ['insert', 'update'],
  body: "new.search_text = lower(unaccent(concat_ws(' ', new.name, new.legal_name, new.contact_email, new.external_reference))); return new",
})
@Trigger({
  name: 'clients_renamed',
  timing: 'after',
  events: ['update'],
  body: `update organizations set name = new.name where client_id = new.id and name <> new.name;
    if new.name <> old.name or new.legal_name <> old.legal_name then
      update phone_numbers set search_text = '' where client_id = new.id;
    end if;
    return new`,
})
export class Client extends Node {
  @PrimaryKey({ type: 'uuid' })
  declare id: string;

  @Field(() => String, { description: 'Name shown in lists.' })
  @Property({ type: 'text' })
  name!: string;

  @Field(() => String, { description: 'Company legal name.' })
  @Property({ type: 'text' })
  legalName!: string;

  /** As its organization has it; people of its partner do not see that one. */
  @Property({ type: 'boolean', default: false })
  requiresTemplateReview!: Opt<boolean>;

  @Property({ type: 'text' })
  contactFullName!: string;

  @Property({ type: 'text' })
  contactEmail!: string;

  @Property({ type: 'text', nullable: true })
  contactPhone!: string | null;

  @Property({ type: 'text' })
  contactLanguage!: string;

  @Field(() => Contact, { description: 'Whom to ask.' })
  @Computed(contact, {
    contactFullName: true,
    contactEmail: true,
    contactPhone: true,
    contactLanguage: true,
  })
  contact!: Opt<Contact>;

  @Property({ type: 'text' })
  addressStreet!: string;

  @Property({ type: 'text' })
  addressZip!: string;

  @Property({ type: 'text' })
  addressCity!: string;

  @Property({ type: 'text' })
  addressCountry!: string;

  @Field(() => Address, { description: 'Registered address.' })
  @Computed(address, {
    addressStreet: true,
    addressZip: true,
    addressCity: true,
    addressCountry: true,
  })
  address!: Opt<Address>;

  /** What messages to its country cost, of all rate cards, see spreadRates. */
  @Property({ type: 'json', defaultRaw: `'[]'` })
  messageRates!: Opt<CountryRate[]>;

  @Field(() => String, { nullable: true, description: 'Website (https).' })
  @Property({ type: 'text', nullable: true })
  website!: string | null;

  @Field(() => String, {
    description: 'IANA time zone; billing days and cancellations end at its midnight.',
  })
  @Property({ type: 'text' })
  timezone!: string;

  @Field(() => String, { nullable: true, description: 'VAT id with country prefix.' })
  @Property({ type: 'text', nullable: true })
  vatId!: string | null;

  @Field(() => String, { nullable: true, description: 'Where invoices go.' })
  @Property({ type: 'text', nullable: true })
  billingEmail!: string | null;

  @Field(() => String, { nullable: true, description: "The partner's own id for this client." })
  @Property({ type: 'text', nullable: true })
  externalReference!: string | null;

  @Field(() => Int, { description: 'How many numbers the client may have.' })
  @Property({ type: 'integer' })
  maxNumbers!: number;

  @Field(() => ClientStatus, { description: 'Whether the client is served.' })
  @Property({ type: 'text' })
  status!: ClientStatus;

  @Field(() => Partner, {
    nullable: true,
    description: 'The partner that manages all numbers of the client; null without one.',
  })
  @ManyToOne({ entity: () => Partner, nullable: true })
  partner!: Partner | null;

  @Field(() => PaymentModel, {
    description: 'Who pays: that of the partner, DIRECT_PAID without one.',
  })
  @Computed(paymentModel, { partner: { paymentModel: true } })
  paymentModel!: Opt<PaymentModel>;

  @Property({ type: 'text', default: '' })
  searchText!: Opt<string>;

  @Field(() => Int, {
    description:
      'Counts the changes of these facts, to notice one made by somebody else meanwhile.',
  })
  @Property({ type: 'integer', default: 1 })
  version!: Opt<number>;

  @Field(() => GraphQLDateTime, { description: 'When the client joined.' })
  @Property({ type: 'timestamptz' })
  createdAt!: Date;

  @Field(() => Organization, {
    nullable: true,
    description:
      'Its workspace, with the people; null for its partner, who has a workspace of its own.',
  })
  @Reads()
  organization(): Read {
    return one(Organization, {}, { by: 'client' });
  }

  @Field(() => [Capability], { description: 'What the caller may do here, with reasons.' })
  @Computed(clientCapabilities, { id: true })
  capabilities!: Opt<Capability[]>;

  @Field(() => WabaConnection, { description: 'WhatsApp Business Accounts, by name.' })
  @Reads()
  wabas(@Args(() => PageArgs) args: PageArgs): Read {
    return page(Waba, args, {}, { by: 'client', order: [['name', 'asc']] });
  }

  @Field(() => PhoneNumberConnection, { description: 'Numbers, newest first.' })
  @Reads()
  phoneNumbers(@Args(() => ClientNumbersArgs) args: ClientNumbersArgs): Read {
    const accountStatus = args.accountStatus ? { in: args.accountStatus } : undefined;
    return page(
      PhoneNumber,
      args,
      { accountStatus },
      { by: 'client', order: [['createdAt', 'desc']] },
    );
  }
}

export const { Edge: ClientEdge, Connection: ClientConnection } = connectionOf(Client);
