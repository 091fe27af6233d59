import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Context } from '../../context.ts';
import { payload, WhyRefused } from '../../errors.ts';
import type { UserError } from '../../errors.ts';
import { one } from '../../read/read.ts';
import type { Read } from '../../read/read.ts';
import { PhoneNumber } from '../phone-number/phone-number.entity.ts';
import { changeDisplayName } from './change-display-name.ts';
import { ChangeDisplayNameInput, RegisterDisplayNameInput } from './display-name.inputs.ts';
import { registerDisplayName } from './register-display-name.ts';

@ObjectType({ simpleResolvers: true, description: 'Result of changeDisplayName.' })
class ChangeDisplayNamePayload {
  @Field(() => PhoneNumber, {
    nullable: true,
    description: 'The number; displayNameRequest tells how the request stands.',
  })
  phoneNumber?: Read;

  @WhyRefused()
  userErrors!: UserError[];
}

@ObjectType({ simpleResolvers: true, description: 'Result of registerDisplayName.' })
class RegisterDisplayNamePayload {
  @Field(() => PhoneNumber, {
    nullable: true,
    description: 'The number; displayNameRequest tells when the name is in force.',
  })
  phoneNumber?: Read;

  @WhyRefused()
  userErrors!: UserError[];
}

@Resolver()
export class DisplayNameResolver {
  @Mutation(() => ChangeDisplayNamePayload, {
    description:
      'Asks Meta for another display name. Meta reviews it within about 24 hours; once it is approved the Hub registers the number again, so that the name is in force. One request at a time, at most 10 in 30 days. A partner needs the permission of the client. Needs the header Idempotency-Key.',
  })
  changeDisplayName(
    @Arg('input', () => ChangeDisplayNameInput, { description: 'The number and the name.' })
    input: ChangeDisplayNameInput,
    @Ctx() ctx: Context,
  ): Promise<ChangeDisplayNamePayload> {
    return payload(async () => {
      const id = await changeDisplayName(ctx, input);
      return { phoneNumber: one(PhoneNumber, { id }) };
    });
  }

  @Mutation(() => RegisterDisplayNamePayload, {
    description:
      'Tries again to put an approved display name in force, by registering the number with the PIN that the Hub keeps, or with another that is set first. Returns at once; the work is done by a job. Needs the header Idempotency-Key.',
  })
  registerDisplayName(
    @Arg('input', () => RegisterDisplayNameInput, { description: 'Which number.' })
    input: RegisterDisplayNameInput,
    @Ctx() ctx: Context,
  ): Promise<RegisterDisplayNamePayload> {
    return payload(async () => {
      const id = await registerDisplayName(ctx, input);
      return { phoneNumber: one(PhoneNumber, { id }) };
    });
  }
}
