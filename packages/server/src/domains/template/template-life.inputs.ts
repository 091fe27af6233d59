import { Field, ID, InputType } from 'type-graphql';

const REASON = "Why. Required of the operator's staff; the customer can read it.";

@InputType({ description: 'Templates to delete, each in its one language.' })
export class DeleteTemplatesInput {
  @Field(() => [ID], { description: 'Templates, template_…; 1 to 100.' })
  templateIds!: string[];

  @Field(() => String, { nullable: true, description: REASON })
  reason?: string | null;
}

@InputType({ description: 'A name to delete in all its languages.' })
export class DeleteTemplateNameInput {
  @Field(() => ID, { description: 'The account, waba_….' })
  wabaId!: string;

  @Field(() => String, { description: 'Name of the templates.' })
  name!: string;

  @Field(() => String, { nullable: true, description: REASON })
  reason?: string | null;
}

@InputType({ description: 'Templates to copy, each into each of the accounts.' })
export class CopyTemplatesInput {
  @Field(() => [ID], { description: 'Templates, template_…; 1 to 100.' })
  templateIds!: string[];

  @Field(() => [ID], {
    description: 'Accounts, waba_…; 1 to 100, and no more than 500 copies in all.',
  })
  wabaIds!: string[];

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether the copies are submitted to Meta; without it they are drafts.',
  })
  submit!: boolean;

  @Field(() => String, { nullable: true, description: REASON })
  reason?: string | null;
}

@InputType({ description: 'A paused template.' })
export class UnpauseTemplateInput {
  @Field(() => ID, { description: 'Id, template_….' })
  templateId!: string;

  @Field(() => String, { nullable: true, description: REASON })
  reason?: string | null;
}

@InputType({ description: 'Templates to archive in the Hub, or to take back.' })
export class ArchiveTemplatesInput {
  @Field(() => [ID], { description: 'Templates, template_…; 1 to 100.' })
  templateIds!: string[];

  @Field(() => Boolean, {
    defaultValue: true,
    description: 'False takes them back into the lists.',
  })
  isArchived!: boolean;

  @Field(() => String, { nullable: true, description: REASON })
  reason?: string | null;
}
