import { Field, InputType } from 'type-graphql';

@InputType({
  description: 'What to change about the signed-in person; what is not given stays.',
})
export class UpdateViewerInput {
  @Field(() => String, { nullable: true, description: 'Full name, 1 to 100 characters.' })
  name?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether single keys do something in the browser.',
  })
  hasSingleKeyShortcuts?: boolean | null;
}

@InputType({ description: 'Another e-mail address for the signed-in person.' })
export class RequestEmailChangeInput {
  @Field(() => String, { description: 'The new address, at most 254 characters.' })
  email!: string;

  @Field(() => String, { description: 'The present password.' })
  password!: string;
}

@InputType({ description: 'Proof that the new address is in the hands of the caller.' })
export class ConfirmEmailChangeInput {
  @Field(() => String, { description: 'Token of the link in the letter to the new address.' })
  linkToken!: string;
}

@InputType({ description: 'Which change of address not to make.' })
export class StopEmailChangeInput {
  @Field(() => String, {
    nullable: true,
    description:
      'Token of the link in the letter to the old address. Without it, the change of the signed-in person.',
  })
  linkToken?: string | null;
}
