import type { ParameterFormat, TemplateCategory } from '../../gql/operations.ts';
import {
  type Json,
  list,
  object,
  type Path,
  typeOf,
  valueAt,
  withValue,
  word,
} from './templateJson.ts';
import { samplesIn, withSamples } from './templateSamples.ts';
import { namesIn, nextName, numbersWithoutGap, renamesOf, withNames } from './templateVariables.ts';

/** A template while it is written: Meta's own JSON, so that nothing of it can be lost. */
export type TemplateForm = {
  readonly name: string;
  readonly language: string;
  readonly category: TemplateCategory;
  readonly parameterFormat: ParameterFormat;
  /** For how long Meta tries to deliver; null leaves it to Meta. */
  readonly messageSendTtlSeconds: number | null;
  readonly components: readonly unknown[];
};

export type Edit = (form: TemplateForm) => TemplateForm;

/** The components of the message itself; those of a card stand deeper. */
export const MESSAGE: Path = ['components'];

export const emptyTemplate = (language: string): TemplateForm => ({
  name: '',
  language,
  category: 'UTILITY',
  parameterFormat: 'POSITIONAL',
  messageSendTtlSeconds: null,
  components: [{ type: 'BODY', text: '' }],
});

export const componentsAt = (form: TemplateForm, scope: Path) => list(valueAt(form, scope));

/** Where in a list of components one of a type stands; -1 where none does. */
export const placeOf = (components: readonly unknown[], type: string) =>
  components.findIndex((item) => typeOf(object(item) ?? {}) === type);

const set = (form: TemplateForm, path: Path, value: unknown): TemplateForm => {
  const [field, ...rest] = path;
  // The facts of the form have types of their own; only the components are any JSON.
  return field === 'components'
    ? { ...form, components: list(withValue(form.components, rest, value)) }
    : form;
};

export const setFact =
  (field: 'name' | 'language', value: string): Edit =>
  (form) => ({ ...form, [field]: value });

export const setTtl =
  (messageSendTtlSeconds: number | null): Edit =>
  (form) => ({ ...form, messageSendTtlSeconds });

/** Any field that has no rule of its own; undefined takes it away. */
export const setValue =
  (path: Path, value: unknown): Edit =>
  (form) =>
    set(form, path, value);

/** A text with variables: numbers close their gaps and samples stay with their variable. */
export const setText =
  (partPath: Path, typed: string): Edit =>
  (form) => {
    const part = object(valueAt(form, partPath)) ?? {};
    const before = namesIn(typeof part['text'] === 'string' ? part['text'] : '');
    const names = namesIn(typed);
    const renames = renamesOf(before, names, form.parameterFormat);
    const text = withNames(typed, renames);
    const after = namesIn(text);
    if (before.join() === after.join() && renames.size === 0) {
      return set(form, [...partPath, 'text'], text);
    }
    const given = samplesIn(part);
    const samples = new Map<string, string>();
    for (const name of before) {
      const sample = given.get(name);
      const isLeft = names.includes(name) || renames.has(name);
      if (isLeft && sample !== undefined) samples.set(renames.get(name) ?? name, sample);
    }
    return set(
      form,
      partPath,
      withSamples({ ...part, text }, after, samples, form.parameterFormat),
    );
  };

export const setSample =
  (partPath: Path, name: string, value: string): Edit =>
  (form) => {
    const part = object(valueAt(form, partPath)) ?? {};
    const names = namesIn(typeof part['text'] === 'string' ? part['text'] : '');
    const samples = new Map(samplesIn(part));
    if (value === '') samples.delete(name);
    else samples.set(name, value);
    return set(form, partPath, withSamples(part, names, samples, form.parameterFormat));
  };

/** Another kind of header, or none. */
export const setHeader =
  (scope: Path, format: string | null): Edit =>
  (form) => {
    const components = componentsAt(form, scope);
    const at = placeOf(components, 'HEADER');
    if (format === null)
      return set(
        form,
        scope,
        components.filter((_, place) => place !== at),
      );
    const header = { type: 'HEADER', format, ...(format === 'TEXT' && { text: '' }) };
    if (at < 0) return set(form, scope, [header, ...components]);
    const present = object(components[at]) ?? {};
    if (word(present['format']) === format) return form;
    return set(form, [...scope, at], header);
  };

const ORDER = ['HEADER', 'LIMITED_TIME_OFFER', 'BODY', 'FOOTER', 'BUTTONS', 'CAROUSEL'];

/** Adds a component where Meta expects its kind. */
export const addComponent =
  (scope: Path, component: Json): Edit =>
  (form) => {
    const components = componentsAt(form, scope);
    const rank = ORDER.indexOf(typeOf(component));
    const next = components.findIndex((item) => ORDER.indexOf(typeOf(object(item) ?? {})) > rank);
    return set(
      form,
      scope,
      components.toSpliced(next < 0 ? components.length : next, 0, component),
    );
  };

export const removeComponent =
  (scope: Path, type: string): Edit =>
  (form) => {
    const components = componentsAt(form, scope);
    const at = placeOf(components, type);
    return at < 0 ? form : set(form, scope, components.toSpliced(at, 1));
  };

/** Every text with variables: of the message and of its cards. */
function textParts(form: TemplateForm): Path[] {
  const ofList = (scope: Path): Path[] =>
    componentsAt(form, scope).flatMap((item, at): Path[] => {
      const part = object(item) ?? {};
      const path = [...scope, at];
      if (typeOf(part) === 'CAROUSEL') {
        return list(part['cards']).flatMap((_, card) =>
          ofList([...path, 'cards', card, 'components']),
        );
      }
      const hasText = typeof part['text'] === 'string';
      return hasText && ['HEADER', 'BODY'].includes(typeOf(part)) ? [path] : [];
    });
  return ofList(MESSAGE);
}

/** Writes all variables in the other way; samples go with them. */
export const setParameterFormat =
  (format: ParameterFormat): Edit =>
  (form) =>
    format === form.parameterFormat
      ? form
      : textParts(form).reduce((changed, path) => convertText(changed, path, format), {
          ...form,
          parameterFormat: format,
        });

function convertText(form: TemplateForm, path: Path, format: ParameterFormat): TemplateForm {
  const part = object(valueAt(form, path)) ?? {};
  const text = String(part['text']);
  const renames = new Map<string, string>();
  for (const name of namesIn(text)) renames.set(name, nextName([...renames.values()], format));
  if (renames.size === 0) return form;
  const samples = new Map(
    [...samplesIn(part)].map(([name, value]) => [renames.get(name) ?? name, value]),
  );
  const converted = { ...part, text: withNames(text, renames) };
  return set(form, path, withSamples(converted, [...renames.values()], samples, format));
}

const AUTHENTICATION: readonly Json[] = [
  { type: 'BODY', add_security_recommendation: true },
  { type: 'FOOTER', code_expiration_minutes: 10 },
  { type: 'BUTTONS', buttons: [{ type: 'OTP', otp_type: 'COPY_CODE' }] },
];

/** Authentication templates are written by Meta, so their components are others; so are the times. */
export const setCategory =
  (category: TemplateCategory): Edit =>
  (form) => {
    if (category === form.category) return form;
    const moved = { ...form, category, messageSendTtlSeconds: null };
    const wasCode = form.category === 'AUTHENTICATION';
    const isCode = category === 'AUTHENTICATION';
    if (wasCode === isCode) return moved;
    const components = isCode ? AUTHENTICATION : emptyTemplate(form.language).components;
    return { ...moved, components };
  };

/** Closes the gaps of all numbers, for a template that came from elsewhere. */
export const renumber: Edit = (form) =>
  form.parameterFormat === 'NAMED'
    ? form
    : textParts(form).reduce((changed, path) => {
        const text = String(valueAt(changed, [...path, 'text']));
        return setText(path, withNames(text, numbersWithoutGap(namesIn(text))))(changed);
      }, form);
