import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Context } from '../../context.ts';
import { payload, UserError, WhyRefused } from '../../errors.ts';
import { one } from '../../read/read.ts';
import type { Read } from '../../read/read.ts';
import { PhoneNumber } from '../phone-number/phone-number.entity.ts';
import { SyncBusinessProfileInput, UpdateBusinessProfileInput } from './business-profile.inputs.ts';
import { syncBusinessProfile } from './sync-business-profile.ts';
import { updateBusinessProfile } from './update-business-profile.ts';

@ObjectType({ simpleResolvers: true, description: 'Result of updateBusinessProfile.' })
class UpdateBusinessProfilePayload {
  @Field(() => PhoneNumber, { nullable: true, description: 'The number with its profile.' })
  phoneNumber?: Read;

  @WhyRefused()
  userErrors!: UserError[];
}

@ObjectType({ simpleResolvers: true, description: 'Result of syncBusinessProfile.' })
class SyncBusinessProfilePayload {
  @Field(() => PhoneNumber, {
    nullable: true,
    description: 'The number with its profile and commerce settings.',
  })
  phoneNumber?: Read;

  @Field(() => [UserError], { description: 'Why it failed; empty on success.' })
  userErrors!: UserError[];
}

@Resolver()
export class BusinessProfileResolver {
  @Mutation(() => UpdateBusinessProfilePayload, {
    description:
      'Changes the business profile of a number at Meta. Only what differs is sent. A picture is uploaded before, see partners.md.',
  })
  updateBusinessProfile(
    @Arg('input', () => UpdateBusinessProfileInput, { description: 'What shall change.' })
    input: UpdateBusinessProfileInput,
    @Ctx() ctx: Context,
  ): Promise<UpdateBusinessProfilePayload> {
    return payload(async () => {
      const id = await updateBusinessProfile(ctx, input);
      return { phoneNumber: one(PhoneNumber, { id }) };
    });
  }

  @Mutation(() => SyncBusinessProfilePayload, {
    description: 'Reads business profile and commerce settings of a number from Meta now.',
  })
  syncBusinessProfile(
    @Arg('input', () => SyncBusinessProfileInput, { description: 'Which number.' })
    input: SyncBusinessProfileInput,
    @Ctx() ctx: Context,
  ): Promise<SyncBusinessProfilePayload> {
    return payload(async () => {
      const id = await syncBusinessProfile(ctx, input);
      return { phoneNumber: one(PhoneNumber, { id }) };
    });
  }
}
