import { Arg, Ctx, Field, ID, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.ts';
import { payload, WhyRefused } from '../../errors.ts';
import type { UserError } from '../../errors.ts';
import { idOf, one } from '../../read/read.ts';
import type { Read } from '../../read/read.ts';
import { Partner } from './partner.entity.ts';
import { UpdatePartnerInput, UpdatePartnerIntegrationInput } from './partner.inputs.ts';
import { updatePartnerIntegration } from './update-partner-integration.ts';
import { updatePartner } from './update-partner.ts';

@ObjectType({ simpleResolvers: true, description: 'Result of updatePartner.' })
class UpdatePartnerPayload {
  @Field(() => Partner, { nullable: true, description: 'The company as changed.' })
  partner?: Read;

  @WhyRefused()
  userErrors!: UserError[];
}

@ObjectType({ simpleResolvers: true, description: 'Result of updatePartnerIntegration.' })
class UpdatePartnerIntegrationPayload {
  @Field(() => Partner, { nullable: true, description: 'The company as changed.' })
  partner?: Read;

  @WhyRefused()
  userErrors!: UserError[];
}

@Resolver()
export class PartnerResolver {
  @Query(() => Partner, {
    nullable: true,
    description: 'One partner; null when there is none to see.',
  })
  partner(@Arg('id', () => ID, { description: 'Id, partner_….' }) id: string): Read {
    return one(Partner, { id: idOf(Partner, id) });
  }

  @Mutation(() => UpdatePartnerPayload, {
    description: "Changes the facts of the workspace's own company. For owners of a partner.",
  })
  updatePartner(
    @Arg('input', () => UpdatePartnerInput, { description: 'What to change.' })
    input: UpdatePartnerInput,
    @Ctx() ctx: Context,
  ): Promise<UpdatePartnerPayload> {
    return payload(async () => ({
      partner: one(Partner, { id: await updatePartner(ctx, input) }),
    }));
  }

  @Mutation(() => UpdatePartnerIntegrationPayload, {
    description: 'Changes how clients come to the partner. For owners of a partner.',
  })
  updatePartnerIntegration(
    @Arg('input', () => UpdatePartnerIntegrationInput, { description: 'What to change.' })
    input: UpdatePartnerIntegrationInput,
    @Ctx() ctx: Context,
  ): Promise<UpdatePartnerIntegrationPayload> {
    return payload(async () => ({
      partner: one(Partner, { id: await updatePartnerIntegration(ctx, input) }),
    }));
  }
}
