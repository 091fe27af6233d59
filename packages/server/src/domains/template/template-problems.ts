import { viewerOf } from '../../context.ts';
import type { Context } from '../../context.ts';
import { BadUserInput } from '../../errors.ts';
import { findInScope } from '../../read/find-in-scope.ts';
import { Waba } from '../waba/waba.entity.ts';
import { templateCost } from './category-change.rules.ts';
import { told } from './check-template.ts';
import { findAccountProblems, findRoom } from './find-account-facts.ts';
import { Template } from './template.entity.ts';
import type { TemplateProblems, TemplateProblemsInput } from './template-problems.types.ts';
import { bySeverity, problemsOf, RULES_VERSION } from './template.rules.ts';

/** Far more than Meta takes; bounds the work for one answer. */
const MAX_CHARACTERS = 100_000;

/**
 * What is wrong with a template, of itself, in its account and as an edit; null where there is no
 * such account or template to see.
 */
export async function templateProblems(
  ctx: Context,
  input: TemplateProblemsInput,
): Promise<TemplateProblems | null> {
  const { name, language, category, components } = input;
  const size = name.length + JSON.stringify(components ?? null).length;
  if (size > MAX_CHARACTERS) {
    throw new BadUserInput(`A template has at most ${MAX_CHARACTERS} characters.`, {
      argument: 'input',
    });
  }
  const place = await placeOf(ctx, input);
  if (place === null) return null;
  const source = {
    name,
    language,
    category,
    parameterFormat: input.parameterFormat ?? place.edited?.parameterFormat ?? 'POSITIONAL',
    messageSendTtlSeconds: input.messageSendTtlSeconds ?? null,
    components,
  };
  const { waba, edited } = place;
  const now = ctx.services.clock.now();
  const ofAccount = waba ? await findAccountProblems(ctx.em, waba, edited, source, now) : [];
  const problems = bySeverity([...ofAccount, ...problemsOf(source)]);
  return {
    wabaId: input.wabaId ?? null,
    templateId: input.templateId ?? null,
    rulesVersion: RULES_VERSION,
    isSubmittable: problems.every(({ severity }) => severity !== 'ERROR'),
    problems: told(problems),
    room: waba && (await findRoom(ctx.em, waba)),
    cost: waba && templateCost(waba, category, now),
  };
}

/** The account that was asked about, with the template that is edited; null where one is out of sight. */
async function placeOf(
  ctx: Context,
  { wabaId, templateId }: TemplateProblemsInput,
): Promise<{ waba: Waba | null; edited: Template | null } | null> {
  const { em } = ctx;
  const viewer = viewerOf(ctx);
  const edited = templateId ? await findInScope(em, Template, viewer, templateId) : null;
  const asked = wabaId ? await findInScope(em, Waba, viewer, wabaId) : null;
  if ((templateId && !edited) || (wabaId && !asked)) return null;
  if (edited && asked && edited.waba.id !== asked.id) return null;
  if (edited) await em.populate(edited, ['waba.client']);
  else if (asked) await em.populate(asked, ['client']);
  return { waba: edited?.waba ?? asked, edited };
}
