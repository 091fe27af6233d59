import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { graphqlEnum } from '../../lib/graphql-enum.ts';

export const WabaType = graphqlEnum('WabaType', 'How an account was connected.', {
  SHARED: 'By embedded signup: the business owns it and shares it.',
  OBO: 'On behalf of (classic signup): the operator owns it for the business.',
});
export type WabaType = keyof typeof WabaType;

export const AccountReviewStatus = graphqlEnum(
  'AccountReviewStatus',
  "Meta's review of the account.",
  {
    PENDING: 'In review.',
    APPROVED: 'Approved.',
    REJECTED: 'Rejected.',
    DEFERRED: 'Put off.',
    UNKNOWN: 'A value that the Hub does not know; see the raw field.',
  },
);
export type AccountReviewStatus = keyof typeof AccountReviewStatus;

export const MessageOnBehalfStatus = graphqlEnum(
  'MessageOnBehalfStatus',
  'Permission to message on behalf of the business.',
  {
    SUBMITTED: 'Waiting for the business to accept it in Business Manager.',
    APPROVED: 'Accepted.',
    REJECTED: 'Refused by Meta.',
    DENIED: 'Refused by the business.',
    NOT_APPLICABLE: 'Not needed: the account is SHARED.',
  },
);
export type MessageOnBehalfStatus = keyof typeof MessageOnBehalfStatus;

export const ConsentStatus = graphqlEnum('ConsentStatus', "The client's consent.", {
  SIGNED: 'Signed.',
  MISSING: 'Not yet signed.',
});
export type ConsentStatus = keyof typeof ConsentStatus;

export const RestrictionLevel = graphqlEnum(
  'RestrictionLevel',
  'How far Meta restricts an account.',
  {
    LIMITED: 'Some things are not allowed; messaging goes on.',
    RESTRICTED: 'Messages are not allowed, or not all of them.',
    DISABLED: 'The account is banned.',
  },
);
export type RestrictionLevel = keyof typeof RestrictionLevel;

@ObjectType({ description: 'A measure of Meta against an account, as Meta told it.' })
export class AccountRestriction {
  @Field(() => String, {
    description: "Meta's name of it, e.g. `RESTRICTED_BIZ_INITIATED_MESSAGING`; the list is open.",
  })
  type!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'What the account cannot do, as a sentence; null for a type the Hub does not know.',
  })
  message!: string | null;

  @Field(() => Boolean, { description: 'Whether it stops messages, or some of them.' })
  stopsMessages!: boolean;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When Meta ends it; null when Meta named no end.',
  })
  expiresAt!: Date | null;

  @Field(() => String, {
    nullable: true,
    description: "What Meta wants to be done about it, in Meta's words.",
  })
  remediation!: string | null;

  @Field(() => GraphQLDateTime, { description: 'When Meta last told of it.' })
  since!: Date;
}

@ObjectType({ description: 'Permission to message on behalf of the business.' })
export class MessageOnBehalf {
  @Field(() => String, { nullable: true, description: 'The business that gives it.' })
  name!: string | null;

  @Field(() => MessageOnBehalfStatus, { description: 'Where it stands.' })
  status!: MessageOnBehalfStatus;
}
