import { GraphQLDateTime } from 'graphql-scalars';
import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { PageArgs } from '../../read/page-args.ts';
import { AuditActorKind } from './audit-entry.entity.ts';

@InputType({ description: 'Which entries; all conditions must hold, a list means any of it.' })
export class AuditEntryFilter {
  @Field(() => Boolean, {
    nullable: true,
    description:
      'True: what people and keys of the workspace did, also in the logs of others. By default what stands in the log of the workspace; for the operator, in all logs.',
  })
  isByUs?: boolean | null;

  @Field(() => ID, { nullable: true, description: 'In the log of one organization.' })
  organizationId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Acts of one person.' })
  userId?: string | null;

  @Field(() => [AuditActorKind], { nullable: true, description: 'Kind of caller.' })
  actorKind?: AuditActorKind[] | null;

  @Field(() => [String], { nullable: true, description: 'Mutations, e.g. `removeMember`.' })
  action?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Types of objects, e.g. `PhoneNumber`.' })
  subjectType?: string[] | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'Acts on one object, by its id: those in the log of the workspace, and those of the workspace in the logs of others.',
  })
  subjectId?: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'From this time on.' })
  since?: Date | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Before this time.' })
  until?: Date | null;
}

@ArgsType()
export class AuditEntriesArgs extends PageArgs {
  @Field(() => AuditEntryFilter, { nullable: true, description: 'Which ones.' })
  filter?: AuditEntryFilter | null;
}
