import type { ParameterFormat, TemplateCategory } from '../../gql/operations.ts';
import { emptyTemplate, type TemplateForm } from './editTemplate.ts';
import { list } from './templateJson.ts';

type Contents = {
  readonly name: string;
  readonly language: string;
  readonly category: TemplateCategory;
  readonly parameterFormat: ParameterFormat;
  readonly messageSendTtlSeconds: number | null;
  readonly components: unknown;
};

/** The form of what the server has; a draft that is still empty begins with a body. */
export function formOfDraft(contents: Contents): TemplateForm {
  const { name, language, category, parameterFormat, messageSendTtlSeconds } = contents;
  const components = list(contents.components);
  const start = components.length > 0 ? components : emptyTemplate(language).components;
  const facts = { name, language, category, parameterFormat, messageSendTtlSeconds };
  return { ...facts, components: start };
}
