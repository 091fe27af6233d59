import { viewerOf } from '../../context.ts';
import type { Context } from '../../context.ts';
import { BadUserInput } from '../../errors.ts';
import { findInScope } from '../../read/find-in-scope.ts';
import { Waba } from '../waba/waba.entity.ts';
import { told } from './check-template.ts';
import { findAccountProblems } from './find-account-facts.ts';
import type { TemplateProblems, TemplateProblemsInput } from './template-problems.types.ts';
import { bySeverity, problemsOf, RULES_VERSION } from './template.rules.ts';

/** Far more than Meta takes; bounds the work for one answer. */
const MAX_CHARACTERS = 100_000;

/** What is wrong with a template, of itself and in its account; null where there is no such account to see. */
export async function templateProblems(
  ctx: Context,
  input: TemplateProblemsInput,
): Promise<TemplateProblems | null> {
  const { name, language, category, components, wabaId } = input;
  const size = name.length + JSON.stringify(components ?? null).length;
  if (size > MAX_CHARACTERS) {
    throw new BadUserInput(`A template has at most ${MAX_CHARACTERS} characters.`, {
      argument: 'input',
    });
  }
  const waba = wabaId ? await findInScope(ctx.em, Waba, viewerOf(ctx), wabaId) : null;
  if (wabaId && !waba) return null;
  const now = ctx.services.clock.now();
  const ofAccount = waba ? await findAccountProblems(ctx.em, waba, null, input, now) : [];
  const ofItself = problemsOf({
    name,
    language,
    category,
    parameterFormat: input.parameterFormat ?? 'POSITIONAL',
    messageSendTtlSeconds: input.messageSendTtlSeconds ?? null,
    components,
  });
  const problems = bySeverity([...ofAccount, ...ofItself]);
  return {
    wabaId: wabaId ?? null,
    rulesVersion: RULES_VERSION,
    isSubmittable: problems.every(({ severity }) => severity !== 'ERROR'),
    problems: told(problems),
  };
}
