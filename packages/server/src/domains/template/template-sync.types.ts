import { GraphQLDateTime } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { SyncState } from '../waba/sync-state.ts';

@ObjectType({ simpleResolvers: true, description: 'A template that a sync found changed.' })
export class TemplateDifference {
  @Field(() => String, { description: 'Name of the template.' })
  name!: string;

  @Field(() => String, { description: 'Its language.' })
  language!: string;

  @Field(() => [String], {
    description: 'What differed, e.g. `status`; `created` and `removed` for the whole.',
  })
  fields!: string[];
}

@ObjectType({
  simpleResolvers: true,
  description: "The last sync of an account's templates, and what differed.",
})
export class TemplateSync {
  @Field(() => SyncState, { description: 'How current the templates are.' })
  state!: SyncState;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When Meta last answered.' })
  syncedAt!: Date | null;

  @Field(() => Int, { description: 'Templates that were new to the Hub.' })
  created!: number;

  @Field(() => Int, { description: 'Templates that differed.' })
  updated!: number;

  @Field(() => Int, {
    description: 'Templates that are no longer there; they are kept as DELETED.',
  })
  removed!: number;

  @Field(() => Int, { description: 'Templates that could not be read.' })
  failed!: number;

  @Field(() => [TemplateDifference], { description: 'What differed, the first 50.' })
  differences!: TemplateDifference[];

  @Field(() => String, {
    nullable: true,
    description: 'What Meta said when the last sync failed; null once one succeeded.',
  })
  error!: string | null;
}
