import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Context } from '../../context.ts';
import { payload, WhyRefused } from '../../errors.ts';
import type { UserError } from '../../errors.ts';
import { one } from '../../read/read.ts';
import type { Read } from '../../read/read.ts';
import { PhoneNumber } from '../phone-number/phone-number.entity.ts';
import { cancelNumber } from './cancel-number.ts';
import {
  CancelNumberInput,
  ReactivateNumberInput,
  WithdrawCancellationInput,
} from './cancellation.inputs.ts';
import { reactivateNumber } from './reactivate-number.ts';
import { withdrawCancellation } from './withdraw-cancellation.ts';

@ObjectType({ simpleResolvers: true, description: 'Result of cancelNumber.' })
class CancelNumberPayload {
  @Field(() => PhoneNumber, {
    nullable: true,
    description: 'The number, which works until terminatesAt.',
  })
  phoneNumber?: Read;

  @WhyRefused()
  userErrors!: UserError[];
}

@ObjectType({ simpleResolvers: true, description: 'Result of withdrawCancellation.' })
class WithdrawCancellationPayload {
  @Field(() => PhoneNumber, { nullable: true, description: 'The number, which stays.' })
  phoneNumber?: Read;

  @WhyRefused()
  userErrors!: UserError[];
}

@ObjectType({ simpleResolvers: true, description: 'Result of reactivateNumber.' })
class ReactivateNumberPayload {
  @Field(() => PhoneNumber, { nullable: true, description: 'The number, in use again.' })
  phoneNumber?: Read;

  @WhyRefused()
  userErrors!: UserError[];
}

@Resolver()
export class CancellationResolver {
  @Mutation(() => CancelNumberPayload, {
    description:
      "Cancels a number: it works until the last instant of the present month in the client's time zone, see terminatesAt. For owners of the client, never for partners.",
  })
  cancelNumber(
    @Arg('input', () => CancelNumberInput, { description: 'Which number.' })
    input: CancelNumberInput,
    @Ctx() ctx: Context,
  ): Promise<CancelNumberPayload> {
    return told(cancelNumber(ctx, input));
  }

  @Mutation(() => WithdrawCancellationPayload, {
    description:
      'Takes a cancellation back while the number still works. For those who may cancel.',
  })
  withdrawCancellation(
    @Arg('input', () => WithdrawCancellationInput, { description: 'Of which number.' })
    input: WithdrawCancellationInput,
    @Ctx() ctx: Context,
  ): Promise<WithdrawCancellationPayload> {
    return told(withdrawCancellation(ctx, input));
  }

  @Mutation(() => ReactivateNumberPayload, {
    description:
      'Puts a cancelled number in use again until it is deleted. Billing starts anew, and it needs a new API key. For those who may cancel.',
  })
  reactivateNumber(
    @Arg('input', () => ReactivateNumberInput, { description: 'Which number.' })
    input: ReactivateNumberInput,
    @Ctx() ctx: Context,
  ): Promise<ReactivateNumberPayload> {
    return told(reactivateNumber(ctx, input));
  }
}

function told(id: Promise<string>): Promise<CancelNumberPayload> {
  return payload(async () => ({ phoneNumber: one(PhoneNumber, { id: await id }) }));
}
