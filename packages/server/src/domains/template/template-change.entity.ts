import type { Opt } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { connectionOf } from '../../read/connection.ts';
import { Computed, Prefix, Scope } from '../../read/entity.ts';
import { Node } from '../../read/node.ts';
import { detailInWords } from './template-detail.rules.ts';
import { TemplateChangeKind } from './template.enums.ts';
import { Template } from './template.entity.ts';

@ObjectType({ implements: Node, description: "One change in a template's life." })
@Entity({ tableName: 'template_changes' })
@Prefix('tplchange')
@Scope({ operator: {}, partner: { via: 'template' }, client: { via: 'template' } })
@Index({ properties: ['template', 'at', 'id'] })
export class TemplateChange extends Node {
  @PrimaryKey({ type: 'uuid' })
  declare id: string;

  @ManyToOne({ entity: () => Template })
  template!: Template;

  @Field(() => TemplateChangeKind, { description: 'What changed.' })
  @Property({ type: 'text' })
  kind!: TemplateChangeKind;

  @Field(() => String, { nullable: true, description: 'The value before.' })
  @Property({ type: 'text', nullable: true })
  previous!: string | null;

  @Field(() => String, { nullable: true, description: 'The value after.' })
  @Property({ type: 'text', nullable: true })
  current!: string | null;

  @Field(() => String, { nullable: true, description: "Meta's reason, as far as it gave one." })
  @Property({ type: 'text', nullable: true })
  detail!: string | null;

  @Field(() => String, { nullable: true, description: 'The same in words of the Hub.' })
  @Computed(detailInWords, { detail: true })
  explanation!: Opt<string | null>;

  @Field(() => GraphQLDateTime, { description: 'When it changed, as far as Meta told.' })
  @Property({ type: 'timestamptz' })
  at!: Date;
}

export const { Edge: TemplateChangeEdge, Connection: TemplateChangeConnection } =
  connectionOf(TemplateChange);
