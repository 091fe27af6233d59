import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { connectionOf } from '../../read/connection.ts';
import { Prefix, Scope } from '../../read/entity.ts';
import { Node } from '../../read/node.ts';
import { SupportTicket } from './support-ticket.entity.ts';
import { TicketSide } from './support.enums.ts';

@ObjectType({ implements: Node, description: 'One message of a ticket.' })
@Entity({ tableName: 'ticket_messages' })
@Prefix('ticketmessage')
@Scope({ operator: {}, partner: { via: 'ticket' }, client: { via: 'ticket' } })
@Index({ properties: ['ticket', 'createdAt', 'id'] })
export class TicketMessage extends Node {
  @PrimaryKey({ type: 'uuid' })
  declare id: string;

  @ManyToOne({ entity: () => SupportTicket })
  ticket!: SupportTicket;

  @Field(() => TicketSide, { description: 'Who wrote.' })
  @Property({ type: 'text' })
  side!: TicketSide;

  @Field(() => String, { description: "The writer's name at that time." })
  @Property({ type: 'text' })
  authorName!: string;

  @Field(() => String, { description: 'Plain text, at most 10,000 characters.' })
  @Property({ type: 'text' })
  body!: string;

  @Field(() => GraphQLDateTime, { description: 'When.' })
  @Property({ type: 'timestamptz' })
  createdAt!: Date;
}

export const { Edge: TicketMessageEdge, Connection: TicketMessageConnection } =
  connectionOf(TicketMessage);
