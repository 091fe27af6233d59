import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { SPENDING_MUTATIONS } from '../src/graphql/idempotency-plugin.ts';

/** Headers that say who asks: a cookie or an API key, and the workspace. */
export type Caller = Record<string, string>;

export const nobody: Caller = {};

interface Answer {
  status: number;
  headers: Record<string, unknown>;
  /** Untyped on purpose: tests look at single places of it. */
  // oxlint-disable-next-line typescript/no-explicit-any
  data: any;
  errors: {
    message: string;
    path?: (string | number)[];
    extensions: { code: string; requestId: string; [key: string]: unknown };
  }[];
  extensions: Record<string, unknown>;
}

export interface Driver {
  /** Sends one operation over HTTP, with a new Idempotency-Key where one is needed. */
  graphql(caller: Caller, query: string, variables?: Record<string, unknown>): Promise<Answer>;
}

export function createDriver(app: FastifyInstance): Driver {
  return {
    async graphql(caller, query, variables) {
      const response = await app.inject({
        method: 'POST',
        url: '/graphql',
        headers: { ...keyFor(query), ...caller, 'content-type': 'application/json' },
        payload: JSON.stringify({ query, variables }),
      });
      const body: Partial<Answer> = response.json();
      return {
        status: response.statusCode,
        headers: response.headers,
        data: body.data ?? null,
        errors: body.errors ?? [],
        extensions: body.extensions ?? {},
      };
    },
  };
}

function keyFor(query: string): Caller {
  const needsOne = [...SPENDING_MUTATIONS].some((mutation) => query.includes(`${mutation}(`));
  return needsOne ? { 'idempotency-key': randomUUID() } : {};
}
