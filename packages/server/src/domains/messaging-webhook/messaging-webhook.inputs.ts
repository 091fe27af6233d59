import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'Where messages of a number go.' })
export class SetMessagingWebhookInput {
  @Field(() => ID, { description: 'Id, number_….' })
  phoneNumberId!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Address (https, at most 200 characters); null takes it away.',
  })
  url?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'What Meta shows the address when it checks it, at most 200 characters. Required with an address; never shown again.',
  })
  verifyToken?: string | null;
}
