import { Field, ObjectType } from 'type-graphql';

@ObjectType({
  simpleResolvers: true,
  description: 'Why Meta rejected a template, in words of the Hub, and what helps.',
})
export class TemplateRejection {
  @Field(() => String, {
    description: "What Meta's code says; a code that the Hub does not know stands there as it is.",
  })
  message!: string;

  @Field(() => String, { description: 'How to mend it; a recommendation of Meta comes first.' })
  cure!: string;

  @Field(() => [String], {
    description: 'Where to begin, e.g. `category`; empty where it may be anywhere.',
  })
  path!: string[];
}
