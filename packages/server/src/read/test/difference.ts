import type { ExecutionResult } from 'graphql';

/** Says how two answers differ; null when they are the same. */
export function differenceOf(ours: ExecutionResult, theirs: ExecutionResult): string | null {
  const [data, expected] = [JSON.stringify(ours.data), JSON.stringify(theirs.data)];
  const errors = errorsOf(ours);
  if (data !== expected) {
    const at = Array.from(data ?? '').findIndex((char, index) => char !== expected?.[index]);
    const from = Math.max(0, at - 200);
    return `data differs at ${at}:\n  is        …${data?.slice(from, at + 200)}\n  should be …${expected?.slice(from, at + 200)}\n${show(errors)}\n${show(errorsOf(theirs))}`;
  }
  // Of several errors that explain one null graphql-js tells whichever comes first.
  for (const [place, messages] of errors) {
    const other = errorsOf(theirs).get(place);
    if (!other) return `an error too many at ${place}: ${messages.join(' | ')}`;
    const [mine] = messages;
    const [one] = other;
    const exact = messages.length === 1 && other.length === 1 && pathOf(mine) === pathOf(one);
    if (exact && mine !== one) return `at ${place}: ${mine} should be ${one}`;
  }
  for (const [place, messages] of errorsOf(theirs)) {
    if (!errors.has(place)) return `no error at ${place}: ${messages.join(' | ')}`;
  }
  return null;
}

function show(errors: ReadonlyMap<string, readonly string[]>): string {
  return [...errors].map(([place, messages]) => `${place} ← ${messages.join(' | ')}`).join('\n');
}

function pathOf(error: string | undefined): string | undefined {
  return error?.split(': ')[0];
}

/** Errors by the null that they explain. */
function errorsOf({ errors = [], data }: ExecutionResult): Map<string, string[]> {
  const byPlace = new Map<string, string[]>();
  for (const { path = [], message, extensions } of errors) {
    let value: unknown = data;
    const place: (string | number)[] = [];
    for (const step of path) {
      if (value === null || typeof value !== 'object') break;
      value = Object.entries(value).find(([key]) => key === String(step))?.[1];
      place.push(step);
    }
    const key = `/${place.join('/')}`;
    const said = `${path.join('.')}: ${message} ${JSON.stringify(extensions['code'])}`;
    byPlace.set(key, [...(byPlace.get(key) ?? []), said]);
  }
  return byPlace;
}
