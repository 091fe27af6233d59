import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import type { DraftContents } from './template-draft.rules.ts';
import type { Problem } from './template.rules.ts';

const fileSchema = z.strictObject({
  name: z.string().max(512),
  language: z.string().max(20),
  category: z.enum(['MARKETING', 'UTILITY', 'AUTHENTICATION']),
  parameterFormat: z.enum(['POSITIONAL', 'NAMED']).default('POSITIONAL'),
  messageSendTtlSeconds: z.int().nullable().default(null),
  components: z.array(z.unknown()),
});

/** A template as it stands in a file: what somebody decides, nothing that Meta tells. */
export function templateFile({
  name,
  language,
  category,
  parameterFormat,
  messageSendTtlSeconds,
  components,
}: DraftContents) {
  return { name, language, category, parameterFormat, messageSendTtlSeconds, components };
}

/** The contents of a file, or what is wrong with it. */
export function readTemplateFile(file: unknown): DraftContents | Problem[] {
  const parsed = fileSchema.safeParse(file);
  if (parsed.success) return parsed.data;
  return parsed.error.issues.map(({ path, message }) => ({
    ruleId: 'file.format',
    severity: 'ERROR',
    metaCode: null,
    path: path.map(String),
    message: `${message}.`,
    cure: 'Write name, language, category and components as an export has them.',
  }));
}

const FIELDS = ['category', 'parameterFormat', 'messageSendTtlSeconds', 'components'] as const;

/** The fields in which a file differs from what Meta has. */
export function differencesOf(file: DraftContents, known: DraftContents): string[] {
  return FIELDS.filter(
    (field) => !isDeepStrictEqual(withoutHandles(file[field]), withoutHandles(known[field])),
  );
}

/** Meta gives its samples of media other addresses each time. */
function withoutHandles(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutHandles);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) =>
      key === 'header_handle' ? [] : [[key, withoutHandles(inner)]],
    ),
  );
}
