import { Field, ID, InputType, Int } from 'type-graphql';

const REASON = "Why. Required of the operator's staff; the customer can read it.";
const VERSION = 'The version that was read; when somebody has saved since, the error is CONFLICT.';

@InputType({ description: 'A draft that a colleague shall look at.' })
export class SubmitForReviewInput {
  @Field(() => ID, { description: 'Id, draft_….' })
  draftId!: string;

  @Field(() => Int, { nullable: true, description: VERSION })
  expectedVersion?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'For the reviewer; at most 1,000 characters.',
  })
  note?: string | null;

  @Field(() => String, { nullable: true, description: REASON })
  reason?: string | null;
}

@InputType({ description: 'A draft in review that may go to Meta.' })
export class ApproveTemplateReviewInput {
  @Field(() => ID, { description: 'Id, draft_….' })
  draftId!: string;

  @Field(() => Int, { nullable: true, description: VERSION })
  expectedVersion?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether Meta may give a new template another category; false by default.',
  })
  allowCategoryChange?: boolean | null;

  @Field(() => String, { nullable: true, description: REASON })
  reason?: string | null;
}

@InputType({ description: 'A draft in review that needs changes.' })
export class SendBackTemplateReviewInput {
  @Field(() => ID, { description: 'Id, draft_….' })
  draftId!: string;

  @Field(() => String, { description: 'What to change; 1 to 1,000 characters.' })
  comment!: string;

  @Field(() => String, { nullable: true, description: REASON })
  reason?: string | null;
}

@InputType({ description: 'A draft in review that nobody shall look at any more.' })
export class WithdrawTemplateReviewInput {
  @Field(() => ID, { description: 'Id, draft_….' })
  draftId!: string;

  @Field(() => String, {
    nullable: true,
    description: 'For those who were asked; at most 1,000 characters.',
  })
  comment?: string | null;

  @Field(() => String, { nullable: true, description: REASON })
  reason?: string | null;
}

@InputType({ description: 'Whether templates are reviewed before they go to Meta.' })
export class SetTemplateReviewInput {
  @Field(() => Boolean, { description: 'True if a colleague has to approve each.' })
  isRequired!: boolean;
}
