import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Context } from '../../context.ts';
import { payload, WhyRefused } from '../../errors.ts';
import type { UserError } from '../../errors.ts';
import { one } from '../../read/read.ts';
import type { Read } from '../../read/read.ts';
import { PhoneNumber } from '../phone-number/phone-number.entity.ts';
import { setNumberPin } from './set-number-pin.ts';
import { SetNumberPinInput } from './two-step-pin.inputs.ts';

@ObjectType({ simpleResolvers: true, description: 'Result of setNumberPin.' })
class SetNumberPinPayload {
  @Field(() => PhoneNumber, {
    nullable: true,
    description: 'The number; twoStepPin tells since when the PIN is kept, never the PIN.',
  })
  phoneNumber?: Read;

  @WhyRefused()
  userErrors!: UserError[];
}

@Resolver()
export class TwoStepPinResolver {
  @Mutation(() => SetNumberPinPayload, {
    description:
      'Sets the two-step verification PIN of a number at Meta and keeps it sealed, so that the Hub can register the number again. For owners, and for a partner with the permission of the client.',
  })
  setNumberPin(
    @Arg('input', () => SetNumberPinInput, { description: 'The number and its PIN.' })
    input: SetNumberPinInput,
    @Ctx() ctx: Context,
  ): Promise<SetNumberPinPayload> {
    return payload(async () => {
      const id = await setNumberPin(ctx, input);
      return { phoneNumber: one(PhoneNumber, { id }) };
    });
  }
}
