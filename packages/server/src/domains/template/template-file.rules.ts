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
  return FIELDS.filter((field) => {
    const labels = labelsOf(file[field]);
    return !isDeepStrictEqual(
      asMetaWrites(file[field], labels),
      asMetaWrites(known[field], labels),
    );
  });
}

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const WORDS: ReadonlySet<string> = new Set(['type', 'format', 'otp_type']);
const UNTOLD: readonly unknown[] = [null, undefined, false, ''];

/**
 * The same in one way of writing, for Meta takes several and answers in its own: words in capitals,
 * what is off left out, samples in lists. Its samples of media have other addresses each time.
 */
function asMetaWrites(value: unknown, labels: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.map((inner) => asMetaWrites(inner, labels));
  if (!isObject(value)) return value;
  const type = kindOf(value);
  const { limited_time_offer: nested, ...flat } = value;
  const given = type === 'LIMITED_TIME_OFFER' && isObject(nested) ? { ...flat, ...nested } : value;
  const entries = Object.entries(given).flatMap(([key, inner]): [string, unknown][] => {
    if (key === 'header_handle' || UNTOLD.includes(inner)) return [];
    if (WORDS.has(key) && typeof inner === 'string') return [[key, inner.trim().toUpperCase()]];
    if (key === 'text' && WRITTEN_BY_META.has(type) && !labels.has(type)) return [];
    if (key === 'example' && typeof inner === 'string') return [[key, [inner]]];
    return [[key, asMetaWrites(inner, labels)]];
  });
  return Object.fromEntries(entries);
}

/** Buttons that Meta labels itself, in the language of the template, where a file does not. */
const WRITTEN_BY_META: ReadonlySet<string> = new Set(['OTP', 'COPY_CODE']);
const DEFAULT_LABEL = /^copy code$/i;

/** The kinds of those whose label a file gives. */
function labelsOf(value: unknown): ReadonlySet<string> {
  if (Array.isArray(value)) return new Set(value.flatMap((inner) => [...labelsOf(inner)]));
  if (!isObject(value)) return new Set();
  const { text } = value;
  const hasLabel = typeof text === 'string' && text !== '' && !DEFAULT_LABEL.test(text);
  const own = hasLabel && WRITTEN_BY_META.has(kindOf(value)) ? [kindOf(value)] : [];
  return new Set([...own, ...Object.values(value).flatMap((inner) => [...labelsOf(inner)])]);
}

const kindOf = ({ type }: Json): string =>
  typeof type === 'string' ? type.trim().toUpperCase() : '';
