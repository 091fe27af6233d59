import type { z } from 'zod';
import type { Graph, GraphCall } from './graph.ts';
import { brokenAnswer } from './meta-error.ts';
import { pageSchema, successSchema } from './nodes.ts';

const PAGE_SIZE = 100;

/** Calls of the Graph API whose answers are parsed; one that is not understood throws. */
export interface TypedGraph {
  ask: <Output>(call: GraphCall, schema: z.ZodType<Output>) => Promise<Output>;
  /** A POST that answers only that it was done. */
  write: (id: string, call: Omit<GraphCall, 'method' | 'id'>) => Promise<void>;
  /** All rows of a list, in pages of at most 100. */
  pages: <Row>(call: GraphCall, schema: z.ZodType<Row>) => AsyncGenerator<Row[], void>;
}

export function typedGraph(graph: Graph): TypedGraph {
  async function ask<Output>(call: GraphCall, schema: z.ZodType<Output>): Promise<Output> {
    return understood(schema, await graph.call(call), call);
  }

  async function write(id: string, call: Omit<GraphCall, 'method' | 'id'>): Promise<void> {
    await ask({ method: 'POST', id, ...call }, successSchema);
  }

  async function* pages<Row>(call: GraphCall, schema: z.ZodType<Row>): AsyncGenerator<Row[], void> {
    const seen = new Set<string>();
    let after: string | null = null;
    for (;;) {
      const query: Record<string, string> = { ...call.query, limit: String(PAGE_SIZE) };
      if (after !== null) query['after'] = after;
      const page = await ask({ ...call, query }, pageSchema);
      if (page.rows.length > 0) yield page.rows.map((row) => understood(schema, row, call));
      if (!page.hasMore) return;
      // Ending early would make the rest look deleted.
      if (page.after === null || seen.has(page.after)) throw notUnderstood(call, 'paging');
      seen.add(page.after);
      after = page.after;
    }
  }

  return { ask, write, pages };
}

/** A call that reads fields of a node, or of an edge of it. */
export const reading = (id: string, fields: readonly string[], edge?: string): GraphCall => ({
  method: 'GET',
  id,
  ...(edge !== undefined && { edge }),
  query: { fields: fields.join(',') },
});

function understood<Output>(schema: z.ZodType<Output>, body: unknown, call: GraphCall): Output {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  throw notUnderstood(call, parsed.error.issues.map(({ path }) => path.join('.')).join(', '));
}

function notUnderstood(call: GraphCall, where: string) {
  const name = `${call.method} /${call.id}${call.edge === undefined ? '' : `/${call.edge}`}`;
  return brokenAnswer(`Meta's answer to ${name} was not understood: ${where}`, { kind: 'unknown' });
}
