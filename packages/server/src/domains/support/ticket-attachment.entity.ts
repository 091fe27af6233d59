import type { Opt } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { encodeTypeId } from '../../lib/type-id.ts';
import { connectionOf } from '../../read/connection.ts';
import { Computed, Prefix, Scope } from '../../read/entity.ts';
import { Node } from '../../read/node.ts';
import { SupportTicket } from './support-ticket.entity.ts';
import { TicketSide } from './support.enums.ts';

@ObjectType({ implements: Node, description: 'A file of a ticket.' })
@Entity({ tableName: 'ticket_attachments' })
@Prefix('attachment')
@Scope({ operator: {}, partner: { via: 'ticket' }, client: { via: 'ticket' } })
@Index({ properties: ['ticket', 'createdAt', 'id'] })
export class TicketAttachment extends Node {
  @PrimaryKey({ type: 'uuid' })
  declare id: string;

  @ManyToOne({ entity: () => SupportTicket })
  ticket!: SupportTicket;

  @Field(() => String, { description: 'Name of the file.' })
  @Property({ type: 'text' })
  name!: string;

  @Field(() => String, { description: 'Media type, found by its content.' })
  @Property({ type: 'text' })
  contentType!: string;

  @Field(() => Int, { description: 'In bytes.' })
  @Property({ type: 'integer' })
  size!: number;

  @Field(() => TicketSide, { description: 'Who added it.' })
  @Property({ type: 'text' })
  side!: TicketSide;

  @Field(() => String, { description: 'Name of who added it.' })
  @Property({ type: 'text' })
  authorName!: string;

  /** False while it arrives. */
  @Property({ type: 'boolean', default: false })
  isStored!: Opt<boolean>;

  @Field(() => GraphQLDateTime, { description: 'When.' })
  @Property({ type: 'timestamptz' })
  createdAt!: Date;

  @Field(() => String, { description: 'Where it can be fetched by whoever sees the ticket.' })
  @Computed(attachmentUrl, { id: true })
  url!: Opt<string>;
}

function attachmentUrl({ id }: { id: string }): string {
  return `/attachments/${encodeTypeId('attachment', id)}`;
}

export const { Edge: TicketAttachmentEdge, Connection: TicketAttachmentConnection } =
  connectionOf(TicketAttachment);
