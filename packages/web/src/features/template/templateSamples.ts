import type { ParameterFormat } from '../../gql/operations.ts';
import { type Json, list, object, objects, word } from './templateJson.ts';

export type Samples = ReadonlyMap<string, string>;

/** `body_text` or `header_text`, the field of `example` in which Meta keeps them. */
const fieldOf = (part: Json) => (word(part['type']) === 'HEADER' ? 'header_text' : 'body_text');

/** Sample by variable, as far as Meta's JSON has any. */
export function samplesIn(part: Json): Samples {
  const example = object(part['example']);
  const field = fieldOf(part);
  const given = list(example?.[field]);
  const row = Array.isArray(given[0]) ? list(given[0]) : given;
  const positional = row.map((value, at): [string, unknown] => [String(at + 1), value]);
  const named = objects(example?.[`${field}_named_params`]).map((item): [string, unknown] => [
    String(item['param_name']),
    item['example'],
  ]);
  return new Map(
    [...positional, ...named].filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== '',
    ),
  );
}

/** The part with these samples for these variables, and whatever else its example holds. */
export function withSamples(
  part: Json,
  names: readonly string[],
  samples: Samples,
  format: ParameterFormat,
): Json {
  const field = fieldOf(part);
  const {
    [field]: _row,
    [`${field}_named_params`]: _named,
    ...others
  } = object(part['example']) ?? {};
  const example = { ...others, ...exampleOf(field, names, samples, format) };
  if (Object.keys(example).length > 0) return { ...part, example };
  const { example: _gone, ...rest } = part;
  return rest;
}

function exampleOf(
  field: string,
  names: readonly string[],
  samples: Samples,
  format: ParameterFormat,
): Json {
  if (!names.some((name) => samples.has(name))) return {};
  if (format === 'NAMED') {
    const given = names.filter((name) => samples.has(name));
    return {
      [`${field}_named_params`]: given.map((name) => ({
        param_name: name,
        example: samples.get(name),
      })),
    };
  }
  const last = Math.max(...names.map(Number).filter((number) => number <= 100), 0);
  const values = Array.from({ length: last }, (_, at) => samples.get(String(at + 1)) ?? '');
  return { [field]: field === 'body_text' ? [values] : values };
}
