import type { Opt } from '@mikro-orm/core';
import {
  Entity,
  Index,
  ManyToOne,
  PrimaryKey,
  Property,
  Trigger,
} from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime, GraphQLJSON } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { UpstreamError } from '../../errors.ts';
import { errorMask, Fallible, FallibleNode } from '../../fallible-node.ts';
import { connectionOf } from '../../read/connection.ts';
import { Computed, Prefix, Scope } from '../../read/entity.ts';
import { Node } from '../../read/node.ts';
import { Capability } from '../../capability.ts';
import { draftCapabilities } from './template-review.policy.ts';
import { failure } from '../../upstream-failure.ts';
import { Waba } from '../waba/waba.entity.ts';
import { problemsOfDraft } from './template-draft.rules.ts';
import { TemplateProblem } from './template-problems.types.ts';
import type { Problem } from './template.rules.ts';
import { Template } from './template.entity.ts';
import { ParameterFormat, TemplateCategory, TemplateDraftState } from './template.enums.ts';

@ObjectType({
  implements: Node,
  description: 'A template that is being written: a new one, or new contents for one of Meta’s.',
})
@Entity({ tableName: 'template_drafts' })
@Prefix('draft')
@Scope({ operator: {}, partner: { via: 'waba' }, client: { via: 'waba' } })
@Index({ properties: ['waba', 'isOpen', 'updatedAt', 'id'] })
@Index({
  name: 'template_drafts_of_all',
  expression:
    'create index "template_drafts_of_all" on "template_drafts" ("updated_at", "id") where "is_open"',
})
@Index({
  name: 'template_drafts_in_review',
  expression: `create index "template_drafts_in_review" on "template_drafts" ("updated_at", "id") where "state" = 'IN_REVIEW'`,
})
@Index({
  name: 'template_drafts_one_open',
  expression:
    'create unique index "template_drafts_one_open" on "template_drafts" ("template_id") where "is_open" and "template_id" is not null',
})
@Trigger({
  name: 'template_drafts_changed',
  timing: 'after',
  events: ['insert', 'update', 'delete'],
  body: `perform pg_notify('hub_live', concat_ws(':', 'draft', coalesce(new.id, old.id), c.id, coalesce(c.partner_id::text, '')))
    from wabas w join clients c on c.id = w.client_id where w.id = coalesce(new.waba_id, old.waba_id);
    return null`,
})
@Fallible()
export class TemplateDraft extends FallibleNode {
  @PrimaryKey({ type: 'uuid' })
  declare id: string;

  @Field(() => Waba, { description: 'The account it is for.' })
  @ManyToOne({ entity: () => Waba })
  waba!: Waba;

  @Field(() => Template, {
    nullable: true,
    description: 'The template it edits, or became; null for a new one that Meta does not have.',
  })
  @ManyToOne({ entity: () => Template, nullable: true })
  template!: Template | null;

  /** What it was copied from, which may be of another client: its samples are fetched from there. */
  @ManyToOne({ entity: () => Template, nullable: true })
  source!: Template | null;

  @Field(() => TemplateDraftState, { description: 'Whether it can still be changed.' })
  @Property({ type: 'text' })
  state!: TemplateDraftState;

  /** Whether it is in the list of drafts. */
  @Property({ type: 'boolean', default: true })
  isOpen!: Opt<boolean>;

  @Field(() => String, { description: 'Name, perhaps not yet one that Meta takes.' })
  @Property({ type: 'text' })
  name!: string;

  @Field(() => String, { description: "Language in Meta's spelling, e.g. `en_US`." })
  @Property({ type: 'text' })
  language!: string;

  @Field(() => TemplateCategory, { description: 'What it is for.' })
  @Property({ type: 'text' })
  category!: TemplateCategory;

  @Field(() => ParameterFormat, { description: 'How its variables are written.' })
  @Property({ type: 'text' })
  parameterFormat!: ParameterFormat;

  @Field(() => GraphQLJSON, {
    description: "Components in Meta's JSON, whatever they are so far; at most 100,000 characters.",
  })
  @Property({ type: 'json' })
  components!: unknown;

  @Field(() => Int, {
    nullable: true,
    description: 'For how many seconds Meta shall try to deliver; null for its default.',
  })
  @Property({ type: 'integer', nullable: true })
  messageSendTtlSeconds!: number | null;

  @Field(() => Int, {
    description: 'Grows by one with every save; give it back as expectedVersion.',
  })
  @Property({ type: 'integer', default: 1 })
  version!: Opt<number>;

  @Field(() => String, { description: 'Who began it: the name of a person or an API key.' })
  @Property({ type: 'text' })
  author!: string;

  @Field(() => String, { description: 'Who saved it last.' })
  @Property({ type: 'text' })
  updatedBy!: string;

  @Field(() => GraphQLDateTime, { description: 'When it was begun.' })
  @Property({ type: 'timestamptz' })
  createdAt!: Date;

  @Field(() => GraphQLDateTime, { description: 'When it was saved last.' })
  @Property({ type: 'timestamptz' })
  updatedAt!: Date;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When it was sent to Meta; null while it is written.',
  })
  @Property({ type: 'timestamptz', nullable: true })
  submittedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Who sent it to Meta.' })
  @Property({ type: 'text', nullable: true })
  submittedBy!: string | null;

  @Property({ type: 'boolean', default: false })
  allowCategoryChange!: Opt<boolean>;

  @Field(() => String, { nullable: true, description: 'Who asked for the last review.' })
  @Property({ type: 'text', nullable: true })
  reviewRequestedBy!: string | null;

  /** The uuid of that person or key: nobody approves what is their own. */
  @Property({ type: 'uuid', nullable: true })
  reviewRequestedById!: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When.' })
  @Property({ type: 'timestamptz', nullable: true })
  reviewRequestedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'What the author told the reviewer.' })
  @Property({ type: 'text', nullable: true })
  reviewNote!: string | null;

  @Field(() => String, { nullable: true, description: 'Who approved it or sent it back last.' })
  @Property({ type: 'text', nullable: true })
  reviewedBy!: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When.' })
  @Property({ type: 'timestamptz', nullable: true })
  reviewedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'What the reviewer asks to change.' })
  @Property({ type: 'text', nullable: true })
  reviewComment!: string | null;

  @Field(() => [Capability], { description: 'What the caller may do with it, with reasons.' })
  @Computed(draftCapabilities, {
    state: true,
    reviewRequestedById: true,
    waba: { client: { requiresTemplateReview: true } },
  })
  capabilities!: Opt<Capability[]>;

  /** What the account says about it, as of the last save. */
  @Property({ type: 'json' })
  accountProblems!: Problem[];

  @Field(() => [TemplateProblem], {
    description:
      'What the rules say about it, errors first; at most 100. What depends on the account, such as a name in use, is as of the last save.',
  })
  @Computed(problemsOfDraft, {
    name: true,
    language: true,
    category: true,
    parameterFormat: true,
    messageSendTtlSeconds: true,
    components: true,
    accountProblems: true,
  })
  problems!: Opt<TemplateProblem[]>;

  @Field(() => UpstreamError, {
    nullable: true,
    description: 'Why Meta did not take it when it was last submitted; null where it did.',
  })
  @Computed(failure, errorMask)
  refusal!: Opt<UpstreamError | null>;
}

export const { Edge: TemplateDraftEdge, Connection: TemplateDraftConnection } =
  connectionOf(TemplateDraft);
