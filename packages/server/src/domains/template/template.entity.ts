import type { Opt } from '@mikro-orm/core';
import {
  Entity,
  Index,
  ManyToOne,
  PrimaryKey,
  Property,
  Unique,
} from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime, GraphQLJSON } from 'graphql-scalars';
import { Args, Field, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../read/connection.ts';
import { Computed, Prefix, Reads, Scope } from '../../read/entity.ts';
import { Node } from '../../read/node.ts';
import { PageArgs } from '../../read/page-args.ts';
import { page } from '../../read/read.ts';
import type { Read } from '../../read/read.ts';
import { Waba } from '../waba/waba.entity.ts';
import { TemplateChange, TemplateChangeConnection } from './template-change.entity.ts';
import { problemsOfRow } from './check-template.ts';
import { TemplateProblem } from './template-problems.types.ts';
import {
  ParameterFormat,
  TemplateCategory,
  TemplateQuality,
  TemplateStatus,
} from './template.enums.ts';

@ObjectType({
  implements: Node,
  description: 'A message template of an account in one language, as Meta has it.',
})
@Entity({ tableName: 'templates' })
@Prefix('template')
@Scope({ operator: {}, partner: { via: 'waba' }, client: { via: 'waba' } })
@Unique({ properties: ['waba', 'name', 'language'] })
@Index({ properties: ['waba', 'name', 'id'] })
@Index({ properties: ['name', 'id'] })
@Index({
  name: 'templates_search_text_trgm',
  expression:
    'create index "templates_search_text_trgm" on "templates" using gin ("search_text" gin_trgm_ops)',
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
  @Property({ type: 'timestamptz' })
  syncedAt!: Date;

  /** Moments of the newest word of Meta, so that late notices change nothing. */
  @Property({ type: 'timestamptz' })
  statusAt!: Date;

  @Property({ type: 'timestamptz' })
  categoryAt!: Date;

  @Property({ type: 'timestamptz' })
  qualityAt!: Date;

  @Property({ type: 'text' })
  searchText!: string;

  @Field(() => TemplateChangeConnection, {
    description: 'Changes of status, category and quality, newest first.',
  })
  @Reads()
  changes(@Args(() => PageArgs) args: PageArgs): Read {
    return page(TemplateChange, args, {}, { by: 'template', order: [['at', 'desc']] });
  }
}

export const { Edge: TemplateEdge, Connection: TemplateConnection } = connectionOf(Template);
