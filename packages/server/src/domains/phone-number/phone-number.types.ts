import { Field, Int, ObjectType } from 'type-graphql';
import {
  AccountStatus,
  ActivationState,
  StatusActor,
  StatusReasonCode,
  VerificationMethod,
} from './phone-number.enums.ts';

@ObjectType({ description: 'Why the account status is what it is, and what to do next.' })
export class StatusReason {
  @Field(() => StatusReasonCode, { description: 'For programs.' })
  code!: StatusReasonCode;

  @Field(() => String, { description: 'For people.' })
  message!: string;

  @Field(() => String, { nullable: true, description: 'What to do; null when nothing is to do.' })
  nextStep!: string | null;

  @Field(() => StatusActor, { description: 'Who has to act.' })
  actor!: StatusActor;
}

@ObjectType({ description: 'The three steps of activating a number.' })
export class Activation {
  @Field(() => ActivationState, { description: 'Message on behalf.' })
  messageOnBehalf!: ActivationState;

  @Field(() => ActivationState, { description: 'Meta business verification.' })
  businessVerification!: ActivationState;

  @Field(() => ActivationState, { description: 'Number registration.' })
  numberRegistration!: ActivationState;
}

@ObjectType({ description: 'How the number receives the 6-digit code.' })
export class RegistrationPreference {
  @Field(() => Boolean, {
    description: 'Whether an interactive voice response system answers calls.',
  })
  ivr!: boolean;

  @Field(() => VerificationMethod, { description: 'Text message or voice call.' })
  method!: VerificationMethod;
}

@ObjectType({ description: 'The inbox add-on of a number.' })
export class Inbox {
  @Field(() => Boolean, { description: 'Whether it can be activated for this number.' })
  available!: boolean;

  @Field(() => Boolean, { description: 'Whether it is active.' })
  active!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'How many numbers have an account status.' })
export class AccountStatusCount {
  @Field(() => AccountStatus, { description: 'The account status.' })
  accountStatus!: AccountStatus;

  @Field(() => Int, {
    description: 'How many numbers have it: exact up to 10,000, and 10,000 beyond that.',
  })
  count!: number;

  @Field(() => Boolean, { description: 'Whether there are more than `count` says.' })
  isCapped!: boolean;
}
