import { Arg, Args, Ctx, Field, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.ts';
import { payload, WhyRefused } from '../../errors.ts';
import type { UserError } from '../../errors.ts';
import { PageArgs } from '../../read/page-args.ts';
import { many, page } from '../../read/read.ts';
import type { Read } from '../../read/read.ts';
import { PhoneNumber } from '../phone-number/phone-number.entity.ts';
import { declinePermissionRequests } from './decline-permission-requests.ts';
import { PermissionConsent, PermissionConsentConnection } from './permission-consent.entity.ts';
import { PermissionRequest, PermissionRequestConnection } from './permission-request.entity.ts';
import {
  DeclinePermissionRequestsInput,
  PermissionRequestsArgs,
  RequestPartnerPermissionInput,
  UpdatePartnerPermissionsInput,
  WithdrawPermissionRequestsInput,
} from './permission.inputs.ts';
import { requestPartnerPermission } from './request-partner-permission.ts';
import { updatePartnerPermissions } from './update-partner-permissions.ts';
import { withdrawPermissionRequests } from './withdraw-permission-requests.ts';

@ObjectType({ simpleResolvers: true, description: 'Result of updatePartnerPermissions.' })
class UpdatePartnerPermissionsPayload {
  @Field(() => [PhoneNumber], {
    nullable: true,
    description: 'The numbers in the order of the input.',
  })
  phoneNumbers?: Read;

  @Field(() => [PermissionConsent], {
    nullable: true,
    description: 'What was consented to; empty when nothing had to change.',
  })
  consents?: Read;

  @WhyRefused()
  userErrors!: UserError[];
}

@ObjectType({ simpleResolvers: true, description: 'Result of requestPartnerPermission.' })
class RequestPartnerPermissionPayload {
  @Field(() => [PhoneNumber], {
    nullable: true,
    description: 'The numbers in the order of the input.',
  })
  phoneNumbers?: Read;

  @Field(() => [PermissionRequest], {
    nullable: true,
    description: 'The requests in the order of the input.',
  })
  permissionRequests?: Read;

  @WhyRefused()
  userErrors!: UserError[];
}

@ObjectType({ simpleResolvers: true, description: 'Result of withdrawPermissionRequests.' })
class WithdrawPermissionRequestsPayload {
  @Field(() => [PermissionRequest], {
    nullable: true,
    description: 'The requests in the order of the input.',
  })
  permissionRequests?: Read;

  @WhyRefused()
  userErrors!: UserError[];
}

@ObjectType({ simpleResolvers: true, description: 'Result of declinePermissionRequests.' })
class DeclinePermissionRequestsPayload {
  @Field(() => [PermissionRequest], {
    nullable: true,
    description: 'The requests in the order of the input.',
  })
  permissionRequests?: Read;

  @WhyRefused()
  userErrors!: UserError[];
}

@Resolver()
export class PermissionResolver {
  @Query(() => PermissionRequestConnection, {
    description: "Partners' requests that the caller may see, newest first.",
  })
  permissionRequests(@Args(() => PermissionRequestsArgs) args: PermissionRequestsArgs): Read {
    const where = { status: args.status ?? undefined };
    return page(PermissionRequest, args, where, { order: [['requestedAt', 'desc']] });
  }

  @Query(() => PermissionConsentConnection, {
    description: 'What clients decided about sharing numbers, newest first.',
  })
  permissionConsents(@Args(() => PageArgs) args: PageArgs): Read {
    return page(PermissionConsent, args, {}, { order: [['at', 'desc']] });
  }

  @Mutation(() => UpdatePartnerPermissionsPayload, {
    description:
      'Shares numbers with the partner, or stops it, at once. For owners of a client who pays directly.',
  })
  updatePartnerPermissions(
    @Arg('input', () => UpdatePartnerPermissionsInput, { description: 'Which numbers.' })
    input: UpdatePartnerPermissionsInput,
    @Ctx() ctx: Context,
  ): Promise<UpdatePartnerPermissionsPayload> {
    return payload(async () => {
      const { numberIds, consentIds } = await updatePartnerPermissions(ctx, input);
      return {
        phoneNumbers: many(PhoneNumber, numberIds),
        consents: many(PermissionConsent, consentIds),
      };
    });
  }

  @Mutation(() => RequestPartnerPermissionPayload, {
    description: 'Asks clients to share numbers. For partners.',
  })
  requestPartnerPermission(
    @Arg('input', () => RequestPartnerPermissionInput, { description: 'Which numbers, and why.' })
    input: RequestPartnerPermissionInput,
    @Ctx() ctx: Context,
  ): Promise<RequestPartnerPermissionPayload> {
    return payload(async () => {
      const { numberIds, requestIds } = await requestPartnerPermission(ctx, input);
      return {
        phoneNumbers: many(PhoneNumber, numberIds),
        permissionRequests: many(PermissionRequest, requestIds),
      };
    });
  }

  @Mutation(() => WithdrawPermissionRequestsPayload, {
    description: 'Takes open requests back. For the partner who made them.',
  })
  withdrawPermissionRequests(
    @Arg('input', () => WithdrawPermissionRequestsInput, { description: 'Which requests.' })
    input: WithdrawPermissionRequestsInput,
    @Ctx() ctx: Context,
  ): Promise<WithdrawPermissionRequestsPayload> {
    return told(withdrawPermissionRequests(ctx, input));
  }

  @Mutation(() => DeclinePermissionRequestsPayload, {
    description:
      'Declines open requests. For owners of the client; to grant one, share its number.',
  })
  declinePermissionRequests(
    @Arg('input', () => DeclinePermissionRequestsInput, { description: 'Which requests, and why.' })
    input: DeclinePermissionRequestsInput,
    @Ctx() ctx: Context,
  ): Promise<DeclinePermissionRequestsPayload> {
    return told(declinePermissionRequests(ctx, input));
  }
}

function told(ids: Promise<string[]>): Promise<WithdrawPermissionRequestsPayload> {
  return payload(async () => ({ permissionRequests: many(PermissionRequest, await ids) }));
}
