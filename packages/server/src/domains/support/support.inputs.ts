import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { PageArgs } from '../../read/page-args.ts';
import {
  SupportTopic,
  TicketSeverity,
  TicketStatus,
  TwoFactorDisableState,
} from './support.enums.ts';

@InputType({ description: 'One fact that the topic asks for.' })
export class TicketFactInput {
  @Field(() => String, { description: 'As in `supportTopics`.' })
  key!: string;

  @Field(() => String, { description: 'The answer, at most 2,000 characters.' })
  value!: string;
}

@InputType({ description: 'A question to support.' })
export class CreateSupportTicketInput {
  @Field(() => SupportTopic, { description: 'What it is about; decides which facts are required.' })
  topic!: SupportTopic;

  @Field(() => String, { description: 'In one line, 1 to 150 characters.' })
  subject!: string;

  @Field(() => String, { description: 'What happened, 1 to 10,000 characters.' })
  message!: string;

  @Field(() => ID, { nullable: true, description: 'The number it is about.' })
  phoneNumberId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The WhatsApp Business Account it is about.' })
  wabaId?: string | null;

  @Field(() => [TicketFactInput], { nullable: true, description: 'What the topic asks for.' })
  facts?: TicketFactInput[] | null;

  @Field(() => String, { nullable: true, description: 'The request that failed, req_….' })
  requestId?: string | null;

  @Field(() => String, { nullable: true, description: 'Trace id of the service behind the Hub.' })
  upstreamTraceId?: string | null;
}

@InputType({ description: 'A message for a ticket.' })
export class AddTicketMessageInput {
  @Field(() => ID, { description: 'Id, ticket_….' })
  ticketId!: string;

  @Field(() => String, { description: 'Plain text, 1 to 10,000 characters.' })
  body!: string;
}

@InputType({ description: 'What staff change of a ticket; what is not given stays.' })
export class UpdateSupportTicketInput {
  @Field(() => ID, { description: 'Id, ticket_….' })
  ticketId!: string;

  @Field(() => TicketStatus, { nullable: true, description: 'Where it stands.' })
  status?: TicketStatus | null;

  @Field(() => TicketSeverity, { nullable: true, description: 'How urgent it is.' })
  severity?: TicketSeverity | null;

  @Field(() => String, {
    nullable: true,
    description: "Why, for the customer's audit log, at most 500 characters. Required.",
  })
  reason?: string | null;
}

@InputType({ description: 'The next state of a request to disable two-factor.' })
export class MoveTwoFactorDisableRequestInput {
  @Field(() => ID, { description: 'Id, twofactor_….' })
  id!: string;

  @Field(() => TwoFactorDisableState, {
    description: 'REQUESTED → IDENTITY_CHECK → DONE or REJECTED.',
  })
  state!: TwoFactorDisableState;

  @Field(() => String, {
    nullable: true,
    description: 'Why it is rejected; the client reads it. Required for REJECTED.',
  })
  rejectionReason?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Why, for the customer's audit log, at most 500 characters. Required.",
  })
  reason?: string | null;
}

@InputType({ description: 'Which tickets; all conditions must hold, a list means any of it.' })
export class SupportTicketFilter {
  @Field(() => [TicketStatus], { nullable: true, description: 'Where they stand.' })
  status?: TicketStatus[] | null;

  @Field(() => [SupportTopic], { nullable: true, description: 'What they are about.' })
  topic?: SupportTopic[] | null;

  @Field(() => [TicketSeverity], { nullable: true, description: 'How urgent they are.' })
  severity?: TicketSeverity[] | null;
}

@ArgsType()
export class SupportTicketsArgs extends PageArgs {
  @Field(() => SupportTicketFilter, { nullable: true, description: 'Which ones.' })
  filter?: SupportTicketFilter | null;
}
