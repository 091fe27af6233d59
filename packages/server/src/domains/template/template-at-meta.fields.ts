import { Property } from '@mikro-orm/decorators/legacy';
import { GraphQLJSON } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { TemplateDecision } from './template-decision.fields.ts';
import {
  ParameterFormat,
  TemplateCategory,
  TemplateQuality,
  TemplateStatus,
} from './template.enums.ts';

/** What Meta knows of the template. */
@ObjectType()
export abstract class TemplateAtMeta extends TemplateDecision {
  @Field(() => String, { description: "Meta's id." })
  @Property({ type: 'text' })
  metaId!: string;

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

  /** Moments of what Meta said, so that late notices change nothing; see confirmedAt. */
  @Property({ type: 'timestamptz' })
  statusAt!: Date;

  @Property({ type: 'timestamptz' })
  categoryAt!: Date;

  @Property({ type: 'timestamptz' })
  qualityAt!: Date;

  /** When it was last read alone, or differed. */
  @Property({ type: 'timestamptz' })
  readAt!: Date;

  /** When the last pause that Meta told of ends. */
  @Property({ type: 'timestamptz', nullable: true })
  pauseEndsAt!: Date | null;
}
