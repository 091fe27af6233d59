/** Upstream leaves out what is empty or not to be told; what is known then stays. */
export function told<Facts extends object>(facts: Facts): Partial<Facts> {
  const known: Partial<Facts> = { ...facts };
  for (const key in known) if (known[key] === null) delete known[key];
  return known;
}
