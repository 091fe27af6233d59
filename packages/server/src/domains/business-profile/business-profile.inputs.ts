import { Field, ID, InputType } from 'type-graphql';
import { BusinessVertical } from './business-profile.enums.ts';

@InputType({
  description: 'Fields of a profile. One that is left out is not meant, null or [] empties it.',
})
export class BusinessProfileFields {
  @Field(() => String, {
    nullable: true,
    description: 'Beneath the number. 1 to 139 characters; Meta does not let it be emptied.',
  })
  about?: string | null;

  @Field(() => String, { nullable: true, description: 'Postal address. At most 256 characters.' })
  address?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Under the picture. At most 512 characters; Meta may refuse more than 256 and tells so.',
  })
  description?: string | null;

  @Field(() => String, { nullable: true, description: 'E-mail address. At most 128 characters.' })
  email?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Up to two addresses with http:// or https://, each of at most 256 characters.',
  })
  websites?: string[] | null;

  @Field(() => BusinessVertical, {
    nullable: true,
    description: 'Industry. It cannot be emptied once it is set.',
  })
  vertical?: BusinessVertical | null;
}

@InputType({ description: 'Changes of a business profile.' })
export class UpdateBusinessProfileInput {
  @Field(() => ID, { description: 'Id of the number, number_….' })
  phoneNumberId!: string;

  @Field(() => BusinessProfileFields, { description: 'The new values of what shall change.' })
  changes!: BusinessProfileFields;

  @Field(() => BusinessProfileFields, {
    nullable: true,
    description:
      'The values of the same fields as they were when the change was begun. If Meta has others by now, the change is refused with CONFLICT at the field. Left out, nothing is compared.',
  })
  loaded?: BusinessProfileFields | null;

  @Field(() => String, {
    nullable: true,
    description: 'The receipt of a picture that was uploaded for this number.',
  })
  pictureReceipt?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Why. Required of the operator's staff; the customer can read it.",
  })
  reason?: string | null;
}

@InputType({ description: 'A number whose profile is to be read from Meta.' })
export class SyncBusinessProfileInput {
  @Field(() => ID, { description: 'Id of the number, number_….' })
  phoneNumberId!: string;
}
