import type { Opt } from '@mikro-orm/core';
import { Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import type { UpstreamError } from '../../errors.ts';
import { Computed } from '../../read/entity.ts';
import { messagingWebhook } from '../messaging-webhook/messaging-webhook.rules.ts';
import { MessagingWebhook } from '../messaging-webhook/messaging-webhook.types.ts';
import type { MessagingWebhookState } from '../messaging-webhook/messaging-webhook.types.ts';
import { NumberSubscription } from './number-subscription.fields.ts';

/** Where messages go. */
@ObjectType()
export abstract class NumberMessaging extends NumberSubscription {
  @Field(() => String, { nullable: true, description: 'Where messages are delivered.' })
  @Property({ type: 'text', nullable: true })
  messagingWebhookUrl!: string | null;

  @Property({ type: 'text', default: 'NOT_SET' })
  messagingWebhookState!: Opt<MessagingWebhookState>;

  /** Sealed; what Meta shows the address when it checks it. */
  @Property({ type: 'text', nullable: true })
  messagingWebhookVerifyToken!: string | null;

  @Property({ type: 'timestamptz', nullable: true })
  messagingWebhookAskedAt!: Date | null;

  @Property({ type: 'timestamptz', nullable: true })
  messagingWebhookAppliedAt!: Date | null;

  @Property({ type: 'json', nullable: true })
  messagingWebhookError!: UpstreamError | null;

  @Field(() => MessagingWebhook, {
    description: 'Where messages are delivered, and whether Meta knows it.',
  })
  @Computed(messagingWebhook, {
    messagingWebhookUrl: true,
    messagingWebhookState: true,
    messagingWebhookAppliedAt: true,
    messagingWebhookError: true,
  })
  messagingWebhook!: Opt<MessagingWebhook>;
}
