import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Context } from '../../context.ts';
import { payload, WhyRefused } from '../../errors.ts';
import type { UserError } from '../../errors.ts';
import type { Read } from '../../read/read.ts';
import { PhoneNumber } from '../phone-number/phone-number.entity.ts';
import { SetMessagingWebhookInput } from './messaging-webhook.inputs.ts';
import { setMessagingWebhook } from './set-messaging-webhook.ts';

@ObjectType({ simpleResolvers: true, description: 'Result of setMessagingWebhook.' })
class SetMessagingWebhookPayload {
  @Field(() => PhoneNumber, { nullable: true, description: 'The number; Meta is told soon after.' })
  phoneNumber?: Read;

  @WhyRefused()
  userErrors!: UserError[];
}

@Resolver()
export class MessagingWebhookResolver {
  @Mutation(() => SetMessagingWebhookPayload, {
    description:
      'Says where messages of a number are delivered. For whoever may generate its API key. Meta is told by a job, see messagingWebhook.state.',
  })
  setMessagingWebhook(
    @Arg('input', () => SetMessagingWebhookInput, { description: 'Number and address.' })
    input: SetMessagingWebhookInput,
    @Ctx() ctx: Context,
  ): Promise<SetMessagingWebhookPayload> {
    return payload(async () => ({ phoneNumber: await setMessagingWebhook(ctx, input) }));
  }
}
