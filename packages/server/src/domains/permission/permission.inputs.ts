import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { PageArgs } from '../../read/page-args.ts';
import { PermissionRequestStatus } from './permission.enums.ts';

@InputType({ description: 'Which numbers to share with the partner, and which no longer.' })
export class UpdatePartnerPermissionsInput {
  @Field(() => [ID], {
    defaultValue: [],
    description: 'Numbers to share, number_…; with those below at most 100.',
  })
  share!: string[];

  @Field(() => [ID], {
    defaultValue: [],
    description: 'Numbers to stop sharing. What is so already stays as it is.',
  })
  revoke!: string[];

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      "Whether the partner's live keys of the numbers below stop working now. Otherwise they work until a new key is generated.",
  })
  revokeKeys!: boolean;
}

@InputType({ description: 'For which numbers a partner asks.' })
export class RequestPartnerPermissionInput {
  @Field(() => [ID], { description: 'Numbers, number_…; 1 to 100.' })
  phoneNumberIds!: string[];

  @Field(() => String, {
    nullable: true,
    description: 'What the client should know, at most 500 characters.',
  })
  note?: string | null;
}

@InputType({ description: 'Which requests a partner takes back.' })
export class WithdrawPermissionRequestsInput {
  @Field(() => [ID], { description: 'Requests, permissionrequest_…; 1 to 100.' })
  ids!: string[];
}

@InputType({ description: 'Which requests a client declines.' })
export class DeclinePermissionRequestsInput {
  @Field(() => [ID], { description: 'Requests, permissionrequest_…; 1 to 100.' })
  ids!: string[];

  @Field(() => String, {
    nullable: true,
    description: 'What the partner should know, at most 500 characters.',
  })
  declineReason?: string | null;
}

@ArgsType()
export class PermissionRequestsArgs extends PageArgs {
  @Field(() => PermissionRequestStatus, { nullable: true, description: 'Only those that are so.' })
  status?: PermissionRequestStatus | null;
}
