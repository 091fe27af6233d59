import type { TemplateStepFragment } from '../../gql/operations.ts';
import { list, object, type Json } from './templateJson.ts';
import type { TemplateContents } from './templateParts.ts';
import { templateCategories } from './templateWords.ts';

type Step = Pick<TemplateStepFragment, 'differences' | 'template'>;
type Compared = { readonly before: TemplateContents | null; readonly after: TemplateContents };

/** What a file changes, as two texts; what the server takes for the same stands in both alike. */
export function comparedBy(file: Json, { differences, template }: Step): Compared {
  const written = contentsOf(file);
  if (!template) return { before: null, after: written };
  const isOther = (field: keyof TemplateContents) => differences.includes(field);
  const before = { ...template, components: withoutSamples(template.components) };
  return {
    before,
    after: {
      category: isOther('category') ? written.category : before.category,
      parameterFormat: isOther('parameterFormat')
        ? written.parameterFormat
        : before.parameterFormat,
      messageSendTtlSeconds: isOther('messageSendTtlSeconds')
        ? written.messageSendTtlSeconds
        : before.messageSendTtlSeconds,
      components: isOther('components') ? withoutSamples(written.components) : before.components,
    },
  };
}

/** What a file says, for comparison and for a draft. */
export function contentsOf(file: Json): TemplateContents {
  const { category, messageSendTtlSeconds: seconds } = file;
  return {
    category: typeof category === 'string' && isCategory(category) ? category : 'UNKNOWN',
    parameterFormat: file['parameterFormat'] === 'NAMED' ? 'NAMED' : 'POSITIONAL',
    messageSendTtlSeconds: typeof seconds === 'number' ? seconds : null,
    components: list(file['components']),
  };
}

const isCategory = (word: string): word is keyof typeof templateCategories =>
  Object.hasOwn(templateCategories, word);

/** Meta gives a sample file another address each time, and the server looks at none. */
function withoutSamples(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutSamples);
  const inside = object(value);
  if (!inside) return value;
  return Object.fromEntries(
    Object.entries(inside)
      .filter(([key]) => key !== 'header_handle')
      .map(([key, inner]) => [key, withoutSamples(inner)]),
  );
}
