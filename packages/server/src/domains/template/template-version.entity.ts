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
import { Field, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../read/connection.ts';
import { Prefix, Scope } from '../../read/entity.ts';
import { Node } from '../../read/node.ts';
import { TemplateDecision } from './template-decision.fields.ts';
import { Template } from './template.entity.ts';
import {
  ParameterFormat,
  TemplateCategory,
  TemplateVerdict,
  TemplateVersionOrigin,
} from './template.enums.ts';

@ObjectType({
  implements: Node,
  description: 'What a template was when it was submitted. It never changes again.',
})
@Entity({ tableName: 'template_versions' })
@Prefix('tplversion')
@Scope({ operator: {}, partner: { via: 'template' }, client: { via: 'template' } })
@Unique({ properties: ['template', 'number'] })
@Index({ properties: ['template', 'number', 'id'] })
@Index({ properties: ['submittedAt'] })
export class TemplateVersion extends TemplateDecision {
  @PrimaryKey({ type: 'uuid' })
  declare id: string;

  @ManyToOne({ entity: () => Template })
  template!: Template;

  @Field(() => Int, { description: 'Counted from 1.' })
  @Property({ type: 'integer' })
  number!: number;

  @Field(() => TemplateVersionOrigin, { description: 'Where it came from.' })
  @Property({ type: 'text' })
  origin!: TemplateVersionOrigin;

  @Field(() => TemplateCategory, { description: 'The category that was asked for.' })
  @Property({ type: 'text' })
  category!: TemplateCategory;

  @Field(() => ParameterFormat, { description: 'How its variables are written.' })
  @Property({ type: 'text' })
  parameterFormat!: ParameterFormat;

  @Field(() => GraphQLJSON, { description: 'List of components, exactly as they were submitted.' })
  @Property({ type: 'json' })
  components!: unknown[];

  @Field(() => Int, { nullable: true, description: 'For how many seconds Meta tries to deliver.' })
  @Property({ type: 'integer', nullable: true })
  messageSendTtlSeconds!: number | null;

  @Field(() => GraphQLDateTime, { description: 'When it was submitted, or first seen.' })
  @Property({ type: 'timestamptz' })
  submittedAt!: Date;

  @Field(() => String, { nullable: true, description: 'Who submitted it; null for Meta’s own.' })
  @Property({ type: 'text', nullable: true })
  submittedBy!: string | null;

  @Field(() => TemplateVerdict, { description: 'What Meta said about it.' })
  @Property({ type: 'text' })
  verdict!: TemplateVerdict;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When Meta decided.' })
  @Property({ type: 'timestamptz', nullable: true })
  decidedAt!: Date | null;

  @Property({ type: 'boolean', default: true })
  isLatest!: Opt<boolean>;
}

export const { Edge: TemplateVersionEdge, Connection: TemplateVersionConnection } =
  connectionOf(TemplateVersion);
