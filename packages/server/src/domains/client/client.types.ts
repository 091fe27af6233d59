import { Field, ObjectType } from 'type-graphql';

@ObjectType({ description: 'Whom to ask at a client.' })
export class Contact {
  @Field(() => String, { description: 'Full name.' })
  fullName!: string;

  @Field(() => String, { description: 'E-mail address.' })
  email!: string;

  @Field(() => String, { nullable: true, description: 'Telephone in E.164.' })
  phone!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Telephone as people read it, e.g. `+44 161 496 0110`.',
  })
  formattedPhone!: string | null;

  @Field(() => String, { description: 'Preferred language, ISO 639-1.' })
  language!: string;
}

@ObjectType({ description: 'A postal address.' })
export class Address {
  @Field(() => String, { description: 'Street and house number.' })
  street!: string;

  @Field(() => String, { description: 'Postal code.' })
  zip!: string;

  @Field(() => String, { description: 'City.' })
  city!: string;

  @Field(() => String, { description: 'ISO 3166 alpha-2 code.' })
  country!: string;
}
