/** For an audit entry: those of the new values that differ, property → [before, after]. */
export function changedValues<E extends object>(
  entity: E,
  values: Partial<E>,
): Record<string, [unknown, unknown]> {
  const before = new Map<string, unknown>(Object.entries(entity));
  return Object.fromEntries(
    Object.entries(values)
      .filter(([name, after]) => after !== undefined && before.get(name) !== after)
      .map(([name, after]) => [name, [before.get(name) ?? null, after]]),
  );
}
