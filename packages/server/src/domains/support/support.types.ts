import { Field, ObjectType } from 'type-graphql';
import { SupportTopic } from './support.enums.ts';

@ObjectType({ simpleResolvers: true, description: 'A fact that support needs for a topic.' })
export class SupportFactRule {
  @Field(() => String, { description: 'For `facts` of createSupportTicket.' })
  key!: string;

  @Field(() => String, { description: 'What to ask for, for people.' })
  label!: string;

  @Field(() => String, { nullable: true, description: 'How to answer.' })
  hint!: string | null;

  @Field(() => Boolean, { description: 'Whether a ticket without it is refused.' })
  isRequired!: boolean;

  @Field(() => Boolean, { description: 'Whether answers are usually several lines long.' })
  isLong!: boolean;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What to ask for a topic; forms are made of it.',
})
export class SupportTopicRule {
  @Field(() => SupportTopic, { description: 'The topic.' })
  topic!: SupportTopic;

  @Field(() => String, { description: 'Its name, for people.' })
  title!: string;

  @Field(() => String, { description: 'What belongs to it.' })
  description!: string;

  @Field(() => String, { nullable: true, description: 'How long it takes, where that is known.' })
  duration!: string | null;

  @Field(() => Boolean, { description: 'Whether `phoneNumberId` must be given.' })
  needsPhoneNumber!: boolean;

  @Field(() => Boolean, { description: 'Whether `wabaId` must be given.' })
  needsWaba!: boolean;

  @Field(() => Boolean, {
    description: 'Whether it is only for numbers in accounts that are managed on behalf (OBO).',
  })
  isForOboOnly!: boolean;

  @Field(() => [SupportFactRule], { description: 'The facts to ask for, in this order.' })
  facts!: SupportFactRule[];

  @Field(() => String, {
    nullable: true,
    description: 'Why the caller cannot file such a ticket; null when it can.',
  })
  refusal!: string | null;
}

@ObjectType({ description: 'One fact of a ticket.' })
export class TicketFact {
  @Field(() => String, { description: 'As in the rules of the topic.' })
  key!: string;

  @Field(() => String, { description: 'What was asked, for people.' })
  label!: string;

  @Field(() => String, { description: 'The answer.' })
  value!: string;
}
