import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Context } from '../../context.ts';
import { payload, WhyRefused } from '../../errors.ts';
import type { UserError } from '../../errors.ts';
import { one } from '../../read/read.ts';
import type { Read } from '../../read/read.ts';
import { PhoneNumber } from '../phone-number/phone-number.entity.ts';
import { UpdateCommerceSettingsInput } from './commerce-settings.inputs.ts';
import { updateCommerceSettings } from './update-commerce-settings.ts';

@ObjectType({ simpleResolvers: true, description: 'Result of updateCommerceSettings.' })
class UpdateCommerceSettingsPayload {
  @Field(() => PhoneNumber, { nullable: true, description: 'The number with its settings.' })
  phoneNumber?: Read;

  @WhyRefused()
  userErrors!: UserError[];
}

@Resolver()
export class CommerceSettingsResolver {
  @Mutation(() => UpdateCommerceSettingsPayload, {
    description:
      'Shows or hides catalogue and cart of a number. For numbers of SHARED accounts; accounts managed on behalf contact support.',
  })
  updateCommerceSettings(
    @Arg('input', () => UpdateCommerceSettingsInput, { description: 'What to show.' })
    input: UpdateCommerceSettingsInput,
    @Ctx() ctx: Context,
  ): Promise<UpdateCommerceSettingsPayload> {
    return payload(async () => {
      const id = await updateCommerceSettings(ctx, input);
      return { phoneNumber: one(PhoneNumber, { id }) };
    });
  }
}
