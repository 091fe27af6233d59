import type { Opt } from '@mikro-orm/core';
import {
  Entity,
  Index,
  ManyToOne,
  PrimaryKey,
  Property,
  Trigger,
  Unique,
} from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime, GraphQLJSON, GraphQLJSONObject } from 'graphql-scalars';
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
import {
  ParameterFormat,
  TemplateCategory,
  TemplateQuality,
  TemplateStatus,
} from './template.enums.ts';

/** What nobody is told of by itself. */
const MOMENTS = `'{read_at,status_at,category_at,quality_at}'::text[]`;

@ObjectType({
  implements: Node,
  description: 'A message template of an account in one language, as Meta has it.',
})
@Entity({ tableName: 'templates' })
@Prefix('template')
@Scope({ operator: {}, partner: { via: 'waba' }, client: { via: 'waba' } })
@Unique({ properties: ['waba', 'name', 'language'] })
@Index({ properties: ['waba', 'name', 'id'] })
@Index({ properties: ['waba', 'status', 'name', 'id'] })
@Index({ properties: ['name', 'id'] })
@Index({ properties: ['waba', 'wording'] })
@Index({
  name: 'templates_search_text_trgm',
  expression:
    'create index "templates_search_text_trgm" on "templates" using gin ("search_text" gin_trgm_ops)',
})
@Trigger({
  name: 'templates_changed',
  timing: 'after',
  events: ['insert', 'update'],
  body: `if tg_op = 'INSERT' or to_jsonb(new) - ${MOMENTS} is distinct from to_jsonb(old) - ${MOMENTS} then
      perform pg_notify('hub_live', concat_ws(':', 'template', new.id, c.id, coalesce(c.partner_id::text, ''), case tg_op when 'INSERT' then 'new' end))
      from wabas w join clients c on c.id = w.client_id where w.id = new.waba_id;
    end if;
    return null`,
})
export class Template extends Node {
  @PrimaryKey({ type: 'uuid' })
  declare id: string;

  @Field(() => String, { description: "Meta's id." })
  @Index()
  @Property({ type: 'text' })
  metaId!: string;

  @Field(() => Waba, { description: 'The account it belongs to.' })
  @ManyToOne({ entity: () => Waba })
  waba!: Waba;

  @Field(() => String, { description: 'Name, the same in all languages.' })
  @Property({ type: 'text' })
  name!: string;

  @Field(() => String, { description: "Language in Meta's spelling, e.g. `en_US`." })
  @Property({ type: 'text' })
  language!: string;

  @Field(() => TemplateStatus, { description: 'Where it stands at Meta.' })
  @Property({ type: 'text' })
  status!: TemplateStatus;

  @Field(() => String, { nullable: true, description: 'The same in the words of Meta.' })
  @Property({ type: 'text', nullable: true })
  statusRaw!: string | null;

  @Field(() => TemplateCategory, { description: 'What Meta takes it for.' })
  @Property({ type: 'text' })
  category!: TemplateCategory;

  @Field(() => String, { nullable: true, description: 'The same in the words of Meta.' })
  @Property({ type: 'text', nullable: true })
  categoryRaw!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The category before Meta changed it; null where it never did.',
  })
  @Property({ type: 'text', nullable: true })
  previousCategory!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The category that Meta will give it within 24 hours; null where none is announced.',
  })
  @Property({ type: 'text', nullable: true })
  announcedCategory!: string | null;

  /** From when on the announced category holds, or since when the one that it has. */
  @Property({ type: 'timestamptz', nullable: true })
  categoryChangeAt!: Date | null;

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

  @Field(() => TemplateQuality, { description: 'How people take it.' })
  @Property({ type: 'text' })
  quality!: TemplateQuality;

  @Field(() => String, { nullable: true, description: 'The same in the words of Meta.' })
  @Property({ type: 'text', nullable: true })
  qualityRaw!: string | null;

  @Field(() => ParameterFormat, { description: 'How its variables are written.' })
  @Property({ type: 'text' })
  parameterFormat!: ParameterFormat;

  @Field(() => GraphQLJSON, { description: 'List of components, exactly as Meta has them.' })
  @Property({ type: 'json' })
  components!: unknown[];

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

  @Field(() => Int, {
    nullable: true,
    description: 'For how many seconds Meta tries to deliver; null where it is Meta’s default.',
  })
  @Property({ type: 'integer', nullable: true })
  messageSendTtlSeconds!: number | null;

  @Field(() => String, { nullable: true, description: "Meta's code for the rejection." })
  @Property({ type: 'text', nullable: true })
  rejectedReason!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was rejected, in words of Meta.' })
  @Property({ type: 'text', nullable: true })
  rejectionDetail!: string | null;

  @Field(() => String, { nullable: true, description: 'What Meta recommends to do about it.' })
  @Property({ type: 'text', nullable: true })
  recommendation!: string | null;

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

  /** When it was last read alone, or differed. */
  @Property({ type: 'timestamptz' })
  readAt!: Date;

  /** When the last pause that Meta told of ends. */
  @Property({ type: 'timestamptz', nullable: true })
  pauseEndsAt!: Date | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description:
      'Until when Meta pauses it for its quality: 3 hours the first time, 6 the second; the third time it is DISABLED. Null where it is not paused, where somebody has to end the pause, or where Meta did not say which one it is.',
  })
  @Computed(pausedUntil, { status: true, pauseEndsAt: true })
  pausedUntil!: Opt<Date | null>;

  /** Moments of what Meta said, so that late notices change nothing; see confirmedAt. */
  @Property({ type: 'timestamptz' })
  statusAt!: Date;

  @Property({ type: 'timestamptz' })
  categoryAt!: Date;

  @Property({ type: 'timestamptz' })
  qualityAt!: Date;

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
