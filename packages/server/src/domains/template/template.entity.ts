import type { Opt } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime, GraphQLJSONObject } from 'graphql-scalars';
import { Args, Field, Int, ObjectType } from 'type-graphql';
import { Capability } from '../../capability.ts';
import { connectionOf } from '../../read/connection.ts';
import { Computed, Prefix, Reads, Scope } from '../../read/entity.ts';
import { Node } from '../../read/node.ts';
import { PageArgs } from '../../read/page-args.ts';
import { page } from '../../read/read.ts';
import type { Read } from '../../read/read.ts';
import { Waba } from '../waba/waba.entity.ts';
import { TemplateChange, TemplateChangeConnection } from './template-change.entity.ts';
import { editsLast24h, editsLast30d, editsLeft } from './template-editing.rules.ts';
import { templateCapabilities } from './template.policy.ts';
import { TemplateVersion, TemplateVersionConnection } from './template-version.entity.ts';
import { categoryChange } from './category-change.rules.ts';
import { TemplateCategoryChange } from './category-change.types.ts';
import { templateFile } from './template-file.rules.ts';
import { syncedAt } from './template-moments.rules.ts';
import { problemsOfRow } from './check-template.ts';
import { TemplateProblem } from './template-problems.types.ts';
import { pausedUntil } from './template-pause.rules.ts';
import { templateRejection } from './template-rejection.rules.ts';
import { TemplateRejection } from './template-rejection.types.ts';
import { TemplateAtMeta } from './template-at-meta.fields.ts';
import { TemplateIndexes, TemplateTrigger } from './template.table.ts';

/** What Meta knows of it stands in `template-at-meta.fields.ts`. */
@ObjectType({
  implements: Node,
  description: 'A message template of an account in one language, as Meta has it.',
})
@Entity({ tableName: 'templates' })
@Prefix('template')
@Scope({ operator: {}, partner: { via: 'waba' }, client: { via: 'waba' } })
@Unique({ properties: ['waba', 'name', 'language'] })
@TemplateIndexes()
@TemplateTrigger()
export class Template extends TemplateAtMeta {
  @PrimaryKey({ type: 'uuid' })
  declare id: string;

  @Field(() => Waba, { description: 'The account it belongs to.' })
  @ManyToOne({ entity: () => Waba })
  waba!: Waba;

  @Field(() => TemplateCategoryChange, {
    nullable: true,
    description:
      'The other category that Meta announced, or else the last one that it gave; null where it never did.',
  })
  @Computed(categoryChange, {
    category: true,
    previousCategory: true,
    announcedCategory: true,
    categoryChangeAt: true,
    waba: { currency: true, client: { addressCountry: true, messageRates: true } },
  })
  categoryChange!: Opt<TemplateCategoryChange | null>;

  @Field(() => GraphQLJSONObject, {
    description:
      'What somebody decided about it, as a file to keep and to give to planTemplates and applyTemplates.',
  })
  @Computed(templateFile, {
    name: true,
    language: true,
    category: true,
    parameterFormat: true,
    messageSendTtlSeconds: true,
    components: true,
  })
  file!: Opt<Record<string, unknown>>;

  @Field(() => TemplateRejection, {
    nullable: true,
    description: 'The same in words of the Hub, with a cure; null unless it is REJECTED.',
  })
  @Computed(templateRejection, { status: true, rejectedReason: true })
  rejection!: Opt<TemplateRejection | null>;

  @Field(() => [TemplateProblem], {
    description: 'What the rules say about it, errors first; at most 100.',
  })
  @Computed(problemsOfRow, {
    name: true,
    language: true,
    categoryRaw: true,
    parameterFormat: true,
    messageSendTtlSeconds: true,
    components: true,
  })
  problems!: Opt<TemplateProblem[]>;

  @Field(() => GraphQLDateTime, { description: 'When the Hub first saw it.' })
  @Property({ type: 'timestamptz' })
  createdAt!: Date;

  @Field(() => GraphQLDateTime, { description: 'When Meta last confirmed it.' })
  @Computed(syncedAt, { readAt: true, waba: { templatesSyncedAt: true } })
  syncedAt!: Opt<Date>;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description:
      'Until when Meta pauses it for its quality: 3 hours the first time, 6 the second; the third time it is DISABLED. Null where it is not paused, where somebody has to end the pause, or where Meta did not say which one it is.',
  })
  @Computed(pausedUntil, { status: true, pauseEndsAt: true })
  pausedUntil!: Opt<Date | null>;

  @Property({ type: 'text' })
  searchText!: string;

  /** Stands for body and footer, so that one that says the same is found. */
  @Property({ type: 'text', nullable: true })
  wording!: string | null;

  @Property({ type: 'json', defaultRaw: `'[]'` })
  editTimes!: Opt<string[]>;

  @Field(() => Int, { description: 'Edits made here within 24 hours while it was approved.' })
  @Computed(editsLast24h, { editTimes: true })
  editsLast24h!: Opt<number>;

  @Field(() => Int, { description: 'The same within 30 days.' })
  @Computed(editsLast30d, { editTimes: true })
  editsLast30d!: Opt<number>;

  @Field(() => Int, {
    nullable: true,
    description:
      'How many edits Meta takes now: of an approved template 1 in 24 hours and 10 in 30 days; null where it does not count them.',
  })
  @Computed(editsLeft, { status: true, editTimes: true })
  editsLeft!: Opt<number | null>;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When somebody asked to delete it; null once Meta has answered.',
  })
  @Property({ type: 'timestamptz', nullable: true })
  deletionRequestedAt!: Date | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was deleted.' })
  @Property({ type: 'timestamptz', nullable: true })
  deletedAt!: Date | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'Until when Meta takes no new template of this name and language: 30 days.',
  })
  @Property({ type: 'timestamptz', nullable: true })
  lockedUntil!: Date | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When it was archived in the Hub: Meta does not know, lists leave it out.',
  })
  @Property({ type: 'timestamptz', nullable: true })
  archivedAt!: Date | null;

  @Field(() => [Capability], { description: 'What the caller may do with it, with reasons.' })
  @Computed(templateCapabilities, { status: true, editTimes: true })
  capabilities!: Opt<Capability[]>;

  @Field(() => TemplateVersionConnection, {
    description: 'What was submitted, newest first.',
  })
  @Reads()
  versions(@Args(() => PageArgs) args: PageArgs): Read {
    return page(TemplateVersion, args, {}, { by: 'template', order: [['number', 'desc']] });
  }

  @Field(() => TemplateChangeConnection, {
    description: 'Changes of status, category and quality, newest first.',
  })
  @Reads()
  changes(@Args(() => PageArgs) args: PageArgs): Read {
    return page(TemplateChange, args, {}, { by: 'template', order: [['at', 'desc']] });
  }
}

export const { Edge: TemplateEdge, Connection: TemplateConnection } = connectionOf(Template);
