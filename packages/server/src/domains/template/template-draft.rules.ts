import { userError } from '../../errors.ts';
import type { UserError } from '../../errors.ts';
import { told } from './check-template.ts';
import type { TemplateProblem } from './template-problems.types.ts';
import type { TemplateSource } from './template.components.ts';
import type { ParameterFormat, TemplateCategory } from './template.enums.ts';
import { bySeverity, problemsOf } from './template.rules.ts';
import type { Problem } from './template.rules.ts';

/** Far more than Meta takes; bounds what is stored and checked. */
export const MAX_CHARACTERS = 100_000;
const LONGEST_NAME = 512;
const LONGEST_LANGUAGE = 20;

export interface DraftContents {
  name: string;
  language: string;
  category: TemplateCategory;
  parameterFormat: ParameterFormat;
  components: unknown;
  messageSendTtlSeconds: number | null;
}

/** What a draft holds, as the rules and Meta want it. */
export function sourceOf({
  name,
  language,
  category,
  parameterFormat,
  components,
  messageSendTtlSeconds,
}: DraftContents): TemplateSource {
  return { name, language, category, parameterFormat, components, messageSendTtlSeconds };
}

export function problemsOfDraft(
  draft: DraftContents & { accountProblems: Problem[] },
): TemplateProblem[] {
  return told(bySeverity([...draft.accountProblems, ...problemsOf(sourceOf(draft))]));
}

/** What cannot be stored; everything else is for the rules to tell. */
export function draftRefusals({
  name,
  language,
  components,
}: Partial<Pick<DraftContents, 'name' | 'language' | 'components'>>): UserError[] {
  const tooLong = (field: string, most: number) =>
    userError('TOO_LONG', `Use at most ${most} characters.`, ['input', field]);
  const size = components === undefined ? 0 : JSON.stringify(components).length;
  return [
    ...((name?.length ?? 0) > LONGEST_NAME ? [tooLong('name', LONGEST_NAME)] : []),
    ...((language?.length ?? 0) > LONGEST_LANGUAGE ? [tooLong('language', LONGEST_LANGUAGE)] : []),
    ...(size > MAX_CHARACTERS ? [tooLong('components', MAX_CHARACTERS)] : []),
  ];
}
