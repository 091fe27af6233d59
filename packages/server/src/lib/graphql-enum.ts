import { registerEnumType } from 'type-graphql';

/**
 * Declares an enum once: its values with their descriptions. Returns an object whose keys and
 * values are the names, so that both `AccountStatus.RUNNING` and the plain string `'RUNNING'`
 * type-check, and registers the enum for the schema.
 */
export function graphqlEnum<const V extends Record<string, string>>(
  name: string,
  description: string,
  values: V,
): { readonly [K in keyof V]: K } {
  const names = Object.fromEntries(Object.keys(values).map((key) => [key, key])) as {
    readonly [K in keyof V]: K;
  };
  registerEnumType(names as Record<string, string>, {
    name,
    description,
    valuesConfig: Object.fromEntries(
      Object.entries(values).map(([key, text]) => [key, { description: text }]),
    ),
  });
  return names;
}

/**
 * The same for values that programs know by dotted names: what is stored and sent as
 * `number.created` is `NUMBER_CREATED` in the schema, whose names allow no dots.
 */
export function dottedEnum<const V extends Record<string, string>>(
  name: string,
  description: string,
  values: V,
): Readonly<Record<string, keyof V & string>> {
  const nameOf = (value: string) => value.replaceAll('.', '_').toUpperCase();
  const registered = Object.fromEntries(
    Object.keys(values).map((value) => [nameOf(value), value]),
  ) as Record<string, keyof V & string>;
  registerEnumType(registered, {
    name,
    description,
    valuesConfig: Object.fromEntries(
      Object.entries(values).map(([value, text]) => [nameOf(value), { description: text }]),
    ),
  });
  return registered;
}
