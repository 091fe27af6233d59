import { Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Node } from '../../read/node.ts';

/** What Meta says with a rejection; null where it gave none. */
@ObjectType()
export abstract class TemplateDecision extends Node {
  @Field(() => String, { nullable: true, description: "Meta's code for the rejection." })
  @Property({ type: 'text', nullable: true })
  rejectedReason!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was rejected, in words of Meta.' })
  @Property({ type: 'text', nullable: true })
  rejectionDetail!: string | null;

  @Field(() => String, { nullable: true, description: 'What Meta recommends to do about it.' })
  @Property({ type: 'text', nullable: true })
  recommendation!: string | null;
}
