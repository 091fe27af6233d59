import { Arg, Args, Ctx, Field, ID, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { viewerOf } from '../../context.ts';
import type { Context } from '../../context.ts';
import { payload, WhyRefused } from '../../errors.ts';
import type { UserError } from '../../errors.ts';
import { idOf, one, page } from '../../read/read.ts';
import type { Read } from '../../read/read.ts';
import { addTicketMessage } from './add-ticket-message.ts';
import { createSupportTicket } from './create-support-ticket.ts';
import { moveTwoFactorDisableRequest } from './move-two-factor-disable-request.ts';
import { TOPICS } from './support-topics.ts';
import { SupportTicket, SupportTicketConnection } from './support-ticket.entity.ts';
import { SupportTopic } from './support.enums.ts';
import {
  AddTicketMessageInput,
  CreateSupportTicketInput,
  MoveTwoFactorDisableRequestInput,
  SupportTicketsArgs,
  UpdateSupportTicketInput,
} from './support.inputs.ts';
import { mayFile } from './support.policy.ts';
import { SupportTopicRule } from './support.types.ts';
import { TwoFactorDisableRequest } from './two-factor-disable-request.entity.ts';
import { updateSupportTicket } from './update-support-ticket.ts';

@ObjectType({ simpleResolvers: true, description: 'Result of createSupportTicket.' })
class CreateSupportTicketPayload {
  @Field(() => SupportTicket, { nullable: true, description: 'The ticket as it is now.' })
  ticket?: Read;

  @WhyRefused()
  userErrors!: UserError[];
}

@ObjectType({ simpleResolvers: true, description: 'Result of addTicketMessage.' })
class AddTicketMessagePayload {
  @Field(() => SupportTicket, { nullable: true, description: 'The ticket as it is now.' })
  ticket?: Read;

  @WhyRefused()
  userErrors!: UserError[];
}

@ObjectType({ simpleResolvers: true, description: 'Result of updateSupportTicket.' })
class UpdateSupportTicketPayload {
  @Field(() => SupportTicket, { nullable: true, description: 'The ticket as it is now.' })
  ticket?: Read;

  @WhyRefused()
  userErrors!: UserError[];
}

@ObjectType({ simpleResolvers: true, description: 'Result of moveTwoFactorDisableRequest.' })
class MoveTwoFactorDisableRequestPayload {
  @Field(() => TwoFactorDisableRequest, { nullable: true, description: 'As it is now.' })
  request?: Read;

  @WhyRefused()
  userErrors!: UserError[];
}

@Resolver()
export class SupportResolver {
  @Query(() => [SupportTopicRule], {
    description: 'What tickets can be about, and what support needs for each.',
  })
  supportTopics(@Ctx() ctx: Context): SupportTopicRule[] {
    const viewer = viewerOf(ctx);
    return Object.values(SupportTopic).map((topic) => {
      const { facts, ...rules } = TOPICS[topic];
      return { topic, ...rules, facts: [...facts], refusal: mayFile(viewer, topic) };
    });
  }

  @Query(() => SupportTicketConnection, {
    description: 'Tickets that the caller may see, last changed first.',
  })
  supportTickets(@Args(() => SupportTicketsArgs) args: SupportTicketsArgs): Read {
    const { status, topic, severity } = args.filter ?? {};
    const where = {
      status: status ? { in: status } : undefined,
      topic: topic ? { in: topic } : undefined,
      severity: severity ? { in: severity } : undefined,
    };
    return page(SupportTicket, args, where, { order: [['updatedAt', 'desc']] });
  }

  @Query(() => SupportTicket, {
    nullable: true,
    description: 'One ticket; null when there is none to see.',
  })
  supportTicket(@Arg('id', () => ID, { description: 'Id, ticket_….' }) id: string): Read {
    return one(SupportTicket, { id: idOf(SupportTicket, id) });
  }

  @Mutation(() => CreateSupportTicketPayload, {
    description:
      'Files a ticket for the workspace. Facts that the topic requires and that are missing are refused at their place.',
  })
  createSupportTicket(
    @Arg('input', () => CreateSupportTicketInput, { description: 'The question.' })
    input: CreateSupportTicketInput,
    @Ctx() ctx: Context,
  ): Promise<CreateSupportTicketPayload> {
    return payload(async () => ({
      ticket: one(SupportTicket, { id: await createSupportTicket(ctx, input) }),
    }));
  }

  @Mutation(() => AddTicketMessagePayload, {
    description:
      'Adds a message: of the customer, which opens the ticket again, or of staff, after which it waits for the customer.',
  })
  addTicketMessage(
    @Arg('input', () => AddTicketMessageInput, { description: 'The message.' })
    input: AddTicketMessageInput,
    @Ctx() ctx: Context,
  ): Promise<AddTicketMessagePayload> {
    return payload(async () => ({
      ticket: one(SupportTicket, { id: await addTicketMessage(ctx, input) }),
    }));
  }

  @Mutation(() => UpdateSupportTicketPayload, {
    description: 'Sets state and severity. For administrators and support of the operator.',
  })
  updateSupportTicket(
    @Arg('input', () => UpdateSupportTicketInput, { description: 'What changes.' })
    input: UpdateSupportTicketInput,
    @Ctx() ctx: Context,
  ): Promise<UpdateSupportTicketPayload> {
    return payload(async () => ({
      ticket: one(SupportTicket, { id: await updateSupportTicket(ctx, input) }),
    }));
  }

  @Mutation(() => MoveTwoFactorDisableRequestPayload, {
    description:
      'Moves a request to disable two-factor on. For administrators and support of the operator, who do it at Meta.',
  })
  moveTwoFactorDisableRequest(
    @Arg('input', () => MoveTwoFactorDisableRequestInput, { description: 'The next state.' })
    input: MoveTwoFactorDisableRequestInput,
    @Ctx() ctx: Context,
  ): Promise<MoveTwoFactorDisableRequestPayload> {
    return payload(async () => ({
      request: one(TwoFactorDisableRequest, { id: await moveTwoFactorDisableRequest(ctx, input) }),
    }));
  }
}
