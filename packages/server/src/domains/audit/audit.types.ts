import { Field, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: 'One fact that an act changed.' })
export class AuditChange {
  @Field(() => String, { description: 'Name of the fact, e.g. `role`.' })
  field!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Before; null where there was none. Lists and objects are JSON, telephone numbers are grouped.',
  })
  before!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'After; null where there is none. Lists and objects are JSON, telephone numbers are grouped.',
  })
  after!: string | null;
}
