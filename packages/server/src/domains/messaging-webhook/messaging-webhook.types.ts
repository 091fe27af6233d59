import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { UpstreamError } from '../../errors.ts';
import { graphqlEnum } from '../../lib/graphql-enum.ts';

export const MessagingWebhookState = graphqlEnum(
  'MessagingWebhookState',
  'Whether Meta knows where to deliver messages of a number.',
  {
    NOT_SET: 'No address was ever given: messages go where the account says.',
    PENDING: 'Meta is about to be told.',
    APPLIED: 'Meta has confirmed it.',
    FAILED: 'Meta refused; see error.',
  },
);
export type MessagingWebhookState = keyof typeof MessagingWebhookState;

@ObjectType({ description: 'Where messages of a number are delivered.' })
export class MessagingWebhook {
  @Field(() => String, { nullable: true, description: 'Address (https); null when there is none.' })
  url!: string | null;

  @Field(() => MessagingWebhookState, { description: 'Whether Meta knows it.' })
  state!: MessagingWebhookState;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When Meta confirmed it.' })
  appliedAt!: Date | null;

  @Field(() => UpstreamError, { nullable: true, description: 'What Meta said when it refused.' })
  error!: UpstreamError | null;
}
