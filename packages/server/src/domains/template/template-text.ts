import type { Body, Footer, Header, ParsedTemplate, Path, Samples } from './template.components.ts';
import { all, when } from './template.rule.ts';
import type { Finding } from './template.rule.ts';
import { isNamed, isPositional, variablesOf } from './template.variables.ts';

export const textHeaders = (template: ParsedTemplate): (Header & { text: string })[] =>
  all(template, 'HEADER').flatMap((header) =>
    header.format === 'TEXT' && header.text !== null ? [{ ...header, text: header.text }] : [],
  );

export const bodies = (template: ParsedTemplate): (Body & { text: string })[] =>
  all(template, 'BODY').flatMap((body) =>
    body.text === null ? [] : [{ ...body, text: body.text }],
  );

/** Those that somebody writes: of codes Meta writes them, in every language. */
export const writtenBodies = (template: ParsedTemplate): (Body & { text: string })[] =>
  template.category === 'AUTHENTICATION' ? [] : bodies(template);

export const footers = (template: ParsedTemplate): (Footer & { text: string })[] =>
  all(template, 'FOOTER').flatMap((footer) =>
    footer.text === null ? [] : [{ ...footer, text: footer.text }],
  );

export const textOf = ({ path }: Header | Body | Footer): Path => [...path, 'text'];

/** The names that a template of this format may use. */
const isAllowed = ({ parameterFormat }: ParsedTemplate): ((name: string) => boolean) =>
  parameterFormat === 'NAMED' ? isNamed : isPositional;

function namesIn(template: ParsedTemplate, text: string): string[] {
  const allowed = isAllowed(template);
  return [...new Set(variablesOf(text).flatMap(({ name }) => (allowed(name) ? [name] : [])))];
}

function isSequential(names: readonly string[]): boolean {
  const numbers = names.map(Number).toSorted((a, b) => a - b);
  return numbers.every((number, at) => number === at + 1);
}

export function lacksSample(template: ParsedTemplate, text: string, samples: Samples): string[] {
  const names = namesIn(template, text);
  if (template.parameterFormat === 'NAMED') {
    return names.filter((name) => (samples.named.get(name) ?? '').trim() === '');
  }
  const numbers = names.toSorted((a, b) => Number(a) - Number(b));
  return numbers.filter((_, at) => (samples.positional[at] ?? '').trim() === '');
}

export const sampleMessage = (names: readonly string[]) =>
  `Sample missing for ${names.map((name) => `{{${name}}}`).join(', ')}.`;

export function sequence(
  template: ParsedTemplate,
  texts: readonly ((Header | Body) & { text: string })[],
): Finding[] {
  if (template.parameterFormat === 'NAMED') return [];
  return texts.flatMap((part) =>
    when(
      !isSequential(namesIn(template, part.text)),
      textOf(part),
      'The variables are not numbered {{1}}, {{2}}, {{3}} without a gap.',
    ),
  );
}

export function wrongNames(
  template: ParsedTemplate,
  texts: readonly ((Header | Body) & { text: string })[],
): Finding[] {
  const allowed = isAllowed(template);
  return texts.flatMap((part) => {
    const wrong = variablesOf(part.text).find(({ name }) => !allowed(name));
    return wrong
      ? [
          {
            path: textOf(part),
            message: `{{${wrong.name.slice(0, 60)}}} is no name of a variable.`,
          },
        ]
      : [];
  });
}
