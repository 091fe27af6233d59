import type { Opt } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime } from 'graphql-scalars';
import { Args, Field, ObjectType } from 'type-graphql';
import { Capability } from '../../capability.ts';
import { connectionOf } from '../../read/connection.ts';
import { Computed, Prefix, Reads, Scope } from '../../read/entity.ts';
import { Node } from '../../read/node.ts';
import { PageArgs } from '../../read/page-args.ts';
import { one, page } from '../../read/read.ts';
import type { Read } from '../../read/read.ts';
import { Organization } from '../organization/organization.entity.ts';
import { PhoneNumber } from '../phone-number/phone-number.entity.ts';
import { Waba } from '../waba/waba.entity.ts';
import { SupportTopic, TicketSeverity, TicketStatus } from './support.enums.ts';
import { ticketCapabilities } from './support.policy.ts';
import { TicketFact } from './support.types.ts';
import { TicketAttachment, TicketAttachmentConnection } from './ticket-attachment.entity.ts';
import { TicketMessage, TicketMessageConnection } from './ticket-message.entity.ts';
import { TwoFactorDisableRequest } from './two-factor-disable-request.entity.ts';

@ObjectType({
  implements: Node,
  description: 'A question to support. The organization that filed it and the operator see it.',
})
@Entity({ tableName: 'support_tickets' })
@Prefix('ticket')
@Scope({
  operator: {},
  partner: { organization: 'organizationId' },
  client: { organization: 'organizationId' },
})
@Index({ properties: ['organization', 'updatedAt', 'id'] })
@Index({ properties: ['updatedAt', 'id'] })
@Index({ properties: ['status', 'updatedAt', 'id'] })
export class SupportTicket extends Node {
  @PrimaryKey({ type: 'uuid' })
  declare id: string;

  @Field(() => Organization, { description: 'Who filed it.' })
  @ManyToOne({ entity: () => Organization })
  organization!: Organization;

  @Field(() => SupportTopic, { description: 'What it is about.' })
  @Property({ type: 'text' })
  topic!: SupportTopic;

  @Field(() => String, { description: 'In one line.' })
  @Property({ type: 'text' })
  subject!: string;

  @Field(() => PhoneNumber, { nullable: true, description: 'The number it is about.' })
  @ManyToOne({ entity: () => PhoneNumber, nullable: true })
  phoneNumber!: PhoneNumber | null;

  @Field(() => Waba, { nullable: true, description: 'The account it is about.' })
  @ManyToOne({ entity: () => Waba, nullable: true })
  waba!: Waba | null;

  @Field(() => [TicketFact], { description: 'What the topic asks for.' })
  @Property({ type: 'json' })
  facts!: TicketFact[];

  @Field(() => String, { nullable: true, description: 'Id of the request that failed.' })
  @Property({ type: 'text', nullable: true })
  requestId!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Trace id of the service behind the Hub, e.g. Meta's fbtrace_id.",
  })
  @Property({ type: 'text', nullable: true })
  upstreamTraceId!: string | null;

  @Field(() => TicketStatus, { description: 'Where it stands.' })
  @Property({ type: 'text' })
  status!: TicketStatus;

  @Field(() => TicketSeverity, { nullable: true, description: 'Set by staff; null until then.' })
  @Property({ type: 'text', nullable: true })
  severity!: TicketSeverity | null;

  @Field(() => String, { description: 'Who filed it, by name.' })
  @Property({ type: 'text' })
  createdByName!: string;

  @Field(() => GraphQLDateTime, { description: 'When it was filed.' })
  @Property({ type: 'timestamptz' })
  createdAt!: Date;

  @Field(() => GraphQLDateTime, { description: 'When somebody last wrote or changed it.' })
  @Property({ type: 'timestamptz' })
  updatedAt!: Date;

  @Field(() => TwoFactorDisableRequest, {
    nullable: true,
    description: 'The request to disable two-factor, for tickets of this topic.',
  })
  @Reads()
  twoFactorDisableRequest(): Read {
    return one(TwoFactorDisableRequest, {}, { by: 'ticket' });
  }

  @Field(() => TicketMessageConnection, { description: 'The conversation, oldest first.' })
  @Reads()
  messages(@Args(() => PageArgs) args: PageArgs): Read {
    return page(TicketMessage, args, {}, { by: 'ticket', order: [['createdAt', 'asc']] });
  }

  @Field(() => TicketAttachmentConnection, { description: 'Files, oldest first.' })
  @Reads()
  attachments(@Args(() => PageArgs) args: PageArgs): Read {
    return page(
      TicketAttachment,
      args,
      { isStored: true },
      { by: 'ticket', order: [['createdAt', 'asc']] },
    );
  }

  @Field(() => [Capability], { description: 'What the caller may do here, with reasons.' })
  @Computed(ticketCapabilities, { status: true })
  capabilities!: Opt<Capability[]>;
}

export const { Edge: SupportTicketEdge, Connection: SupportTicketConnection } =
  connectionOf(SupportTicket);
