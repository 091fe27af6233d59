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

@ObjectType({ description: 'Permission to message on behalf of the business.' })
export class MessageOnBehalf {
  @Field(() => String, { nullable: true, description: 'The business that gives it.' })
  name!: string | null;

  @Field(() => MessageOnBehalfStatus, { description: 'Where it stands.' })
  status!: MessageOnBehalfStatus;
}
