import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Context } from '../../context.ts';
import { payload, WhyRefused } from '../../errors.ts';
import type { UserError } from '../../errors.ts';
import type { Read } from '../../read/read.ts';
import { PhoneNumber } from '../phone-number/phone-number.entity.ts';
import { activateInbox } from './activate-inbox.ts';
import { ActivateInboxInput } from './inbox.inputs.ts';

@ObjectType({ simpleResolvers: true, description: 'Result of activateInbox.' })
class ActivateInboxPayload {
  @Field(() => PhoneNumber, { nullable: true, description: 'The number, with its inbox.' })
  phoneNumber?: Read;

  @WhyRefused()
  userErrors!: UserError[];
}

@Resolver()
export class InboxResolver {
  @Mutation(() => ActivateInboxPayload, {
    description: 'Activates the inbox for a number. For clients without a partner.',
  })
  activateInbox(
    @Arg('input', () => ActivateInboxInput, { description: 'For which number.' })
    input: ActivateInboxInput,
    @Ctx() ctx: Context,
  ): Promise<ActivateInboxPayload> {
    return payload(async () => ({ phoneNumber: await activateInbox(ctx, input) }));
  }
}
