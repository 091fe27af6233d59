import { Arg, Ctx, Field, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.ts';
import { BadUserInput, payload, UserError, UserErrors } from '../../errors.ts';
import { encodeTypeId } from '../../lib/type-id.ts';
import { eachOf, one } from '../../read/read.ts';
import type { Read } from '../../read/read.ts';
import { Waba } from '../waba/waba.entity.ts';
import { applyTemplates, planTemplates } from './apply-templates.ts';
import type { PlannedStep } from './plan-templates.ts';
import { TemplateDraft } from './template-draft.entity.ts';
import {
  ApplyTemplatesInput,
  PlanTemplatesInput,
  TemplatePlan,
  TemplatePlanStep,
} from './template-plan.types.ts';
import { Template } from './template.entity.ts';

@ObjectType({ simpleResolvers: true, description: 'Result of applyTemplates.' })
class ApplyTemplatesPayload {
  @Field(() => Waba, { nullable: true, description: 'The account; its drafts are on their way.' })
  waba?: Read;

  @Field(() => [TemplatePlanStep], { nullable: true, description: 'What is done for each file.' })
  steps?: TemplatePlanStep[];

  @Field(() => [UserError], {
    description:
      'Why nothing was done, e.g. at `["input", "files", "3", "components", "0", "text"]`; empty on success.',
  })
  userErrors!: UserError[];
}

@Resolver()
export class TemplatePlanResolver {
  @Query(() => TemplatePlan, {
    nullable: true,
    description:
      'Says what applyTemplates would do with files; does nothing. Null when there is no such account to see.',
  })
  async planTemplates(
    @Arg('input', () => PlanTemplatesInput, { description: 'Account and files.' })
    input: PlanTemplatesInput,
    @Ctx() ctx: Context,
  ): Promise<TemplatePlan | null> {
    try {
      const plan = await planTemplates(ctx, input);
      return plan && { ...plan, steps: withObjects(plan.steps) };
    } catch (error) {
      if (error instanceof UserErrors) throw new BadUserInput(error.message, { argument: 'input' });
      throw error;
    }
  }

  @Mutation(() => ApplyTemplatesPayload, {
    description:
      'Makes templates of an account like files, as planTemplates says: all, or none where one is refused. New and changed ones are submitted to Meta by jobs; applying the same again does nothing. Templates without a file stay.',
  })
  applyTemplates(
    @Arg('input', () => ApplyTemplatesInput, { description: 'Account and files.' })
    input: ApplyTemplatesInput,
    @Ctx() ctx: Context,
  ): Promise<ApplyTemplatesPayload> {
    return payload(async () => {
      const { wabaId, steps } = await applyTemplates(ctx, input);
      return { steps: withObjects(steps), waba: one(Waba, { id: wabaId }) };
    });
  }
}

function withObjects(steps: readonly PlannedStep[]): TemplatePlanStep[] {
  const templates = eachOf(
    Template,
    steps.map(({ edited }) => (edited ? encodeTypeId('template', edited.id) : '')),
  );
  const drafts = eachOf(
    TemplateDraft,
    steps.map(({ draft }) => (draft ? encodeTypeId('draft', draft.id) : '')),
  );
  return steps.map((step, at) => ({
    ...step,
    template: templates[at] ?? null,
    draft: drafts[at] ?? null,
  }));
}
