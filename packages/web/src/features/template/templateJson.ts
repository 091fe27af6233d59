/** An object of Meta's JSON; nobody knows what else is in it. */
export type Json = { readonly [key: string]: unknown };

/** Where something stands: names of fields, places in lists. */
export type Path = readonly (string | number)[];

const isObject = (given: unknown): given is Json =>
  typeof given === 'object' && given !== null && !Array.isArray(given);

/** The thing itself and no copy, so that what has not changed is not drawn anew. */
export const object = (given: unknown): Json | undefined => (isObject(given) ? given : undefined);

export const list = (given: unknown): readonly unknown[] => (Array.isArray(given) ? given : []);

export const objects = (given: unknown): Json[] =>
  list(given)
    .map(object)
    .filter((item) => item !== undefined);

export const word = (given: unknown) => (typeof given === 'string' ? given.toUpperCase() : '');
export const typeOf = (part: Json) => word(part['type']);
export const textIn = (part: Json) => (typeof part['text'] === 'string' ? part['text'] : null);
export const partOf = (parts: readonly Json[], type: string) =>
  parts.find((part) => typeOf(part) === type);

/** What stands at a place; undefined where there is nothing. */
export function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inside, step) => (typeof step === 'number' ? list(inside)[step] : object(inside)?.[step]),
    root,
  );
}

/** The same with another value at a place; all that is not on the way stays the same object. */
export function withValue(root: unknown, [step, ...rest]: Path, value: unknown): unknown {
  if (step === undefined) return value;
  if (typeof step === 'number') {
    const items = list(root);
    return items.with(step, withValue(items[step], rest, value));
  }
  const { [step]: before, ...others } = object(root) ?? {};
  const after = withValue(before, rest, value);
  if (after === undefined) return others;
  // A field that is there keeps its place.
  return before === undefined ? { ...others, [step]: after } : { ...object(root), [step]: after };
}
