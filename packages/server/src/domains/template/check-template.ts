import type { ParameterFormat } from './template.enums.ts';
import { BadUserInput } from '../../errors.ts';
import type {
  TemplateProblem,
  TemplateProblems,
  TemplateProblemsInput,
} from './template-problems.types.ts';
import { problemsOf, RULES_VERSION } from './template.rules.ts';
import type { Problem } from './template.rules.ts';

/** Far more than Meta takes; bounds the work for one answer. */
const MAX_CHARACTERS = 100_000;

export function checkTemplate(input: TemplateProblemsInput): TemplateProblems {
  const { name, language, category, components } = input;
  const size = name.length + JSON.stringify(components ?? null).length;
  if (size > MAX_CHARACTERS) {
    throw new BadUserInput(`A template has at most ${MAX_CHARACTERS} characters.`, {
      argument: 'input',
    });
  }
  const problems = problemsOf({
    name,
    language,
    category,
    parameterFormat: input.parameterFormat ?? 'POSITIONAL',
    messageSendTtlSeconds: input.messageSendTtlSeconds ?? null,
    components,
  });
  return {
    rulesVersion: RULES_VERSION,
    isSubmittable: problems.every(({ severity }) => severity !== 'ERROR'),
    problems: told(problems),
  };
}

interface Row {
  name: string;
  language: string;
  categoryRaw: string | null;
  parameterFormat: ParameterFormat;
  messageSendTtlSeconds: number | null;
  components: unknown[];
}

/** The same for a template that Meta has. */
export function problemsOfRow({ categoryRaw, ...template }: Row): TemplateProblem[] {
  return told(problemsOf({ ...template, category: categoryRaw ?? '' }));
}

/** Problems as the API gives them. */
export function told(problems: readonly Problem[]): TemplateProblem[] {
  return problems.map(({ path, ...problem }) => ({ ...problem, path: path.map(String) }));
}
