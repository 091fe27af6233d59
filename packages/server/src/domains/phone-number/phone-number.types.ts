import { Field, ObjectType } from 'type-graphql';
import {
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
