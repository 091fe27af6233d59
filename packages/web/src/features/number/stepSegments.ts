/** A value and the time through which it held, in milliseconds. */
export interface Segment {
  value: string;
  from: number;
  to: number;
}

interface Step {
  previous: string | null;
  current: string | null;
  at: string;
}

/** What changed, newest first, and whether older changes exist that were not loaded. */
export interface Steps {
  nodes: readonly Step[];
  pageInfo: { hasNextPage: boolean };
}

/** Newer and older changes as one; what both hold stands there once. */
export function joined<S extends { readonly nodes: readonly { readonly id: string }[] }>(
  newer: S,
  older: S | undefined,
): S {
  if (!older) return newer;
  const known = new Set(newer.nodes.map(({ id }) => id));
  const nodes = [...newer.nodes, ...older.nodes.filter(({ id }) => !known.has(id))];
  return { ...older, nodes };
}

/** When the oldest change happened, where older ones exist that were not loaded. */
export function knownSince({ nodes, pageInfo }: Steps): number | undefined {
  const oldest = nodes.at(-1);
  return pageInfo.hasNextPage && oldest ? new Date(oldest.at).getTime() : undefined;
}

interface Window {
  from: number;
  to: number;
}

/** Which value held when, within a window of time; oldest first. */
export function stepSegments(
  { nodes, pageInfo }: Steps,
  now: string | null,
  window: Window,
): Segment[] {
  const found: Segment[] = [];
  let to = window.to;
  let value = nodes[0] ? nodes[0].current : now;
  const add = (from: number) => {
    const older = found.at(-1);
    if (value === null || from >= to) return;
    if (older?.value === value && older.from === to) older.from = from;
    else found.push({ value, from, to });
  };
  for (const step of nodes) {
    const at = new Date(step.at).getTime();
    if (at <= window.from) break;
    if (at < window.to) {
      add(at);
      to = at;
    }
    value = step.previous;
  }
  add(Math.max(window.from, knownSince({ nodes, pageInfo }) ?? window.from));
  return found.toReversed();
}
