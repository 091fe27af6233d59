type Said = { readonly message: string; readonly path?: readonly string[] };

/** Sorts the server's refusals by field; what belongs to no field of this form stays together. */
export function fieldErrors<Field extends string>(
  errors: readonly Said[],
  fields: readonly Field[],
): { byField: Partial<Record<Field, string>>; rest: string | undefined } {
  const byField: Partial<Record<Field, string>> = {};
  const rest: string[] = [];
  for (const { path = [], message } of errors) {
    const field = fields.find((name) => path[0] === 'input' && path[1] === name);
    if (field) byField[field] ??= message;
    else rest.push(message);
  }
  return { byField, rest: rest.length > 0 ? rest.join(' ') : undefined };
}
