import type { ParameterFormat } from './template.enums.ts';
import type { TemplateProblem } from './template-problems.types.ts';
import { problemsOf } from './template.rules.ts';
import type { Problem } from './template.rules.ts';

interface Row {
  name: string;
  language: string;
  categoryRaw: string | null;
  parameterFormat: ParameterFormat;
  messageSendTtlSeconds: number | null;
  components: unknown[];
}

/** What the rules say about a template that Meta has. */
export function problemsOfRow({ categoryRaw, ...template }: Row): TemplateProblem[] {
  return told(problemsOf({ ...template, category: categoryRaw ?? '' }));
}

/** Problems as the API gives them. */
export function told(problems: readonly Problem[]): TemplateProblem[] {
  return problems.map(({ path, ...problem }) => ({ ...problem, path: path.map(String) }));
}
