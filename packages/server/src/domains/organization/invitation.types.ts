import { GraphQLDateTime } from 'graphql-scalars';
import { Field, InputType, ObjectType } from 'type-graphql';
import { MembershipRole, OrganizationKind } from './organization.enums.ts';

@ObjectType({ simpleResolvers: true, description: 'What the holder of an invitation link sees.' })
export class InvitationPreview {
  @Field(() => String, { description: 'Who invites.' })
  organizationName!: string;

  @Field(() => OrganizationKind, { description: 'Client, partner or operator.' })
  organizationKind!: OrganizationKind;

  @Field(() => String, { description: 'Address the invitation was sent to.' })
  email!: string;

  @Field(() => String, { description: 'Name of the invited person.' })
  name!: string;

  @Field(() => MembershipRole, { description: 'What the person may do there.' })
  role!: MembershipRole;

  @Field(() => GraphQLDateTime, { description: 'Until when the link works.' })
  expiresAt!: Date;

  @Field(() => Boolean, {
    description: 'Whether the address has an account already, whose password then is asked for.',
  })
  hasAccount!: boolean;
}

@InputType({ description: 'Accepting an invitation.' })
export class AcceptInvitationInput {
  @Field(() => String, { description: "The link's token." })
  token!: string;

  @Field(() => String, { description: 'Full name, 1 to 100 characters.' })
  name!: string;

  @Field(() => String, {
    description:
      'A new password of 10 to 200 characters, or the present one where an account exists.',
  })
  password!: string;
}
